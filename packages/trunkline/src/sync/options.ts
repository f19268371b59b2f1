import { checkOptions, InvalidInputError } from "@trunkline/client";
import type { Call } from "../call.js";
import { parseDuration, readDuration, type Duration } from "../duration.js";
import { checkListingOptions } from "../lists/listing.js";
import { readMoment } from "../lists/query.js";
import type { SyncChanges } from "./report.js";
import type { SyncState } from "./state.js";

/** Every length of time is milliseconds, or a text like `"10m"`, `"6h"`, `"90d"`. */
export interface SyncOptions<Raw = unknown> {
  /**
   * What `save` was last given. Missing for the first run. One of version 1 is taken over. It belongs to one source,
   * and another's is refused before anything is sent.
   */
  state?: SyncState | null | undefined;
  /**
   * Puts calls away, by `key`: a call may come again, changed or not, and the later one counts. It has succeeded when
   * its promise resolves.
   */
  write: (calls: Call<Raw>[]) => Promise<void> | void;
  /**
   * Keeps the state, after what it speaks of was written, and with it what became known since the last time: put both
   * away at once, and no deletion is lost. Called at the end of each window and after 250 calls at the latest, so that
   * a run can be interrupted anywhere: the next one repeats no more than those.
   */
  save: (state: SyncState, changes: SyncChanges) => Promise<void> | void;
  /**
   * How far back the copy reaches: ISO 8601 with a zone, a date alone, a Date, or a length of time before now
   * (`"90d"`). Moved back in a later run, what lies between is read too; moved forward, it changes nothing. Default:
   * all there is, in a later run as well: what is older than the copy so far is read then.
   */
  since?: string | Date | undefined;
  /**
   * How far before the end of the last window each run begins: for records that the provider shows late. An hour more
   * where a source's times have no zone, for the hour that comes twice in autumn. Default `"10m"`.
   */
  overlap?: Duration | undefined;
  /** How far before now each run ends: for records that are just being made. Default `"30s"`. */
  settle?: Duration | undefined;
  /**
   * How long a call that is not complete is read again, from its planned or actual time: in the next run, after 1 hour,
   * 6 hours, 1 day, 3 days, and for the last time when this has passed. What is still missing then is in the report's
   * `givenUp`. Default `"7d"`.
   *
   * `{ for: "30d", every: "1d" }`: complete calls are read again as well, so that later changes are noticed, each of
   * the last 30 days once a day, a part in each run. No run reads more than a quarter of it, and what it leaves over is
   * read by the next ones: it keeps pace only where there are four runs or more in that time. Where the provider tells
   * what was changed (Vapi), changes are followed without it.
   */
  reread?: Duration | { for: Duration; every: Duration } | undefined;
  /**
   * Keys of the calls that the copy has with `occurredAt` in [from, to), both ISO 8601: those that the provider does
   * not have any more are found by it. Asked of what a run lists again: from `overlap` before the end of the last
   * window on, and further back as far as `reread: { for, every }` goes. Without it the newest 500 calls are compared
   * there, and nothing older.
   */
  keys?: ((from: string, to: string) => AsyncIterable<string>) | undefined;
  /** What `write` gets as `raw`: credentials taken out, all of it, or nothing. Default `redacted`. */
  raw?: "redacted" | "full" | "none" | undefined;
  /** Calls to ask for at a time. Default: as in a list. */
  pageSize?: number | undefined;
  /** Ends the run, with the signal's own reason; the place reached is saved. */
  signal?: AbortSignal | undefined;
  /** The clock, epoch milliseconds; a fraction is dropped. Default `Date.now`. */
  now?: (() => number) | undefined;
}

/** Options as the run goes by them: times are epoch milliseconds, lengths of time milliseconds. */
export interface CheckedOptions<Raw> extends Pick<SyncOptions<Raw>, "write" | "save" | "keys" | "pageSize" | "signal"> {
  /** When the run began. */
  now: number;
  since: number | undefined;
  overlap: number;
  settle: number;
  /** How long an incomplete call is waited for. */
  reread: number;
  /** How often complete calls are read again; undefined for never. */
  rereadEvery: number | undefined;
  raw: "redacted" | "full" | "none";
}

/** What is left open here is checked where it is read. */
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

/** @throws {InvalidInputError} for the first option that cannot be right */
export function checkSyncOptions<Raw>(options: SyncOptions<Raw>): CheckedOptions<Raw> {
  // What the type forbids comes from JavaScript all the same, and so do options of earlier versions.
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

/** A fraction, as `performance.now()` has it, is in no state: its numbers are whole. */
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
