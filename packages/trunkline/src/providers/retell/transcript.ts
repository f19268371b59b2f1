import type { Transcript } from "../../call.js";
import { isLonger, isMissing, toNumber, type Reader } from "../../reading/index.js";
import { readTranscript as readRetellTranscript } from "../../reading/retell/index.js";

/** The scrubbed transcript stands in only where the other is gone. */
export function readTranscript(call: Reader): Transcript | undefined {
  const { transcript_object: plain, transcript_with_tool_calls: withTools } = call.record;
  // The first has what the second has, and the tools. Where it is shorter nevertheless, the longer is the whole
  // conversation.
  return readRetellTranscript(call, isLonger(plain, withTools) ? plainFirst : toolsFirst, toSeconds);
}

const toolsFirst = ["transcript_with_tool_calls", "transcript_object", "scrubbed_transcript_with_tool_calls"] as const;
const plainFirst = ["transcript_object", "transcript_with_tool_calls", "scrubbed_transcript_with_tool_calls"] as const;

/** Seconds from the start, or a text of what was expected. */
function toSeconds(_item: Reader, value: unknown): number | string | undefined {
  if (isMissing(value)) return undefined;
  const seconds = toNumber(value);
  return seconds !== undefined && seconds >= 0 ? seconds : "seconds from the start of the call";
}
