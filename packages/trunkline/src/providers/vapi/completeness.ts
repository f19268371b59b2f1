import type { Call, Completeness } from "../../call.js";
import { readPlan, type Parts } from "./parts.js";

/** Artifacts and analysis are written some seconds after the end; a call that nobody took has none to wait for. */
export function toMissing(parts: Parts, hasEnded: boolean, wasAnswered: boolean): Call["completeness"] {
  const unlessWritten = (written: boolean): Completeness =>
    hasEnded && (written || !wasAnswered) ? "absent" : "pending";
  const { analysis } = parts.call.record;
  const artifact = unlessWritten(parts.hasArtifact);
  return {
    transcript: artifact,
    recording: readPlan(parts, "recordingEnabled") === false ? "absent" : artifact,
    // A bill may come late, for a call that nobody took too: until there is an amount, there may be one.
    cost: "pending",
    analysis: unlessWritten(analysis !== undefined && analysis !== null),
  };
}
