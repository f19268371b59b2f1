import type { ToolUse, Transcript, Turn } from "../call.js";
import { assume, isMissing, isObject, report, type Notes, type Reader } from "./reader.js";
import {
  isBlank,
  isColon,
  matchLabel,
  readLabel,
  skipBlanks,
  sliceTrimmed,
  toRole,
  type Role,
  type SpeakerLabel,
} from "./speakers.js";

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

/** Words in a list whose speaker has a name that nobody knows. */
interface Unplaced {
  role: undefined;
  text: string;
  startSeconds: number | undefined;
  endSeconds: number | undefined;
  speaker: unknown;
  /** Where the speaker stands, from the record that has the list. */
  path: string;
}

/** What an entry of a list says. */
export type Heard = Turn | Unplaced;

/** What was said in an entry of a list, whose speaker stands under the first of these names that has one. */
export function toHeard(
  item: Reader,
  names: readonly string[],
  text: string,
  startSeconds?: number,
  endSeconds?: number,
): Heard {
  const field = speakerField(item.record, names);
  const speaker = item.record[field];
  const role = toRole(speaker);
  if (role !== undefined) return toTurn(role, text, startSeconds, endSeconds);
  return { role, text, startSeconds, endSeconds, speaker, path: `${item.name}.${item.index}.${field}` };
}

function speakerField(record: Reader["record"], names: readonly string[]): string {
  for (const name of names) if (!isMissing(record[name])) return name;
  return names[0] ?? "";
}

/**
 * The transcript of a list of entries and of the text beside it: two copies of one conversation, of which the longer is
 * the whole. A text that does not tell who speaks leaves the turns to the list. `names` are where the entries have
 * their speakers, `labels` the provider's own in the text, `between` how many characters stand between its lines.
 */
export function toTranscript(
  from: Reader,
  list: string,
  names: readonly string[],
  heard: Heard[],
  text: string | undefined,
  labels: readonly SpeakerLabel[],
  between = 1,
): Transcript | undefined {
  if (heard.length === 0) return text === undefined ? undefined : parseTranscript(from, text, labels);
  const turns = heard.every(isTurn) ? heard : placeSpeakers(from, list, names, heard);
  if (text === undefined) return { text: toText(heard), turns };
  if (hasLengthOf(text, turns, labels, between)) return { text, turns };
  const notes: Notes = { problems: [], assumptions: [] };
  const told = parseTranscript(notes, text, labels);
  if (told === undefined) return { text: toText(heard), turns };
  if (told.turns.length === 0) return { text, turns };
  if (countLetters(told.turns) > countLetters(turns)) {
    report(from, list, from.record[list], "all that the text has");
    for (const name of notes.assumptions) assume(from, name);
    return told;
  }
  return {
    text: countLetters(told.turns.filter(isSpoken)) < countLetters(turns.filter(isSpoken)) ? toText(heard) : text,
    turns,
  };
}

function isTurn(heard: Heard): heard is Turn {
  return heard.role !== undefined;
}

function isSpoken({ role }: Heard): boolean {
  return role === "assistant" || role === "customer";
}

/** Without blanks, which copies differ in. */
function countLetters(turns: readonly Turn[]): number {
  let count = 0;
  for (const { text } of turns) {
    for (let index = 0; index < text.length; index += 1) if (!isBlank(text.charCodeAt(index))) count += 1;
  }
  return count;
}

/** Whether a text is as long as these turns are in lines with labels: what most copies are, and quick to see. */
export function hasLengthOf(
  text: string,
  turns: readonly Heard[],
  labels: readonly SpeakerLabel[],
  between: number,
): boolean {
  const lengthOf = (wanted: Role): number => labels.find(([, role]) => role === wanted)?.[0].length ?? 0;
  const assistant = lengthOf("assistant");
  const customer = lengthOf("customer");
  // What tools did is in the texts of providers that have a label for it.
  const tool = lengthOf("tool");
  let length = 0;
  for (const { role, text: said } of turns) {
    const label = role === "assistant" ? assistant : role === "customer" ? customer : role === "tool" ? tool : 0;
    // After the label there are a colon and a blank.
    if (label > 0) length += label + 2 + said.length + between;
  }
  return length === text.length || length === text.length + between;
}

/**
 * The turns of a list with unknown speakers. As in texts, where one of exactly two is known, the other is the other
 * party: that is the assumption `transcript.roles`. Otherwise the words are given to nobody: each such speaker is a
 * problem, and the words are in the text only.
 */
function placeSpeakers(from: Reader, list: string, names: readonly string[], heard: readonly Heard[]): Turn[] {
  const other = toOther(from.record[list], names, heard);
  if (other !== undefined) assume(from, "transcript.roles");
  return heard.flatMap((entry) => {
    if (isTurn(entry)) return [entry];
    if (other !== undefined) return [toTurn(other, entry.text, entry.startSeconds, entry.endSeconds)];
    report(from, entry.path, entry.speaker, "assistant or customer");
    return [];
  });
}

function toOther(items: unknown, names: readonly string[], heard: readonly Heard[]): Role | undefined {
  const unknown = new Set(heard.map((entry) => (isTurn(entry) ? undefined : toWord(entry.speaker))));
  // What has a role is no unknown speaker.
  if (heard.some(isTurn)) unknown.delete(undefined);
  const known = new Map<string, Role>();
  for (const item of Array.isArray(items) ? items : []) {
    const word = isObject(item) ? toWord(item[speakerField(item, names)]) : "";
    const role = toRole(word);
    if (role === "assistant" || role === "customer") known.set(word, role);
  }
  const [role] = known.values();
  if (known.size !== 1 || unknown.size !== 1 || unknown.has("")) return undefined;
  return role === "assistant" ? "customer" : "assistant";
}

/** In one spelling; empty where it is no word. */
function toWord(speaker: unknown): string {
  return typeof speaker === "string" ? speaker.trim().toLowerCase() : "";
}

const speakers: Readonly<Record<Role, string>> = {
  assistant: "Assistant",
  customer: "Customer",
  tool: "Tool",
  system: "System",
};

/** A text for turns that came without one, or with less. */
function toText(heard: readonly Heard[]): string {
  let text = "";
  for (const entry of heard) {
    const name = isTurn(entry) ? speakers[entry.role] : toWord(entry.speaker) && String(entry.speaker);
    text += `${text && "\n"}${name || "Unknown"}: ${entry.text}`;
  }
  return text;
}
