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
 * - Each run reads a fixed window, from a little before the end of the last one to a little before now, to its end. New
 *   and changed calls go to `write`, and only then the progress to `save`. The bookmark advances only when all windows
 *   were read to their ends. So a run that ends anywhere, even in a crash, loses nothing: the next one continues from
 *   there, and repeats no more than 250 calls, which `write` stores by `key`.
 * - Newer calls come first: a window that an earlier run left unfinished is read after the new one.
 * - Incomplete calls are read again with growing pauses, and reported in `givenUp` if they never become complete.
 * - If the provider reports what changed (Vapi), changes of complete calls are followed. Otherwise `reread` can find
 *   them at the pace that you set.
 * - Calls that a list should have shown and did not are requested by id, and reported if the provider no longer has
 *   them: the newest 500 or, with `keys`, all that the copy has, as far as a run lists them again. That is from
 *   `overlap` before the end of the last window on, and as far back as `reread: { for, every }` goes. Incomplete calls
 *   are requested by id, however old they are.
 * - What cannot be read (a page, a row without an id, a known call) is parked with its error and its place. It is tried
 *   again with growing pauses, reported in every run, and does not block the rest.
 *
 * @throws {InvalidInputError} for invalid options or another source's state, before anything is sent. Errors of
 * `write`, `save` and `keys` are passed on. A refused key, a rate limit and a lost connection are thrown at once; any
 * other failure of a list, once everything else was read
 */
export async function syncCalls<Raw>(source: CallSource<Raw>, options: SyncOptions<Raw>): Promise<SyncReport> {
  checkSource(source);
  const checked = checkSyncOptions(options);
  const saved = readState(options.state, source.key);
  const run = createRun(source, checked, saved);
  try {
    await readAll(run, saved.ranAt === undefined ? 0 : checked.now - Date.parse(saved.ranAt));
  } catch (error) {
    // Saved so that what was written is not read again. If saving fails too, the first error is thrown.
    if (run.settled && run.unsaved > 0) await saveRun(run).catch(() => {});
    throw error;
  }
  return run.finish();
}

async function readAll<Raw>(run: Run<Raw>, elapsed: number): Promise<void> {
  const { state, options, source } = run;
  const failures: unknown[] = [];
  /** Runs a part; if it fails, the others are still read. */
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
