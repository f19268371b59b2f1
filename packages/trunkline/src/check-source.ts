import { InvalidInputError } from "@trunkline/client";

/**
 * What a type forbids comes from JavaScript all the same: `vapi` for `vapi()`, a client, a list where one source is
 * wanted.
 *
 * @throws {InvalidInputError} for what is no source
 */
export function checkSource(given: unknown): void {
  if (typeof given === "function") {
    throw new InvalidInputError(`A source is what ${given.name || "the function"}() gives: call it.`);
  }
  const { list, get } = (given ?? {}) as { list?: unknown; get?: unknown };
  if (typeof list === "function" && typeof get === "function") return;
  throw new InvalidInputError("Pass a source: what a provider's function gives when it is called.");
}
