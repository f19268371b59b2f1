import type { Turn } from "../call.js";

export type Role = Turn["role"];

/** What stands before a speaker's colon, and which role speaks. */
export type SpeakerLabel = readonly [label: string, role: Role];

/** The words for either party in use among providers, in lower case. Nobody is heard under the last two. */
const synonyms = new Map<string, Role>([
  ["ai", "assistant"],
  ["assistant", "assistant"],
  ["agent", "assistant"],
  ["bot", "assistant"],
  ["user", "customer"],
  ["customer", "customer"],
  ["human", "customer"],
  ["caller", "customer"],
  ["client", "customer"],
  ["lead", "customer"],
  ["system", "system"],
  ["tool", "tool"],
]);

/** Who a word for a speaker means, in any case; undefined for a name. */
export function toRole(word: unknown): Role | undefined {
  if (typeof word !== "string" || word.length > 12) return undefined;
  return synonyms.get(word) ?? synonyms.get(word.trim().toLowerCase());
}

/** What begins a line of text with a colon and is nobody's name. */
const headings: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ (
    "note notes ps nb fyi hint tip warning caution important reminder example summary update answer question option options step " +
    "steps subject re name address street city zip date day time times hour hours today tomorrow phone telephone mobile email mail " +
    "website web url link http https number id code reference order item items total subtotal tax price cost fee amount balance " +
    "status plan appointment reason message details info location directions monday tuesday wednesday thursday friday saturday sunday"
  ).split(" "),
);

/**
 * Whether a text before a colon may be a speaker's label: a word or two, or a name of up to four words with capitals.
 * What more words have a colon after them is a sentence, and what heads a line of text (`Note:`, `Phone number:`,
 * `Option 2:`) is no name.
 */
function isLabelLike(text: string): boolean {
  // One to four words of letters; digits, and what names and handles are joined with, only after the first letter. It
  // is here, since to read its classes takes a millisecond that not every import should.
  const form = /^\p{L}[\p{L}\p{M}\p{N}'’._#&-]*(?:\s+[\p{L}\p{N}(#&][\p{L}\p{M}\p{N}'’._#&()-]*){0,3}$/u;
  if (!form.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 2 && words.some((word) => /^\p{Ll}/u.test(word))) return false;
  const last = words.at(-1) ?? "";
  const head = words.length > 1 && /^(?:\p{N}+|\p{L})$/u.test(last) ? words.at(-2) : last;
  return !headings.has((head ?? "").toLowerCase().replaceAll(".", ""));
}

const longestLabel = 40;

/** The label-like text that a line begins with, whoever it is; undefined where there is none. */
export function readLabel(text: string, from: number, end: number): string | undefined {
  const limit = Math.min(end, from + longestLabel + 1);
  for (let index = from; index < limit; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 44 /* , */ || code === 63 /* ? */ || code === 33 /* ! */) return undefined;
    if (!isColon(code)) continue;
    // An address (`https://`), or a time of day (`at 10:30`).
    if (text.startsWith("//", index + 1)) return undefined;
    if (isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1))) return undefined;
    const label = sliceTrimmed(text, from, index);
    return toRole(label) !== undefined || isLabelLike(label) ? label : undefined;
  }
  return undefined;
}

export function matchLabel<Label extends readonly [label: string, role?: Role]>(
  text: string,
  from: number,
  end: number,
  labels: readonly Label[],
): Label | undefined {
  const first = text.charCodeAt(from);
  for (const label of labels) {
    // Most labels differ from the line in the first letter.
    const letter = label[0].charCodeAt(0);
    if (first < 128 && letter < 128 && (first | 32) !== (letter | 32)) continue;
    if (!startsWith(text, label[0], from)) continue;
    if (isColon(text.charCodeAt(skipBlanks(text, from + label[0].length, end)))) return label;
  }
  return undefined;
}

/** `text.startsWith` without regard to case, for labels of a few letters, which mostly differ in the first. */
function startsWith(text: string, label: string, from: number): boolean {
  for (let index = 0; index < label.length; index += 1) {
    const one = text.charCodeAt(from + index);
    const other = label.charCodeAt(index);
    if (one !== other && !isSameLetter(one, other)) return false;
  }
  return label.length > 0;
}

function isSameLetter(one: number, other: number): boolean {
  // In ASCII the two cases of a letter differ in one bit.
  if (one < 128 && other < 128) return (one ^ other) === 32 && (one | 32) >= 97 && (one | 32) <= 122;
  return String.fromCharCode(one).toLowerCase() === String.fromCharCode(other).toLowerCase();
}

/** Of any alphabet: Chinese and Japanese texts have a wide one. */
export function isColon(code: number): boolean {
  return code === 58 || code === 0xff1a;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Other alphabets have blanks of their own, and French writes one before a colon. */
export function isBlank(code: number): boolean {
  return code <= 32 || (code >= 160 && isForeignBlank(code));
}

function isForeignBlank(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x1680
  );
}

export function skipBlanks(text: string, start: number, end: number): number {
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  return start;
}

export function sliceTrimmed(text: string, start: number, end: number): string {
  const from = skipBlanks(text, start, end);
  while (end > from && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(from, end);
}
