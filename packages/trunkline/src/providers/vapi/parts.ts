import { isObject, orUndefined, readObject, startReading, type Reader } from "../../reading/index.js";

/**
 * A call and the objects in it that several readers look into, each read once: one of a wrong type is one problem.
 * Empty where missing.
 */
export interface Parts {
  call: Reader;
  artifact: Reader;
  /** True where the artifact has anything, read or not. */
  hasArtifact: boolean;
  /** The inline assistant; a saved one is only an id. */
  assistant: Reader;
  overrides: Reader;
}

export function readParts(raw: unknown): Parts {
  const call = startReading(raw);
  const artifact = readObject(call, "artifact");
  return {
    call,
    artifact,
    hasArtifact: orUndefined(artifact.record) !== undefined,
    assistant: readObject(call, "assistant"),
    overrides: readObject(call, "assistantOverrides"),
  };
}

/**
 * What the call's artifact plan says of one thing, as far as there is a plan: the call's own, that of the overrides, or
 * that of an inline assistant. The plan of a saved assistant is not in its calls.
 */
export function readPlan({ call, overrides, assistant }: Parts, key: "recordingEnabled" | "transcriptPlan"): unknown {
  for (const { record } of [call, overrides, assistant]) {
    const plan = record.artifactPlan;
    const value = isObject(plan) ? plan[key] : undefined;
    if (value !== undefined && value !== null) return value;
  }
  return undefined;
}
