/** Takes credentials out of whatever text is about to be shown. */
export type Scrub = (text: string) => string;

export const redacted = "[redacted]";

/** A shorter key is a test's, and stands in ordinary words: without them a message says nothing. */
const shortestSecret = 8;

/**
 * All secrets go in one pass, whether written as they are, in the escapes of JSON (also of JSON within JSON) or in
 * those of URLs. What was taken out before is left alone, so that a text may be scrubbed twice.
 */
export function createScrub(secrets: readonly string[]): Scrub {
  const spellings = secrets
    .filter(({ length }) => length >= shortestSecret)
    // The longest first: one may be a part of another.
    .sort((one, other) => other.length - one.length)
    .map((secret) => [...secret].map(spell).join(""));
  let pattern: RegExp | undefined;
  return (text) => {
    if (spellings.length === 0) return text;
    pattern ??= new RegExp(["\\[redacted\\]", ...spellings].join("|"), "gi");
    return text.replace(pattern, redacted);
  };
}

/** Every way to write a printable ASCII character, as a pattern. */
function spell(character: string): string {
  const code = character.charCodeAt(0).toString(16);
  const escapable = '"\\/'.includes(character) ? "\\\\{0,3}" : "";
  return `(?:${escapable}\\x${code}|\\\\{1,3}u00${code}|%${code})`;
}
