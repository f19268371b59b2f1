/** Removes credentials from a text. */
export type Scrub = (text: string) => string;

export const redacted = "[redacted]";

/** Shorter keys are used only in tests, and removing them would garble messages. */
const minSecretLength = 8;

/**
 * Removes all secrets in one pass: plain, escaped as in JSON (also in JSON within JSON) or encoded as in URLs. Leaves
 * `[redacted]` alone, so that a text can be scrubbed twice.
 */
export function createScrub(secrets: readonly string[]): Scrub {
  // Created when needed, since most requests have nothing to scrub.
  let pattern: RegExp | undefined;
  return (text) => text.replace((pattern ??= toPattern(secrets)), redacted);
}

function toPattern(secrets: readonly string[]): RegExp {
  const patterns = secrets
    .filter(({ length }) => length >= minSecretLength)
    // Longest first, because one may be a part of another.
    .sort((one, other) => other.length - one.length)
    .map((secret) => Array.from(secret, toSpellings).join(""));
  return new RegExp(["\\[redacted\\]", ...patterns].join("|"), "gi");
}

/** A pattern for every way to write a printable ASCII character. */
function toSpellings(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  const escapable = '"\\/'.includes(character) ? "\\\\{0,3}" : "";
  return `(?:${escapable}\\x${code}|\\\\{1,3}u00${code}|%${code})`;
}
