import type { Call } from "../call.js";
import { findMissing } from "./deletions.js";
import { digestId } from "./digest.js";
import { readList } from "./read-list.js";
import { noteBefore, releaseCleared } from "./read-window.js";
import { saveRun, type Run } from "./run.js";
import type { SyncState } from "./state.js";

const day = 86_400_000;

/** The largest share of the days that one run reads again. */
const largestShare = 0.25;

/** Lists the days again that have incomplete calls which are not tracked individually. */
export async function readDays<Raw>(run: Run<Raw>): Promise<void> {
  const { days } = run;
  for (const waiting of days.due()) {
    const shown = new Set<string>();
    days.begin(waiting);
    await readList(run, {
      since: waiting.since,
      until: waiting.since + day,
      waited: !waiting.all,
      due: true,
      look: (call) => shown.add(digestId(call.id)),
    });
    days.end(waiting, shown);
    await saveRun(run);
  }
}

/** If the first run was interrupted, follows changes from its beginning. `state` is as that run left it. */
export function noteFirstRun(state: SyncState): void {
  const { ranAt, newest } = state;
  if (ranAt !== undefined && newest !== undefined) state.followed ??= earlierOf(ranAt, newest);
}

/** Reads calls again that changed since the last run, if the provider reports which. */
export async function followChanges<Raw>(run: Run<Raw>): Promise<void> {
  const { source, state, memory, options } = run;
  if (source.capabilities.filters.updatedSince !== "provider") return;
  const { followed } = state;
  const { changed, newest } = memory.toState();
  if (followed !== undefined) {
    const updatedSince = Math.min(Date.parse(followed), options.now) - options.overlap;
    const since = typeof state.since === "string" ? Date.parse(state.since) : undefined;
    await readList(run, { since, until: options.now - options.settle, updatedSince });
  }
  // Our clock may be ahead of the provider's, which had passed every change that was seen before this request. A first
  // run is long, so it goes by the newest call, which the provider's clock had passed when the run began.
  const told = (followed === undefined ? undefined : changed) ?? newest;
  if (told === undefined) return;
  state.followed = earlierOf(new Date(options.now).toISOString(), told);
  run.unsaved += 1;
}

function earlierOf(one: string, other: string): string {
  return Date.parse(one) < Date.parse(other) ? one : other;
}

/**
 * Adds what is to be read again for the time since the last run, milliseconds. Done together with noting this run's
 * start, so that both are saved even if the run ends early.
 */
export function noteElapsed<Raw>({ state, options: { reread, rereadEvery } }: Run<Raw>, elapsed: number): void {
  if (rereadEvery === undefined || state.rereadTo === undefined) return;
  const owed = (state.rereadLeft ?? 0) + reread * (Math.max(elapsed, 0) / rereadEvery);
  state.rereadLeft = Math.floor(Math.min(reread, owed));
}

/**
 * Reads complete calls again, a part in each run, from the newest to the oldest and then from the newest again. What is
 * too much for one run is left to the next ones; what a round no longer needs of a run begins the next round. However
 * far apart the runs are, four or five of them read everything again.
 */
export async function rereadPart<Raw>(run: Run<Raw>): Promise<void> {
  const { state, options, source } = run;
  const { now, reread, rereadEvery } = options;
  if (rereadEvery === undefined) return;
  const { retentionDays } = source.capabilities;
  const newest = now - options.settle;
  const oldest = Math.max(
    newest - reread,
    retentionDays === undefined ? -Infinity : now - retentionDays * day,
    typeof state.since === "string" ? Date.parse(state.since) : -Infinity,
  );
  // A first run has just read everything.
  if (state.rereadTo === undefined) {
    state.rereadTo = new Date(newest).toISOString();
    run.unsaved += 1;
    return;
  }
  let left = Math.min(state.rereadLeft ?? 0, reread);
  let share = Math.min(left, reread * largestShare, newest - oldest);
  while (share >= 1) {
    const came = Math.min(Date.parse(state.rereadTo), newest);
    const until = came <= oldest ? newest : came;
    const since = Math.floor(Math.max(oldest, until - share));
    if (since >= until || !(await rereadBetween(run, since, until))) return;
    state.rereadTo = new Date(since).toISOString();
    share -= until - since;
    left -= until - since;
    state.rereadLeft = Math.max(0, Math.floor(left));
    await saveRun(run);
  }
}

/** False if more calls are missing than the state can hold. The same part is then read once more. */
async function rereadBetween<Raw>(run: Run<Raw>, since: number, until: number): Promise<boolean> {
  const { state, options } = run;
  const shown = new Set<string>();
  await readList(run, {
    since,
    until,
    ...(options.keys && { look: (call: Call) => noteBefore(call, until, shown) }),
  });
  releaseCleared(run, { since, until });
  const isComplete = await findMissing(run, { since, until, compared: until, run: state.run, shown });
  if (!isComplete) await saveRun(run);
  return isComplete;
}
