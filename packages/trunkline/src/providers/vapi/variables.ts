import { orUndefined, readObject, type Loose, type Notes } from "../../reading/index.js";
import type { Parts } from "./parts.js";

/**
 * As they were at the end of the call; where that is not there, as they were given. Answers of 2025 call them
 * `variables`.
 */
export function readVariables(notes: Notes, { artifact, overrides }: Parts): Loose | undefined {
  return (
    orUndefined(readObject(notes, artifact.variableValues, "artifact.variableValues")) ??
    orUndefined(readObject(notes, artifact.variables, "artifact.variables")) ??
    orUndefined(readObject(notes, overrides.variableValues, "assistantOverrides.variableValues"))
  );
}
