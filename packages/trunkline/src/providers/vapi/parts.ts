import { readObject, readRecord, type Loose, type Notes } from "../../reading/index.js";

/** A call and the objects in it that several readers look into, each read once: one of a wrong type is one problem. Empty where missing. */
export interface Parts {
  record: Loose;
  artifact: Loose;
  /** The inline assistant; a saved one is only an id. */
  assistant: Loose;
  overrides: Loose;
}

const nothing: Loose = Object.freeze({});

export function readParts(notes: Notes, raw: unknown): Parts {
  const record = readRecord(notes, raw);
  return {
    record,
    artifact: readObject(notes, record.artifact, "artifact") ?? nothing,
    assistant: readObject(notes, record.assistant, "assistant") ?? nothing,
    overrides: readObject(notes, record.assistantOverrides, "assistantOverrides") ?? nothing,
  };
}
