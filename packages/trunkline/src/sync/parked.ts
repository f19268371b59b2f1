import type { Parked } from "../paging/parked.js";
import { describeError } from "../lists/call-failure.js";
import { isDue, pauseAfter } from "./pauses.js";
import type { ParkedCall } from "./state.js";

/**
 * How many entries a state holds. Beyond them, the two that lie closest in time become one stretch of the list that is
 * read again as a whole.
 */
const mostParked = 100;

/** Where a list was being read. Epoch milliseconds; undefined where it had no bound. */
export interface Bounds {
  since: number | undefined;
  until: number | undefined;
}

/** What could not be read. */
export interface Parking {
  parkCall: (key: string, time: number | undefined, error: unknown) => void;
  /** Of a list that was read within these bounds. */
  parkPlace: (parked: Parked, bounds: Bounds) => void;
  /** To be tried again in this run. */
  due: () => ParkedCall[];
  /** Whether this run has met it. */
  isTouched: (parked: ParkedCall) => boolean;
  /** Tried again in vain. */
  postpone: (parked: ParkedCall, error: unknown) => void;
  release: (parked: ParkedCall) => void;
  ofCall: (key: string) => ParkedCall | undefined;
  /** Places within bounds that were read to their end, and where nothing was parked in this run. */
  cleared: (bounds: Bounds) => ParkedCall[];
  /** Newly parked since this was last asked. */
  takeNew: () => ParkedCall[];
  toState: () => ParkedCall[];
}

export function createParking(saved: readonly ParkedCall[], now: number): Parking {
  let all = saved.map((parked) => ({ ...parked }));
  const touched = new Set<ParkedCall>();
  let fresh: ParkedCall[] = [];
  const instant = new Date(now).toISOString();

  function again(parked: ParkedCall, error: unknown): void {
    parked.error = describeError(error);
    if (!touched.has(parked) && isDueNow(parked)) {
      parked.tries += 1;
      parked.due = new Date(now + pauseAfter(parked.tries)).toISOString();
    }
    touched.add(parked);
  }

  function isDueNow({ due, tries }: ParkedCall): boolean {
    return isDue({ due: Date.parse(due), tries }, now);
  }

  function add(parked: Omit<ParkedCall, "error" | "since" | "tries" | "due">, error: unknown): void {
    const added = { ...parked, error: describeError(error), since: instant, tries: 0, due: instant };
    all.push(added);
    touched.add(added);
    fresh.push({ ...added });
    if (all.length > mostParked) all = mergeClosest(all, touched);
  }

  return {
    parkCall(key, time, error) {
      const parked = all.find((one) => one.key === key);
      if (parked) again(parked, error);
      else add({ reason: "call", key, ...range(time, time) }, error);
    },
    parkPlace({ reason, error, newest, oldest, after }, { since, until }) {
      const { from, to } = toRange({ newest, oldest }, { since, until });
      const parked = all.find((one) => one.reason === reason && overlaps(one, from, to));
      if (!parked) {
        add({ reason, ...range(from, to), ...(after !== undefined && { after }) }, error);
        return;
      }
      widen(parked, range(from, to));
      again(parked, error);
    },
    due: () => all.filter((parked) => !touched.has(parked) && isDueNow(parked)),
    isTouched: (parked) => touched.has(parked),
    postpone: again,
    release: (parked) => {
      all = all.filter((one) => one !== parked);
    },
    ofCall: (key) => all.find((one) => one.key === key),
    cleared: ({ since = -Infinity, until = Infinity }) =>
      all.filter(
        (parked) =>
          parked.reason !== "call" &&
          !touched.has(parked) &&
          startOf(parked) >= since &&
          endOf(parked) < until &&
          Number.isFinite(endOf(parked)),
      ),
    takeNew() {
      const taken = fresh;
      fresh = [];
      return taken;
    },
    toState: () => all.map((parked) => ({ ...parked })),
  };
}

/**
 * Between which times it may be. Where the row before it is older than the one behind it, the list moved meanwhile, or
 * is in no order of time: then its place is not known any more, and it is looked for in all that is older.
 */
function toRange(
  { newest, oldest }: { newest: number | undefined; oldest: number | undefined },
  { since, until }: Bounds,
): { from: number | undefined; to: number | undefined } {
  const isInOrder = newest === undefined || oldest === undefined || oldest <= newest;
  const from = isInOrder ? (oldest ?? since) : since;
  const to = isInOrder ? (newest ?? (until === undefined ? undefined : until - 1)) : Math.max(newest, oldest);
  // A row may be from before the part that was asked for, where the list is read past its end.
  return { from: from === undefined || to === undefined ? from : Math.min(from, to), to };
}

function range(from: number | undefined, to: number | undefined): Pick<ParkedCall, "oldest" | "newest"> {
  return {
    ...(from !== undefined && { oldest: new Date(from).toISOString() }),
    ...(to !== undefined && { newest: new Date(to).toISOString() }),
  };
}

function startOf({ oldest }: Pick<ParkedCall, "oldest">): number {
  return oldest === undefined ? -Infinity : Date.parse(oldest);
}

function endOf({ newest }: Pick<ParkedCall, "newest">): number {
  return newest === undefined ? Infinity : Date.parse(newest);
}

function overlaps(parked: ParkedCall, from = -Infinity, to = Infinity): boolean {
  return startOf(parked) <= to && endOf(parked) >= from;
}

function widen(parked: ParkedCall, other: Pick<ParkedCall, "oldest" | "newest">): void {
  const [from, to] = [Math.min(startOf(parked), startOf(other)), Math.max(endOf(parked), endOf(other))];
  delete parked.oldest;
  delete parked.newest;
  Object.assign(parked, range(Number.isFinite(from) ? from : undefined, Number.isFinite(to) ? to : undefined));
}

/** Nothing is let go of: what becomes one stretch is read again as one. */
function mergeClosest(all: readonly ParkedCall[], touched: Set<ParkedCall>): ParkedCall[] {
  const sorted = [...all].sort((one, other) => startOf(one) - startOf(other));
  let best = 0;
  let least = Infinity;
  for (let index = 0; index + 1 < sorted.length; index += 1) {
    const gap = startOf(sorted[index + 1]!) - endOf(sorted[index]!);
    if (!(gap < least)) continue;
    least = gap;
    best = index;
  }
  const [one, other] = [sorted[best]!, sorted[best + 1]!];
  const { key: _key, after: _after, ...rest } = one;
  const merged: ParkedCall = { ...rest, reason: "page", error: other.error, tries: Math.min(one.tries, other.tries) };
  widen(merged, other);
  if (touched.has(one) || touched.has(other)) touched.add(merged);
  return [...sorted.slice(0, best), merged, ...sorted.slice(best + 2)];
}
