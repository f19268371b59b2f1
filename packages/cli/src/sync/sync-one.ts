import type { RecordingsOptions, RecordingsReport, Store, StoreSyncOptions, StoreSyncReport } from "@trunkline/store";
import type { CallSource } from "trunkline";
import { labelOf } from "./label.js";

/** The result of syncing one source. */
export interface SyncResult {
  readonly source: CallSource;
  readonly label: string;
  readonly seconds: number;
  readonly report?: StoreSyncReport;
  readonly error?: unknown;
  /** What was done with recordings, if they are kept. */
  readonly recordings?: RecordingsReport;
  /** The error that ended the download of recordings. */
  readonly recordingsError?: unknown;
}

/** Never rejects, so that a failing account does not stop the others. */
export async function syncOne(
  store: Pick<Store, "sync">,
  source: CallSource,
  options: StoreSyncOptions,
  now: () => number,
): Promise<SyncResult> {
  const began = now();
  const outcome = await store.sync(source, options).then(
    (report) => ({ report }),
    (error: unknown) => ({ error }),
  );
  return { source, label: labelOf(source), seconds: (now() - began) / 1000, ...outcome };
}

/** Downloads new recordings. Never rejects either, since the calls are already in the copy. */
export async function addRecordings(
  store: Pick<Store, "downloadRecordings">,
  result: SyncResult,
  options: RecordingsOptions,
): Promise<SyncResult> {
  if (!result.report) return result;
  return store.downloadRecordings(result.source, options).then(
    (recordings) => ({ ...result, recordings }),
    (recordingsError: unknown) => ({ ...result, recordingsError }),
  );
}
