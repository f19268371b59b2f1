import type { Parked } from "../paging/parked.js";
import { describeError } from "../lists/call-failure.js";
import { isDue, pauseAfter } from "./pauses.js";
import type { ParkedCall } from "./state.js";

/**
 * How many entries a state holds. Beyond that, the two closest in time are merged into one range of the list, which is
 * read again as a whole.
 */
const mostParked = 100;

/** The bounds within which a list is read, epoch milliseconds; undefined if unbounded. */
export interface Bounds {
  since: number | undefined;
  until: number | undefined;
}

/** Keeps track of what could not be read. */
export interface Parking {
  parkCall: (key: string, time: number | undefined, error: unknown) => void;
  /** `bounds`: those of the list that was read. */
  parkPlace: (parked: Parked, bounds: Bounds) => void;
  /** What to try again in this run. */
  due: () => ParkedCall[];
  /** Whether this run has already tried it. */
  isTouched: (parked: ParkedCall) => boolean;
  /** To be called after another failed try. */
  postpone: (parked: ParkedCall, error: unknown) => void;
  release: (parked: ParkedCall) => void;
  ofCall: (key: string) => ParkedCall | undefined;
  /** Places within bounds that were read to their end, if nothing was parked there in this run. */
  cleared: (bounds: Bounds) => ParkedCall[];
  /** What was newly parked since the last call. */
  takeNew: () => ParkedCall[];
  toState: () => ParkedCall[];
}

export function createParking(saved: readonly ParkedCall[], now: number): Parking {
  let all = saved.map((parked) => ({ ...parked }));
  const touched = new Set<ParkedCall>();
  let fresh: ParkedCall[] = [];
  const instant = new Date(now).toISOString();

  function postpone(parked: ParkedCall, error: unknown): void {
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
      if (parked) postpone(parked, error);
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
      postpone(parked, error);
    },
    due: () => all.filter((parked) => !touched.has(parked) && isDueNow(parked)),
    isTouched: (parked) => touched.has(parked),
    postpone,
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
 * The range of times in which the failing row may be. If the row before it is older than the one after it, the list
 * moved meanwhile or is not ordered by time. Then the place is unknown, and everything older is searched.
 */
function toRange(
  { newest, oldest }: { newest: number | undefined; oldest: number | undefined },
  { since, until }: Bounds,
): { from: number | undefined; to: number | undefined } {
  const isInOrder = newest === undefined || oldest === undefined || oldest <= newest;
  const from = isInOrder ? (oldest ?? since) : since;
  const to = isInOrder ? (newest ?? (until === undefined ? undefined : until - 1)) : Math.max(newest, oldest);
  // A row may be older than the requested part, if the list is read past its end.
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

/** Merges the two entries closest in time. The merged range is read again as a whole. */
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
