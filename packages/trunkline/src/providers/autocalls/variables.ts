import { orUndefined, readObject, type Loose, type Notes } from "../../reading/index.js";

/** The record names them `variables`, the post-call webhook `input_variables`. */
export function readVariables(notes: Notes, record: Loose): Loose | undefined {
  return (
    readFreeObject(notes, record.variables, "variables") ??
    readFreeObject(notes, record.input_variables, "input_variables")
  );
}

/** An object with free keys. Where it has none, the provider (PHP) may write `[]`; an empty one is a missing one. */
function readFreeObject(notes: Notes, value: unknown, path: string): Loose | undefined {
  if (Array.isArray(value) && value.length === 0) return undefined;
  return orUndefined(readObject(notes, value, path));
}
