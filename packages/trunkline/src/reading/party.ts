import type { Assistant, Customer, Party } from "../call.js";

/**
 * ITU-T E.164: a country code of one to three digits, none of which begins with 0, and at most 15 digits in all. The
 * recommendation names no least length; the shortest numbers in service have seven digits (Niue, Saint Helena), so that
 * what is shorter is no whole number.
 */
function isE164(text: string): boolean {
  const { length } = text;
  if (length < 8 || length > 16 || text.charCodeAt(0) !== 43 /* + */ || text.charCodeAt(1) === 48 /* 0 */) return false;
  return isPlainDigits(text);
}

/** Nothing in it that could be taken away, nor a word. */
function isPlainDigits(text: string): boolean {
  const start = text.charCodeAt(0) === 43 /* + */ ? 1 : 0;
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 48 || code > 57) return false;
  }
  return text.length > start;
}

/** The invisible marks of direction that come along when a number is copied. */
const marks = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const separators = /[\s()[\].\-/\u2010-\u2015]/g;

/**
 * A trunk prefix: the zero that is dialled inside the country only, in brackets behind the country code (alone or
 * before the area's code), or set off from it. Only behind a code that is whole: in `+38 (044) 123 45 67` the zero is
 * the end of Ukraine's, +380.
 */
const trunkZero =
  /^([(\s]*\+\s*(?:[17]|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|(?:2[1-689]|3[578]|42|5[09]|6[7-9]|8[0578]|9[679])\d)(?:[)\s./\u2010-\u2015-]*[([]\s*(?=0[\s\d]*[)\]])|[)\s./\u2010-\u2015-]+(?=0)))0/;

/**
 * Where the zero is part of the number and dialled from abroad too: Italy and what numbers with it, Ivory Coast,
 * Burkina Faso, Benin and Congo.
 */
const keepsZero = /^[(\s]*\+\s*(?:39|378|379|225|226|229|242)\D/;

/**
 * The number in E.164 where the text is one: blanks, dots, dashes, slashes, brackets and a trunk zero in brackets
 * aside.
 */
export function toE164(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (isE164(text)) return isKeypadWord(text) ? undefined : text;
  if (!text.includes("+") || isPlainDigits(text)) return undefined;
  const written = text.replace(marks, "");
  const dialled = keepsZero.test(written) ? written : written.replace(trunkZero, "$1");
  const bare = dialled.replace(separators, "");
  return isE164(bare) && !isKeypadWord(bare) ? bare : undefined;
}

/**
 * `ANONYMOUS`, `RESTRICTED`, `BLOCKED`, `UNKNOWN` and `UNAVAILABLE` on a keypad: what Twilio has for a caller without a
 * number.
 */
const keypadWords: ReadonlySet<string> = new Set(["+266696687", "+7378742833", "+2562533", "+8656696", "+86282452253"]);

function isKeypadWord(number: string): boolean {
  return number.length <= 12 && number.charCodeAt(1) !== 49 /* 1 */ && keypadWords.has(number);
}

/** What carriers write in place of a number that is kept back or not known, letters only. */
const hiddenWords: ReadonlySet<string> = new Set([
  "anonymous",
  "anonym",
  "private",
  "privatenumber",
  "privatecaller",
  "unknown",
  "unknownnumber",
  "unknowncaller",
  "restricted",
  "restrictednumber",
  "unavailable",
  "notavailable",
  "withheld",
  "numberwithheld",
  "withheldnumber",
  "blocked",
  "blockednumber",
  "callerblocked",
  "hidden",
  "hiddennumber",
  "suppressed",
  "nocallerid",
  "nonumber",
  "calleridwithheld",
  "calleridblocked",
  "calleridunavailable",
  "idwithheld",
  "notprovided",
  "undisclosed",
  "outofarea",
  "na",
  "none",
  "null",
  "undefined",
  // Of the carriers of other countries.
  "anonyme",
  "anonimo",
  "unbekannt",
  "unterdruckt",
  "privat",
  "prive",
  "inconnu",
  "masque",
  "numeromasque",
  "privado",
  "numeroprivado",
  "oculto",
  "numerooculto",
  "desconhecido",
  "desconocido",
  "sconosciuto",
]);

const sipAddress = /^(?:[^<]*<)?\s*(?:sips?:|tel:)?([^@;>\s]*)(?:@([^;:>?\s]*))?/i;

/** Without either, as in `-` or `未知`, a text is no number and no address. */
const hasNumberOrWord = /[a-z\p{N}]/iu;

/**
 * Whether a text stands for a caller whose number is kept back: nobody who could be told from another. As a word, on a
 * keypad, or as a SIP address of it (RFC 3323: `sip:anonymous@anonymous.invalid`).
 */
function isHidden(text: string): boolean {
  if (isPlainDigits(text)) return isKeypadWord(text.startsWith("+") ? text : `+${text}`) || Number(text) === 0;
  if (keypadWords.has(text.trim()) || hiddenWords.has(toLetters(text)) || !hasNumberOrWord.test(text)) return true;
  const [, user = "", host = ""] = sipAddress.exec(text.trim()) ?? [];
  return host.toLowerCase() === "anonymous.invalid" || hiddenWords.has(toLetters(user)) || keypadWords.has(user);
}

function toLetters(text: string): string {
  if (text.length > 40) return "";
  // Without accents: `número privado`.
  return text
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z\d]+/g, "");
}

export function toParty(number: string | undefined, name?: string): Party | undefined {
  if (number === undefined) return undefined;
  const known = toE164(number);
  const party: Party = known === undefined ? { raw: number } : { e164: known, raw: number };
  if (name !== undefined) party.name = name;
  return party;
}

/** The number in E.164 where it is one, else what the provider wrote; none of a caller whose number is kept back. */
export function numberOf(party: Party | undefined): string | undefined {
  if (party === undefined || party.e164 !== undefined) return party?.e164;
  return isHidden(party.raw) ? undefined : party.raw;
}

/** A customer or an assistant, where anything is known of them. */
export function toPerson(
  id: string | undefined,
  name: string | undefined,
  number: string | undefined,
): (Customer & Assistant) | undefined {
  if (id === undefined && name === undefined && number === undefined) return undefined;
  const person: Customer & Assistant = {};
  if (id !== undefined) person.id = id;
  if (name !== undefined) person.name = name;
  if (number !== undefined) person.number = number;
  return person;
}
