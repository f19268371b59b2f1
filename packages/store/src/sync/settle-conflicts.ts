import { TrunklineError, UnreadableResponseError, type ErrorKind } from "@trunkline/client";
import type { Call, CallSource } from "trunkline";
import { toKept } from "../calls/to-row.js";
import { describe, type SyncCopyOptions } from "./sync-copy.js";

/** Calls that were read after the same moment. */
export interface Reading {
  calls: readonly Call[];
  /** That moment, by the database's clock. Undefined if they replace whatever was put since. */
  since: string | undefined;
}

/** Thrown to roll back a step: these calls were put while the sync read them. */
export class Conflict extends Error {
  constructor(
    readonly calls: readonly Call[],
    /** When it was found, by the database's clock. */
    readonly foundAt: string,
  ) {
    super("Calls were put while a sync read them.");
  }
}

/** How often a call is read again because it was put meanwhile. After that, what was read counts. */
const mostTimes = 3;
/** The longer it takes to read them, the more calls are put meanwhile. */
const mostAtOnce = 8;

/** What concerns every other call as well. */
const ofEveryCall: readonly ErrorKind[] = ["authentication", "rate_limit", "connection", "abort"];

/**
 * Commits a step, and reads calls again that were put while the sync read them: no clock tells which of two records is
 * newer. Nothing is saved until that is done, so that the run after an interrupted one reads these calls again.
 *
 * @param commit throws a `Conflict` in place of committing
 * @returns what `commit` returns
 */
export async function settleConflicts<Result>(
  source: CallSource,
  { calls, since, ...options }: Reading & ReadOptions,
  commit: (readings: readonly Reading[]) => Promise<Result>,
): Promise<Result> {
  let readings: readonly Reading[] = [{ calls, since }];
  const times = new Map<string, number>();
  const mayConflict = ({ key }: Call): boolean => (times.get(key) ?? 0) < mostTimes;
  for (;;) {
    try {
      return await commit(readings);
    } catch (error) {
      if (!(error instanceof Conflict)) throw error;
      const put = new Set(error.calls);
      const read = await readAgain(source, error.calls, options);
      for (const { key } of read) times.set(key, (times.get(key) ?? 0) + 1);
      const last = read.filter((call) => !mayConflict(call));
      for (const { key } of last) {
        options.warnings.push(
          `${key} was put each of the ${mostTimes} times that it was read, and what was read last is kept; if that was older than what was put, a full refresh repairs it.`,
        );
      }
      readings = [
        ...readings.map(({ calls, since }) => ({ calls: calls.filter((call) => !put.has(call)), since })),
        { calls: read.filter(mayConflict), since: error.foundAt },
        { calls: last, since: undefined },
      ].filter(({ calls }) => calls.length > 0);
    }
  }
}

interface ReadOptions extends Pick<SyncCopyOptions, "raw" | "signal"> {
  /** Receives a warning for each call that cannot be read: it stays as it was put. */
  warnings: string[];
}

/** @throws errors that concern every call */
async function readAgain(source: CallSource, calls: readonly Call[], options: ReadOptions): Promise<Call[]> {
  const read: Call[] = [];
  for (let at = 0; at < calls.length; at += mostAtOnce) {
    const some = calls.slice(at, at + mostAtOnce).map((call) => readOne(source, call, options));
    for (const call of await Promise.all(some)) if (call) read.push(call);
  }
  return read;
}

async function readOne(
  source: CallSource,
  { id, key }: Call,
  { raw, signal, warnings }: ReadOptions,
): Promise<Call | undefined> {
  try {
    const call = await source.get(id, { signal });
    if (call.key === key) return toKept(call, raw);
    throw new UnreadableResponseError(`${source.provider} was asked for call ${id} and gave another.`);
  } catch (error) {
    if (!TrunklineError.isInstance(error) || ofEveryCall.includes(error.kind)) throw error;
    warnings.push(
      `${key} was put while it was read, and could not be read again (${describe(error)}). What was put is kept; if that was the older of the two, a full refresh repairs it.`,
    );
    return undefined;
  }
}
