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

/** A part of the list, and where to continue in it. */
export interface PagesPart extends Bounds {
  updatedSince?: number;
  cursor?: string | undefined;
}

/**
 * Yields the pages of a part of the list.
 *
 * - An unusable cursor is dropped, and the part read from its beginning: a cursor of another version of this library,
 *   one that the provider refuses because it expired, or one of a list that moved too far to be continued. It would be
 *   no better in the next run.
 * - If the provider's cursor expires on the way, the list continues by time.
 * - So it does after a row that fails on every try, if the list's own rule cannot reach past it. The row is parked.
 */
export async function* openPages<Raw>(run: Run<Raw>, part: PagesPart): AsyncGenerator<Page<Call<Raw>>, void> {
  let { since, until, cursor } = part;
  /** The oldest time seen, and its value when the list was last continued by time. */
  let last: number | undefined;
  let continuedAt: number | undefined;
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
      const isFurther = continuedAt === undefined || (place !== undefined && place < continuedAt);
      const behind = isFurther ? await findContinuation(run, part, place, error) : undefined;
      if (behind === undefined) throw error;
      continuedAt = place ?? Infinity;
      cursor = undefined;
      // `until` takes effect with every provider that filters by time only if `since` is set, too.
      since ??= beforeAll;
      until = behind;
    }
  }
}

/** Whether the cursor is to blame: it is invalid, or was refused, as an expired one is. */
function isOfCursor(error: unknown): boolean {
  return InvalidInputError.isInstance(error) || PagingError.isInstance(error) || isRefusal(error);
}

function isRefusal(error: unknown): boolean {
  return InvalidRequestError.isInstance(error) || NotFoundError.isInstance(error);
}

/** Finds where to continue by time: before this, epoch milliseconds. Undefined if the list cannot be continued. */
async function findContinuation<Raw>(
  run: Run<Raw>,
  part: PagesPart,
  last: number | undefined,
  error: unknown,
): Promise<number | undefined> {
  const { source, parking, options } = run;
  if (part.updatedSince !== undefined || source.capabilities.filters.until === "here") return undefined;
  // Calls at the same time as the last one are returned again, but are already known.
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
    // A planned call's time is its plan. If the provider does not filter, planned calls have to pass here.
    until: source.capabilities.filters.until === "here" ? undefined : toDate(until),
    updatedSince: toDate(updatedSince),
    // The window is read to its end, so order does not matter; reading one parent after another keeps cursors short.
    order: "any",
    pageSize: pageSize ?? options.pageSize,
    signal: options.signal,
    cursor,
    // A request for a single call only probes the place.
    ...(pageSize === undefined && { onParked: (parked: Parked) => parking.parkPlace(parked, { since, until }) }),
  });
}
