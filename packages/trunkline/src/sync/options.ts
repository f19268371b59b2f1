import { checkOptions, InvalidInputError } from "@trunkline/client";
import type { Call } from "../call.js";
import { parseDuration, readDuration, type Duration } from "../duration.js";
import { checkListingOptions } from "../lists/listing.js";
import { readMoment } from "../lists/query.js";
import type { SyncChanges } from "./report.js";
import type { SyncState } from "./state.js";

/** Options of `syncCalls`. Every duration is milliseconds or a string like `"10m"`, `"6h"` or `"90d"`. */
export interface SyncOptions<Raw = unknown> {
  /**
   * The state that `save` last received. Missing for the first run. A state of version 1 is converted. It belongs to
   * one source; another source's state is refused before anything is sent.
   */
  state?: SyncState | null | undefined;
  /**
   * Stores calls by `key`. A call may be written again, changed or not; the later one replaces the earlier. The calls
   * count as stored when the promise resolves.
   */
  write: (calls: Call<Raw>[]) => Promise<void> | void;
  /**
   * Stores the state, after everything it covers was written, together with the changes found since the last `save`.
   * Store both atomically, and no deletion is lost. Called at the end of each window, and at least every 250 calls, so
   * that a run may be interrupted anywhere: the next one repeats no more than those.
   */
  save: (state: SyncState, changes: SyncChanges) => Promise<void> | void;
  /**
   * How far back the copy reaches: ISO 8601 with a zone, a date alone, a Date, or a duration before now (`"90d"`). If a
   * later run moves it back, the time between is read too; moving it forward changes nothing. Default: all calls. If a
   * later run omits it, what is older than the copy so far is read as well.
   */
  since?: string | Date | undefined;
  /**
   * How far before the end of the last window each run begins, for records that the provider lists late. One hour is
   * added if a source's times have no zone, for the hour that is repeated when daylight saving ends. Default `"10m"`.
   */
  overlap?: Duration | undefined;
  /** How far before now each run ends, for records that are just being created. Default `"30s"`. */
  settle?: Duration | undefined;
  /**
   * How long an incomplete call is read again, from its planned or actual time: in the next run, after 1 hour, 6 hours,
   * 1 day, 3 days, and a last time when this duration has passed. What is still missing then is in the report's
   * `givenUp`. Default `"7d"`.
   *
   * `{ for: "30d", every: "1d" }` also reads complete calls again, so that later changes are noticed: the last 30 days
   * once a day, a part in each run. A run reads at most a quarter of them and leaves the rest to the next runs, so it
   * keeps pace only with at least four runs in `every`. If the provider reports what changed (Vapi), changes are
   * followed without it.
   */
  reread?: Duration | { for: Duration; every: Duration } | undefined;
  /**
   * Returns the keys of the copy's calls with `occurredAt` in [from, to), both ISO 8601. They are compared with the
   * list to find calls that the provider no longer has. Called for what a run lists again: from `overlap` before the
   * end of the last window on, and as far back as `reread: { for, every }` goes. Without it, only the newest 500 calls
   * there are compared.
   */
  keys?: ((from: string, to: string) => AsyncIterable<string>) | undefined;
  /** The `raw` that `write` receives: with credentials removed, in full, or null. Default `redacted`. */
  raw?: "redacted" | "full" | "none" | undefined;
  /** Calls per request. Default: as in a list. */
  pageSize?: number | undefined;
  /** Aborts the run with the signal's reason. The progress made is saved. */
  signal?: AbortSignal | undefined;
  /** The clock, epoch milliseconds; a fraction is dropped. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/** The options after checking. Times are epoch milliseconds, durations milliseconds. */
export interface CheckedOptions<Raw> extends Pick<SyncOptions<Raw>, "write" | "save" | "keys" | "pageSize" | "signal"> {
  /** When the run began. */
  now: number;
  since: number | undefined;
  overlap: number;
  settle: number;
  /** How long to wait for an incomplete call. */
  reread: number;
  /** How often complete calls are read again; undefined for never. */
  rereadEvery: number | undefined;
  raw: "redacted" | "full" | "none";
}

/** Options without a type here are checked where they are read. */
const kinds = {
  state: "",
  write: "a function",
  save: "a function",
  since: "",
  overlap: "",
  settle: "",
  reread: "",
  keys: "a function",
  raw: "",
  pageSize: "",
  signal: "",
  now: "a function",
} satisfies Record<keyof SyncOptions, string>;

const yearTenThousand = 253_402_300_800_000;

const renamed: Readonly<Record<string, string>> = { from: "since", rewalk: "reread" };

/** @throws {InvalidInputError} for the first invalid option */
export function checkSyncOptions<Raw>(options: SyncOptions<Raw>): CheckedOptions<Raw> {
  // JavaScript may pass what the type forbids, and options of earlier versions.
  const given: Partial<SyncOptions<Raw>> | null | undefined = options;
  if (!given?.write || !given.save) {
    throw new InvalidInputError("A sync takes an object of options: `write` and `save`.");
  }
  for (const [name, better] of Object.entries(renamed)) {
    if (Object.hasOwn(options, name)) throw new InvalidInputError(`\`${name}\` is called \`${better}\` now.`);
  }
  checkOptions(undefined, options, kinds);
  const { write, save, keys, raw = "redacted", pageSize, signal, now = Date.now } = options;
  checkListingOptions({ pageSize, signal });
  if (!["redacted", "full", "none"].includes(raw)) {
    throw new InvalidInputError(`\`raw\` must be redacted, full or none, not ${JSON.stringify(raw)}.`);
  }
  const began = readClock(now);
  return {
    write,
    save,
    keys,
    raw,
    pageSize,
    signal,
    now: began,
    since: readSince(options.since, began),
    overlap: readDuration(options.overlap ?? "10m", "overlap"),
    settle: readDuration(options.settle ?? "30s", "settle"),
    ...readReread(options.reread ?? "7d"),
  };
}

/** Drops a fraction, as `performance.now()` has one, since a state holds integers. */
function readClock(now: () => unknown): number {
  const time = now();
  if (typeof time === "number" && time >= 0 && time < yearTenThousand) return Math.floor(time);
  throw new InvalidInputError(`\`now\` must give epoch milliseconds, such as ${Date.now()}, not ${String(time)}.`);
}

function readSince(since: string | Date | undefined, now: number): number | undefined {
  if (typeof since === "number")
    throw new InvalidInputError('`since` must be a date, a time with its zone, or a text like "90d".');
  const length = typeof since === "string" ? parseDuration(since) : undefined;
  return length === undefined ? readMoment(since, "since") : now - length;
}

function readReread(reread: NonNullable<SyncOptions["reread"]>): Pick<CheckedOptions<never>, "reread" | "rereadEvery"> {
  if (typeof reread !== "object") return { reread: readDuration(reread, "reread"), rereadEvery: undefined };
  const extra = Object.keys(reread).find((name) => name !== "for" && name !== "every");
  if (extra !== undefined) throw new InvalidInputError(`\`reread\` has \`for\` and \`every\`, not \`${extra}\`.`);
  const every = readDuration(reread.every, "reread.every");
  if (every === 0) throw new InvalidInputError("`reread.every` must be longer than nothing.");
  return { reread: readDuration(reread.for, "reread.for"), rereadEvery: every };
}
