import { InvalidInputError, NotFoundError } from "@trunkline/client";
import type { Call } from "../call.js";
import { redactCall } from "../redaction/redact-call.js";
import { toKey } from "../convert.js";
import type { Listing } from "../lists/listing.js";
import type { CallSource } from "../source.js";
import { createMemory, type Memory } from "./memory.js";
import { checkSyncOptions, type CheckedOptions, type SyncOptions, type SyncReport } from "./options.js";
import { isExpired, warnOfRetention } from "./retention.js";
import { checkState, type SeenCall, type SyncState, type SyncWindow } from "./state.js";

/**
 * Keeps a copy of a source's calls complete:
 *
 * ```ts
 * await syncCalls(vapi(), { state: await load(), write: (calls) => upsert(calls), save: (state) => store(state) });
 * ```
 *
 * A window is frozen, from a little before the bookmark (further back where calls were incomplete) to a little before now, and read to its end, newest first. Each page goes
 * to `write`, and only then the place reached to `save`. The bookmark moves when the window was read to its end, and not before. So a run that ends
 * anywhere, by a crash too, loses nothing: the next one goes on where it was left, and repeats at most what `write` can upsert by `key`. A window
 * that an earlier run left is finished first.
 *
 * Calls that were written before and that the window covers without showing them are asked for by id: those that the provider does not have any more are reported. That finds deletions among the incomplete
 * calls and the newest 500 complete ones that the window reaches back to, no others.
 *
 * @throws {InvalidInputError} for options that cannot be right; whatever reading, `write` and `save` throw
 */
export async function syncCalls<Raw>(source: CallSource<Raw>, options: SyncOptions<Raw>): Promise<SyncReport> {
  const checked = checkSyncOptions(options);
  const state = checkState(options.state);
  const report: SyncReport = { written: 0, deleted: [], expired: [], pending: 0, warnings: [], state };
  const until = new Date(checked.now() - checked.settle).toISOString();
  if (state.window) await readWindow(source, checked, report, state.window);
  if (report.state.bookmark !== until) {
    const window = nextWindow(report.state, checked, until);
    if (window) await readWindow(source, checked, report, window);
    // Nothing is wanted from before `from`, which is not over yet.
    else if (report.state.bookmark === undefined) {
      await saveState(checked, report, { ...report.state, bookmark: checked.from ?? until });
    }
  }
  report.pending = report.state.pending.length;
  return report;
}

/** The window after the bookmark; undefined where there is nothing in it yet. */
function nextWindow<Raw>(
  { bookmark, newest, pending }: SyncState,
  { from, overlap, rewalk, now }: CheckedOptions<Raw>,
  until: string,
): SyncWindow | undefined {
  // Where no call was ever seen, nothing tells how the provider's clock runs, and reading all again costs a request.
  if (bookmark === undefined || newest === undefined) {
    return from === undefined ? { until } : from < until ? { since: from, until } : undefined;
  }
  const oldest = now() - rewalk;
  const incomplete = pending.map(({ createdAt }) => Date.parse(createdAt)).filter((time) => time >= oldest);
  // No later than the newest call: a clock ahead of the provider's has set the bookmark past calls that were yet to be made. And no later than now, for a clock that was put back.
  const read = Math.min(...[bookmark, newest, until].map((time) => Date.parse(time)));
  const since = new Date(Math.min(read - overlap, ...incomplete)).toISOString();
  return since < until ? { since, until } : undefined;
}

async function readWindow<Raw>(
  source: CallSource<Raw>,
  options: CheckedOptions<Raw>,
  report: SyncReport,
  window: SyncWindow,
): Promise<void> {
  const now = options.now();
  const wanted = report.state.bookmark ?? window.since;
  const warning = wanted === undefined ? undefined : warnOfRetention(source, wanted, now);
  if (warning !== undefined) report.warnings.push(warning);
  const memory = createMemory(report.state, window, now - options.rewalk);

  for await (const page of openWindow(source, options, window).pages()) {
    page.items.forEach(memory.see);
    await writeCalls(source, options, report, page.items);
    if (page.nextCursor !== undefined) {
      const reached = { ...window, cursor: page.nextCursor, unseen: memory.unseen() };
      await saveState(options, report, { ...report.state, ...memory.toState(), window: reached });
    }
  }

  for (const call of memory.unseen()) await readAgain(source, options, report, memory, call);
  const { window: _read, ...rest } = report.state;
  await saveState(options, report, { ...rest, ...memory.toState(), bookmark: window.until });
}

/** A cursor of another version of this library is no reason to stop: the window is read from its beginning then. */
function openWindow<Raw>(
  source: CallSource<Raw>,
  { pageSize, signal }: CheckedOptions<Raw>,
  { since, until, cursor }: SyncWindow,
): Listing<Call<Raw>> {
  const query = { since, until, pageSize, signal };
  try {
    return source.list({ ...query, cursor });
  } catch (error) {
    if (cursor === undefined || !InvalidInputError.isInstance(error)) throw error;
    return source.list(query);
  }
}

/** A call that should have come by and did not: gone, or out of the window for another reason. */
async function readAgain<Raw>(
  source: CallSource<Raw>,
  options: CheckedOptions<Raw>,
  report: SyncReport,
  memory: Memory,
  { id, createdAt }: SeenCall,
): Promise<void> {
  try {
    const call = await source.get(id, { signal: options.signal });
    memory.see(call);
    await writeCalls(source, options, report, [call]);
  } catch (error) {
    if (!NotFoundError.isInstance(error)) throw error;
    memory.forget(id);
    const gone = isExpired(source, createdAt, options.now()) ? report.expired : report.deleted;
    gone.push(toKey(source.provider, source.account, id));
  }
}

async function writeCalls<Raw>(
  source: CallSource<Raw>,
  { write, raw = "redacted" }: CheckedOptions<Raw>,
  report: SyncReport,
  calls: Call<Raw>[],
): Promise<void> {
  if (calls.length === 0) return;
  await write(raw === "full" ? calls : calls.map((call) => (raw === "none" ? withoutRaw(call) : redactCall(call))));
  report.written += calls.length;
}

/** Whoever asks for no `raw` gets a Call whose `raw` is null: the key stays, so that a table has its column. */
function withoutRaw<Raw>(call: Call<Raw>): Call<Raw> {
  return { ...call, raw: null as Raw };
}

async function saveState<Raw>({ save }: CheckedOptions<Raw>, report: SyncReport, state: SyncState): Promise<void> {
  await save(state);
  report.state = state;
}
