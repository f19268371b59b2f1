import { isObject } from "../../reading/index.js";
import type { Parts } from "./parts.js";

/**
 * What the call's artifact plan says of one thing, as far as there is a plan: the call's own, that of the overrides, or
 * that of an inline assistant. The plan of a saved assistant is not in its calls.
 */
export function readPlan(parts: Parts, key: "recordingEnabled" | "transcriptPlan"): unknown {
  for (const holder of [parts.record, parts.overrides, parts.assistant]) {
    const plan = holder.artifactPlan;
    const value = isObject(plan) ? plan[key] : undefined;
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}
