import type { Transcript, Turn } from "../../call.js";
import {
  assume,
  isMissing,
  longerOf,
  parseTranscript,
  readFirstText,
  readItems,
  readText,
  report,
  toMoment,
  toNumber,
  toRole,
  toTranscript,
  toTurn,
  type Loose,
  type Notes,
  type SpeakerLabel,
} from "../../reading/index.js";

/**
 * A text (https://docs.autocalls.ai) or an array of entries (https://docs.famulor.io). The post-call webhook has
 * either, and with the array the same conversation as a text, `formatted_transcript`.
 */
export function readTranscript(notes: Notes, record: Loose): Transcript | undefined {
  const value = record.transcript;
  const formatted = readText(notes, record.formatted_transcript, "formatted_transcript");
  if (Array.isArray(value)) {
    const turns = readEntries(notes, value);
    if (turns.length > 0) return formatted === undefined ? toTranscript(turns) : { text: formatted, turns };
  } else if (typeof value !== "string" && value !== undefined && value !== null) {
    report(notes, "transcript", value, "string or array");
  }
  const text = longerOf(typeof value === "string" && value !== "" ? value : undefined, formatted);
  return text === undefined ? undefined : parseTranscript(notes, text, labels);
}

const labels: readonly SpeakerLabel[] = [
  ["AI", "assistant"],
  ["Assistant", "assistant"],
  ["Customer", "customer"],
];

/** Documented first; conversations of other channels have `content`. */
const textNames = ["text", "content", "message"] as const;

function readEntries(notes: Notes, entries: readonly unknown[]): Turn[] {
  const turns: Turn[] = [];
  let start = Infinity;
  readItems(notes, entries, "transcript", (entry) => {
    const written = entry.text;
    const text = typeof written === "string" && written !== "" ? written : readFirstText(notes, entry, textNames);
    if (text === undefined) return;
    const role = toRole(entry.sender) ?? readOtherSender(notes, entry);
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

/**
 * `bot` and `human` are all that is seen. Conversations of other channels have a `role`; anybody else's entry is a
 * system turn.
 */
function readOtherSender(notes: Notes, entry: Loose): Turn["role"] {
  const sender = readText(notes, entry.sender, "sender");
  return (sender === undefined ? toRole(entry.role) : undefined) ?? "system";
}

/** 9999-12-31, the last second that has a four-digit year: milliseconds would be past it. */
const lastSecond = 253_402_300_799;

function readUnixSeconds(notes: Notes, value: unknown): number | undefined {
  const moment = toMoment(value);
  // Only ISO 8601 gives a text another number than it holds.
  const second = moment !== undefined && toNumber(value) === undefined ? moment / 1000 : moment;
  if (second !== undefined && second >= 0 && second <= lastSecond) return second;
  if (!isMissing(value)) report(notes, "timestamp", value, "Unix seconds");
  return undefined;
}

/** To milliseconds: a difference of two floats has noise after that. */
function countFrom(turns: Turn[], start: number): void {
  for (const turn of turns) {
    if (turn.startSeconds !== undefined) turn.startSeconds = Math.round((turn.startSeconds - start) * 1000) / 1000;
  }
}
