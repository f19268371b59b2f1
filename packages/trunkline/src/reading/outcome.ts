import type { CallOutcome, Ended, EndedBy, Party, Transfer, TransferStatus } from "../call.js";

/**
 * A provider's reason as a word to group by: lower case, `_` between words. `"No-Answer"` → `"no_answer"`.
 * A text without a letter or digit of ASCII gives none.
 */
export function toReason(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const lower = hasCapital(text) ? text.toLowerCase() : text;
  if (isPlainWord(lower)) return lower;
  const word = lower.replace(/[^a-z0-9]+/g, "_");
  const start = word.startsWith("_") ? 1 : 0;
  const end = word.endsWith("_") ? word.length - 1 : word.length;
  return end > start ? word.slice(start, end) : undefined;
}

function hasCapital(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 127 || (code >= 65 && code <= 90)) return true;
  }
  return false;
}

/**
 * Words of a-z and 0-9 with one `_` between them: by their codes, as a regular expression takes several times as long.
 */
function isPlainWord(text: string): boolean {
  let before = 95; /* _ */
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (!(code >= 97 && code <= 122) && !(code >= 48 && code <= 57) && (code !== 95 || before === 95)) return false;
    before = code;
  }
  return before !== 95;
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

/**
 * A table for words that come in lower case or in UPPER case. `lookUp` would find them in either; found as they are,
 * they are found faster.
 */
export function inEitherCase<Meaning>(meanings: Readonly<Record<string, Meaning>>): ReadonlyMap<string, Meaning> {
  return new Map(
    Object.entries(meanings).flatMap(([word, meaning]) => [[word, meaning] as const, [word.toUpperCase(), meaning]]),
  );
}

export function toEnded(by: EndedBy, raw: string | undefined, reason: string | undefined = toReason(raw)): Ended {
  if (raw === undefined) return { by };
  return reason === undefined ? { by, raw } : { by, reason, raw };
}

/**
 * What the answer of a SIP server says of a call that it ended before anybody took it (RFC 3261). An invitation is
 * terminated (487) when it has rung long enough.
 */
export function mapSipCode(code: number): CallOutcome {
  if (code === 408 || code === 480 || code === 487) return "no_answer";
  return code === 486 || code === 600 ? "busy" : "failed";
}

export function toTransfer(
  to: Party | undefined,
  unified: TransferStatus,
  raw: string | undefined,
  at?: string,
): Transfer {
  const transfer: Transfer = { status: raw === undefined ? { unified } : { unified, raw } };
  if (to !== undefined) transfer.to = to;
  if (at !== undefined) transfer.at = at;
  return transfer;
}

/** Whether the call was handed over, as far as is known: an attempt connected, or nothing is known of its fate. */
export function wasTransferred(transfers: readonly Transfer[]): boolean {
  return hasConnected(transfers) || transfers.some(({ status }) => status.unified === "unknown");
}

export function hasConnected(transfers: readonly Transfer[]): boolean {
  return transfers.some(({ status }) => status.unified === "connected");
}
