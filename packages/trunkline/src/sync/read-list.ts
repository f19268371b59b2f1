import { NotFoundError, ServerError, type TrunklineError } from "@trunkline/client";
import type { Call } from "../call.js";
import { timeOf } from "../lists/query.js";
import { withoutDetail } from "../lists/call-failure.js";
import { askForCalls } from "./get-call.js";
import { openPages } from "./open-pages.js";
import type { Bounds } from "./parked.js";
import { saveNowAndThen, writeCalls, type Run } from "./run.js";

export interface ListPart extends Bounds {
  /** Only calls that were changed at or after this time, epoch milliseconds. */
  updatedSince?: number;
  /** Where to continue. */
  cursor?: string | undefined;
  /** Of unknown calls, write only those that are waited for. */
  waited?: boolean;
  /** Request the calls that are waited for by day, if the list leaves parts of a call out. */
  due?: boolean;
  /**
   * Calls from this time on were never read before, epoch milliseconds, so the copy cannot have more of them than their
   * rows.
   */
  newFrom?: number | undefined;
  /** Called with every call before it is written. */
  look?: (call: Call) => void;
  /** Called after each page was written, with where to continue. */
  reach?: (cursor: () => string | undefined) => void;
}

/** Reads a part of the list to its end, writes what is new or changed, and parks what cannot be read. */
export async function readList<Raw>(run: Run<Raw>, part: ListPart): Promise<void> {
  for await (const page of openPages(run, part)) {
    const { taken, failure } = await takePage(run, page.items, part);
    if (failure) {
      if (taken > 0) part.reach?.(() => page.cursorAfter(taken - 1));
      run.unsaved += taken;
      throw failure.reason;
    }
    let written: string | undefined;
    const cursor = (): string | undefined => (written ??= page.nextCursor);
    part.reach?.(cursor);
    // The end of a part is saved by the caller, together with its outcome.
    await saveNowAndThen(run, page.items.length, () => cursor() !== undefined);
  }
}

/**
 * Writes the new and changed calls of a page.
 *
 * @returns how many of its first calls were handled, and the failure that stopped the rest
 */
async function takePage<Raw>(run: Run<Raw>, calls: readonly Call<Raw>[], part: ListPart): Promise<Taken> {
  const { memory } = run;
  const toWrite = new Map<number, Call<Raw>>();
  const toAsk = new Map<number, Call<Raw>>();
  run.settled = false;
  for (const [index, call] of calls.entries()) {
    if (call.id === "") {
      parkNameless(run, call, part);
      continue;
    }
    if (isAfter(call, part.until)) continue;
    part.look?.(call);
    const verdict = memory.see(call, "list", part);
    if (verdict === "write") toWrite.set(index, call);
    else if (verdict === "ask" && isParked(run, call)) memory.askAgain(call.id);
    else if (verdict === "ask") toAsk.set(index, call);
  }
  let taken = calls.length;
  const { answers, failure } = await askForCalls(
    run,
    [...toAsk.values()].map(({ id }) => id),
  );
  for (const [at, [index, row]] of [...toAsk].entries()) {
    const answer = answers[at];
    if (answer === undefined && failure) {
      taken = Math.min(taken, index);
      memory.askAgain(row.id);
      continue;
    }
    const call = answer && answer.error === undefined ? answer.call : undefined;
    if (call === undefined) {
      const written = takeWithout(run, row, part, answer?.error);
      if (written) toWrite.set(index, written);
    } else if (memory.see(call, "get") === "write") toWrite.set(index, call);
  }
  await writeCalls(
    run,
    [...toWrite].sort(([one], [other]) => one - other).map(([, call]) => call),
  );
  run.settled = true;
  return { taken, failure };
}

interface Taken {
  taken: number;
  failure: { reason: unknown } | undefined;
}

/** Whether the call was parked before because `get` failed. It is then retried on its own schedule. */
function isParked<Raw>({ parking }: Run<Raw>, { key }: Call): boolean {
  return parking.ofCall(key) !== undefined;
}

/**
 * Handles a call that could not be read by id, or was not requested because others failed, and returns what to write
 * instead: the list's row, with a problem that says so, unless the copy may have more of the call than that. `error`
 * undefined: not requested.
 */
function takeWithout<Raw>(
  run: Run<Raw>,
  row: Call<Raw>,
  { newFrom = Infinity }: ListPart,
  error: TrunklineError = new ServerError("Not asked for, since others before it could not be got."),
): Call<Raw> | undefined {
  const { memory, parking, source } = run;
  // A list that leaves nothing out is trusted.
  if (source.capabilities.unlisted === undefined || source.capabilities.unlisted.length === 0) {
    memory.accept(row);
    return row;
  }
  const time = timeOf(row);
  const isNew = !memory.knows(row.id) && (time === undefined || time >= newFrom);
  if (isNew && NotFoundError.isInstance(error)) memory.accept(row);
  else {
    memory.askAgain(row.id);
    parking.parkCall(row.key, time, error);
  }
  return isNew ? withoutDetail(row, error) : undefined;
}

/** Whether a call is later than the part being read. A planned call is not: it is waited for. */
function isAfter(call: Call, until: number | undefined): boolean {
  const time = timeOf(call);
  const isPlanned = call.scheduledAt !== undefined && call.startedAt === undefined;
  return until !== undefined && time !== undefined && time >= until && !isPlanned;
}

/** Parks a call without an id: all such calls would share one key. */
function parkNameless<Raw>({ parking }: Run<Raw>, call: Call<Raw>, bounds: Bounds): void {
  const time = timeOf(call);
  parking.parkPlace(
    {
      reason: "row",
      error: new Error("A call came without an id."),
      ...(time !== undefined && { newest: time, oldest: time }),
      raw: call.raw,
    },
    bounds,
  );
}
