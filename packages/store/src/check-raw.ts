import { checkOptions, InvalidInputError, type OptionKinds } from "@trunkline/client";
import type { RawMode } from "./store.js";

const modes: readonly RawMode[] = ["redacted", "full", "none"];

/**
 * What is kept as `raw`.
 *
 * @throws {InvalidInputError} for an unknown mode, and for an option that is not among `kinds`
 */
export function checkRaw(options: { raw?: RawMode | undefined }, kinds: OptionKinds): RawMode {
  checkOptions(undefined, options, kinds);
  const { raw = "redacted" } = options;
  if (modes.includes(raw)) return raw;
  throw new InvalidInputError(`\`raw\` must be redacted, full or none, not ${JSON.stringify(raw)}.`);
}
