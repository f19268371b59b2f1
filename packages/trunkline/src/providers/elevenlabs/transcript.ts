import type { ToolUse, Transcript, Turn } from "../../call.js";
import {
  isMissing,
  readAmount,
  readFirstText,
  readId,
  readItems,
  readObject,
  readResult,
  readText,
  readWords,
  toHeard,
  toToolUse,
  toTranscript,
  toTurn,
  type Heard,
  type Loose,
  type Reader,
} from "../../reading/index.js";

const speakerNames = ["role"] as const;
/** The documented one, and its neighbours. */
const textNames = ["message", "content", "text"] as const;
const resultNames = ["result_value", "raw_error_message"] as const;

type ToolTurn = Turn & { tool: ToolUse };

/**
 * Where somebody broke in, `message` is what was said until then, and `original_message` what was to be said. A turn's
 * only time is the whole second that it begins at.
 */
export function readTranscript(call: Reader): Transcript | undefined {
  const heard: Heard[] = [];
  let uses: Map<string, ToolTurn> | undefined;
  readItems(call, "transcript", (turn) => {
    // Turns are most of a call: what the documents show is read straight on, and anything else by its reader.
    const { role, message, time_in_call_secs: time, tool_calls: calls, tool_results: results } = turn.record;
    const seconds =
      typeof time === "number" && time > 0 && time < Infinity ? time : readAmount(turn, "time_in_call_secs");
    const text =
      typeof message === "string" && message !== ""
        ? message
        : isWordless(turn.record)
          ? (readFirstText(turn, textNames) ?? readVoices(turn))
          : readWords(turn, textNames);
    const speaker = role === "user" ? "customer" : role === "agent" ? "assistant" : undefined;
    if (text !== undefined) {
      heard.push(speaker ? toTurn(speaker, text, seconds, undefined) : toHeard(turn, speakerNames, text, seconds));
    }
    if (hasNone(calls) && hasNone(results)) return;
    const used = (uses ??= new Map());
    readItems(turn, "tool_calls", (tool) => {
      const id = readId(tool, "request_id");
      const name = readText(tool, "tool_name");
      const use = toToolTurn(name, toToolUse(id, name, tool.record.params_as_json, undefined), seconds);
      if (id !== undefined) used.set(id, use);
      heard.push(use);
    });
    readItems(turn, "tool_results", (tool) => addResult(heard, used, tool, seconds));
  });
  return toTranscript(call, "transcript", speakerNames, heard, undefined, []);
}

/** True of most turns, whose tools need not be looked for. */
function hasNone(tools: unknown): boolean {
  return tools === undefined || (Array.isArray(tools) && tools.length === 0);
}

/** A turn that uses a tool, or whose words are in pieces, need not say anything; and one of `null` does not. */
function isWordless({ message, tool_calls: calls, tool_results: results, multivoice_message: voices }: Loose): boolean {
  return message === null || !isMissing(calls) || !isMissing(results) || !isMissing(voices);
}

/** What several voices said is in pieces. */
function readVoices(turn: Reader): string | undefined {
  const texts: string[] = [];
  readItems(readObject(turn, "multivoice_message"), "parts", (part) => {
    const text = readText(part, "text");
    if (text !== undefined) texts.push(text);
  });
  return texts.length === 0 ? undefined : texts.join(" ");
}

/** A result goes with its use, which may be of an earlier turn. */
function addResult(heard: Heard[], uses: Map<string, ToolTurn>, tool: Reader, seconds: number | undefined): void {
  const id = readId(tool, "request_id");
  const result = readResult(tool, resultNames);
  const name = readText(tool, "tool_name");
  const use = id === undefined ? undefined : uses.get(id);
  if (use !== undefined && use.tool.result === undefined) {
    if (result !== undefined) use.tool.result = result;
    return;
  }
  heard.push(toToolTurn(name, toToolUse(id, name, undefined, result), seconds));
}

function toToolTurn(name: string | undefined, tool: ToolUse, startSeconds: number | undefined): ToolTurn {
  const text = name ?? "";
  return startSeconds === undefined ? { role: "tool", text, tool } : { role: "tool", text, startSeconds, tool };
}
