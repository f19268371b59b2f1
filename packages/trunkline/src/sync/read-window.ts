import type { Call } from "../call.js";
import { timeOf } from "../lists/query.js";
import { findMissing } from "./deletions.js";
import type { Bounds } from "./parked.js";
import { isExpired, warnOfRetention } from "./retention.js";
import { readList } from "./read-list.js";
import { saveRun, type Run } from "./run.js";
import type { SyncWindow } from "./state.js";

/** Reads a window from where it was left to its end, and closes it. */
export async function readWindow<Raw>(run: Run<Raw>, window: SyncWindow): Promise<void> {
  const { source, state, report, options } = run;
  const bounds = toBounds(window);
  const unread = window.unread === undefined ? undefined : Date.parse(window.unread);
  const until = Date.parse(window.until);
  const isWhole = window.cursor === undefined;
  // The copy may have calls that no window brought: from a run that ended between `write` and `save`, or from a
  // webhook. So a whole window is compared. In a resumed one, what the list showed before is no longer known, so only
  // what earlier windows read is compared. If the clock was set back, nothing after the window's end is listed.
  const compared = unread === undefined ? undefined : isWhole ? until : Math.min(unread, until);
  const wanted = unread ?? bounds.since;
  const warning = wanted === undefined ? undefined : warnOfRetention(source, wanted, options.now);
  if (warning !== undefined) report.warnings.push(warning);

  const shown = new Set<string>();
  try {
    await readList(run, {
      ...bounds,
      cursor: window.cursor,
      newFrom: unread ?? -Infinity,
      ...(options.keys && compared !== undefined && { look: (call: Call) => noteBefore(call, compared, shown) }),
      reach: (cursor) => {
        run.place = { window, cursor };
      },
    });
  } finally {
    const cursor = run.place?.window === window ? run.place.cursor() : window.cursor;
    run.place = undefined;
    if (cursor === undefined) delete window.cursor;
    else window.cursor = cursor;
  }
  if (isWhole) releaseCleared(run, bounds);
  const isComplete = await findMissing(run, {
    since: bounds.since,
    until,
    compared,
    run: window.run,
    shown,
  });
  if (!isComplete) report.warnings.push(tooManyMissing(window));
  state.windows = state.windows.filter((one) => one !== window);
  if (state.windows.length === 0 && state.reached !== undefined) state.bookmark = state.reached;
  await saveRun(run);
}

function tooManyMissing({ since, until }: SyncWindow): string {
  return `The list lacks more of the copy's calls from ${since ?? "its beginning"} to ${until} than a sync asks for: those that are gone are found when it is read again.`;
}

export function noteBefore(call: Call, end: number, shown: Set<string>): void {
  const time = timeOf(call);
  if (time === undefined || time < end) shown.add(call.id);
}

/** Releases parked places that have now been read, and warns where the provider may have deleted calls first. */
export function releaseCleared<Raw>({ parking, source, options, report }: Run<Raw>, bounds: Bounds): void {
  for (const parked of parking.cleared(bounds)) {
    parking.release(parked);
    const { oldest, newest } = parked;
    if (oldest === undefined || !isExpired(source, Date.parse(oldest), options.now)) continue;
    report.warnings.push(
      `What could not be read between ${oldest} and ${newest ?? "now"} is older now than ${source.provider} keeps calls: it may be gone unread.`,
    );
  }
}

function toBounds({ since, until }: SyncWindow): Bounds {
  return { since: since === undefined ? undefined : Date.parse(since), until: Date.parse(until) };
}
