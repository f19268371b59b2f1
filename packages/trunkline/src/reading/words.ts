import type { Ended, EndedBy } from "../call.js";

const plainWord = /^[a-z0-9]+(?:_[a-z0-9]+)*$/;

/**
 * A provider's reason as a word to group by: lower case, `_` between words. `"No-Answer"` → `"no_answer"`.
 * A text without a letter or digit of ASCII gives none.
 */
export function toReason(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const lower = text.toLowerCase();
  if (plainWord.test(lower)) return lower;
  const word = lower.replace(/[^a-z0-9]+/g, "_");
  const start = word.startsWith("_") ? 1 : 0;
  const end = word.endsWith("_") ? word.length - 1 : word.length;
  return end > start ? word.slice(start, end) : undefined;
}

/**
 * What a table says of a provider's word: of the word as it is, or else of its `toReason`, as providers change case and
 * hyphens, and write `cancelled` as well as `canceled`.
 */
export function lookUp<Meaning>(table: ReadonlyMap<string, Meaning>, word: string | undefined): Meaning | undefined {
  if (word === undefined) return undefined;
  const known = table.get(word);
  if (known !== undefined) return known;
  const reason = toReason(word) ?? "";
  return table.get(reason) ?? table.get(reason.replace("cancelled", "canceled"));
}

export function toEnded(by: EndedBy, raw: string | undefined, reason: string | undefined = toReason(raw)): Ended {
  if (raw === undefined) return { by };
  return reason === undefined ? { by, raw } : { by, reason, raw };
}
