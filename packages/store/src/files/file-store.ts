import type { CallSource } from "trunkline";
import type {
  RawMode,
  SourceStatus,
  StoreSyncOptions,
  StoreSyncReport,
  VerifyOptions,
  VerifyReport,
} from "../store.js";

/** What a copy in files is made of: newline-delimited JSON, or Apache Parquet. */
export type FileFormat = "ndjson" | "parquet";

/** How a copy in files is opened. */
export interface FileStoreOptions {
  /**
   * What is kept as `raw`. `full` keeps credentials as well, in the other columns too. Default `redacted`.
   */
  raw?: RawMode | undefined;
}

/** A field whose values did not fit the provider's documents, in the calls that a sync wrote. */
export interface Drift {
  /** Where in the provider's answer. */
  path: string;
  /** In how many calls. */
  calls: number;
}

/** What a sync to files did. */
export interface FileSyncReport extends StoreSyncReport {
  /** What did not fit in the calls that were written, the most frequent first. */
  drift: Drift[];
}

/** What became of the parts of a copy. */
export interface CompactReport {
  /** Calls in the copy, including those that the provider no longer has. */
  calls: number;
  /** Parts before. */
  before: number;
  /** Parts now. */
  after: number;
}

/** A copy of calls in files. */
export interface FileStore {
  /** Its address. */
  readonly address: string;
  /** What its parts are. */
  readonly format: FileFormat;
  /**
   * Brings the copy of a source up to date, from where its last sync ended. Calls and what became known of deletions go
   * into a new part, which counts once the place reached is saved: a run that ends anywhere leaves both in agreement.
   * When a newer sync of the same source begins, the older one stops.
   *
   * @throws {InvalidInputError} before anything is sent
   * @throws {StoreError} where the files cannot be written, and what `syncCalls` throws
   */
  sync: (source: CallSource, options?: StoreSyncOptions) => Promise<FileSyncReport>;
  /**
   * Keys of the calls that occurred in [from, to), both ISO 8601, oldest first: without those that the provider no
   * longer has. `source`: only calls of the source with this `key`.
   */
  keys: (from: string, to: string, options?: { source?: string | undefined }) => AsyncIterable<string>;
  /** How the copy of each source stands. */
  status: () => Promise<SourceStatus[]>;
  /**
   * Lists a past window of a source again, and compares it with the copy. Where the list leaves parts of calls out,
   * each call is fetched by its id.
   */
  verify: (source: CallSource, options?: VerifyOptions) => Promise<VerifyReport>;
  /**
   * Rewrites the parts: each call once, in fewer and larger files. The old ones are deleted once the new ones count.
   * Not while a sync runs.
   */
  compact: () => Promise<CompactReport>;
  /** Releases the directory. */
  close: () => Promise<void>;
}
