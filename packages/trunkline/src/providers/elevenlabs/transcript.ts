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
  const uses = new Map<string, ToolTurn>();
  readItems(call, "transcript", (turn) => {
    const seconds = readAmount(turn, "time_in_call_secs");
    const text = isWordless(turn.record)
      ? (readFirstText(turn, textNames) ?? readVoices(turn))
      : readWords(turn, textNames);
    if (text !== undefined) heard.push(toHeard(turn, speakerNames, text, seconds));
    readItems(turn, "tool_calls", (tool) => {
      const id = readId(tool, "request_id");
      const name = readText(tool, "tool_name");
      const use = toToolTurn(name, toToolUse(id, name, tool.record.params_as_json, undefined), seconds);
      if (id !== undefined) uses.set(id, use);
      heard.push(use);
    });
    readItems(turn, "tool_results", (tool) => addResult(heard, uses, tool, seconds));
  });
  return toTranscript(call, "transcript", speakerNames, heard, undefined, []);
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
