import { NotFoundError } from "@trunkline/client";
import type { Call } from "../call.js";
import { isOfOneCall, mostFailures, withoutDetail } from "./call-failure.js";
import type { ReadAheadOptions, ReadNext, ReadPage } from "./read-ahead.js";
import { readDetails } from "./read-details.js";
import { findUnlistedFilters, refuseUnlistedFilters } from "./unlisted.js";

/**
 * How many calls are fetched at once where nobody says. Of providers that answer in a tenth of a second that is eighty
 * calls a second: more would meet their limits rather than save time.
 */
export const callsAtOnce = 8;

export interface WholeCallsOptions<OneCall extends Call> extends ReadAheadOptions {
  /** How many calls may be fetched at once. Default 8. */
  atOnce: number | undefined;
  /** One call, by the provider's id. */
  get: (id: string) => Promise<OneCall>;
  /** Whether a whole call is what the query asks for. */
  isWanted: (call: OneCall) => boolean;
}

/**
 * Pages of a list that leaves parts of a call out, with each call fetched by its id. One that cannot be fetched comes
 * as the list shows it, with a problem that says so, whatever of the query it does not answer: rather one too many than
 * one lost.
 *
 * @throws what no other call can be fetched for either, and the tenth failure in a row
 */
function readWholeCalls<OneCall extends Call>(
  next: ReadNext<OneCall>,
  { atOnce = callsAtOnce, get, isWanted, ...options }: WholeCallsOptions<OneCall>,
): AsyncIterableIterator<ReadPage<OneCall>, void, undefined> {
  let failures = 0;
  return readDetails(next, {
    ...options,
    atOnce,
    async complete(row) {
      try {
        const call = await get(row.id);
        failures = 0;
        return isWanted(call) ? call : undefined;
      } catch (error) {
        const isGone = NotFoundError.isInstance(error);
        failures = isGone ? 0 : failures + 1;
        if (!isGone && (!isOfOneCall(error) || failures >= mostFailures)) throw error;
        return withoutDetail(row, error);
      }
    },
  });
}

/** What it takes where the provider's list leaves parts of a call out: handed in, so that others do not load it. */
export const wholeCalls = {
  read: readWholeCalls,
  findFilters: findUnlistedFilters,
  refuseFilters: refuseUnlistedFilters,
};
