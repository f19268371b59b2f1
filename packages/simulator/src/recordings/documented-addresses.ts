import { isObject } from "../json.js";

// The fields that hold a recording's address: `recording_url`, `artifact.recording.mono.combinedUrl`,
// `presignedMonoUrl`.
const recordingName = /recording|presigned/i;

/** Every address of a recording in documented calls, without its query: a signature is there only sometimes. */
export function documentedAddresses(records: Iterable<unknown>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const record of records) collect(record, false, found);
  return found;
}

/** An address as it is kept in such a set. */
export function plainAddress({ origin, pathname }: URL): string {
  return origin + pathname;
}

function collect(value: unknown, isRecording: boolean, found: Set<string>): void {
  if (typeof value === "string") {
    if (isRecording && /^https?:/.test(value) && URL.canParse(value)) found.add(plainAddress(new URL(value)));
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, isRecording, found);
  } else if (isObject(value)) {
    for (const [name, inner] of Object.entries(value)) collect(inner, isRecording || recordingName.test(name), found);
  }
}
