/**
 * A provider's reason as a word to group by: lower case, `_` between words. `"No-Answer"` → `"no_answer"`.
 * A text without a letter or digit of ASCII gives none.
 */
export function toReason(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const word = text.toLowerCase().replace(/[^a-z0-9]+/g, "_");
  const start = word.startsWith("_") ? 1 : 0;
  const end = word.endsWith("_") ? word.length - 1 : word.length;
  return end > start ? word.slice(start, end) : undefined;
}
