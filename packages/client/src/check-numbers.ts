import { invalidInput } from "./errors.js";

/** @throws {InvalidInputError} for anything but a number of at least `least` */
export function checkNumbers(provider: string, least: number, numbers: object): void {
  for (const [name, value] of Object.entries(numbers)) {
    if (!(typeof value === "number" && value >= least)) {
      throw invalidInput(provider, `\`${name}\` must be a number of at least ${least}, not ${String(value)}.`);
    }
  }
}
