import type { Call } from "../call.js";
import { findMissing } from "./deletions.js";
import { digestId } from "./digest.js";
import { readList } from "./read-list.js";
import { noteBefore, releaseCleared } from "./read-window.js";
import { saveRun, type Run } from "./run.js";

const day = 86_400_000;

/** No run reads more than this part of the days again. */
const largestShare = 1 / 4;

/** Lists the days again that have more incomplete calls than are known one by one. */
export async function readDays<Raw>(run: Run<Raw>): Promise<void> {
  const { days } = run;
  for (const waiting of days.due()) {
    const shown = new Set<string>();
    days.begin(waiting);
    await readList(run, {
      since: waiting.since,
      until: waiting.since + day,
      waited: !waiting.all,
      look: (call) => shown.add(digestId(call.id)),
    });
    days.end(waiting, shown);
    await saveRun(run);
  }
}

/** Reads calls again that were changed since the last run, where the provider tells which. */
export async function followChanges<Raw>(run: Run<Raw>): Promise<void> {
  const { source, state, memory, options } = run;
  if (source.capabilities.filters.updatedSince !== "provider") return;
  const { followed } = state;
  const { changed } = memory.toState();
  if (followed !== undefined && changed !== undefined) {
    // By the provider's clock too: ours may be ahead of it.
    const updatedSince = Math.min(Date.parse(followed), Date.parse(changed), options.now) - options.overlap;
    const since = typeof state.since === "string" ? Date.parse(state.since) : undefined;
    await readList(run, { since, until: options.now - options.settle, updatedSince });
  }
  state.followed = new Date(options.now).toISOString();
  run.unsaved += 1;
}

/** Reads complete calls again, a part in each run, from the newest to the oldest and then from the newest on. `elapsed`: since the last run, milliseconds. */
export async function rereadPart<Raw>(run: Run<Raw>, elapsed: number): Promise<void> {
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
  const came = state.rereadTo === undefined ? undefined : Math.min(Date.parse(state.rereadTo), newest);
  // What a first run reads is read already.
  if (came === undefined) {
    state.rereadTo = new Date(newest).toISOString();
    run.unsaved += 1;
    return;
  }
  const until = came <= oldest ? newest : came;
  const since = Math.floor(
    Math.max(oldest, until - reread * Math.min(Math.max(elapsed, 0) / rereadEvery, largestShare)),
  );
  if (since >= until) return;
  const shown = new Set<string>();
  await readList(run, {
    since,
    until,
    ...(options.keys && { look: (call: Call) => noteBefore(call, until, shown) }),
  });
  releaseCleared(run, { since, until });
  const isComplete = await findMissing(run, { since, until, compared: until, run: state.run, shown });
  // More is missing than was asked for: the same part is read once more.
  state.rereadTo = new Date(isComplete ? since : until).toISOString();
  await saveRun(run);
}
