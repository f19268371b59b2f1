import { resolve } from "node:path";
import { InvalidInputError, TrunklineError } from "@trunkline/client";
import { downloadRecording, type Call, type CallSource, type DownloadedRecording } from "trunkline";
import type { Database } from "../database/database.js";
import { explainError } from "../database/explain-error.js";
import type { RecordingsOptions, RecordingsReport } from "../store.js";
import { readClock } from "../read-moment.js";
import { deleteUnused } from "./delete-unused.js";
import { keepRecording, pathOf } from "./keep-recording.js";
import { countWaiting, findWanted, noteDownload, noteFailedDownload, notePath, type Wanted } from "./recording-rows.js";

const batchSize = 50;

/** After this many consecutive failures without an answer, the network is considered down. */
const mostUnanswered = 5;

const mostNamed = 100;

export async function downloadRecordings(
  database: Database,
  source: CallSource,
  options: RecordingsOptions,
): Promise<RecordingsReport> {
  const { signal, now = Date.now, concurrency = 2, onProgress } = options;
  const folder = checkOptions(options);
  const report: RecordingsReport = { source: source.key, downloaded: 0, bytes: 0, failed: 0, failures: [], waiting: 0 };
  const began = readClock(now);
  let unanswered = 0;

  async function take(wanted: Wanted): Promise<void> {
    let recording: DownloadedRecording;
    try {
      recording = await download(source, wanted, options);
    } catch (error) {
      signal?.throwIfAborted();
      if (!isOfOne(error)) throw error;
      unanswered = isUnanswered(error) ? unanswered + 1 : 0;
      if (unanswered >= mostUnanswered) throw error;
      const message = error instanceof Error ? error.message : String(error);
      await noteFailedDownload(database, wanted, { error: message, now: now() });
      report.failed += 1;
      if (report.failures.length < mostNamed) report.failures.push({ key: wanted.key, error: message });
      return;
    }
    unanswered = 0;
    const path = pathOf(folder, recording);
    if (!(await notePath(database, wanted.key, { path, now: now() }))) return;
    if (wanted.path !== undefined && wanted.path !== path) await deleteUnused(database, wanted.path);
    keep(folder, path, recording.bytes);
    if (!(await noteDownload(database, wanted.key, recording, { path, now: now() }))) {
      // The call was forgotten meanwhile.
      await deleteUnused(database, path);
      return;
    }
    report.downloaded += 1;
    report.bytes += recording.bytes.length;
    onProgress?.({ source: source.key, downloaded: report.downloaded, bytes: report.bytes, failed: report.failed });
  }

  for (;;) {
    signal?.throwIfAborted();
    const batch = await findWanted(database, source, { began, now: now(), limit: batchSize });
    if (batch.length === 0) break;
    let next = 0;
    let failure: { error: unknown } | undefined;
    async function work(): Promise<void> {
      while (next < batch.length && !failure) {
        const wanted = batch[next]!;
        next += 1;
        await take(wanted).catch((error: unknown) => {
          failure ??= { error };
        });
      }
    }
    // Workers finish what they have begun, so that nothing is written after this function throws.
    await Promise.all(Array.from({ length: concurrency }, work));
    if (failure) throw (failure as { error: unknown }).error;
  }
  report.waiting = await countWaiting(database, source);
  return report;
}

async function download(
  source: CallSource,
  { key, id, recordings }: Wanted,
  { signal, fetch, maxBytes }: RecordingsOptions,
): Promise<DownloadedRecording> {
  // A URL that expires was signed, and is stored without its signature. Leaving the recordings out makes
  // `downloadRecording` fetch the call for fresh URLs.
  const open = recordings.filter(({ expiresAt }) => expiresAt === undefined);
  // `downloadRecording` uses no other field of the call.
  const call = { key, id, recordings: open.length === recordings.length ? recordings : [] } as unknown as Call;
  return downloadRecording(source, call, { signal, fetch, maxBytes });
}

/** An error of the disk concerns all recordings. */
function keep(folder: string, path: string, bytes: Uint8Array): void {
  try {
    keepRecording(path, bytes);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "EEXIST" || code === "ENOTDIR") {
      throw new InvalidInputError(`${folder} is not a directory, and none can be created there.`, { cause: error });
    }
    throw explainError(error, folder);
  }
}

/** A refused key and a rate limit concern all recordings. */
function isOfOne(error: unknown): boolean {
  return TrunklineError.isInstance(error) && !["authentication", "rate_limit", "invalid_input"].includes(error.kind);
}

function isUnanswered(error: unknown): boolean {
  return TrunklineError.isInstance(error) && (error.kind === "connection" || error.kind === "timeout");
}

/** @throws {InvalidInputError} for invalid options */
function checkOptions({ folder, concurrency = 2 }: RecordingsOptions): string {
  if (typeof folder !== "string" || folder.trim() === "") {
    throw new InvalidInputError("`folder` must be the directory that recordings are kept in.");
  }
  if (!Number.isInteger(concurrency) || concurrency < 1) {
    throw new InvalidInputError("`concurrency` must be a whole number of at least 1.");
  }
  return resolve(folder);
}
