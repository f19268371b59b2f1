import type { Transcript, Turn } from "../../call.js";
import {
  isLonger,
  isMissing,
  isObject,
  longerOf,
  readAmount,
  readFirstText,
  readId,
  readItems,
  readObject,
  readResult,
  readText,
  readWords,
  report,
  toHeard,
  toMoment,
  toRole,
  toToolUse,
  toTranscript,
  toTurn,
  type Heard,
  type Reader,
  type SpeakerLabel,
} from "../../reading/index.js";
import { readPlan, type Parts } from "./parts.js";

/** The turns from the messages, which have times and tools; from the text's lines only where there are no messages. */
export function readTranscript(parts: Parts): Transcript | undefined {
  const { call, artifact } = parts;
  // Both stand in the artifact and in the call. Where the two copies differ, the longer is the whole conversation.
  const text = longerOf(readText(artifact, "transcript"), readText(call, "transcript"));
  const isCallFirst = isLonger(call.record.messages, artifact.record.messages);
  let holder = isCallFirst ? call : artifact;
  let heard = readTurns(holder, "messages");
  if (heard.length === 0) {
    holder = isCallFirst ? artifact : call;
    heard = readTurns(holder, "messages");
  }
  return toTranscript(holder, "messages", speakerNames, heard, text, readLabels(parts));
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

const speakerNames = ["role"] as const;

function readTurns(from: Reader, name: string): Heard[] {
  const turns: Heard[] = [];
  readItems(from, name, (message) => addTurns(turns, message));
  return turns;
}

/** The reference has `role` as any string; `bot` is what answers have, `assistant` what its examples have. */
function addTurns(turns: Heard[], message: Reader): void {
  const said = message.record.role;
  const role = toRole(said);
  // The prompt, and instructions given on the way: nobody heard them.
  if (role === "system") return;
  if (role === "assistant" || role === "customer") return addSpoken(turns, role, message);
  const word = typeof said === "string" ? said.toLowerCase() : undefined;
  if (word === "tool_calls") return addToolCalls(turns, message);
  if (word === "tool_call_result") return addToolResult(turns, message);
  addSpoken(turns, undefined, message);
}

const textNames = ["message", "content", "text"] as const;

function addSpoken(turns: Heard[], role: Turn["role"] | undefined, message: Reader): void {
  const text = readWords(message, textNames);
  if (text === undefined) return;
  const turn = toTimedTurn(role ?? "system", text, message);
  turns.push(role === undefined ? toHeard(message, speakerNames, text, turn.startSeconds, turn.endSeconds) : turn);
}

function addToolCalls(turns: Heard[], message: Reader): void {
  const text = readFirstText(message, textNames) ?? "";
  const turn = toTimedTurn("tool", text, message);
  const before = turns.length;
  if (isMissing(message.record.toolCalls)) report(message, "toolCalls", message.record.toolCalls, "array");
  readItems(message, "toolCalls", (toolCall) => {
    if (isMissing(toolCall.record.function)) report(toolCall, "function", toolCall.record.function, "object");
    const called = readObject(toolCall, "function");
    const tool = toToolUse(readId(toolCall, "id"), readText(called, "name"), called.record.arguments, undefined);
    // What was said stands with the first of them.
    turns.push({ ...turn, text: turns.length === before ? text : "", tool });
  });
  if (turns.length === before && text !== "") turns.push(turn);
}

const resultNames = ["result", "content", "message", "text"] as const;

/** Documented as a text. A tool may answer with an object, which is a result as well, and nobody's words. */
function addToolResult(turns: Heard[], message: Reader): void {
  const result = readResult(message, resultNames);
  const text = typeof result === "string" ? result : "";
  const tool = toToolUse(readId(message, "toolCallId"), readText(message, "name"), undefined, result);
  turns.push({ ...toTimedTurn("tool", text, message), tool });
}

/**
 * The end is the start and the time that passed: `duration` leaves out the pauses, and is in milliseconds although the
 * reference says seconds, which was so until 2024.
 */
function toTimedTurn(role: Turn["role"], text: string, message: Reader): Turn {
  const start = readAmount(message, "secondsFromStart");
  if (start === undefined) return toTurn(role, text, undefined, undefined);
  const began = readClock(message, "time");
  const ended = readClock(message, "endTime");
  if (began === undefined || ended === undefined || ended < began) return toTurn(role, text, start, undefined);
  // To milliseconds: a sum of floats has noise after that.
  const end = Math.round(start * 1000 + (ended - began)) / 1000;
  return toTurn(role, text, start, end < Infinity ? end : undefined);
}

/** Epoch milliseconds. */
function readClock(from: Reader, name: string): number | undefined {
  const value = from.record[name];
  if (typeof value === "number" && value >= 0 && value < Infinity) return value;
  const moment = toMoment(value);
  if (moment !== undefined && moment >= 0) return moment;
  if (!isMissing(value)) report(from, name, value, "epoch milliseconds");
  return undefined;
}
