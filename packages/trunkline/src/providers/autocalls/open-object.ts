import { orUndefined, readObject, type Loose, type Notes } from "../../reading/index.js";

/** An object with free keys. Where it has none, the provider (PHP) may write `[]`; an empty one is a missing one. */
export function readOpenObject(notes: Notes, value: unknown, path: string): Loose | undefined {
  if (Array.isArray(value) && value.length === 0) return undefined;
  return orUndefined(readObject(notes, value, path));
}
