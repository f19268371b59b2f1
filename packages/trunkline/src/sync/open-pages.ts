import {
  InvalidInputError,
  InvalidRequestError,
  NotFoundError,
  PagingError,
  ServerError,
  TimeoutError,
  UnreadableResponseError,
} from "@trunkline/client";
import type { Call } from "../call.js";
import type { Listing, Page } from "../lists/listing.js";
import { timeOf } from "../lists/query.js";
import { beforeAll } from "../paging/narrow-keyset.js";
import type { Parked } from "../paging/parked.js";
import { findBehind } from "./find-behind.js";
import type { Bounds } from "./parked.js";
import type { Run } from "./run.js";

/** A part of the list, and where to go on in it. */
export interface PagesPart extends Bounds {
  updatedSince?: number;
  cursor?: string | undefined;
}

/**
 * The pages of a part of the list.
 *
 * - A cursor that leads nowhere is dropped, and the part read from its beginning: one of another version of this
 *   library, one that the provider refuses, since it has expired, or one of a list that has moved so far that it cannot
 *   be gone on with. It would lead nowhere in the next run either.
 * - Where the provider's cursor expires on the way, the list is gone on with by time.
 * - So it is behind a row that fails however often it is asked for, which is parked, where the list's own rule leads to
 *   nothing behind it.
 */
export async function* openPages<Raw>(run: Run<Raw>, part: PagesPart): AsyncGenerator<Page<Call<Raw>>, void> {
  let { since, until, cursor } = part;
  /** The oldest time seen, and what it was when the list was last gone on with. */
  let last: number | undefined;
  let wentOnAt: number | undefined;
  for (;;) {
    try {
      for await (const page of list(run, { ...part, since, until, cursor }).pages()) {
        last = Math.min(last ?? Infinity, ...page.items.map((call) => timeOf(call) ?? Infinity));
        yield page;
      }
      return;
    } catch (error) {
      if (cursor !== undefined && isOfCursor(error)) {
        cursor = undefined;
        continue;
      }
      const place = last === Infinity ? undefined : last;
      const isFurther = wentOnAt === undefined || (place !== undefined && place < wentOnAt);
      const behind = isFurther ? await goOn(run, part, place, error) : undefined;
      if (behind === undefined) throw error;
      wentOnAt = place ?? Infinity;
      cursor = undefined;
      // With a beginning, every provider that filters by time is asked for the end as well.
      since ??= beforeAll;
      until = behind;
    }
  }
}

/** Whether the cursor is to blame: known to be no good, or refused, as one that has expired. */
function isOfCursor(error: unknown): boolean {
  return InvalidInputError.isInstance(error) || PagingError.isInstance(error) || isRefusal(error);
}

function isRefusal(error: unknown): boolean {
  return InvalidRequestError.isInstance(error) || NotFoundError.isInstance(error);
}

/** Where to go on by time: before this, epoch milliseconds. Undefined where nothing leads on. */
async function goOn<Raw>(
  run: Run<Raw>,
  part: PagesPart,
  last: number | undefined,
  error: unknown,
): Promise<number | undefined> {
  const { source, parking, options } = run;
  if (part.updatedSince !== undefined || source.capabilities.filters.until === "here") return undefined;
  // What shares the last one's time comes again, and is known by then.
  if (isRefusal(error)) return last === undefined ? undefined : last + 1;
  const isOfRow =
    ServerError.isInstance(error) || TimeoutError.isInstance(error) || UnreadableResponseError.isInstance(error);
  if (!isOfRow) return undefined;
  const since = part.since ?? beforeAll;
  const newest = last ?? (part.until ?? options.now) - 1;
  const behind = await findBehind({ since, newest }, async (until) => {
    try {
      await list(run, { since, until, pageSize: 1 }).firstPage();
      return true;
    } catch (reason) {
      if (isRefusal(reason) || !(ServerError.isInstance(reason) || TimeoutError.isInstance(reason))) throw reason;
      return false;
    }
  });
  if (behind !== undefined) parking.parkPlace({ reason: "page", error, newest, oldest: behind }, part);
  return behind;
}

function list<Raw>(
  { source, options, parking }: Run<Raw>,
  { since, until, updatedSince, cursor, pageSize }: PagesPart & { pageSize?: number },
): Listing<Call<Raw>> {
  const toDate = (time: number | undefined): Date | undefined => (time === undefined ? undefined : new Date(time));
  return source.list({
    since: toDate(since),
    // A planned call is as late as its plan. Where the provider does not filter, those are let through here.
    until: source.capabilities.filters.until === "here" ? undefined : toDate(until),
    updatedSince: toDate(updatedSince),
    // Whatever order the calls come in, the window is read to its end; one parent after another keeps cursors short.
    order: "any",
    pageSize: pageSize ?? options.pageSize,
    signal: options.signal,
    cursor,
    // A question of one call is about the place alone.
    ...(pageSize === undefined && { onParked: (parked: Parked) => parking.parkPlace(parked, { since, until }) }),
  });
}
