import type { Recording } from "../call.js";
import { assume, report, type Reader } from "./reader.js";
import { readText } from "./values.js";

/** An address that a browser or a client may open: nothing else than `http` and `https`. */
export function readUrl(from: Reader, name: string): string | undefined {
  const url = readText(from, name);
  if (url === undefined || webAddress.test(url)) return url;
  report(from, name, url, "http or https URL");
  return undefined;
}

const webAddress = /^https?:\/\/[^\s/]/i;

/**
 * The recording of a provider that has one address, and tells neither its channels nor who may open it: taken as mono,
 * and as open.
 */
export function readOnlyRecording(from: Reader, name: string): Recording[] {
  const url = readUrl(from, name);
  if (url === undefined) return [];
  assume(from, "recordings.kind");
  assume(from, "recordings.needsAuth");
  return [{ url, kind: "mono", needsAuth: false }];
}
