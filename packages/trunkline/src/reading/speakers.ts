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

/** One to four words of letters; digits, and what names and handles are joined with, only after the first letter. */
const labelForm = /^\p{L}[\p{L}\p{M}\p{N}'’._#&-]*(?:\s+[\p{L}\p{N}(#&][\p{L}\p{M}\p{N}'’._#&()-]*){0,3}$/u;
const lowerCase = /^\p{Ll}/u;
const loneCount = /^(?:\p{N}+|\p{L})$/u;

/**
 * Whether a text before a colon may be a speaker's label: a word or two, or a name of up to four words with capitals.
 * What more words have a colon after them is a sentence, and what heads a line of text (`Note:`, `Phone number:`,
 * `Option 2:`) is no name.
 */
export function isLabelLike(text: string): boolean {
  if (!labelForm.test(text)) return false;
  const words = text.split(/\s+/);
  if (words.length > 2 && words.some((word) => lowerCase.test(word))) return false;
  const last = words.at(-1) ?? "";
  const head = words.length > 1 && loneCount.test(last) ? words.at(-2) : last;
  return !headings.has((head ?? "").toLowerCase().replaceAll(".", ""));
}
