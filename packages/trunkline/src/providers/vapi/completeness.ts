import type { Call, Completeness } from "../../call.js";
import type { Parts } from "./parts.js";
import { readPlan } from "./plan.js";

export function toCompleteness(
  parts: Parts,
  hasEnded: boolean,
  wasAnswered: boolean,
  hasTranscript: boolean,
  hasRecording: boolean,
  hasCost: boolean,
  hasAnalysis: boolean,
): Call["completeness"] {
  // Artifacts and analysis are written some seconds after the end; a call that nobody took has none to wait for.
  const unlessWritten = (written: boolean): Completeness =>
    hasEnded && (written || !wasAnswered) ? "absent" : "pending";
  const { analysis } = parts.record;
  return {
    transcript: hasTranscript ? "present" : unlessWritten(parts.hasArtifact),
    recording: hasRecording ? "present" : isUnrecorded(parts) ? "absent" : unlessWritten(parts.hasArtifact),
    // A bill may come late, for a call that nobody took too: until there is an amount, there may be one.
    cost: hasCost ? "present" : "pending",
    analysis: hasAnalysis ? "present" : unlessWritten(analysis !== undefined && analysis !== null),
  };
}

function isUnrecorded(parts: Parts): boolean {
  return readPlan(parts, "recordingEnabled") === false;
}
