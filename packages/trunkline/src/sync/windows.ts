import type { CheckedOptions } from "./options.js";
import type { SyncState, SyncWindow } from "./state.js";

/** How many windows may be open. Each carries a cursor, and each interrupted run leaves one. */
const mostOpen = 8;

const hour = 3_600_000;

/**
 * Opens this run's windows in the state: one from the last window to now, placed before those that earlier runs left,
 * and one for the time before all of them if `since` was moved back.
 */
export function openWindows(
  state: SyncState,
  options: Pick<CheckedOptions<never>, "since" | "overlap" | "settle" | "now">,
  zonelessTimes: boolean,
): void {
  const { since, now, settle } = options;
  // When daylight saving ends, times without a zone repeat an hour, and so are up to an hour before times already seen.
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
    // `since` is still in the future, and nothing before it is wanted.
    state.reached = window || state.reached !== undefined ? toText(until) : (state.since ?? toText(until));
  }
  if (older) state.windows = [...state.windows, { ...older, run: state.run }];
  state.windows = joinWindows(state.windows, state.run);
}

/**
 * The time from which the copy holds calls; undefined if it holds all. A state of version 1 did not say, and is assumed
 * to have begun at the current `since`.
 */
function readFloor(state: SyncState, since: number | undefined): number | undefined {
  if (state.since === undefined) {
    if (state.reached === undefined) state.since = since === undefined ? null : toText(since);
    else if (since !== undefined) state.since = toText(since);
  }
  return typeof state.since === "string" ? Date.parse(state.since) : undefined;
}

/** Undefined if the window would be empty. */
function toWindow(state: SyncState, overlap: number, until: number): SyncWindow | undefined {
  const { reached, newest, run } = state;
  const floor = typeof state.since === "string" ? Date.parse(state.since) : undefined;
  const bounds = { until: toText(until), run };
  // If no call was ever seen, the provider's clock is unknown, and reading everything again costs one request.
  if (reached === undefined || newest === undefined) {
    if (floor === undefined) return bounds;
    return floor < until ? { since: toText(floor), ...bounds } : undefined;
  }
  // No later than the newest call: a local clock ahead of the provider's may have set the end past calls still to be
  // made. And no later than now, in case the clock was set back.
  const since = Math.min(Date.parse(reached), Date.parse(newest), until) - overlap;
  return since < until ? { since: toText(since), unread: reached, ...bounds } : undefined;
}

/**
 * Joins windows that overlap and were not begun. If there are too many, joins two others: not the oldest, which keeps
 * its cursor.
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
