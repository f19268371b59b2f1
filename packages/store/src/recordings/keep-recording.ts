import { constants, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DownloadedRecording } from "trunkline";
import { draftEnding, systemDisk, writeWhole } from "../files/disk.js";

/** By content type; for others the URL's extension is used. */
const endings: Readonly<Record<string, string>> = {
  "audio/wav": "wav",
  "audio/x-wav": "wav",
  "audio/wave": "wav",
  "audio/vnd.wave": "wav",
  "audio/mpeg": "mp3",
  "audio/mp3": "mp3",
  "audio/mp4": "m4a",
  "audio/aac": "aac",
  "audio/ogg": "ogg",
  "audio/opus": "opus",
  "audio/flac": "flac",
  "audio/webm": "webm",
  "video/mp4": "mp4",
  "video/webm": "webm",
};

/** The path of a recording, named by its content's hash, so that a recording of several calls is stored once. */
export function pathOf(folder: string, recording: DownloadedRecording): string {
  const { sha256 } = recording;
  return join(folder, sha256.slice(0, 2), `${sha256}.${endingOf(recording)}`);
}

/** The file's name until it is complete. */
export function draftOf(path: string): string {
  return path + draftEnding;
}

/**
 * Writes a recording's bytes to its path. All writers of a draft write the same bytes, even concurrently, so a draft
 * left by an interrupted run is completed and renamed.
 */
export function keepRecording(path: string, bytes: Uint8Array): void {
  const draft = draftOf(path);
  if (isKept(path, bytes)) {
    rmSync(draft, { force: true });
    return;
  }
  systemDisk.makeFolder(dirname(path));
  // Not truncated: another process may be about to rename it.
  writeWhole(draft, constants.O_CREAT | constants.O_WRONLY, bytes);
  try {
    systemDisk.rename(draft, path);
  } catch (error) {
    if (!isKept(path, bytes)) throw error;
  }
}

function isKept(path: string, bytes: Uint8Array): boolean {
  return statSync(path, { throwIfNoEntry: false })?.size === bytes.length;
}

function endingOf({ contentType, recording }: DownloadedRecording): string {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const known = endings[type];
  if (known !== undefined) return known;
  const [, ending] = /\.([a-z\d]{2,5})(?:[?#]|$)/i.exec(recording.url) ?? [];
  return ending?.toLowerCase() ?? "bin";
}
