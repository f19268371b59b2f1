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
  type Reader,
  type SpeakerLabel,
} from "../../reading/index.js";

/**
 * A text (https://docs.autocalls.ai) or an array of entries (https://docs.famulor.io). The post-call webhook has
 * either, and with the array the same conversation as a text, `formatted_transcript`.
 */
export function readTranscript(call: Reader): Transcript | undefined {
  const value = call.record.transcript;
  const formatted = readText(call, "formatted_transcript");
  if (Array.isArray(value)) {
    const turns = readEntries(call, "transcript");
    if (turns.length > 0) return formatted === undefined ? toTranscript(turns) : { text: formatted, turns };
  } else if (typeof value !== "string" && value !== undefined && value !== null) {
    report(call, "transcript", value, "string or array");
  }
  const text = longerOf(typeof value === "string" && value !== "" ? value : undefined, formatted);
  return text === undefined ? undefined : parseTranscript(call, text, labels);
}

const labels: readonly SpeakerLabel[] = [
  ["AI", "assistant"],
  ["Assistant", "assistant"],
  ["Customer", "customer"],
];

/** Documented first; conversations of other channels have `content`. */
const textNames = ["text", "content", "message"] as const;

function readEntries(call: Reader, name: string): Turn[] {
  const turns: Turn[] = [];
  let start = Infinity;
  readItems(call, name, (entry) => {
    const text = readFirstText(entry, textNames);
    if (text === undefined) return;
    const role = toRole(entry.record.sender) ?? readOtherSender(entry);
    const second = readUnixSeconds(entry, "timestamp");
    if (second !== undefined && second < start) start = second;
    turns.push(toTurn(role, text, second, undefined));
  });
  if (start !== Infinity) {
    // The record has no time of answer, and the zone of its `created_at` may be unknown.
    assume(call, "transcript.startSeconds.fromFirstTurn");
    countFrom(turns, start);
  }
  return turns;
}

/**
 * `bot` and `human` are all that is seen. Conversations of other channels have a `role`; anybody else's entry is a
 * system turn.
 */
function readOtherSender(entry: Reader): Turn["role"] {
  const sender = readText(entry, "sender");
  return (sender === undefined ? toRole(entry.record.role) : undefined) ?? "system";
}

/** 9999-12-31, the last second that has a four-digit year: milliseconds would be past it. */
const lastSecond = 253_402_300_799;

function readUnixSeconds(entry: Reader, name: string): number | undefined {
  const value = entry.record[name];
  const moment = toMoment(value);
  // Only ISO 8601 gives a text another number than it holds.
  const second = moment !== undefined && toNumber(value) === undefined ? moment / 1000 : moment;
  if (second !== undefined && second >= 0 && second <= lastSecond) return second;
  if (!isMissing(value)) report(entry, name, value, "Unix seconds");
  return undefined;
}

/** To milliseconds: a difference of two floats has noise after that. */
function countFrom(turns: Turn[], start: number): void {
  for (const turn of turns) {
    if (turn.startSeconds !== undefined) turn.startSeconds = Math.round((turn.startSeconds - start) * 1000) / 1000;
  }
}
