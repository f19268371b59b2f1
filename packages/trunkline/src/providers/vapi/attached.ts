import { firstOf, readFree, type Loose } from "../../reading/index.js";
import type { Parts } from "./parts.js";

/** The call's own is answered, though not documented. Callers also attach theirs to the assistant they give. */
export function readMetadata({ call, assistant, overrides }: Parts): Loose | undefined {
  return firstOf(readFree(call, "metadata"), readFree(overrides, "metadata"), readFree(assistant, "metadata"));
}

/** Vapi's own mark of a simulated call, seen as text. */
export function isSimulation(metadata: Loose | undefined): boolean {
  const mark = metadata?.isSimulation;
  return mark === true || (typeof mark === "string" && mark.trim().toLowerCase() === "true");
}

/**
 * As they were at the end of the call; where that is not there, as they were given. Answers of 2025 call them
 * `variables`.
 */
export function readVariables({ artifact, overrides }: Parts): Loose | undefined {
  return firstOf(
    readFree(artifact, "variableValues"),
    readFree(artifact, "variables"),
    readFree(overrides, "variableValues"),
  );
}
