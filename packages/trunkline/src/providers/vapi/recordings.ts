import type { Recording } from "../../call.js";
import { readObject, readText, readTime, type Reader } from "../../reading/index.js";
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
  const combined =
    readText(mono, "combinedUrl") ?? readText(artifact, "recordingUrl") ?? readText(call, "recordingUrl");
  addStored(recordings, "mono", combined);
  const stereo =
    readText(stored, "stereoUrl") ?? readText(artifact, "stereoRecordingUrl") ?? readText(call, "stereoRecordingUrl");
  addStored(recordings, "stereo", stereo);
  addStored(recordings, "assistant", readText(mono, "assistantUrl"));
  addStored(recordings, "customer", readText(mono, "customerUrl"));
  addStored(recordings, "video", readText(stored, "videoUrl") ?? readText(artifact, "videoRecordingUrl"));
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
    const url = readText(artifact, name);
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
