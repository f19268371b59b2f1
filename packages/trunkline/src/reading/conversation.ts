import type { Transcript, Turn } from "../call.js";
import { isMissing, isObject } from "./loose.js";
import { assume, report, type Notes, type Reader } from "./reader.js";
import { toRole, type Role, type SpeakerLabel } from "./speakers.js";
import { parseTranscript, toTurn } from "./transcript.js";

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
  return names.find((name) => !isMissing(record[name])) ?? names[0] ?? "";
}

/**
 * The transcript of a list of entries and of the text beside it: two copies of one conversation, of which the longer is
 * the whole. A text that does not tell who speaks leaves the turns to the list. `names` are where the entries have
 * their speakers, `labels` the provider's own in the text.
 */
export function toTranscript(
  from: Reader,
  list: string,
  names: readonly string[],
  heard: readonly Heard[],
  text: string | undefined,
  labels: readonly SpeakerLabel[],
): Transcript | undefined {
  if (heard.length === 0) return text === undefined ? undefined : parseTranscript(from, text, labels);
  const turns = heard.every(isTurn) ? [...heard] : placeSpeakers(from, list, names, heard);
  if (text === undefined) return { text: toText(heard), turns };
  if (hasLengthOf(text, turns, labels)) return { text, turns };
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

function isSpoken({ role }: Turn): boolean {
  return role === "assistant" || role === "customer";
}

/** Without blanks, which copies differ in. */
function countLetters(turns: readonly Turn[]): number {
  return turns.reduce((sum, { text }) => sum + text.replace(/\s+/g, "").length, 0);
}

/** Whether a text is as long as these turns are in lines with labels: what most copies are, and quick to see. */
function hasLengthOf(text: string, turns: readonly Turn[], labels: readonly SpeakerLabel[]): boolean {
  const lengthOf = (wanted: Role): number => labels.find(([, role]) => role === wanted)?.[0].length ?? 0;
  const assistant = lengthOf("assistant");
  const customer = lengthOf("customer");
  let length = 0;
  for (const turn of turns) {
    if (isSpoken(turn)) length += (turn.role === "assistant" ? assistant : customer) + turn.text.length + 3;
  }
  return length === text.length || length === text.length + 1;
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
