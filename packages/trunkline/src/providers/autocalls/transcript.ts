import type { ToolUse, Transcript } from "../../call.js";
import {
  assume,
  isMissing,
  longerOf,
  orUndefined,
  readId,
  readItems,
  readText,
  readWords,
  report,
  toHeard,
  toMoment,
  toNumber,
  toToolUse,
  toTranscript,
  toTurn,
  type Heard,
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
  const text = typeof value === "string" && value !== "" ? value : undefined;
  const heard = Array.isArray(value) ? readEntries(call, "transcript") : [];
  if (!Array.isArray(value) && text === undefined && !isMissing(value)) {
    report(call, "transcript", value, "string or array");
  }
  return toTranscript(call, "transcript", speakerNames, heard, longerOf(text, formatted), labels);
}

const labels: readonly SpeakerLabel[] = [
  ["AI", "assistant"],
  ["Assistant", "assistant"],
  ["Customer", "customer"],
];

/** Documented first; conversations of other channels have `content`. */
const textNames = ["text", "content", "message"] as const;

/** Conversations of other channels have a `role`. */
const speakerNames = ["sender", "role"] as const;

function readEntries(call: Reader, name: string): Heard[] {
  const turns: Heard[] = [];
  let start = Infinity;
  readItems(call, name, (entry) => {
    if (orUndefined(entry.record) === undefined) return;
    const tool = readToolUse(entry);
    const text = tool === undefined ? readWords(entry, textNames) : "";
    if (text === undefined) return;
    const second = readUnixSeconds(entry, "timestamp");
    if (second !== undefined && second < start) start = second;
    turns.push(
      tool ? { ...toTurn("tool", text, second, undefined), tool } : toHeard(entry, speakerNames, text, second),
    );
  });
  if (start !== Infinity) {
    // The record has no time of answer, and the zone of its `created_at` may be unknown.
    assume(call, "transcript.startSeconds.fromFirstTurn");
    countFrom(turns, start);
  }
  return turns;
}

/** No page has such an entry; in conversations of other channels `name`, `arguments` and `result` are a tool's. */
function readToolUse(entry: Reader): ToolUse | undefined {
  const { record } = entry;
  if (!textNames.every((name) => isMissing(record[name]))) return undefined;
  if (isMissing(record.arguments) && isMissing(record.result)) return undefined;
  return toToolUse(readId(entry, "id"), readText(entry, "name"), record.arguments, record.result ?? undefined);
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
function countFrom(turns: Heard[], start: number): void {
  for (const turn of turns) {
    if (turn.startSeconds !== undefined) turn.startSeconds = Math.round((turn.startSeconds - start) * 1000) / 1000;
  }
}
