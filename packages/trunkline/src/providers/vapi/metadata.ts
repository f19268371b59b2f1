import { orUndefined, readObject, type Loose, type Notes } from "../../reading/index.js";
import type { Parts } from "./parts.js";

/** Vapi's own mark of a simulated call, seen as text. */
export function isSimulation(metadata: Loose | undefined): boolean {
  const mark = metadata?.isSimulation;
  return mark === true || mark === "true";
}

/** The call's own is answered, though not documented. Callers also attach theirs to the assistant they give. */
export function readMetadata(notes: Notes, { record, assistant, overrides }: Parts): Loose | undefined {
  return (
    orUndefined(readObject(notes, record.metadata, "metadata")) ??
    orUndefined(readObject(notes, overrides.metadata, "assistantOverrides.metadata")) ??
    orUndefined(readObject(notes, assistant.metadata, "assistant.metadata"))
  );
}
