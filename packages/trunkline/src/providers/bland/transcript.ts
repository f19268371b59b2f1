import type { Transcript, Turn } from "../../call.js";
import {
  assume,
  hasLengthOf,
  isObject,
  lookUp,
  parseTranscript,
  readItems,
  readNumber,
  readObject,
  readText,
  readTime,
  readWords,
  report,
  secondsBetween,
  toHeard,
  toNumber,
  toReason,
  toTranscript,
  toTurn,
  type Heard,
  type Reader,
  type SpeakerLabel,
} from "../../reading/index.js";
import { toTable } from "../../spec-values.js";

/** In `concatenated_transcript`, whose lines are those of the list. */
const labels: readonly SpeakerLabel[] = [
  ["user", "customer"],
  ["assistant", "assistant"],
  ["agent-action", "tool"],
  ["robot", "assistant"],
  ["agent", "assistant"],
];

/** `agent-action` is not spoken but done: `Ended call`. */
const roles = /* @__PURE__ */ toTable<Turn["role"]>({
  user: "customer",
  assistant: "assistant",
  agent: "assistant",
  robot: "assistant",
  agent_action: "tool",
});

/** Between its lines: a blank, a line break and a blank. */
const between = 3;

const speakerNames = ["user"] as const;
/** The documented one, and its neighbours. */
const textNames = ["text", "content", "message"] as const;

/** `start`: the beginning of the talk, which times are counted from. */
export function readTranscript(call: Reader, start: string | undefined): Transcript | undefined {
  const text = readText(call, "concatenated_transcript");
  const corrected = readCorrected(call);
  const heard = readLines(call, start);
  if (heard.length > 0) {
    const turns = withTimes(withRest(heard, text), corrected);
    return toTranscript(call, "transcripts", speakerNames, turns, text, labels, between);
  }
  const { list, turns } = corrected;
  return toTranscript(call, list, segmentSpeakers, turns, text, labels, between);
}

function readLines(call: Reader, start: string | undefined): Heard[] {
  const lines: Line[] = [];
  readItems(call, "transcripts", (line) => {
    const text = readWords(line, textNames);
    const at = readTime(line, "created_at", "transcript.startSeconds");
    if (text === undefined) return;
    const seconds = secondsBetween(start, at);
    const { user } = line.record;
    const speaker = typeof user === "string" ? user : undefined;
    const role = lookUp(roles, speaker);
    if (role === "assistant" && speaker !== role && toReason(speaker) === "robot") assume(call, "transcript.robot");
    lines.push({
      at,
      record: line.record,
      heard: role === undefined ? toHeard(line, speakerNames, text, seconds) : toTurn(role, text, seconds, undefined),
    });
  });
  return inOrder(lines).map(({ heard }) => heard);
}

interface Line {
  at: string | undefined;
  record: Reader["record"];
  heard: Heard;
}

/** By their times where all have one, else by their ids: no page promises that the list is in order. */
function inOrder(lines: readonly Line[]): readonly Line[] {
  if (lines.every(({ at }) => at !== undefined)) {
    return [...lines].sort((one, other) => ((one.at ?? "") < (other.at ?? "") ? -1 : one.at === other.at ? 0 : 1));
  }
  const placed = lines.map((line) => ({ line, id: toNumber(line.record.id) }));
  if (placed.some(({ id }) => id === undefined)) return lines;
  return placed.sort((one, other) => (one.id ?? 0) - (other.id ?? 0)).map(({ line }) => line);
}

/** A list that ends before the text does, with what the text goes on with, which has no times. */
function withRest(heard: Heard[], text: string | undefined): Heard[] {
  if (text === undefined || hasLengthOf(text, heard, labels, between)) return heard;
  const told = parseTranscript({ problems: [], assumptions: [] }, text, labels);
  if (told === undefined || told.turns.length <= heard.length) return heard;
  const goesOn = heard.every(({ role, text: said }, index) => {
    const turn = told.turns[index];
    return turn !== undefined && turn.role === role && turn.text === said.trim();
  });
  return goesOn ? [...heard, ...told.turns.slice(heard.length)] : heard;
}

/** In the tutorial's list of it, and in the cookbook's object. */
const segmentSpeakers = ["speaker_label", "speaker"] as const;

interface Corrected {
  list: string;
  turns: Heard[];
}

/** The transcript by the recording, which a delayed webhook brings: seconds from its beginning. */
function readCorrected(call: Reader): Corrected {
  const turns: Heard[] = [];
  const value = call.record.corrected_transcript;
  const isList = !isObject(value);
  const list = isList ? "corrected_transcript" : "segments";
  readItems(isList ? call : readObject(call, "corrected_transcript"), list, (segment) => {
    const text = readWords(segment, textNames)?.trim();
    if (text === undefined || text === "") return;
    const begin = readSecond(segment, "start") ?? readSecond(segment, "start_time");
    turns.push(toHeard(segment, segmentSpeakers, text, begin, readEnd(segment, begin)));
  });
  return { list, turns };
}

/** An end before the beginning is none. */
function readEnd(segment: Reader, begin: number | undefined): number | undefined {
  const end = readSecond(segment, "end") ?? readSecond(segment, "end_time");
  if (end === undefined || begin === undefined || end >= begin) return end;
  report(segment, "end", end, "an end after the beginning");
  return undefined;
}

function readSecond(segment: Reader, name: string): number | undefined {
  const second = readNumber(segment, name);
  if (second === undefined || second >= 0) return second;
  report(segment, name, second, "number of 0 or more");
  return undefined;
}

/**
 * The lines with the recording's times, where they have none of their own and both have the same speakers in the same
 * order. The two clocks are some seconds apart, and only the lines' is in the call when it is fetched.
 */
function withTimes(heard: Heard[], { turns }: Corrected): Heard[] {
  if (turns.length === 0) return heard;
  const spoken = heard.filter(({ role }) => role === "assistant" || role === "customer");
  const isSame =
    spoken.length === turns.length &&
    spoken.every(({ role, startSeconds }, index) => startSeconds === undefined && turns[index]?.role === role);
  if (!isSame) return heard;
  let next = 0;
  return heard.map((line) => {
    if (line.role !== "assistant" && line.role !== "customer") return line;
    const { startSeconds, endSeconds } = turns[next] ?? {};
    next += 1;
    return startSeconds === undefined ? line : toTurn(line.role, line.text, startSeconds, endSeconds);
  });
}
