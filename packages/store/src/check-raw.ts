import { checkOptions, InvalidInputError, type OptionKinds } from "@trunkline/client";
import type { RawMode } from "./store.js";

const modes: readonly RawMode[] = ["redacted", "full", "none"];

/**
 * Reads how `raw` is kept.
 *
 * @throws {InvalidInputError} for an unknown mode, or an option that is not in `kinds`
 */
export function checkRaw(options: { raw?: RawMode | undefined }, kinds: OptionKinds): RawMode {
  checkOptions(undefined, options, kinds);
  const { raw = "redacted" } = options;
  if (modes.includes(raw)) return raw;
  throw new InvalidInputError(`\`raw\` must be redacted, full or none, not ${JSON.stringify(raw)}.`);
}
