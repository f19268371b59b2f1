import type { Recording } from "../call.js";
import { assume, type Reader } from "./reader.js";
import { readText } from "./values.js";

/**
 * The recording of a provider that has one address, and tells neither its channels nor who may open it: taken as mono,
 * and as open.
 */
export function readOnlyRecording(from: Reader, name: string): Recording[] {
  const url = readText(from, name);
  if (url === undefined) return [];
  assume(from, "recordings.kind");
  assume(from, "recordings.needsAuth");
  return [{ url, kind: "mono", needsAuth: false }];
}
