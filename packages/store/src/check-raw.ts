import { InvalidInputError, suggest } from "@trunkline/client";
import type { RawMode } from "./store.js";

const modes: readonly RawMode[] = ["redacted", "full", "none"];

/**
 * What is kept as `raw`.
 *
 * @throws {InvalidInputError} for an unknown mode, and for an option that is not among `names`
 */
export function checkRaw(options: { raw?: RawMode | undefined }, names: readonly string[]): RawMode {
  for (const name of Object.keys(options)) {
    if (!names.includes(name)) throw new InvalidInputError(`Unknown option \`${name}\`.${suggest(name, names)}`);
  }
  const { raw = "redacted" } = options;
  if (modes.includes(raw)) return raw;
  throw new InvalidInputError(`\`raw\` must be redacted, full or none, not ${JSON.stringify(raw)}.`);
}
