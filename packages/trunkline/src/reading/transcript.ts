import type { ToolUse, Transcript, Turn } from "../call.js";
import { assume, type Notes } from "./reader.js";
import { isLabelLike, toRole, type Role, type SpeakerLabel } from "./speakers.js";

/**
 * Turns out of a text whose lines begin with a speaker's label (`AI: Hello`); undefined for a blank text. A line
 * without one goes on with the turn before it; before the first label it is a turn of the system. Labels are compared
 * without case.
 *
 * `labels` are the provider's own. Any other is known by the words in use for either party, and where one of exactly
 * two labels is known, the other is the other party's: that is the assumption `transcript.roles`. Where neither tells
 * whose a label is, there is the text and no turns, for a turn of the wrong speaker is worse than none.
 *
 * A text that is all in one line has its labels behind the ends of sentences.
 */
export function parseTranscript(notes: Notes, text: string, labels: readonly SpeakerLabel[]): Transcript | undefined {
  if (skipBlanks(text, 0, text.length) === text.length) return undefined;
  const whole = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  const only = sliceTrimmed(whole, 0, whole.length);
  const lines = only.includes("\n") ? whole : breakLine(only, labels);
  if (lines === undefined) return { text, turns: [] };
  const turns = readTurns(lines, labels);
  if (turns !== undefined) return { text, turns };
  const all = findLabels(lines, labels);
  const told = all && readTurns(lines, all);
  if (told === undefined) return { text, turns: [] };
  assume(notes, "transcript.roles");
  return { text, turns: told };
}

/** Undefined where a label stands elsewhere, or may be one and is not known: it may begin somebody else's turn. */
function breakLine(line: string, labels: readonly SpeakerLabel[]): string | undefined {
  const first = readLabel(line, 0, line.length);
  if (first === undefined) return line;
  const known = [first, ...labels.map(([label]) => label)];
  const lines: string[] = [];
  let start = 0;
  let labelEnd = first.length;
  for (const { index, 0: gap } of line.matchAll(/\s+/g)) {
    const label = index > labelEnd ? readLabel(line, index + gap.length, line.length) : undefined;
    if (label === undefined) continue;
    const before = line.slice(index - 2, index);
    const isEnd = /[.?!…。？！]["”’)]?$/.test(before);
    if (toRole(label) !== undefined || known.includes(label)) {
      // A label right behind another's is a second speaker.
      if (!isEnd && !isColon(before.charCodeAt(1))) return undefined;
      lines.push(line.slice(start, index));
      start = index;
      labelEnd = index + gap.length + label.length;
    } else if (isEnd) return undefined;
  }
  return [...lines, line.slice(start)].join("\n");
}

/**
 * Empty where no line has a label, undefined where one has a label that is not among `labels`. A text is most of what a
 * small record is, so each line is looked at once, and nothing is made of it but its turn.
 */
function readTurns(text: string, labels: readonly SpeakerLabel[]): Turn[] | undefined {
  const turns: Turn[] = [];
  let last: Turn | undefined;
  let isLabelled = false;
  let start = 0;
  // Most lines have no colon but their label's: what follows it need not be looked at, nor a line without one.
  const hasWideColons = text.includes("\uff1a");
  let colon = -1;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    let from = skipBlanks(text, start, end);
    start = end + 1;
    if (from === end) continue;
    if (colon < from) colon = indexOrEnd(text, from);
    let label = colon < end || hasWideColons ? matchLabel(text, from, end, labels) : undefined;
    if (label === undefined) {
      if ((colon < end || hasWideColons) && readLabel(text, from, end) !== undefined) return undefined;
      const said = sliceTrimmed(text, from, end);
      if (last !== undefined) {
        last.text = last.text === "" ? said : `${last.text}\n${said}`;
      } else {
        last = { role: "system", text: said };
        turns.push(last);
      }
      continue;
    }
    isLabelled = true;
    for (;;) {
      from = skipBlanks(text, skipBlanks(text, from + label[0].length, end) + 1, end);
      if (colon < from) colon = indexOrEnd(text, from);
      const next = colon < end || hasWideColons ? matchLabel(text, from, end, labels) : undefined;
      if (next === undefined) break;
      // A label right behind another's is a second speaker: the first said nothing.
      turns.push({ role: label[1], text: "" });
      label = next;
    }
    last = { role: label[1], text: sliceTrimmed(text, from, end) };
    turns.push(last);
  }
  return isLabelled ? turns : [];
}

function indexOrEnd(text: string, from: number): number {
  const index = text.indexOf(":", from);
  return index === -1 ? text.length : index;
}

/** `labels`, and behind them the others of a text, each with its role; undefined where one of them has none. */
function findLabels(text: string, labels: readonly SpeakerLabel[]): SpeakerLabel[] | undefined {
  const known = [...labels];
  const used = new Set<SpeakerLabel>();
  let unknown: readonly [label: string] | undefined;
  for (const line of text.split("\n")) {
    const from = skipBlanks(line, 0, line.length);
    const label = matchLabel(line, from, line.length, known);
    if (label !== undefined) {
      used.add(label);
      continue;
    }
    if (unknown !== undefined && matchLabel(line, from, line.length, [unknown]) !== undefined) continue;
    const name = readLabel(line, from, line.length);
    if (name === undefined) continue;
    const role = toRole(name);
    if (role === undefined) {
      if (unknown !== undefined) return undefined;
      unknown = [name];
    } else {
      const found: SpeakerLabel = [name, role];
      known.push(found);
      used.add(found);
    }
  }
  if (unknown === undefined) return known;
  const [party, another] = [...used].filter(([, role]) => role === "assistant" || role === "customer");
  if (party === undefined || another !== undefined) return undefined;
  return [...known, [unknown[0], party[1] === "assistant" ? "customer" : "assistant"]];
}

const longestLabel = 40;

/** The label-like text that a line begins with, whoever it is; undefined where there is none. */
function readLabel(text: string, from: number, end: number): string | undefined {
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

function matchLabel<Label extends readonly [label: string, role?: Role]>(
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
function isColon(code: number): boolean {
  return code === 58 || code === 0xff1a;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Other alphabets have blanks of their own, and French writes one before a colon. */
function isBlank(code: number): boolean {
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

function skipBlanks(text: string, start: number, end: number): number {
  while (start < end && isBlank(text.charCodeAt(start))) start += 1;
  return start;
}

function sliceTrimmed(text: string, start: number, end: number): string {
  const from = skipBlanks(text, start, end);
  while (end > from && isBlank(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(from, end);
}

/** One literal for each form: properties that are added later cost as much again as the turn. */
export function toTurn(
  role: Role,
  text: string,
  startSeconds: number | undefined,
  endSeconds: number | undefined,
): Turn {
  if (startSeconds === undefined) return endSeconds === undefined ? { role, text } : { role, text, endSeconds };
  return endSeconds === undefined ? { role, text, startSeconds } : { role, text, startSeconds, endSeconds };
}

export function toToolUse(id: string | undefined, name: string | undefined, given: unknown, result: unknown): ToolUse {
  const tool: ToolUse = {};
  if (id !== undefined) tool.id = id;
  if (name !== undefined) tool.name = name;
  if (given !== undefined && given !== null) tool.arguments = given;
  if (result !== undefined) tool.result = result;
  return tool;
}
