import type { Store, StoreSyncOptions, StoreSyncReport } from "@trunkline/store";
import type { CallSource } from "trunkline";
import { labelOf } from "./label.js";

/** How the sync of one source went. */
export interface SyncResult {
  readonly source: CallSource;
  readonly label: string;
  readonly seconds: number;
  readonly report?: StoreSyncReport;
  readonly error?: unknown;
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
