import type { CheckedOptions } from "./options.js";
import type { SyncState, SyncWindow } from "./state.js";

/** How many windows may be open. Each carries a cursor, and each run that is interrupted leaves one. */
const mostOpen = 8;

const hour = 3_600_000;

/**
 * Opens this run's windows in the state: the one from the last window to now before all that earlier runs left, and one
 * from before all of them where more is wanted than used to be.
 */
export function openWindows(
  state: SyncState,
  options: Pick<CheckedOptions<never>, "since" | "overlap" | "settle" | "now">,
  zonelessTimes: boolean,
): void {
  const { since, now, settle } = options;
  // What a clock without a zone shows once more in autumn is up to an hour before what it showed already.
  const overlap = options.overlap + (zonelessTimes ? hour : 0);
  const until = now - settle;
  const floor = readFloor(state, since);
  const older =
    floor !== undefined && (since ?? -Infinity) < floor
      ? { ...(since !== undefined && { since: toText(since) }), until: toText(floor) }
      : undefined;
  if (older) state.since = older.since ?? null;

  if (state.reached !== toText(until)) {
    const window = toWindow(state, overlap, until);
    if (window) state.windows = [window, ...state.windows];
    // Nothing is wanted from before `since`, which is not over yet.
    state.reached = window || state.reached !== undefined ? toText(until) : (state.since ?? toText(until));
  }
  if (older) state.windows = [...state.windows, { ...older, run: state.run }];
  state.windows = joinWindows(state.windows, state.run);
}

/**
 * From when on calls are in the copy, where it does not hold all; a state of version 1 did not say, and is believed to
 * have begun where it is asked to now.
 */
function readFloor(state: SyncState, since: number | undefined): number | undefined {
  if (state.since === undefined) {
    if (state.reached === undefined) state.since = since === undefined ? null : toText(since);
    else if (since !== undefined) state.since = toText(since);
  }
  return typeof state.since === "string" ? Date.parse(state.since) : undefined;
}

/** Undefined where there is nothing in it yet. */
function toWindow(state: SyncState, overlap: number, until: number): SyncWindow | undefined {
  const { reached, newest, run } = state;
  const floor = typeof state.since === "string" ? Date.parse(state.since) : undefined;
  const bounds = { until: toText(until), run };
  // Where no call was ever seen, nothing tells how the provider's clock runs, and reading all again costs a request.
  if (reached === undefined || newest === undefined) {
    if (floor === undefined) return bounds;
    return floor < until ? { since: toText(floor), ...bounds } : undefined;
  }
  // No later than the newest call: a clock ahead of the provider's has set the end past calls that were yet to be made.
  // And no later than now, for a clock that was put back.
  const since = Math.min(Date.parse(reached), Date.parse(newest), until) - overlap;
  return since < until ? { since: toText(since), unread: reached, ...bounds } : undefined;
}

/**
 * Windows that overlap and were not begun are one. Where there are too many, two become one: not the oldest, which has
 * its place to go on from.
 */
function joinWindows(windows: readonly SyncWindow[], run: number): SyncWindow[] {
  let joined: SyncWindow[] = [];
  for (const window of windows) {
    const last = joined.at(-1);
    if (last && last.cursor === undefined && window.cursor === undefined && touches(last, window)) {
      joined = [...joined.slice(0, -1), join(last, window, run)];
    } else joined.push(window);
  }
  while (joined.length > mostOpen) {
    const [one, other] = [joined.at(-3), joined.at(-2)];
    if (!one || !other) break;
    joined.splice(-3, 2, join(one, other, run));
  }
  return joined;
}

function touches(newer: SyncWindow, older: SyncWindow): boolean {
  return newer.since === undefined || Date.parse(newer.since) <= Date.parse(older.until);
}

function join(one: SyncWindow, other: SyncWindow, run: number): SyncWindow {
  const since =
    one.since === undefined || other.since === undefined
      ? undefined
      : toText(Math.min(Date.parse(one.since), Date.parse(other.since)));
  const until = toText(Math.max(Date.parse(one.until), Date.parse(other.until)));
  const unread =
    one.unread === undefined || other.unread === undefined
      ? undefined
      : toText(Math.min(Date.parse(one.unread), Date.parse(other.unread)));
  return { ...(since !== undefined && { since }), until, ...(unread !== undefined && { unread }), run };
}

function toText(time: number): string {
  return new Date(time).toISOString();
}
