import type { CallSource } from "trunkline";
import type {
  RawMode,
  SourceStatus,
  StoreSyncOptions,
  StoreSyncReport,
  VerifyOptions,
  VerifyReport,
} from "../store.js";

/** The format of a copy in files: newline-delimited JSON or Apache Parquet. */
export type FileFormat = "ndjson" | "parquet";

/** Options of `openFileStore`. */
export interface FileStoreOptions {
  /** What is kept as `raw`. `full` also keeps credentials, in the other columns too. Default `redacted`. */
  raw?: RawMode | undefined;
}

/** A field whose values did not match the provider's documentation, in the calls that a sync wrote. */
export interface Drift {
  /** The field's path in `raw`. */
  path: string;
  /** How many calls have such a value. */
  calls: number;
}

/** What a sync to files did. */
export interface FileSyncReport extends StoreSyncReport {
  /** Fields that did not match in the calls written, the most frequent first. */
  drift: Drift[];
}

/** What `compact` did. */
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
  /** The copy's address. */
  readonly address: string;
  /** The format of its parts. */
  readonly format: FileFormat;
  /**
   * Brings the copy of a source up to date, from where its last sync ended. Calls and deletions go into a new part,
   * which counts once the progress is saved, so that both agree wherever a run ends. When a newer sync of the same
   * source begins, the older one stops.
   *
   * @throws {InvalidInputError} for invalid options, before anything is sent
   * @throws {StoreError} if the files cannot be written; and what `syncCalls` throws
   */
  sync: (source: CallSource, options?: StoreSyncOptions) => Promise<FileSyncReport>;
  /**
   * Keys of the calls that occurred in [from, to), both ISO 8601, oldest first, without calls that the provider no
   * longer has. `source`: only calls of the source with this `key`.
   */
  keys: (from: string, to: string, options?: { source?: string | undefined }) => AsyncIterable<string>;
  /** The state of the copy of each source. */
  status: () => Promise<SourceStatus[]>;
  /**
   * Lists a past window of a source again, and compares it with the copy. If the list leaves parts of calls out, each
   * call is fetched by its id.
   */
  verify: (source: CallSource, options?: VerifyOptions) => Promise<VerifyReport>;
  /**
   * Rewrites the parts: each call once, in fewer and larger files. The old parts are deleted once the new ones count.
   *
   * @throws {InvalidInputError} while a sync runs
   */
  compact: () => Promise<CompactReport>;
  /** Releases the directory. */
  close: () => Promise<void>;
}
