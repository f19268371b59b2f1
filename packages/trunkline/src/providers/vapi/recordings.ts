import type { Recording } from "../../call.js";
import { readObject, readText, readTime, type Notes } from "../../reading/index.js";
import type { Parts, VapiArtifact } from "./parts.js";

/**
 * Presigned addresses first: they open as they are, until they expire. Then the stored ones, which stay the same. One
 * recording may be there under both. https://docs.vapi.ai/assistants/call-recording
 */
export function readRecordings(notes: Notes, { record, artifact }: Parts): Recording[] {
  const recordings: Recording[] = [];
  addPresigned(notes, recordings, artifact);
  const stored = readObject(notes, artifact.recording, "artifact.recording");
  const mono = readObject(notes, stored?.mono, "artifact.recording.mono");
  addStored(
    recordings,
    "mono",
    readText(notes, mono?.combinedUrl, "artifact.recording.mono.combinedUrl") ??
      readText(notes, artifact.recordingUrl, "artifact.recordingUrl") ??
      readText(notes, record.recordingUrl, "recordingUrl"),
  );
  addStored(
    recordings,
    "stereo",
    readText(notes, stored?.stereoUrl, "artifact.recording.stereoUrl") ??
      readText(notes, artifact.stereoRecordingUrl, "artifact.stereoRecordingUrl") ??
      readText(notes, record.stereoRecordingUrl, "stereoRecordingUrl"),
  );
  addStored(recordings, "assistant", readText(notes, mono?.assistantUrl, "artifact.recording.mono.assistantUrl"));
  addStored(recordings, "customer", readText(notes, mono?.customerUrl, "artifact.recording.mono.customerUrl"));
  addStored(
    recordings,
    "video",
    readText(notes, stored?.videoUrl, "artifact.recording.videoUrl") ??
      readText(notes, artifact.videoRecordingUrl, "artifact.videoRecordingUrl"),
  );
  return recordings;
}

function addPresigned(notes: Notes, recordings: Recording[], artifact: VapiArtifact): void {
  const path = "artifact.presignedUrlsExpiresAt";
  const expiresAt = readTime(notes, artifact.presignedUrlsExpiresAt, path, "recordings.expiresAt.zone");
  const add = (kind: Recording["kind"], url: string | undefined): void => {
    if (url === undefined) return;
    recordings.push(
      expiresAt === undefined ? { url, kind, needsAuth: false } : { url, kind, needsAuth: false, expiresAt },
    );
  };
  add("mono", readText(notes, artifact.presignedMonoUrl, "artifact.presignedMonoUrl"));
  add("stereo", readText(notes, artifact.presignedStereoUrl, "artifact.presignedStereoUrl"));
  add("assistant", readText(notes, artifact.presignedAssistantUrl, "artifact.presignedAssistantUrl"));
  add("customer", readText(notes, artifact.presignedCustomerUrl, "artifact.presignedCustomerUrl"));
  add("video", readText(notes, artifact.presignedVideoUrl, "artifact.presignedVideoUrl"));
}

function addStored(recordings: Recording[], kind: Recording["kind"], url: string | undefined): void {
  if (url !== undefined) recordings.push({ url, kind, needsAuth: isStoredByVapi(url) });
}

const storedByVapi = /^https:\/\/(?:[a-z0-9-]+\.)*vapi\.ai\//i;

/** Since 2026 Vapi's own storage asks for the key. A recording in the customer's own bucket never gets to see it. */
function isStoredByVapi(url: string): boolean {
  return url.startsWith("https://storage.vapi.ai/") || storedByVapi.test(url);
}
