import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import type { DownloadedRecording } from "trunkline";
import { replace, systemDisk } from "../files/disk.js";

/** By what the server says, and else by the address. */
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

/** Keeps a recording under the name of its content, and once where several calls have the same. @returns its path */
export function keepRecording(folder: string, recording: DownloadedRecording): string {
  const { bytes, sha256 } = recording;
  const own = join(folder, sha256.slice(0, 2));
  const path = join(own, `${sha256}.${endingOf(recording)}`);
  if (existsSync(path) && statSync(path).size === bytes.length) return path;
  systemDisk.makeFolder(own);
  replace(systemDisk, path, bytes);
  return path;
}

function endingOf({ contentType, recording }: DownloadedRecording): string {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  const known = endings[type];
  if (known !== undefined) return known;
  const [, ending] = /\.([a-z\d]{2,5})(?:[?#]|$)/i.exec(recording.url) ?? [];
  return ending?.toLowerCase() ?? "bin";
}
