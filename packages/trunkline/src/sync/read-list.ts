import { InvalidInputError, PagingError } from "@trunkline/client";
import type { Call } from "../call.js";
import { timeOf } from "../lists/query.js";
import type { Page } from "../lists/listing.js";
import type { Parked } from "../paging/parked.js";
import { getCall } from "./get-call.js";
import type { Bounds } from "./parked.js";
import { saveNowAndThen, writeCalls, type Run } from "./run.js";

export interface ListPart extends Bounds {
  /** Only calls that were changed at or after this time, epoch milliseconds. */
  updatedSince?: number;
  /** Where to go on. */
  cursor?: string | undefined;
  /** Of calls that nothing is known of, write only those that are waited for. */
  waited?: boolean;
  /** Shown every call, before it is written. */
  look?: (call: Call) => void;
  /** Told where to go on after each page, once it was written. */
  reach?: (cursor: () => string | undefined) => void;
}

/** Reads a part of the list to its end, writes what is new or changed, and parks what cannot be read. */
export async function readList<Raw>(run: Run<Raw>, part: ListPart): Promise<void> {
  for await (const page of openPages(run, part)) {
    await takePage(run, page.items, part);
    let written: string | undefined;
    const cursor = (): string | undefined => (written ??= page.nextCursor);
    part.reach?.(cursor);
    // The end of a part is saved with what becomes of it.
    await saveNowAndThen(run, page.items.length, () => cursor() !== undefined);
  }
}

/**
 * Where a cursor leads nowhere, the part is read from its beginning: one of another version of this library, or one of
 * a list that has moved so far that it cannot be gone on with. It would lead nowhere in the next run either.
 */
async function* openPages<Raw>(run: Run<Raw>, part: ListPart): AsyncGenerator<Page<Call<Raw>>, void> {
  try {
    yield* list(run, part, part.cursor);
  } catch (error) {
    const isOfCursor = InvalidInputError.isInstance(error) || PagingError.isInstance(error);
    if (part.cursor === undefined || !isOfCursor) throw error;
    yield* list(run, part, undefined);
  }
}

function list<Raw>(
  { source, options: { pageSize, signal }, parking }: Run<Raw>,
  { since, until, updatedSince }: ListPart,
  cursor: string | undefined,
): AsyncIterable<Page<Call<Raw>>> {
  const toDate = (time: number | undefined): Date | undefined => (time === undefined ? undefined : new Date(time));
  return source
    .list({
      since: toDate(since),
      // A planned call is as late as its plan. Where the provider does not filter, those are let through here.
      until: source.capabilities.filters.until === "here" ? undefined : toDate(until),
      updatedSince: toDate(updatedSince),
      // Whatever order the calls come in, the window is read to its end; one parent after another keeps cursors short.
      order: "any",
      pageSize,
      signal,
      cursor,
      onParked: (parked: Parked) => parking.parkPlace(parked, { since, until }),
    })
    .pages();
}

async function takePage<Raw>(run: Run<Raw>, calls: readonly Call<Raw>[], part: ListPart): Promise<void> {
  const { memory } = run;
  const toWrite: Call<Raw>[] = [];
  run.settled = false;
  for (const call of calls) {
    if (call.id === "") {
      parkNameless(run, call, part);
      continue;
    }
    if (isAfter(call, part.until)) continue;
    part.look?.(call);
    const verdict = memory.see(call, "list", part);
    if (verdict === "write") toWrite.push(call);
    else if (verdict === "ask") {
      const told = await getCall(run, call.id);
      if (told === undefined) {
        memory.accept(call);
        toWrite.push(call);
      } else if (memory.see(told, "get") === "write") toWrite.push(told);
    }
  }
  await writeCalls(run, toWrite);
  run.settled = true;
}

/** Whether a call is later than the part that is read; one that is only planned is not late, but waited for. */
function isAfter(call: Call, until: number | undefined): boolean {
  const time = timeOf(call);
  const isPlanned = call.scheduledAt !== undefined && call.startedAt === undefined;
  return until !== undefined && time !== undefined && time >= until && !isPlanned;
}

/** All calls without an id would share one key. */
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
