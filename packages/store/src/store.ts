import type {
  Call,
  CallDirection,
  CallOutcome,
  CallSource,
  DownloadOptions,
  Duration,
  SyncOptions,
  SyncReport,
} from "trunkline";
import type { WebhookEvent } from "trunkline/webhooks";
import type { QueryResult } from "./database/database.js";

/** What is kept of the provider's record: everything but credentials, everything, or nothing. */
export type RawMode = "redacted" | "full" | "none";

/** Options of `openStore`. */
export interface StoreOptions {
  /** What is kept as `raw`. `full` also keeps credentials, in the other columns too. Default `redacted`. */
  raw?: RawMode | undefined;
  /**
   * False to leave the schema unchanged, for a user who may not change it. Opening then fails if the schema is missing
   * or not of this version. Default true: the schema is created and brought up to date.
   */
  migrate?: boolean | undefined;
}

/** As for `syncCalls`; state, calls and deletions go to the copy. */
export interface StoreSyncOptions extends Pick<
  SyncOptions,
  "since" | "overlap" | "settle" | "reread" | "pageSize" | "signal" | "now"
> {
  /**
   * Reads everything again, as a first sync does, and stores what the provider has now, even if the copy has more.
   * Marks no call as deleted. Default false.
   */
  fullRefresh?: boolean | undefined;
  /** Reads, and reports what would be written, without writing. Default false. */
  dryRun?: boolean | undefined;
  /** Called after each committed step. */
  onProgress?: ((progress: SyncProgress) => void) | undefined;
}

/** The progress of a sync. */
export interface SyncProgress {
  /** The source's `key`. */
  source: string;
  /** Calls read and passed on to be written so far, repeated ones included. */
  written: number;
  /** Of these, calls that the copy did not have. */
  inserted: number;
  /** Of these, calls that differed in the copy. */
  updated: number;
  /** Calls found gone so far, whether deleted or expired. */
  deleted: number;
  /** When the call written last occurred, ISO 8601. A sync reads newer calls first. */
  at?: string | undefined;
  /** Windows that are not yet read to their end. */
  openWindows: number;
}

/** What a sync did. */
export interface StoreSyncReport extends SyncReport {
  /** The source's `key`. */
  source: string;
  /** Calls that the copy did not have. */
  inserted: number;
  /** Calls that differed in the copy. */
  updated: number;
}

/** The state of the copy of one source: a row of the view `sync_status`. */
export interface SourceStatus {
  /** The source's `key`. */
  source: string;
  /** The provider's short name. */
  provider: string;
  /** The account's label, if it has one. */
  account: string | undefined;
  /** Calls in the copy, without those that the provider no longer has. */
  calls: number;
  /**
   * Of these, calls that have not ended or still lack a part. A sync's `pending` counts those that it will read again;
   * the rest were given up, since `reread` has passed.
   */
  incomplete: number;
  /** Calls in the copy that the provider no longer has. */
  deleted: number;
  /** When the newest call occurred, ISO 8601. */
  newestAt: string | undefined;
  /** Where the copy begins: older calls were not asked for, ISO 8601. Undefined if all were. */
  completeFrom: string | undefined;
  /**
   * Every call that occurred before this time, and since `completeFrom`, is in the copy, ISO 8601. Undefined until a
   * first sync was finished.
   */
  completeUntil: string | undefined;
  /** Parts of the list that are not read to their end. */
  openWindows: number;
  /** Entries that could not be read, and are tried again. */
  parked: number;
  /** When the last sync began, ISO 8601. */
  startedAt: string | undefined;
  /** When a sync last ended without an error, ISO 8601. */
  finishedAt: string | undefined;
  /** Why the last sync failed. */
  error: string | undefined;
}

/** Options of `verify`. Times are ISO 8601, a Date, or a duration before now. */
export interface VerifyOptions {
  /** Calls that occurred at or after this time. Default `"30d"`, but no earlier than the copy begins. */
  from?: string | Date | undefined;
  /**
   * Calls that occurred before this time. Default: ten minutes before the time up to which the last syncs are complete,
   * so that new calls are not reported as missing.
   */
  to?: string | Date | undefined;
  /** Calls per request. Default: as in a list. */
  pageSize?: number | undefined;
  /** Aborts with the signal's reason. */
  signal?: AbortSignal | undefined;
  /** The clock, epoch milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/** What differs from the provider: nothing, if `missing`, `extra` and `changed` are empty. */
export interface VerifyReport {
  /** The source's `key`. */
  source: string;
  /** Where the copy begins, ISO 8601: older calls were not asked for, and are missing. */
  completeFrom?: string;
  /** The start of the window, ISO 8601. */
  from: string;
  /** The end of the window, exclusive, ISO 8601. */
  to: string;
  /** Calls that the provider listed. */
  compared: number;
  /** Keys of calls that the provider has and the copy does not. Forgotten calls are not missing. */
  missing: string[];
  /**
   * Keys of calls that the copy has and the provider no longer has, although still within its retention; checked by id.
   */
  extra: string[];
  /** Calls that the copy has and the provider no longer lists, past its retention. Not a difference. */
  expired: number;
  /** Keys of calls that differ in the copy. */
  changed: string[];
  /** Rows of the provider's list that could not be read or have no id, and so were not compared. */
  unread: UnreadPlace[];
}

/** A place in a list that could not be read. */
export interface UnreadPlace {
  /** `page`: a request for this place alone fails. `row`: the provider's record has no id. */
  reason: "page" | "row";
  /** Why it could not be read. */
  error: string;
  /** It occurred at or after this time, ISO 8601, if known. */
  oldest?: string;
  /** It occurred at or before this time, ISO 8601, if known. */
  newest?: string;
  /** The id of the row before it, if there was one. */
  after?: string;
}

/** What `put` did with a call. */
export type PutResult = "inserted" | "updated" | "unchanged";

/** What to delete from older calls. */
export interface PruneOptions {
  /** How long `raw` is kept after the call. */
  raw?: Duration | undefined;
  /** How long transcripts are kept after the call. */
  transcripts?: Duration | undefined;
}

/** How to download recordings. */
export interface RecordingsOptions extends Pick<DownloadOptions, "fetch" | "maxBytes" | "signal"> {
  /** The directory, created if it does not exist. */
  folder: string;
  /** How many recordings are downloaded at a time. Default 2. */
  concurrency?: number | undefined;
  /** Called after each recording that was stored. */
  onProgress?: ((progress: Pick<RecordingsReport, "source" | "downloaded" | "bytes" | "failed">) => void) | undefined;
  /** The clock by which retries are scheduled, epoch milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/** What `downloadRecordings` did. */
export interface RecordingsReport {
  /** The source's `key`. */
  source: string;
  /** Recordings newly stored. */
  downloaded: number;
  /** Their total size in bytes. */
  bytes: number;
  /**
   * Recordings that could not be downloaded. They are tried again in the next run, then after 1 hour, 6 hours, 1 day, 3
   * days, and every 7 days.
   */
  failed: number;
  /** The first 100 failures, each with its call's key and the reason. */
  failures: { key: string; error: string }[];
  /** Recordings still to be tried again, including those of earlier runs. */
  waiting: number;
}

/** Options of `calls`: which calls to read. A list of values matches any of them. */
export interface CallsOptions {
  /** Calls that occurred at or after this time: ISO 8601, a Date, or a duration before now. */
  since?: string | Date | undefined;
  /** Calls that occurred before this time. */
  until?: string | Date | undefined;
  /** Providers' short names. */
  provider?: string | readonly string[] | undefined;
  /** Labels of accounts; `""` for calls of an account without one. */
  account?: string | readonly string[] | undefined;
  /** Providers' ids of assistants. */
  assistantId?: string | readonly string[] | undefined;
  /** The calls' directions. */
  direction?: CallDirection | readonly CallDirection[] | undefined;
  /** The calls' outcomes. */
  outcome?: CallOutcome | readonly CallOutcome[] | undefined;
  /** The customer's number, in any spelling. */
  phoneNumber?: string | undefined;
  /** True to include the provider's record as `raw`, as far as it was kept. Default false: `raw` is undefined. */
  raw?: boolean | undefined;
}

/** Options of `serve`. */
export interface ServeOptions {
  /** The port to listen on, on this machine only. Default 0: any free port. */
  port?: number | undefined;
  /** The password that clients need. Default: a random one, new each time. */
  password?: string | undefined;
}

/** A copy that Postgres clients can read. */
export interface ServedCopy {
  /** `127.0.0.1`: not reachable from other machines. */
  readonly host: string;
  /** The port that it listens on. */
  readonly port: number;
  /**
   * The URL for clients, with the password: `postgres://trunkline:…@127.0.0.1:5433/calls`. Any user and database name
   * will do.
   */
  readonly url: string;
  /** Ends all connections and releases the copy. */
  close: () => Promise<void>;
}

/** A copy of calls in a database. */
export interface Store {
  /** The copy's address, without a password. */
  readonly address: string;
  /**
   * Brings the copy of a source up to date, from where its last sync ended. Calls, deletions and the progress are
   * committed together, so that they agree wherever a run ends. When a newer sync of the same source begins, the older
   * one stops. A call that is put meanwhile is read again, if nothing tells which record is newer.
   *
   * @throws {InvalidInputError} for invalid options, before anything is sent
   * @throws {StoreError} if the copy cannot be written; and what `syncCalls` throws
   */
  sync: (source: CallSource, options?: StoreSyncOptions) => Promise<StoreSyncReport>;
  /**
   * Stores one call, from a webhook's `onCall` or anywhere else. A record older than the one in the copy is ignored, as
   * is one without `updatedAt` if the one in the copy has it and is as complete. A forgotten call is `unchanged`.
   */
  put: (call: Call, event?: WebhookEvent) => Promise<PutResult>;
  /**
   * Keys of the calls that occurred in [from, to), both ISO 8601, oldest first, without calls that the provider no
   * longer has. `source`: only calls of the source with this `key`.
   */
  keys: (from: string, to: string, options?: { source?: string | undefined }) => AsyncIterable<string>;
  /**
   * Reads calls as they were stored, newest first, including those that the provider no longer has. A call without any
   * time matches every window, and comes last.
   *
   * @throws {InvalidInputError} for an invalid option
   */
  calls: (options?: CallsOptions) => AsyncIterable<Call>;
  /**
   * Runs one read-only statement, with `$1`, `$2` … for its parameters. Times are in UTC.
   *
   * @throws {StoreError} `sql`, if the database rejects it
   */
  query: (sql: string, parameters?: readonly unknown[]) => Promise<QueryResult>;
  /** The state of the copy of each source. */
  status: () => Promise<SourceStatus[]>;
  /**
   * Lists a past window of a source again, and compares it with the copy. If the list leaves parts of calls out, each
   * call is fetched by its id.
   */
  verify: (source: CallSource, options?: VerifyOptions) => Promise<VerifyReport>;
  /**
   * Downloads the best recording of each call that has none in the copy yet, oldest calls first. The file is named by
   * its content's hash; its path is in the table `recording_files`. A failure is noted there, and tried again by a
   * later run. The key is sent to the provider's API only.
   *
   * @throws errors of `downloadRecording` that concern every recording: a refused key, a rate limit, a lost network;
   * {@link StoreError} if the disk is full or cannot be written. What was downloaded by then is kept
   */
  downloadRecordings: (source: CallSource, options: RecordingsOptions) => Promise<RecordingsReport>;
  /**
   * Erases all calls from, to or with a number, in any spelling, and keeps them from being stored again. Calls that
   * occur later are not affected. Only hashes of the number and of the calls' keys are kept. The files of their
   * recordings on this machine are deleted too.
   *
   * @returns how many calls were erased
   */
  forget: (number: string) => Promise<number>;
  /**
   * Deletes `raw` or the transcripts of older calls.
   *
   * @returns how many calls had something to delete
   */
  prune: (options: PruneOptions) => Promise<number>;
  /**
   * Serves a copy in a directory to psql, BI tools and any other Postgres clients, several at a time: in read-only
   * transactions, as a role that may only read. Until the served copy is closed, the store cannot be used otherwise.
   *
   * @throws {InvalidInputError} for a copy on a server, which clients can reach directly, and for invalid options; a
   * port that is in use or not allowed fails with the system's error
   */
  serve: (options?: ServeOptions) => Promise<ServedCopy>;
  /** Ends what is under way and closes the copy. */
  close: () => Promise<void>;
}
