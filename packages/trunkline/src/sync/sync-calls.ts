import { checkSource } from "../check-source.js";
import type { CallSource } from "../source.js";
import { askMissing } from "./deletions.js";
import { isOfOnePart } from "./failures.js";
import { readIncomplete } from "./get-call.js";
import { checkSyncOptions, type SyncOptions } from "./options.js";
import { readWindow } from "./read-window.js";
import type { SyncReport } from "./report.js";
import { followChanges, noteElapsed, noteFirstRun, readDays, rereadPart } from "./reread.js";
import { retryParked } from "./retry-parked.js";
import { createRun, saveRun, type Run } from "./run.js";
import { readState } from "./state.js";
import { openWindows } from "./windows.js";

/**
 * Keeps a copy of a source's calls complete:
 *
 * ```ts
 * await syncCalls(vapi(), { state: await load(), write: (calls) => upsert(calls), save: (state) => store(state) });
 * ```
 *
 * - A window is frozen, from a little before the end of the last one to a little before now, and read to its end. New
 *   and changed calls go to `write`, and only then the place reached to `save`. The bookmark moves when all windows
 *   were read to their ends, and not before. So a run that ends anywhere, by a crash too, loses nothing: the next one
 *   goes on where it was left, and repeats no more than 250 calls, which `write` puts away by `key`.
 * - Newer calls come first: a window that an earlier run left is finished after the new one.
 * - Calls that are not complete are read again with growing pauses, and named in `givenUp` where they never are.
 * - Where the provider tells what was changed (Vapi), changes of complete calls are followed; elsewhere `reread` does
 *   it at its own pace.
 * - Calls that a list should have shown and did not are asked for by id, and reported where the provider has them no
 *   more: the newest 500, or all that the copy has where `keys` tells, as far as a run lists them again. That is from
 *   `overlap` before the end of the last window on, and further back as far as `reread: { for, every }` goes.
 *   Incomplete calls are asked for by id wherever they are.
 * - What cannot be read, a page, a row without an id, a known call, is parked with its error and its place: tried again
 *   with growing pauses, reported in every run, and in nobody's way.
 *
 * @throws {InvalidInputError} for options that cannot be right and the state of another source, before anything is
 * sent; an error of `write`, `save` or `keys` as it is; a refused key, a rate limit and a lost connection at once, and
 * any other failure of a list once everything else was read
 */
export async function syncCalls<Raw>(source: CallSource<Raw>, options: SyncOptions<Raw>): Promise<SyncReport> {
  checkSource(source);
  const checked = checkSyncOptions(options);
  const saved = readState(options.state, source.key);
  const run = createRun(source, checked, saved);
  try {
    await readAll(run, saved.ranAt === undefined ? 0 : checked.now - Date.parse(saved.ranAt));
  } catch (error) {
    // What was written need not be read again. Where saving fails too, the first error is the one to tell.
    if (run.settled && run.unsaved > 0) await saveRun(run).catch(() => {});
    throw error;
  }
  return run.finish();
}

async function readAll<Raw>(run: Run<Raw>, elapsed: number): Promise<void> {
  const { state, options, source } = run;
  const failures: unknown[] = [];
  /** One part that fails keeps no other from being read. */
  async function attempt(part: () => Promise<void>): Promise<void> {
    try {
      await part();
    } catch (error) {
      if (!run.settled || !isOfOnePart(error)) throw error;
      failures.push(error);
    }
  }

  openWindows(state, options, source.capabilities.zonelessTimes === true);
  noteElapsed(run, elapsed);
  noteFirstRun(state);
  state.ranAt = new Date(options.now).toISOString();
  const [newest, ...others] = state.windows;
  const isNew = newest !== undefined && newest.run === state.run;
  if (isNew) await attempt(() => readWindow(run, newest));
  await attempt(() => followChanges(run));
  await readIncomplete(run);
  await askMissing(run);
  for (const window of isNew || newest === undefined ? others : [newest, ...others]) {
    await attempt(() => readWindow(run, window));
  }
  await attempt(() => readDays(run));
  await attempt(() => rereadPart(run));
  await retryParked(run);
  if (state.windows.length === 0 && state.reached !== undefined) state.bookmark = state.reached;
  if (run.unsaved > 0 || run.report.state.ranAt !== state.ranAt) await saveRun(run);
  if (failures.length > 0) throw failures[0];
}
