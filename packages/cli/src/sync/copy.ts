import type { FileStore, RawMode, Store } from "@trunkline/store";
import type { CallSource } from "trunkline";
import { findDrift, mostFields, readClock, type Drift } from "./drift.js";
import { isFiles, openCopy, openFiles, openForDryRun } from "./target.js";

/** A copy that sources are synced into, in a database or in files. */
export interface Copy extends Pick<Store, "sync" | "close"> {
  /** The database, unless the copy is in files. */
  database?: Store;
  /** Begins a round. @returns a function that reports, at its end, which values of the calls written did not fit */
  beginRound: () => Promise<() => Promise<Drift[]>>;
  /** Maintenance of the copy after a round. */
  tidy: () => Promise<void>;
}

export interface CopyOptions {
  raw: RawMode;
  dryRun?: true;
  compact?: true;
  /** Milliseconds. */
  keepRaw?: number;
  /** Milliseconds. */
  keepTranscripts?: number;
}

export async function openForSync(to: string, options: CopyOptions): Promise<Copy> {
  const { raw, dryRun } = options;
  if (isFiles(to)) {
    const open = (place: string): Promise<FileStore> => openFiles(place, { raw });
    return ofFiles(await (dryRun ? openForDryRun(to, open) : open(to)), options);
  }
  const open = (place: string): Promise<Store> => openCopy(place, { raw });
  return ofDatabase(await (dryRun ? openForDryRun(to, open) : open(to)), options);
}

function ofDatabase(store: Store, { dryRun, keepRaw, keepTranscripts }: CopyOptions): Copy {
  return {
    database: store,
    sync: store.sync,
    close: store.close,
    async beginRound() {
      const began = await readClock(store);
      return () => findDrift(store, began);
    },
    async tidy() {
      if (dryRun || (keepRaw === undefined && keepTranscripts === undefined)) return;
      await store.prune({ raw: keepRaw, transcripts: keepTranscripts });
    },
  };
}

function ofFiles(store: FileStore, { dryRun, compact }: CopyOptions): Copy {
  let found = new Map<string, Drift>();
  return {
    async sync(source: CallSource, options) {
      const report = await store.sync(source, options);
      for (const { path, calls } of report.drift) {
        const name = `${source.provider} ${path}`;
        found.set(name, { provider: source.provider, path, calls: calls + (found.get(name)?.calls ?? 0) });
      }
      return report;
    },
    close: store.close,
    async beginRound() {
      found = new Map();
      return async () => [...found.values()].sort((one, other) => other.calls - one.calls).slice(0, mostFields);
    },
    async tidy() {
      if (compact && !dryRun) await store.compact();
    },
  };
}
