import type { Recording } from "../../call.js";
import { firstOf, readObject, readTime, readUrl, type Reader } from "../../reading/index.js";
import type { Parts } from "./parts.js";

/**
 * Presigned addresses first: they open as they are, until they expire. Then the stored ones, which stay the same. One
 * recording may be there under both. https://docs.vapi.ai/assistants/call-recording
 */
export function readRecordings({ call, artifact }: Parts): Recording[] {
  const recordings: Recording[] = [];
  addPresigned(recordings, artifact);
  const stored = readObject(artifact, "recording");
  const mono = readObject(stored, "mono");
  const combined = firstOf(
    readUrl(mono, "combinedUrl"),
    readUrl(artifact, "recordingUrl"),
    readUrl(call, "recordingUrl"),
  );
  addStored(recordings, "mono", combined);
  const stereo = firstOf(
    readUrl(stored, "stereoUrl"),
    readUrl(artifact, "stereoRecordingUrl"),
    readUrl(call, "stereoRecordingUrl"),
  );
  addStored(recordings, "stereo", stereo);
  addStored(recordings, "assistant", readUrl(mono, "assistantUrl"));
  addStored(recordings, "customer", readUrl(mono, "customerUrl"));
  addStored(recordings, "video", firstOf(readUrl(stored, "videoUrl"), readUrl(artifact, "videoRecordingUrl")));
  return recordings;
}

const presigned = [
  ["mono", "presignedMonoUrl"],
  ["stereo", "presignedStereoUrl"],
  ["assistant", "presignedAssistantUrl"],
  ["customer", "presignedCustomerUrl"],
  ["video", "presignedVideoUrl"],
] as const;

function addPresigned(recordings: Recording[], artifact: Reader): void {
  const expiresAt = readTime(artifact, "presignedUrlsExpiresAt", "recordings.expiresAt");
  for (const [kind, name] of presigned) {
    const url = readUrl(artifact, name);
    if (url === undefined) continue;
    recordings.push(
      expiresAt === undefined ? { url, kind, needsAuth: false } : { url, kind, needsAuth: false, expiresAt },
    );
  }
}

function addStored(recordings: Recording[], kind: Recording["kind"], url: string | undefined): void {
  if (url !== undefined) recordings.push({ url, kind, needsAuth: isStoredByVapi(url) });
}

const storedByVapi = /^https:\/\/(?:[a-z0-9-]+\.)*vapi\.ai\//i;

/** Since 2026 Vapi's own storage asks for the key. A recording in the customer's own bucket never gets to see it. */
function isStoredByVapi(url: string): boolean {
  return url.startsWith("https://storage.vapi.ai/") || storedByVapi.test(url);
}
