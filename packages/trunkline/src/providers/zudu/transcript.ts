import type { ToolUse, Transcript, Turn } from "../../call.js";
import {
  assume,
  isEpochMilliseconds,
  isLonger,
  isMissing,
  isObject,
  omitMissing,
  parseTranscript,
  readArray,
  readFirstText,
  readId,
  readItems,
  readResult,
  readText,
  report,
  toMoment,
  toReason,
  toRole,
  toTranscript,
  toTurn,
  type Loose,
  type Notes,
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
export function readTranscript(notes: Notes, record: Loose, start: number | undefined): Transcript | undefined {
  const text = readText(notes, record.transcript, "transcript");
  // The first has what the second has, and the tools. Where it is shorter nevertheless, the longer is the whole
  // conversation.
  const isPlainFirst = isLonger(record.transcript_object, record.transcript_with_tool_calls);
  let turns: Turn[] = [];
  if (isPlainFirst) turns = readTurns(notes, record.transcript_object, "transcript_object", start);
  if (turns.length === 0) {
    turns = readTurns(notes, record.transcript_with_tool_calls, "transcript_with_tool_calls", start);
    // Zudu's pages show that list empty only: its items are read as Retell's.
    if (turns.length > 0) assume(notes, "transcript.toolCalls");
    else if (!isPlainFirst) turns = readTurns(notes, record.transcript_object, "transcript_object", start);
  }
  if (turns.length > 0) return text === undefined ? toTranscript(turns) : { text, turns };
  return text === undefined ? undefined : parseTranscript(notes, text, labels);
}

function readTurns(notes: Notes, value: unknown, list: string, start: number | undefined): Turn[] {
  const turns: Turn[] = [];
  const uses = new Map<string, ToolTurn>();
  readItems(notes, value, list, (item) => {
    const role = typeof item.role === "string" ? (toReason(item.role) ?? "") : "";
    if (role === "tool_call_invocation") addInvocation(notes, turns, uses, item, start);
    else if (role === "tool_call_result") addResult(notes, turns, uses, item, start);
    else addSpoken(notes, turns, role, item, start);
  });
  return turns;
}

type ToolTurn = Turn & { tool: ToolUse };

function addInvocation(
  notes: Notes,
  turns: Turn[],
  uses: Map<string, ToolTurn>,
  item: Loose,
  start: number | undefined,
): void {
  const id = readId(notes, item.tool_call_id, "tool_call_id");
  const name = readText(notes, item.name, "name");
  const tool = omitMissing<ToolUse>({ id, name, arguments: item.arguments ?? undefined, result: undefined });
  const turn = toToolTurn(name ?? "", tool, readItemTime(notes, item, start));
  if (id !== undefined) uses.set(id, turn);
  turns.push(turn);
}

const resultNames = ["content", "result", "message", "text"] as const;

/** A result goes with its invocation, which lasted until then. */
function addResult(
  notes: Notes,
  turns: Turn[],
  uses: Map<string, ToolTurn>,
  item: Loose,
  start: number | undefined,
): void {
  const id = readId(notes, item.tool_call_id, "tool_call_id");
  const result = readResult(item, resultNames);
  const seconds = readItemTime(notes, item, start);
  const turn = id === undefined ? undefined : uses.get(id);
  if (turn !== undefined && turn.tool.result === undefined) {
    if (result !== undefined) turn.tool.result = result;
    if (seconds !== undefined && seconds >= (turn.startSeconds ?? 0)) turn.endSeconds = seconds;
    return;
  }
  const tool = omitMissing<ToolUse>({ id, name: undefined, arguments: undefined, result });
  turns.push(toToolTurn(typeof result === "string" ? result : "", tool, seconds));
}

function toToolTurn(text: string, tool: ToolUse, startSeconds: number | undefined): ToolTurn {
  return startSeconds === undefined ? { role: "tool", text, tool } : { role: "tool", text, startSeconds, tool };
}

/** The digit is what was pressed (Retell's `dtmf`). */
const textNames = ["content", "message", "text", "digit"] as const;

// An item without a text (Retell's `node_transition`) leaves no turn.
function addSpoken(notes: Notes, turns: Turn[], role: string, item: Loose, start: number | undefined): void {
  const { content } = item;
  const text = typeof content === "string" && content !== "" ? content : readFirstText(notes, item, textNames);
  if (text === undefined) return;
  const words = readArray(notes, item.words, "words");
  const last = words === undefined ? -1 : words.length - 1;
  const startSeconds = readWordTime(notes, words, 0, "start", start) ?? readItemTime(notes, item, start);
  const endSeconds = readWordTime(notes, words, last, "end", start);
  // Zudu shows `assistant` only, Retell has `agent` and `user`. A transfer's target is neither the customer nor the
  // assistant.
  turns.push(toTurn(toRole(role) ?? "system", text, startSeconds, endSeconds));
}

function readWordTime(
  notes: Notes,
  words: readonly unknown[] | undefined,
  position: number,
  key: "start" | "end",
  start: number | undefined,
): number | undefined {
  if (words === undefined || words.length === 0) return undefined;
  const word = words[position];
  if (isObject(word)) return readSeconds(notes, word[key], `words.${position}.${key}`, start);
  report(notes, `words.${position}`, word, "object");
  return undefined;
}

function readItemTime(notes: Notes, item: Loose, start: number | undefined): number | undefined {
  const key = isMissing(item.timestamp) ? "time_sec" : "timestamp";
  return readSeconds(notes, item[key], key, start);
}

/** Seconds from the start of the call. */
function readSeconds(notes: Notes, value: unknown, path: string, start: number | undefined): number | undefined {
  if (value === undefined || value === null) return undefined;
  const moment = typeof value === "number" && value < Infinity ? value : toMoment(value);
  // Zudu's example counts epoch milliseconds.
  if (isEpochMilliseconds(moment)) {
    if (start === undefined || moment >= start) return start === undefined ? undefined : (moment - start) / 1000;
    report(notes, path, value, "time after the start of the call");
    return undefined;
  }
  if (moment === undefined || moment < 0) {
    report(notes, path, value, "epoch milliseconds");
    return undefined;
  }
  // So small a number can only be what Retell counts: seconds from the start of the call.
  assume(notes, "transcript.startSeconds.unit");
  // -0 is 0.
  return moment + 0;
}
