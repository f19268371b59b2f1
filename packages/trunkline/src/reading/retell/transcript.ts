import type { ToolUse, Transcript, Turn } from "../../call.js";
import { toReason } from "../outcome.js";
import { isMissing, isObject, readItems, report, type Reader } from "../reader.js";
import { toRole, type SpeakerLabel } from "../speakers.js";
import { toHeard, toToolUse, toTranscript, toTurn, type Heard } from "../transcript.js";
import { readArray, readId, readResult, readText, readWords } from "../values.js";

const labels: readonly SpeakerLabel[] = [
  ["Agent", "assistant"],
  ["Assistant", "assistant"],
  ["User", "customer"],
  ["Transfer Target", "system"],
];

/**
 * A time in a transcript as seconds from the start of the call: undefined where it is missing, and a text of what was
 * expected where it is none.
 */
export type ToSeconds = (item: Reader, value: unknown) => number | string | undefined;

/**
 * What was said, by the first of these lists that has any turns, and by the text beside it. `onList` is told which one
 * it was. What times count is the provider's to say.
 */
export function readTranscript(
  call: Reader,
  lists: readonly string[],
  toSeconds: ToSeconds,
  onList?: (list: string) => void,
): Transcript | undefined {
  const text = readText(call, "transcript");
  for (const list of lists) {
    const unspoken: Turn[] = [];
    const heard = readTurns(call, list, toSeconds, unspoken);
    if (heard.length === 0) continue;
    onList?.(list);
    if (text === undefined) giveToCustomer(unspoken);
    const transcript = toTranscript(call, list, speakerNames, heard, text, labels);
    giveToCustomer(unspoken);
    return transcript;
  }
  return toTranscript(call, lists[0] ?? "", speakerNames, [], text, labels);
}

// The text has what was spoken only: until it was compared with the turns, what the customer typed is nobody's.
function giveToCustomer(turns: readonly Turn[]): void {
  for (const turn of turns) turn.role = "customer";
}

const speakerNames = ["role"] as const;

/** Items that are nobody's words; a transfer's target is neither the customer nor the assistant. */
const notes: ReadonlySet<string> = /* @__PURE__ */ new Set(["transfer_target", "injected"]);
/** A key that the customer pressed, a text message of his. */
const typed: ReadonlySet<string> = /* @__PURE__ */ new Set(["dtmf", "sms"]);

function readTurns(call: Reader, name: string, toSeconds: ToSeconds, unspoken: Turn[]): Heard[] {
  const turns: Heard[] = [];
  const list = call.record[name];
  // One of the two lists is empty in most calls.
  if (Array.isArray(list) && list.length === 0) return turns;
  let uses: Map<string, ToolTurn> | undefined;
  readItems(call, name, (item) => {
    const said = item.record.role;
    const role = said === "agent" || said === "user" ? said : typeof said === "string" ? (toReason(said) ?? "") : "";
    if (role === "tool_call_invocation") addInvocation(turns, (uses ??= new Map()), item, toSeconds);
    else if (role === "tool_call_result") addResult(turns, (uses ??= new Map()), item, toSeconds);
    else addSpoken(turns, unspoken, role, item, toSeconds);
  });
  return turns;
}

type ToolTurn = Turn & { tool: ToolUse };

function addInvocation(turns: Heard[], uses: Map<string, ToolTurn>, item: Reader, toSeconds: ToSeconds): void {
  const id = readId(item, "tool_call_id");
  const name = readText(item, "name");
  const tool = toToolUse(id, name, item.record.arguments, undefined);
  const turn = toToolTurn(name ?? "", tool, readItemTime(item, toSeconds));
  if (id !== undefined) uses.set(id, turn);
  turns.push(turn);
}

const resultNames = ["content", "result", "message", "text"] as const;

/** A result goes with its invocation, which lasted until then. */
function addResult(turns: Heard[], uses: Map<string, ToolTurn>, item: Reader, toSeconds: ToSeconds): void {
  const id = readId(item, "tool_call_id");
  const result = readResult(item, resultNames);
  const seconds = readItemTime(item, toSeconds);
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

/** The digit is what was pressed. */
const textNames = ["content", "message", "text", "digit"] as const;

// A `node_transition` has no text, and leaves no turn.
function addSpoken(turns: Heard[], unspoken: Turn[], role: string, item: Reader, toSeconds: ToSeconds): void {
  if (role === "node_transition") return;
  const { role: said, content, words: list } = item.record;
  const text = typeof content === "string" && content !== "" ? content : readWords(item, textNames);
  if (text === undefined) {
    if (!isMissing(said) && toRole(said) === undefined && !notes.has(role) && !typed.has(role)) {
      report(item, "role", said, "a documented word");
    }
    return;
  }
  const words = Array.isArray(list) ? list : (readArray(item, "words") ?? []);
  const startSeconds = readWordTime(item, words, "start", toSeconds) ?? readItemTime(item, toSeconds);
  const endSeconds = readEnd(item, words, startSeconds, toSeconds);
  const speaker = said === "user" ? "customer" : said === "agent" ? "assistant" : undefined;
  if (speaker !== undefined) {
    turns.push(toTurn(speaker, text, startSeconds, endSeconds));
    return;
  }
  // Zudu shows `assistant` only.
  if (!notes.has(role) && !typed.has(role)) {
    turns.push(toHeard(item, speakerNames, text, startSeconds, endSeconds));
    return;
  }
  const turn = toTurn("system", text, startSeconds, endSeconds);
  if (typed.has(role)) unspoken.push(turn);
  turns.push(turn);
}

/** The end of the last word that has one. An end before the start is none. */
function readEnd(
  item: Reader,
  words: readonly unknown[],
  start: number | undefined,
  toSeconds: ToSeconds,
): number | undefined {
  const end = readWordTime(item, words, "end", toSeconds);
  if (end === undefined || start === undefined || end >= start) return end;
  return refuse(item, "words", end, "an end after the start");
}

/** The start of the first word that has one, or the end of the last: each word's times may be missing. */
function readWordTime(
  item: Reader,
  words: readonly unknown[],
  key: "start" | "end",
  toSeconds: ToSeconds,
): number | undefined {
  for (let nth = 0; nth < words.length; nth += 1) {
    const position = key === "start" ? nth : words.length - 1 - nth;
    const word = words[position];
    if (!isObject(word)) return refuse(item, `words.${position}`, word, "object");
    const value = word[key];
    const seconds = toSeconds(item, value);
    if (typeof seconds === "string") return refuse(item, `words.${position}.${key}`, value, seconds);
    if (seconds !== undefined) return seconds;
  }
  return undefined;
}

function readItemTime(item: Reader, toSeconds: ToSeconds): number | undefined {
  const name = isMissing(item.record.timestamp) ? "time_sec" : "timestamp";
  const value = item.record[name];
  const seconds = toSeconds(item, value);
  return typeof seconds === "string" ? refuse(item, name, value, seconds) : seconds;
}

function refuse(item: Reader, path: string, value: unknown, expected: string): undefined {
  report(item, path, value, expected);
  return undefined;
}
