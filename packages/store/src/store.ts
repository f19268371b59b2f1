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

/** What is kept of the provider's own answer: all but credentials, all of it, or nothing. */
export type RawMode = "redacted" | "full" | "none";

/** How a copy is opened. */
export interface StoreOptions {
  /**
   * What is kept as `raw`. `full` keeps credentials as well, in the other columns too. Default `redacted`.
   */
  raw?: RawMode | undefined;
  /**
   * False to leave the schema as it is: where it is not ours, or not of this version, opening fails. For a user who may
   * not change it. Default true: it is made, and brought up to date.
   */
  migrate?: boolean | undefined;
}

/** As those of `syncCalls`; state, calls and deletions go to the copy. */
export interface StoreSyncOptions extends Pick<
  SyncOptions,
  "since" | "overlap" | "settle" | "reread" | "pageSize" | "signal" | "now"
> {
  /**
   * Reads everything again, as a first sync does, and takes what the provider has now, even if the copy has more. It
   * marks no call as deleted. Default false.
   */
  fullRefresh?: boolean | undefined;
  /** Reads and reports what would be written, and writes nothing. Default false. */
  dryRun?: boolean | undefined;
  /** Called after each committed step. */
  onProgress?: ((progress: SyncProgress) => void) | undefined;
}

/** How far a sync is. */
export interface SyncProgress {
  /** The source's `key`. */
  source: string;
  /** Calls read and handed over so far, repeated ones included. */
  written: number;
  /** Of these, calls that the copy did not have. */
  inserted: number;
  /** Of these, calls that differed in the copy. */
  updated: number;
  /** Calls found gone so far, whether deleted or expired. */
  deleted: number;
  /** When the call occurred that was written last: a sync reads newer ones first. */
  at?: string | undefined;
  /** Windows that are not read to their end yet. */
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

/** How the copy of one source stands: a row of the view `sync_status`. */
export interface SourceStatus {
  /** The source's `key`. */
  source: string;
  /** The provider's short name. */
  provider: string;
  /** The account's label, where it has one. */
  account: string | undefined;
  /** Calls in the copy, without those that the provider no longer has. */
  calls: number;
  /**
   * Of these, calls that are not over or still lack a part. A sync's `pending` counts those that it will read again; it
   * has given up on the rest, since `reread` has passed.
   */
  incomplete: number;
  /** Calls in the copy that the provider no longer has. */
  deleted: number;
  /** When the newest call occurred, ISO 8601. */
  newestAt: string | undefined;
  /** Every call that occurred before this time is in the copy, ISO 8601. Missing until a first sync was finished. */
  completeUntil: string | undefined;
  /** Parts of the list that are not read to their end. */
  openWindows: number;
  /** What could not be read, and is tried again. */
  parked: number;
  /** When the last sync began, ISO 8601. */
  startedAt: string | undefined;
  /** When a sync last ended without an error, ISO 8601. */
  finishedAt: string | undefined;
  /** Why the last sync failed. */
  error: string | undefined;
}

/** What `verify` compares. Times are ISO 8601, a Date, or a length of time before now. */
export interface VerifyOptions {
  /** Calls that occurred at or after this time. Default `"30d"`. */
  from?: string | Date | undefined;
  /**
   * Calls that occurred before this time. Default: ten minutes before the time up to which the last syncs are complete,
   * so that new calls are not reported as missing.
   */
  to?: string | Date | undefined;
  /** Calls to ask for at a time. */
  pageSize?: number | undefined;
  /** Ends it, with the signal's own reason. */
  signal?: AbortSignal | undefined;
  /** The present, epoch milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/** What a comparison with the provider found: nothing, where all three lists are empty. */
export interface VerifyReport {
  /** The source's `key`. */
  source: string;
  /** From when, ISO 8601. */
  from: string;
  /** Up to when, ISO 8601. */
  to: string;
  /** Calls that the provider listed. */
  compared: number;
  /** Keys of calls that the provider has, and the copy has not. Those that were forgotten are not missing. */
  missing: string[];
  /** Keys of calls that the copy has and the provider no longer has, though it keeps them that long: checked by id. */
  extra: string[];
  /** Calls that the copy has and the provider no longer lists, older than it keeps them: no difference. */
  expired: number;
  /** Keys of calls that differ in the copy. */
  changed: string[];
  /** What the provider's list did not bring, and so was not compared: rows that cannot be read, or have no id. */
  unread: UnreadPlace[];
}

/** A place in a list that could not be read. */
export interface UnreadPlace {
  /** `page`: a request for this place alone fails. `row`: the provider's record has no id. */
  reason: "page" | "row";
  /** Why it could not be read. */
  error: string;
  /** Its time lies at or after this one, ISO 8601, where that is known. */
  oldest?: string;
  /** Its time lies at or before this one, ISO 8601, where that is known. */
  newest?: string;
  /** The id of the row before it, where there was one. */
  after?: string;
}

/** What became of a call that was put. */
export type PutResult = "inserted" | "updated" | "unchanged";

/** Older content to delete. */
export interface PruneOptions {
  /** How long `raw` is kept after the call. */
  raw?: Duration | undefined;
  /** How long transcripts are kept after the call. */
  transcripts?: Duration | undefined;
}

/** Where recordings are kept, and how they are downloaded. */
export interface RecordingsOptions extends Pick<DownloadOptions, "fetch" | "maxBytes" | "signal"> {
  /** The directory, made where there is none. */
  folder: string;
  /** How many are downloaded at a time. Default 2. */
  concurrency?: number | undefined;
  /** Told after each recording that is kept. */
  onProgress?: ((progress: Pick<RecordingsReport, "source" | "downloaded" | "bytes" | "failed">) => void) | undefined;
  /** The time by which tries are spaced, epoch milliseconds. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/** What became of recordings. */
export interface RecordingsReport {
  /** The source's `key`. */
  source: string;
  /** Recordings that are kept now, and were not before. */
  downloaded: number;
  /** How large they are together. */
  bytes: number;
  /**
   * Recordings that could not be downloaded. They are tried again in the next run, then after 1 hour, 6 hours, 1 day,
   * 3 days, and every 7 days.
   */
  failed: number;
  /** The first 100 of them, by their calls' keys, with the reason. */
  failures: { key: string; error: string }[];
  /** Recordings that are tried again later, those of earlier runs included. */
  waiting: number;
}

/** Which calls of a copy are read. A list of values matches any of them. */
export interface CallsOptions {
  /** Calls that occurred at or after this time: ISO 8601, a Date, or a length of time before now. */
  since?: string | Date | undefined;
  /** Calls that occurred before this time. */
  until?: string | Date | undefined;
  /** Providers' short names. */
  provider?: string | readonly string[] | undefined;
  /** Labels of accounts; empty for calls of an account without one. */
  account?: string | readonly string[] | undefined;
  /** Providers' ids of assistants. */
  assistantId?: string | readonly string[] | undefined;
  /** Which way the calls went. */
  direction?: CallDirection | readonly CallDirection[] | undefined;
  /** The calls' outcomes. */
  outcome?: CallOutcome | readonly CallOutcome[] | undefined;
  /** The customer's number, in whatever spelling. */
  phoneNumber?: string | undefined;
  /** With the provider's own record, as far as it was kept, as `raw`. Default false: it is undefined. */
  raw?: boolean | undefined;
}

/** How a copy in a directory is served. */
export interface ServeOptions {
  /** Where to listen, on this machine only. Default 0: any free port. */
  port?: number | undefined;
  /** What clients need to come in. Default: one that nobody can guess, new each time. */
  password?: string | undefined;
}

/** A copy that clients of Postgres can read. */
export interface ServedCopy {
  /** `127.0.0.1`: not reachable from other machines. */
  readonly host: string;
  /** Where it listens. */
  readonly port: number;
  /** For clients, with the password: `postgres://trunkline:…@127.0.0.1:5433/calls`. Any user and database will do. */
  readonly url: string;
  /** Ends all connections and releases the copy. */
  close: () => Promise<void>;
}

/** A copy of calls in a database. */
export interface Store {
  /** Where it is, without a password. */
  readonly address: string;
  /**
   * Brings the copy of a source up to date, from where its last sync ended. Calls, what became known of deletions and
   * the place reached are committed together, so that a run that ends anywhere leaves them in agreement. When a newer
   * sync of the same source begins, the older one stops.
   *
   * @throws {InvalidInputError} before anything is sent
   * @throws {StoreError} where the copy cannot be written, and what `syncCalls` throws
   */
  sync: (source: CallSource, options?: StoreSyncOptions) => Promise<StoreSyncReport>;
  /**
   * Stores one call, from a webhook's `onCall` or anywhere else. A record older than the one in the copy is ignored. A
   * forgotten call is `unchanged`.
   */
  put: (call: Call, event?: WebhookEvent) => Promise<PutResult>;
  /**
   * Keys of the calls that occurred in [from, to), both ISO 8601, oldest first: without those that the provider no
   * longer has. `source`: only calls of the source with this `key`.
   */
  keys: (from: string, to: string, options?: { source?: string | undefined }) => AsyncIterable<string>;
  /**
   * The calls themselves, newest first, as they were stored, including those that the provider no longer has. A call
   * without any time is in every window, and comes last.
   *
   * @throws {InvalidInputError} for an option that cannot be right
   */
  calls: (options?: CallsOptions) => AsyncIterable<Call>;
  /**
   * Runs one read-only statement, with `$1`, `$2` … for its parameters. Times are in UTC.
   *
   * @throws {StoreError} `sql`, where the database does not take it
   */
  query: (sql: string, parameters?: readonly unknown[]) => Promise<QueryResult>;
  /** How the copy of each source stands. */
  status: () => Promise<SourceStatus[]>;
  /**
   * Lists a past window of a source again, and compares it with the copy. Where the list leaves parts of calls out,
   * each call is fetched by its id.
   */
  verify: (source: CallSource, options?: VerifyOptions) => Promise<VerifyReport>;
  /**
   * Downloads the best recording of each call that has none in the copy yet, oldest calls first: into a file that is
   * named by its content, whose path stands in the table `recording_files`. One that fails is noted there and tried
   * again by a later run; the key goes to the provider's API and nowhere else.
   *
   * @throws what `downloadRecording` throws for all recordings alike: a refused key, a rate limit, a network that is
   * gone; {@link StoreError} where the disk is full or may not be written. What was downloaded by then is kept
   */
  downloadRecordings: (source: CallSource, options: RecordingsOptions) => Promise<RecordingsReport>;
  /**
   * Erases the calls from, to and with a number, in whatever spelling, and keeps them from coming back; a call that
   * occurs later is a new one. Only hashes of the number and of the calls' keys are kept. Files of their recordings are
   * deleted too, as far as they are on this machine.
   *
   * @returns how many calls were erased
   */
  forget: (number: string) => Promise<number>;
  /**
   * Deletes the provider's answers, or the transcripts, of older calls.
   *
   * @returns how many calls had something to delete
   */
  prune: (options: PruneOptions) => Promise<number>;
  /**
   * Lets psql, BI tools and whatever else speaks Postgres's protocol read a copy in a directory, several at a time: in
   * transactions that only read, as a role that may only read. Until that is closed, nothing else can be done with the
   * copy.
   *
   * @throws {InvalidInputError} for a copy on a server, which clients reach by themselves, and for options that cannot
   *   be right; a port that is in use or not allowed fails with the system's error
   */
  serve: (options?: ServeOptions) => Promise<ServedCopy>;
  /** Ends what is under way and releases the directory. */
  close: () => Promise<void>;
}
