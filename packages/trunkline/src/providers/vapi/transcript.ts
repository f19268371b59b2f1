import type { ToolUse, Transcript, Turn } from "../../call.js";
import {
  isMissing,
  isLonger,
  isObject,
  longerOf,
  omitMissing,
  parseTranscript,
  readAmount,
  readFirstText,
  readId,
  readItems,
  readObject,
  readResult,
  readText,
  report,
  toMoment,
  toRole,
  toTranscript,
  toTurn,
  type Loose,
  type Notes,
  type SpeakerLabel,
} from "../../reading/index.js";
import type { Parts } from "./parts.js";
import { readPlan } from "./plan.js";

/** The turns from the messages, which have times and tools; from the text's lines only where there are no messages. */
export function readTranscript(notes: Notes, parts: Parts): Transcript | undefined {
  const { record, artifact } = parts;
  // Both stand in the artifact and in the call. Where the two copies differ, the longer is the whole conversation.
  const text = longerOf(
    readText(notes, artifact.transcript, "artifact.transcript"),
    readText(notes, record.transcript, "transcript"),
  );
  let turns: Turn[] = [];
  const isRecordFirst = isLonger(record.messages, artifact.messages);
  if (isRecordFirst) turns = readTurns(notes, record.messages, "messages");
  if (turns.length === 0) turns = readTurns(notes, artifact.messages, "artifact.messages");
  if (turns.length === 0 && !isRecordFirst) turns = readTurns(notes, record.messages, "messages");
  if (turns.length > 0) return text === undefined ? toTranscript(turns) : { text, turns };
  return text === undefined ? undefined : parseTranscript(notes, text, readLabels(parts));
}

/** `AI:` and `User:`, or what the assistant's transcript plan calls the two. */
function readLabels(parts: Parts): readonly SpeakerLabel[] {
  const plan = readPlan(parts, "transcriptPlan");
  const labels: SpeakerLabel[] = [];
  // A name of the plan's own stands before ours, should the two be the same word.
  if (isObject(plan) && typeof plan.userName === "string") labels.push([plan.userName, "customer"]);
  if (isObject(plan) && typeof plan.assistantName === "string") labels.push([plan.assistantName, "assistant"]);
  labels.push(["AI", "assistant"], ["User", "customer"]);
  return labels;
}

function readTurns(notes: Notes, messages: unknown, list: string): Turn[] {
  const turns: Turn[] = [];
  readItems(notes, messages, list, (message) => addTurns(notes, turns, message));
  return turns;
}

/** The reference has `role` as any string; `bot` is what answers have, `assistant` what its examples have. */
function addTurns(notes: Notes, turns: Turn[], message: Loose): void {
  const role = toRole(message.role);
  // The prompt, and instructions given on the way: nobody heard them.
  if (role === "system") return;
  if (role === "assistant" || role === "customer") return addSpoken(notes, turns, role, message);
  const word = typeof message.role === "string" ? message.role.toLowerCase() : undefined;
  if (word === "tool_calls") return addToolCalls(notes, turns, message);
  if (word === "tool_call_result") return addToolResult(notes, turns, message);
  if (word === undefined) report(notes, "role", message.role, "string");
  addSpoken(notes, turns, role ?? "system", message);
}

const textNames = ["message", "content", "text"] as const;

function addSpoken(notes: Notes, turns: Turn[], role: Turn["role"], message: Loose): void {
  const text = readWords(notes, message);
  if (text !== undefined) turns.push(toTimedTurn(notes, role, text, message));
}

function readWords(notes: Notes, message: Loose): string | undefined {
  const text = message.message;
  return typeof text === "string" && text !== "" ? text : readFirstText(notes, message, textNames);
}

function addToolCalls(notes: Notes, turns: Turn[], message: Loose): void {
  const text = readWords(notes, message) ?? "";
  const turn = toTimedTurn(notes, "tool", text, message);
  const before = turns.length;
  readItems(notes, message.toolCalls, "toolCalls", (toolCall) => {
    const called = readObject(notes, toolCall.function, "function");
    const tool = omitMissing<ToolUse>({
      id: readId(notes, toolCall.id, "id"),
      name: readText(notes, called?.name, "function.name"),
      arguments: called?.arguments ?? undefined,
      result: undefined,
    });
    // What was said stands with the first of them.
    turns.push({ ...turn, text: turns.length === before ? text : "", tool });
  });
  if (turns.length === before && text !== "") turns.push(turn);
}

const resultNames = ["result", "content", "message", "text"] as const;

/** Documented as a text. A tool may answer with an object, which is a result as well, and nobody's words. */
function addToolResult(notes: Notes, turns: Turn[], message: Loose): void {
  const result = readResult(message, resultNames);
  const text = typeof result === "string" ? result : "";
  const tool = omitMissing<ToolUse>({
    id: readId(notes, message.toolCallId, "toolCallId"),
    name: readText(notes, message.name, "name"),
    arguments: undefined,
    result,
  });
  turns.push({ ...toTimedTurn(notes, "tool", text, message), tool });
}

/**
 * The end is the start and the time that passed: `duration` leaves out the pauses, and is in milliseconds although the
 * reference says seconds, which was so until 2024.
 */
function toTimedTurn(notes: Notes, role: Turn["role"], text: string, message: Loose): Turn {
  const start = readAmount(notes, message.secondsFromStart, "secondsFromStart");
  if (start === undefined) return toTurn(role, text, undefined, undefined);
  const began = readClock(notes, message.time, "time");
  const ended = readClock(notes, message.endTime, "endTime");
  if (began === undefined || ended === undefined || ended < began) return toTurn(role, text, start, undefined);
  // To milliseconds: a sum of floats has noise after that.
  const end = Math.round(start * 1000 + (ended - began)) / 1000;
  return toTurn(role, text, start, end < Infinity ? end : undefined);
}

/** Epoch milliseconds. */
function readClock(notes: Notes, value: unknown, path: string): number | undefined {
  if (typeof value === "number" && value >= 0 && value < Infinity) return value;
  const moment = toMoment(value);
  if (moment !== undefined && moment >= 0) return moment;
  if (!isMissing(value)) report(notes, path, value, "epoch milliseconds");
  return undefined;
}
