import { InvalidInputError, NotFoundError } from "@trunkline/client";
import type { Call } from "../call.js";
import { toKey } from "../convert.js";
import type { Page } from "../paging/listing.js";
import type { CallSource } from "../source.js";
import { checkSyncOptions, type CheckedOptions, type SyncOptions, type SyncReport } from "./options.js";
import { checkState, type PendingCall, type SyncState, type SyncWindow } from "./state.js";

const day = 86_400_000;

/** How many incomplete calls are remembered by id. Where there are more, the window still reaches back to the oldest of them. */
const mostPending = 1000;

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
 * @throws {InvalidInputError} for options that cannot be right; whatever reading, `write` and `save` throw
 */
export async function syncCalls<Raw>(source: CallSource<Raw>, options: SyncOptions<Raw>): Promise<SyncReport> {
  const checked = checkSyncOptions(options);
  const report: SyncReport = { written: 0, deleted: [], pending: 0, warnings: [], state: checkState(options.state) };
  const until = new Date(checked.now() - checked.settle).toISOString();
  const left = report.state.window;
  if (left) await readWindow(source, checked, report, left);
  if (report.state.bookmark === undefined || report.state.bookmark < until) {
    await readWindow(source, checked, report, nextWindow(source, checked, report, until));
  }
  report.pending = report.state.pending.length;
  return report;
}

function nextWindow<Raw>(
  source: CallSource<Raw>,
  { from, overlap, rewalk, now }: CheckedOptions<Raw>,
  { state, warnings }: SyncReport,
  until: string,
): SyncWindow {
  const { bookmark, pending } = state;
  if (bookmark === undefined) return from === undefined ? { until } : { since: from, until };
  const oldest = now() - rewalk;
  const incomplete = pending.map(({ createdAt }) => Date.parse(createdAt)).filter((time) => time >= oldest);
  const since = new Date(Math.min(Date.parse(bookmark) - overlap, ...incomplete)).toISOString();
  const { retentionDays } = source.capabilities;
  if (retentionDays !== undefined && Date.parse(since) < now() - (retentionDays - 1) * day) {
    warnings.push(
      `${source.provider} may keep calls for ${retentionDays} days only, and this run begins at ${since}: some may be gone before they were read. Sync more often.`,
    );
  }
  return { since, until };
}

async function readWindow<Raw>(
  source: CallSource<Raw>,
  options: CheckedOptions<Raw>,
  report: SyncReport,
  window: SyncWindow,
): Promise<void> {
  const oldest = options.now() - options.rewalk;
  const before = new Map(report.state.pending.map((call) => [call.id, call]));
  const pending = new Map(before);
  /** Those of `before` that the window must show, if they still exist. */
  const unseen = new Map([...before].filter(([, call]) => isWithin(call, window) && window.cursor === undefined));

  for await (const page of openWindow(source, options, window)) {
    for (const call of page.items) {
      unseen.delete(call.id);
      if (isPending(call, oldest)) pending.set(call.id, { id: call.id, createdAt: call.createdAt ?? window.until });
      else pending.delete(call.id);
    }
    await writeCalls(source, options, report, page.items);
    if (page.nextCursor !== undefined) {
      const reached = { ...window, cursor: page.nextCursor };
      await saveState(options, report, { ...report.state, window: reached, pending: limitPending(pending, oldest) });
    }
  }

  for (const { id } of unseen.values()) await readAgain(source, options, report, id, pending, oldest);
  const { window: _read, ...rest } = report.state;
  await saveState(options, report, { ...rest, bookmark: window.until, pending: limitPending(pending, oldest) });
}

/** The window's pages. A cursor of another version of this library is no reason to stop: the window is read from its beginning then. */
function openWindow<Raw>(
  source: CallSource<Raw>,
  { pageSize, signal }: CheckedOptions<Raw>,
  { since, until, cursor }: SyncWindow,
): AsyncIterable<Page<Call<Raw>>> {
  const query = { since, until, pageSize, signal };
  const fresh = source.list(query);
  if (cursor === undefined) return fresh.pages();
  const goingOn = source.list({ ...query, cursor });
  return {
    async *[Symbol.asyncIterator]() {
      try {
        yield* goingOn.pages();
      } catch (error) {
        if (!InvalidInputError.isInstance(error)) throw error;
        yield* fresh.pages();
      }
    },
  };
}

/** A call that should have come by and did not: deleted, or out of the window for another reason. */
async function readAgain<Raw>(
  source: CallSource<Raw>,
  options: CheckedOptions<Raw>,
  report: SyncReport,
  id: string,
  pending: Map<string, PendingCall>,
  oldest: number,
): Promise<void> {
  try {
    const call = await source.get(id, { signal: options.signal });
    if (!isPending(call, oldest)) pending.delete(id);
    await writeCalls(source, options, report, [call]);
  } catch (error) {
    if (!NotFoundError.isInstance(error)) throw error;
    pending.delete(id);
    report.deleted.push(toKey(source.provider, source.account, id));
  }
}

async function writeCalls<Raw>(
  source: CallSource<Raw>,
  { write, raw = "redacted" }: CheckedOptions<Raw>,
  report: SyncReport,
  calls: Call<Raw>[],
): Promise<void> {
  if (calls.length === 0) return;
  await write(raw === "full" ? calls : calls.map((call) => (raw === "none" ? withoutRaw(call) : source.redact(call))));
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

/** Not over yet, or over and not told to the end. */
function isPending(call: Call, oldest: number): boolean {
  if (call.id === "" || (call.createdAt !== undefined && Date.parse(call.createdAt) < oldest)) return false;
  return call.status.unified !== "ended" || Object.values(call.completeness).includes("pending");
}

function isWithin({ createdAt }: PendingCall, { since, until }: SyncWindow): boolean {
  return (since === undefined || createdAt >= since) && createdAt < until;
}

/** The oldest are kept, since the window reaches back to the oldest. */
function limitPending(pending: ReadonlyMap<string, PendingCall>, oldest: number): PendingCall[] {
  return [...pending.values()]
    .filter(({ createdAt }) => Date.parse(createdAt) >= oldest)
    .sort((one, other) => one.createdAt.localeCompare(other.createdAt))
    .slice(0, mostPending);
}
