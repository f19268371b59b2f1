import type { ToolUse, Transcript, Turn } from "../../call.js";
import {
  isObject,
  omitMissing,
  parseTranscript,
  readAmount,
  readArray,
  readId,
  readObject,
  readText,
  report,
  toTranscript,
  type Loose,
  type Notes,
} from "../../reading/index.js";
import type { Parts } from "./parts.js";
import { readPlan } from "./plan.js";

/** The turns from the messages, which have times and tools; from the text's lines only where there are no messages. */
export function readTranscript(notes: Notes, parts: Parts): Transcript | undefined {
  const { record, artifact } = parts;
  const text =
    readText(notes, artifact.transcript, "artifact.transcript") ?? readText(notes, record.transcript, "transcript");
  let turns = readTurns(notes, artifact.messages, "artifact.messages");
  if (turns.length === 0) turns = readTurns(notes, record.messages, "messages");
  if (turns.length > 0) return text === undefined ? toTranscript(turns) : { text, turns };
  return text === undefined || text.trim() === "" ? undefined : parseTranscript(text, readLabels(parts));
}

/** `AI:` and `User:`, or what the assistant's transcript plan calls the two. */
function readLabels(parts: Parts): Readonly<Record<string, Turn["role"]>> {
  const plan = readPlan(parts, "transcriptPlan");
  const assistantName = isObject(plan) ? plan.assistantName : undefined;
  const userName = isObject(plan) ? plan.userName : undefined;
  return {
    AI: "assistant",
    User: "customer",
    ...(typeof assistantName === "string" && { [assistantName]: "assistant" }),
    ...(typeof userName === "string" && { [userName]: "customer" }),
  };
}

/** One message, and where it is: its path is put together only when something is wrong with it. */
interface Place {
  notes: Notes;
  list: string;
  index: number;
}

function pathOf(place: Place, key: string): string {
  return `${place.list}.${place.index}.${key}`;
}

function readTurns(notes: Notes, value: unknown, list: string): Turn[] {
  const messages = readArray(notes, value, list);
  const turns: Turn[] = [];
  if (messages === undefined) return turns;
  const place: Place = { notes, list, index: 0 };
  for (let index = 0; index < messages.length; index += 1) {
    const message = messages[index];
    place.index = index;
    if (isObject(message)) addTurns(turns, message, place);
    else report(notes, `${list}.${index}`, message, "object");
  }
  return turns;
}

/** The reference has `role` as any string; `bot` is what answers have, `assistant` what its examples have. */
function addTurns(turns: Turn[], message: Loose, place: Place): void {
  switch (message.role) {
    case "bot":
    case "assistant":
      return addSpoken(turns, "assistant", message, place);
    case "user":
      return addSpoken(turns, "customer", message, place);
    case "system":
      // The prompt, and instructions given on the way: nobody heard them.
      return;
    case "tool_calls":
      return addToolCalls(turns, message, place);
    case "tool_call_result":
      return addToolResult(turns, message, place);
    default:
      if (typeof message.role !== "string") report(place.notes, pathOf(place, "role"), message.role, "string");
      addSpoken(turns, "system", message, place);
  }
}

function addSpoken(turns: Turn[], role: Turn["role"], message: Loose, place: Place): void {
  const text = readMessageText(message.message, "message", place);
  if (text !== "") turns.push(timed({ role, text }, message, place));
}

function readMessageText(value: unknown, key: string, place: Place): string {
  return typeof value === "string" ? value : (readText(place.notes, value, pathOf(place, key)) ?? "");
}

function addToolCalls(turns: Turn[], message: Loose, place: Place): void {
  let text = readMessageText(message.message, "message", place);
  const path = pathOf(place, "toolCalls");
  const before = turns.length;
  for (const [index, toolCall] of (readArray(place.notes, message.toolCalls, path) ?? []).entries()) {
    if (!isObject(toolCall)) {
      report(place.notes, `${path}.${index}`, toolCall, "object");
      continue;
    }
    const called = readObject(place.notes, toolCall.function, `${path}.${index}.function`);
    const tool = omitMissing<ToolUse>({
      id: readId(place.notes, toolCall.id, `${path}.${index}.id`),
      name: readText(place.notes, called?.name, `${path}.${index}.function.name`),
      arguments: called?.arguments,
      result: undefined,
    });
    turns.push(timed({ role: "tool", text, tool }, message, place));
    text = "";
  }
  if (turns.length === before && text !== "") turns.push(timed({ role: "tool", text }, message, place));
}

function addToolResult(turns: Turn[], message: Loose, place: Place): void {
  const text = readMessageText(message.result, "result", place);
  const tool = omitMissing<ToolUse>({
    id: readId(place.notes, message.toolCallId, pathOf(place, "toolCallId")),
    name: readText(place.notes, message.name, pathOf(place, "name")),
    arguments: undefined,
    result: message.result,
  });
  turns.push(timed({ role: "tool", text, tool }, message, place));
}

/**
 * The end is the start and the time that passed: `duration` leaves out the pauses, and is in milliseconds although the
 * reference says seconds, which was so until 2024.
 */
function timed(turn: Turn, message: Loose, place: Place): Turn {
  const start = readMoment(message.secondsFromStart, "secondsFromStart", place);
  if (start === undefined) return turn;
  turn.startSeconds = start;
  const began = readMoment(message.time, "time", place);
  const ended = readMoment(message.endTime, "endTime", place);
  if (began === undefined || ended === undefined || ended < began) return turn;
  // To milliseconds: a sum of floats has noise after that.
  const end = Math.round(start * 1000 + (ended - began)) / 1000;
  if (end < Infinity) turn.endSeconds = end;
  return turn;
}

function readMoment(value: unknown, key: string, place: Place): number | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "number" && value >= 0 && value < Infinity) return value;
  return readAmount(place.notes, value, pathOf(place, key));
}
