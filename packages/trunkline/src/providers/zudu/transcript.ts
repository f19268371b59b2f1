import type { ToolUse, Transcript, Turn } from "../../call.js";
import {
  assume,
  isEpochMilliseconds,
  isLonger,
  isMissing,
  isObject,
  readArray,
  readId,
  readItems,
  readResult,
  readText,
  readWords,
  report,
  toHeard,
  toMoment,
  toReason,
  toToolUse,
  toTranscript,
  toTurn,
  type Heard,
  type Reader,
  type SpeakerLabel,
} from "../../reading/index.js";

// Zudu's example has no labels at all, Retell puts one before each turn.
const labels: readonly SpeakerLabel[] = [
  ["Agent", "assistant"],
  ["Assistant", "assistant"],
  ["User", "customer"],
  ["Transfer Target", "system"],
];

/** `start` is the call's start in epoch milliseconds. */
export function readTranscript(call: Reader, start: number | undefined): Transcript | undefined {
  const text = readText(call, "transcript");
  // The first has what the second has, and the tools. Where it is shorter nevertheless, the longer is the whole
  // conversation.
  const isPlainFirst = isLonger(call.record.transcript_object, call.record.transcript_with_tool_calls);
  let list = isPlainFirst ? "transcript_object" : "transcript_with_tool_calls";
  let heard = readTurns(call, list, start);
  if (heard.length === 0) {
    list = isPlainFirst ? "transcript_with_tool_calls" : "transcript_object";
    heard = readTurns(call, list, start);
  }
  // Zudu's pages show that list empty only: its items are read as Retell's.
  if (heard.length > 0 && list === "transcript_with_tool_calls") assume(call, "transcript.toolCalls");
  return toTranscript(call, list, speakerNames, heard, text, labels);
}

const speakerNames = ["role"] as const;

/** Retell's items that are nobody's words; a transfer's target is neither the customer nor the assistant. */
const notes: ReadonlySet<string> = new Set(["transfer_target", "dtmf", "injected"]);

function readTurns(call: Reader, name: string, start: number | undefined): Heard[] {
  const turns: Heard[] = [];
  const list = call.record[name];
  // One of the two lists is empty in most calls.
  if (Array.isArray(list) && list.length === 0) return turns;
  const uses = new Map<string, ToolTurn>();
  readItems(call, name, (item) => {
    const said = item.record.role;
    const role = typeof said === "string" ? (toReason(said) ?? "") : "";
    if (role === "tool_call_invocation") addInvocation(turns, uses, item, start);
    else if (role === "tool_call_result") addResult(turns, uses, item, start);
    else addSpoken(turns, role, item, start);
  });
  return turns;
}

type ToolTurn = Turn & { tool: ToolUse };

function addInvocation(turns: Heard[], uses: Map<string, ToolTurn>, item: Reader, start: number | undefined): void {
  const id = readId(item, "tool_call_id");
  const name = readText(item, "name");
  const tool = toToolUse(id, name, item.record.arguments, undefined);
  const turn = toToolTurn(name ?? "", tool, readItemTime(item, start));
  if (id !== undefined) uses.set(id, turn);
  turns.push(turn);
}

const resultNames = ["content", "result", "message", "text"] as const;

/** A result goes with its invocation, which lasted until then. */
function addResult(turns: Heard[], uses: Map<string, ToolTurn>, item: Reader, start: number | undefined): void {
  const id = readId(item, "tool_call_id");
  const result = readResult(item, resultNames);
  const seconds = readItemTime(item, start);
  const turn = id === undefined ? undefined : uses.get(id);
  if (turn !== undefined && turn.tool.result === undefined) {
    if (result !== undefined) turn.tool.result = result;
    if (seconds !== undefined && seconds >= (turn.startSeconds ?? 0)) turn.endSeconds = seconds;
    return;
  }
  const tool = toToolUse(id, undefined, undefined, result);
  turns.push(toToolTurn(typeof result === "string" ? result : "", tool, seconds));
}

function toToolTurn(text: string, tool: ToolUse, startSeconds: number | undefined): ToolTurn {
  return startSeconds === undefined ? { role: "tool", text, tool } : { role: "tool", text, startSeconds, tool };
}

/** The digit is what was pressed (Retell's `dtmf`). */
const textNames = ["content", "message", "text", "digit"] as const;

// Retell's `node_transition` has no text, and leaves no turn.
function addSpoken(turns: Heard[], role: string, item: Reader, start: number | undefined): void {
  if (role === "node_transition") return;
  const text = readWords(item, textNames);
  if (text === undefined) return;
  const words = readArray(item, "words");
  const last = words === undefined ? -1 : words.length - 1;
  const startSeconds = readWordTime(item, words, 0, "start", start) ?? readItemTime(item, start);
  const endSeconds = readWordTime(item, words, last, "end", start);
  // Zudu shows `assistant` only, Retell has `agent` and `user`.
  const said = notes.has(role) ? toTurn("system", text, startSeconds, endSeconds) : undefined;
  turns.push(said ?? toHeard(item, speakerNames, text, startSeconds, endSeconds));
}

function readWordTime(
  item: Reader,
  words: readonly unknown[] | undefined,
  position: number,
  key: "start" | "end",
  start: number | undefined,
): number | undefined {
  if (words === undefined || words.length === 0) return undefined;
  const word = words[position];
  if (isObject(word)) {
    const value = word[key];
    const seconds = toSeconds(item, value, start);
    return typeof seconds === "string" ? refuse(item, `words.${position}.${key}`, value, seconds) : seconds;
  }
  report(item, `words.${position}`, word, "object");
  return undefined;
}

function readItemTime(item: Reader, start: number | undefined): number | undefined {
  const name = isMissing(item.record.timestamp) ? "time_sec" : "timestamp";
  const value = item.record[name];
  const seconds = toSeconds(item, value, start);
  return typeof seconds === "string" ? refuse(item, name, value, seconds) : seconds;
}

function refuse(item: Reader, path: string, value: unknown, expected: string): undefined {
  report(item, path, value, expected);
  return undefined;
}

/** Seconds from the start of the call, or a text of what was expected. */
function toSeconds(item: Reader, value: unknown, start: number | undefined): number | string | undefined {
  if (value === undefined || value === null) return undefined;
  const moment = typeof value === "number" && value < Infinity ? value : toMoment(value);
  // Zudu's example counts epoch milliseconds.
  if (isEpochMilliseconds(moment)) {
    if (start === undefined) return undefined;
    return moment >= start ? (moment - start) / 1000 : "time after the start of the call";
  }
  if (moment === undefined || moment < 0) return "epoch milliseconds";
  // So small a number can only be what Retell counts: seconds from the start of the call.
  assume(item, "transcript.startSeconds.unit");
  // -0 is 0.
  return moment + 0;
}
