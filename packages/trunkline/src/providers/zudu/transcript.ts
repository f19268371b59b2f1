import type { ToolUse, Transcript, Turn } from "../../call.js";
import {
  assume,
  isObject,
  omitMissing,
  parseTranscript,
  readArray,
  readId,
  readText,
  report,
  toTranscript,
  type Loose,
  type Notes,
} from "../../reading/index.js";

// Zudu shows `assistant` only; the others are Retell's. A transfer's target is neither the customer nor the assistant.
const roles: Readonly<Record<string, Turn["role"]>> = {
  assistant: "assistant",
  agent: "assistant",
  user: "customer",
  tool: "tool",
};

// Zudu's example has no labels at all, Retell puts one before each turn.
const labels: Readonly<Record<string, Turn["role"]>> = {
  Agent: "assistant",
  Assistant: "assistant",
  User: "customer",
  "Transfer Target": "system",
};

/** Words' times above this are epoch milliseconds (after 1973), below it seconds: no call lasts 3,000 years. */
const smallestEpoch = 100_000_000_000;

interface Reading {
  notes: Notes;
  /** The property being read. */
  list: string;
  /** The call's start in epoch milliseconds. */
  start: number | undefined;
}

export function readZuduTranscript(notes: Notes, record: Loose, start: number | undefined): Transcript | undefined {
  const text = readText(notes, record.transcript, "transcript");
  let turns = readTurns(notes, record, "transcript_with_tool_calls", start);
  // Zudu's pages show that list empty only: its items are read as Retell's.
  if (turns !== undefined) assume(notes, "transcript.toolCalls");
  else turns = readTurns(notes, record, "transcript_object", start);
  if (turns !== undefined) return text === undefined ? toTranscript(turns) : { text, turns };
  return text === undefined ? undefined : parseTranscript(text, labels);
}

function readTurns(notes: Notes, record: Loose, list: string, start: number | undefined): Turn[] | undefined {
  const items = readArray(notes, record[list], list);
  if (items === undefined || items.length === 0) return undefined;
  const reading: Reading = { notes, list, start };
  const turns: Turn[] = [];
  const uses = new Map<string, ToolUse>();
  for (let index = 0; index < items.length; index++) {
    const item = items[index];
    if (!isObject(item)) {
      report(notes, `${list}.${index}`, item, "object");
      continue;
    }
    const role = typeof item.role === "string" ? item.role.toLowerCase() : "";
    if (role === "tool_call_invocation") addInvocation(reading, turns, uses, item, index);
    else if (role === "tool_call_result") addResult(reading, turns, uses, item, index);
    else addSpoken(reading, turns, role, item, index);
  }
  return turns.length > 0 ? turns : undefined;
}

function addInvocation(reading: Reading, turns: Turn[], uses: Map<string, ToolUse>, item: Loose, index: number): void {
  const path = `${reading.list}.${index}`;
  const id = readId(reading.notes, item.tool_call_id, `${path}.tool_call_id`);
  const name = readText(reading.notes, item.name, `${path}.name`);
  const tool = omitMissing<ToolUse>({ id, name, arguments: item.arguments ?? undefined, result: undefined });
  if (id !== undefined) uses.set(id, tool);
  turns.push({ role: "tool", text: name ?? "", tool });
}

function addResult(reading: Reading, turns: Turn[], uses: Map<string, ToolUse>, item: Loose, index: number): void {
  const id = readId(reading.notes, item.tool_call_id, `${reading.list}.${index}.tool_call_id`);
  const result = item.content ?? undefined;
  const use = id === undefined ? undefined : uses.get(id);
  if (use !== undefined && use.result === undefined) {
    if (result !== undefined) use.result = result;
    return;
  }
  const tool = omitMissing<ToolUse>({ id, name: undefined, arguments: undefined, result });
  turns.push({ role: "tool", text: typeof result === "string" ? result : "", tool });
}

// An item without a text (Retell's `node_transition`) leaves no turn.
function addSpoken(reading: Reading, turns: Turn[], role: string, item: Loose, index: number): void {
  const key = item.content === undefined ? "digit" : "content";
  const text = item[key];
  if (typeof text !== "string") {
    if (text !== undefined && text !== null) report(reading.notes, `${reading.list}.${index}.${key}`, text, "string");
    return;
  }
  if (text === "") return;
  const turn: Turn = { role: (Object.hasOwn(roles, role) ? roles[role] : undefined) ?? "system", text };
  turns.push(turn);
  const words = item.words;
  if (Array.isArray(words)) {
    setWordTime(reading, turn, "startSeconds", words, 0, "start", index);
    setWordTime(reading, turn, "endSeconds", words, words.length - 1, "end", index);
  } else if (words !== undefined && words !== null) {
    report(reading.notes, `${reading.list}.${index}.words`, words, "array");
  }
  if (turn.startSeconds !== undefined) return;
  const timeKey = item.timestamp === undefined ? "time_sec" : "timestamp";
  const problem = setTime(reading, turn, "startSeconds", item[timeKey]);
  if (problem !== undefined) report(reading.notes, `${reading.list}.${index}.${timeKey}`, item[timeKey], problem);
}

function setWordTime(
  reading: Reading,
  turn: Turn,
  field: "startSeconds" | "endSeconds",
  words: readonly unknown[],
  position: number,
  key: "start" | "end",
  index: number,
): void {
  const word = words[position];
  if (!isObject(word)) {
    if (words.length > 0) report(reading.notes, `${reading.list}.${index}.words.${position}`, word, "object");
    return;
  }
  const problem = setTime(reading, turn, field, word[key]);
  if (problem === undefined) return;
  report(reading.notes, `${reading.list}.${index}.words.${position}.${key}`, word[key], problem);
}

/** Says what was expected where the value does not fit. The caller knows the path, and builds it only then: there are many words. */
function setTime(
  { notes, start }: Reading,
  turn: Turn,
  field: "startSeconds" | "endSeconds",
  value: unknown,
): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "number" || !Number.isFinite(value)) return "epoch milliseconds";
  if (value > smallestEpoch) {
    if (start === undefined) return undefined;
    if (value < start) return "time after the start of the call";
    turn[field] = (value - start) / 1000;
    return undefined;
  }
  if (value < 0) return "epoch milliseconds";
  // Zudu's example counts epoch milliseconds. So small a number can only be what Retell counts: seconds from the start of the call.
  assume(notes, "transcript.startSeconds.unit");
  turn[field] = value;
  return undefined;
}
