import { InvalidInputError } from "@trunkline/client";

/**
 * Checks what the type forbids but JavaScript may pass: `vapi` for `vapi()`, a client, an array in place of one source.
 *
 * @throws {InvalidInputError} for anything that is not a source
 */
export function checkSource(given: unknown): void {
  if (typeof given === "function") {
    throw new InvalidInputError(`A source is what ${given.name || "the function"}() gives: call it.`);
  }
  const { list, get } = (given ?? {}) as { list?: unknown; get?: unknown };
  if (typeof list === "function" && typeof get === "function") return;
  throw new InvalidInputError("Pass a source: what a provider's function gives when it is called.");
}
