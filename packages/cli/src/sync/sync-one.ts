import type { RecordingsOptions, RecordingsReport, Store, StoreSyncOptions, StoreSyncReport } from "@trunkline/store";
import type { CallSource } from "trunkline";
import { labelOf } from "./label.js";

/** How the sync of one source went. */
export interface SyncResult {
  readonly source: CallSource;
  readonly label: string;
  readonly seconds: number;
  readonly report?: StoreSyncReport;
  readonly error?: unknown;
  /** What became of recordings, where they are kept. */
  readonly recordings?: RecordingsReport;
  /** Why no more of them were downloaded. */
  readonly recordingsError?: unknown;
}

/** Never rejects: one account that fails does not hold the others. */
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

/** Downloads what recordings are new. Never rejects either: the calls are in the copy already. */
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
