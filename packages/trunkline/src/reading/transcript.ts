import type { Transcript, Turn } from "../call.js";

type Role = Turn["role"];

/** What stands before a speaker's colon, and which role speaks. */
export type SpeakerLabel = readonly [label: string, role: Role];

/**
 * Turns out of a text whose lines begin with a speaker's label (`AI: Hello`). A line without one goes on with the turn before it;
 * before the first label it is a turn of the system. Labels are matched as given, blanks around them aside.
 *
 * A text is most of what a small record is, so each line is looked at once, and nothing is made of it but its turn.
 */
export function parseTranscript(text: string, labels: readonly SpeakerLabel[]): Transcript {
  const turns: Turn[] = [];
  let last: Turn | undefined;
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const from = skipBlanks(text, start, end);
    start = end + 1;
    if (from === end) continue;
    const label = findLabel(text, from, end, labels);
    if (label !== undefined) {
      last = { role: label[1], text: sliceTrimmed(text, skipBlanks(text, from + label[0].length, end) + 1, end) };
      turns.push(last);
      continue;
    }
    const said = sliceTrimmed(text, from, end);
    if (last !== undefined) {
      last.text = last.text === "" ? said : `${last.text}\n${said}`;
    } else {
      last = { role: "system", text: said };
      turns.push(last);
    }
  }
  return { text, turns };
}

function findLabel(text: string, from: number, end: number, labels: readonly SpeakerLabel[]): SpeakerLabel | undefined {
  for (const label of labels) {
    if (!startsWith(text, label[0], from)) continue;
    if (text.charCodeAt(skipBlanks(text, from + label[0].length, end)) === 58 /* : */) return label;
  }
  return undefined;
}

/** `text.startsWith`, for labels of a few letters, which mostly differ in the first. */
function startsWith(text: string, label: string, from: number): boolean {
  for (let index = 0; index < label.length; index += 1) {
    if (text.charCodeAt(from + index) !== label.charCodeAt(index)) return false;
  }
  return label.length > 0;
}

function skipBlanks(text: string, start: number, end: number): number {
  while (start < end && text.charCodeAt(start) <= 32) start += 1;
  return start;
}

function sliceTrimmed(text: string, start: number, end: number): string {
  const from = skipBlanks(text, start, end);
  while (end > from && text.charCodeAt(end - 1) <= 32) end -= 1;
  const slice = text.slice(from, end);
  // Other alphabets have blanks of their own, which `trim` knows.
  return text.charCodeAt(from) < 128 && text.charCodeAt(end - 1) < 128 ? slice : slice.trim();
}

const speakers: Readonly<Record<Role, string>> = {
  assistant: "Assistant",
  customer: "Customer",
  tool: "Tool",
  system: "System",
};

/** A text for turns that came without one. */
export function toTranscript(turns: Turn[]): Transcript {
  let text = "";
  for (const turn of turns) {
    if (text !== "") text += "\n";
    text += `${speakers[turn.role]}: ${turn.text}`;
  }
  return { text, turns };
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
