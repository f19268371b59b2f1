import type { Recording } from "../call.js";
import { assume, type Notes } from "./notes.js";
import { readText } from "./values.js";

/**
 * The recording of a provider that has one address, and tells neither its channels nor who may open it: taken as mono,
 * and as open.
 */
export function readOnlyRecording(notes: Notes, value: unknown, path: string): Recording[] {
  const url = readText(notes, value, path);
  if (url === undefined) return [];
  assume(notes, "recordings.kind");
  assume(notes, "recordings.needsAuth");
  return [{ url, kind: "mono", needsAuth: false }];
}
