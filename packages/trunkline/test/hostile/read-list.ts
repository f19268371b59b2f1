import { TrunklineError, type Call, type CallQuery, type CallSource } from "../../src/index.js";
import type { HeldCall } from "./account.js";
import type { HostileServer } from "./server.js";

/** How a list is read. */
export interface Plan {
  pageSize: number | undefined;
  prefetch: number;
  concurrency: number;
  /** Leave off after so many calls, and go on from the cursor. */
  breaks: readonly number[];
  since: number | undefined;
  verify: boolean;
  /** Have what cannot be read reported, in place of the list's end. */
  park: boolean;
}

/** What a list's newer options are to be, so that this stands on its public words alone. */
type Query = CallQuery & { verify?: boolean; onParked?: (parked: unknown) => void };

export interface Reading {
  calls: Call[];
  parked: unknown[];
  /** What ended it, if not its end. */
  error: unknown;
}

export async function readList(source: CallSource, plan: Plan): Promise<Reading> {
  const reading: Reading = { calls: [], parked: [], error: undefined };
  const { pageSize, prefetch, concurrency, since, verify, park } = plan;
  const query: Query = {
    prefetch,
    concurrency,
    ...(pageSize !== undefined && { pageSize }),
    ...(since !== undefined && { since: new Date(since).toISOString() }),
    ...(verify && { verify }),
    ...(park && { onParked: (parked: unknown) => void reading.parked.push(parked) }),
  };
  try {
    let cursor: string | undefined;
    for (const most of [...plan.breaks, Infinity]) {
      cursor = await readSome(source, { ...query, ...(cursor !== undefined && { cursor }) }, most, reading.calls);
      if (cursor === undefined) break;
    }
  } catch (error) {
    reading.error = error;
  }
  return reading;
}

/** Reads so many calls, and says where to go on. */
async function readSome(source: CallSource, query: Query, most: number, calls: Call[]): Promise<string | undefined> {
  let left = most;
  for await (const { items, cursorAfter } of source.list(query).pages()) {
    for (const [index, call] of items.entries()) {
      calls.push(call);
      left -= 1;
      if (left === 0) return cursorAfter(index);
    }
  }
  return undefined;
}

export interface Verdict {
  /** Calls that were there all the time, and did not come. */
  lost: string[];
  repeated: string[];
  /** Keys of calls that never were. */
  invented: string[];
  /** Calls from outside the window. */
  outside: string[];
  /** The kind of the error, or its name where it is none of ours. */
  error: string | undefined;
}

/** Holds what was read against what was there. */
export function judge(
  { calls, parked, error }: Reading,
  server: HostileServer,
  source: CallSource,
  plan: Plan,
): Verdict {
  const { existed, lasting, unreadable, atFirst } = server.account.truth();
  const view = { now: server.now(), hostility: server.hostility, order: server.order };
  const since = plan.since ?? -Infinity;
  const held = new Map(server.account.calls.map((call) => [call.id, call]));
  const keys = new Set<string>();
  const verdict: Verdict = { lost: [], repeated: [], invented: [], outside: [], error: toKind(error) };
  for (const { key, id } of calls) {
    if (keys.has(key)) verdict.repeated.push(key);
    keys.add(key);
    if (!existed.has(id) || key !== `${source.key}:${id}`) verdict.invented.push(key);
    const call = held.get(id);
    const times = call ? server.provider.timesOf(call, view) : [];
    if (times.length > 0 && times.every((time) => time < since)) verdict.outside.push(key);
  }
  if (error === undefined) {
    const places = server.provider.position === "time" ? parked.filter(isInstant) : [];
    const isParked = (call: HeldCall): boolean =>
      server.provider.timesOf(call, view).some((time) => places.some(({ newest }) => newest === time));
    // Asked for by time, an answer of one row hides what else is of its millisecond: the README says so.
    const hides = server.provider.position === "time" && server.hostility.bytes !== undefined;
    // What tells no time is not found behind a page that says, wrongly, that it is the last: the README says so.
    // And with a window, where one of them cannot be read, those behind it are parked with it.
    const hidesTimeless =
      server.provider.position === "token" &&
      (server.hostility.flag === "wrong" || (plan.since !== undefined && parked.length > 0));
    const timeOf = (call: HeldCall): string => server.provider.timesOf(call, view).join();
    const tied = new Map<string, number>();
    if (hides) for (const call of existed.values()) tied.set(timeOf(call), (tied.get(timeOf(call)) ?? 0) + 1);
    const isWithin = (call: HeldCall): boolean => server.provider.timesOf(call, view).every((time) => time >= since);
    verdict.lost = lasting
      .filter((call) => !keys.has(`${source.key}:${call.id}`))
      // What came into the window later was not there all the time.
      .filter((call) => isWithin(atFirst(call)) && isWithin(call))
      .filter((call) => !hidesTimeless || server.provider.timesOf(call, view).length > 0)
      // What shares the millisecond of a row that cannot be read is told with it.
      .filter((call) => !isParked(call) && (tied.get(timeOf(call)) ?? 0) < 2)
      .map(({ id }) => id);
    // What cannot be read is lost too, if nobody is told.
    const unread = unreadable
      .filter(({ createdAt }) => createdAt >= since)
      .filter((call) => !hidesTimeless || server.provider.timesOf(call, view).length > 0);
    const alone = unread.filter((call) => !isParked(call)).length;
    if (parked.length - places.length < alone)
      verdict.lost.push(`${unread.length} rows that cannot be read, ${parked.length} of them parked`);
  }
  return verdict;
}

/** A place that is a single millisecond. */
function isInstant(parked: unknown): parked is { newest: number } {
  const { reason, newest, oldest } = (parked ?? {}) as Record<string, unknown>;
  return reason === "page" && typeof newest === "number" && newest === oldest;
}

/** The differences alone, the first few keys of each: enough to find them by. */
export function differencesOf({ error: _error, ...differences }: Verdict): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(differences).map(([name, keys]) => [
      name,
      keys.length > 5 ? [...keys.slice(0, 5), `and ${keys.length - 5} more`] : keys,
    ]),
  );
}

function toKind(error: unknown): string | undefined {
  if (error === undefined) return undefined;
  if (TrunklineError.isInstance(error)) return error.kind;
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
