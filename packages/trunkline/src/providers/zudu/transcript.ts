import type { Transcript } from "../../call.js";
import { assume, isEpochMilliseconds, isLonger, toMoment, type Reader } from "../../reading/index.js";
import { readTranscript as readRetellTranscript } from "../../reading/retell/index.js";

/** `start` is the call's start in epoch milliseconds. */
export function readTranscript(call: Reader, start: number | undefined): Transcript | undefined {
  const { transcript_object: plain, transcript_with_tool_calls: withTools } = call.record;
  // The first has what the second has, and the tools. Where it is shorter nevertheless, the longer is the whole
  // conversation.
  const tools = "transcript_with_tool_calls";
  const turns = "transcript_object";
  return readRetellTranscript(
    call,
    isLonger(plain, withTools) ? [turns, tools] : [tools, turns],
    (item, value) => toSeconds(item, value, start),
    (list) => {
      // Zudu's pages show that list empty only: its items are read as Retell's.
      if (list === "transcript_with_tool_calls") assume(call, "transcript.toolCalls");
    },
  );
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
