import type { Recording } from "../../call.js";
import { readUrl, type Reader } from "../../reading/index.js";

/**
 * Public addresses, or signed ones whose expiry is not told. The scrubbed ones stand in only where the others are gone.
 */
export function readRecordings(call: Reader): Recording[] {
  const recordings: Recording[] = [];
  const mono = readUrl(call, "recording_url") ?? readUrl(call, "scrubbed_recording_url");
  const stereo = readUrl(call, "recording_multi_channel_url") ?? readUrl(call, "scrubbed_recording_multi_channel_url");
  if (mono !== undefined) recordings.push({ url: mono, kind: "mono", needsAuth: false });
  if (stereo !== undefined) recordings.push({ url: stereo, kind: "stereo", needsAuth: false });
  return recordings;
}
