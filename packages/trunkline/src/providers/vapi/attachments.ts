import { orUndefined, readObject, type Loose, type Notes } from "../../reading/index.js";
import type { Parts } from "./parts.js";

/** As they were at the end of the call; where that is not there, as they were given. Answers of 2025 call them `variables`. */
export function readVariables(notes: Notes, { artifact, overrides }: Parts): Loose | undefined {
  return (
    orUndefined(readObject(notes, artifact.variableValues, "artifact.variableValues")) ??
    orUndefined(readObject(notes, artifact.variables, "artifact.variables")) ??
    orUndefined(readObject(notes, overrides.variableValues, "assistantOverrides.variableValues"))
  );
}

/** The call's own is answered, though not documented. Callers also attach theirs to the assistant they give. */
export function readMetadata(notes: Notes, { record, assistant, overrides }: Parts): Loose | undefined {
  return (
    orUndefined(readObject(notes, record.metadata, "metadata")) ??
    orUndefined(readObject(notes, overrides.metadata, "assistantOverrides.metadata")) ??
    orUndefined(readObject(notes, assistant.metadata, "assistant.metadata"))
  );
}
