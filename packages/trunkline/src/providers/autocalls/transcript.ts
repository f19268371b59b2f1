import type { Transcript, Turn } from "../../call.js";
import {
  assume,
  parseTranscript,
  readItems,
  readNumber,
  readText,
  report,
  toTranscript,
  toTurn,
  type Loose,
  type Notes,
  type SpeakerLabel,
} from "../../reading/index.js";

/**
 * A text (https://docs.autocalls.ai) or an array of entries (https://docs.famulor.io). The post-call webhook has either, and with the array the
 * same conversation as a text, `formatted_transcript`.
 */
export function readTranscript(notes: Notes, record: Loose): Transcript | undefined {
  const value = record.transcript;
  const formatted = readText(notes, record.formatted_transcript, "formatted_transcript");
  if (Array.isArray(value)) {
    const turns = readEntries(notes, value);
    if (turns.length > 0) return formatted === undefined ? toTranscript(turns) : { text: formatted, turns };
  } else if (typeof value === "string") {
    if (value !== "") return readLines(value);
  } else if (value !== undefined && value !== null) {
    report(notes, "transcript", value, "string or array");
  }
  return formatted === undefined ? undefined : readLines(formatted);
}

const labels: readonly SpeakerLabel[] = [
  ["AI", "assistant"],
  ["Assistant", "assistant"],
  ["Customer", "customer"],
];

/**
 * Lines with a speaker's label become turns. A text without any, as in the sample of a call, does not tell who said what: it has no turns
 * rather than wrong ones.
 */
function readLines(text: string): Transcript {
  const transcript = parseTranscript(text, labels);
  const [first, second] = transcript.turns;
  const unlabelled = second === undefined && first?.role === "system";
  return unlabelled ? { text, turns: [] } : transcript;
}

/** Any other sender's entry is a system turn. */
const senders = new Map<unknown, Turn["role"]>([
  ["bot", "assistant"],
  ["human", "customer"],
]);

function readEntries(notes: Notes, entries: readonly unknown[]): Turn[] {
  const turns: Turn[] = [];
  let start = Infinity;
  readItems(notes, entries, "transcript", (entry) => {
    const text = readText(notes, entry.text, "text");
    if (text === undefined) return;
    const role = senders.get(entry.sender) ?? readOtherSender(notes, entry.sender);
    const second = readUnixSeconds(notes, entry.timestamp);
    if (second !== undefined && second < start) start = second;
    turns.push(toTurn(role, text, second, undefined));
  });
  if (start !== Infinity) {
    // The record has no time of answer, and the zone of its `created_at` may be unknown.
    assume(notes, "transcript.startSeconds.fromFirstTurn");
    countFrom(turns, start);
  }
  return turns;
}

function readOtherSender(notes: Notes, sender: unknown): Turn["role"] {
  readText(notes, sender, "sender");
  return "system";
}

/** 9999-12-31, the last second that has a four-digit year: milliseconds would be past it. */
const lastSecond = 253_402_300_799;

function readUnixSeconds(notes: Notes, value: unknown): number | undefined {
  if (typeof value === "number" && value >= 0 && value <= lastSecond) return value;
  if (readNumber(notes, value, "timestamp") !== undefined) report(notes, "timestamp", value, "Unix seconds");
  return undefined;
}

/** To milliseconds: a difference of two floats has noise after that. */
function countFrom(turns: Turn[], start: number): void {
  for (const turn of turns) {
    if (turn.startSeconds !== undefined) turn.startSeconds = Math.round((turn.startSeconds - start) * 1000) / 1000;
  }
}
