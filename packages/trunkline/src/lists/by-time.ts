import type { PaginationRule, UntypedInit } from "@trunkline/client";
import type { ByTime } from "../paging/prove-end.js";
import type { CheckedQuery } from "./query.js";

/** A list of calls that is asked by time, in the provider's own words. */
export interface AskedByTime {
  /** Where its parameters are. */
  place: PaginationRule["in"];
  query: CheckedQuery;
  toRequest: (query: CheckedQuery) => UntypedInit;
  /** The time that the list has an item by. */
  timeOf: (item: unknown) => string | undefined;
}

/** What `proveEnd` goes by. */
export function toByTime({ place, query, toRequest, timeOf }: AskedByTime): ByTime {
  const { since = 0, until = Infinity } = query;
  return {
    upTo(time) {
      const { params, body } = toRequest({ ...query, since, until: Math.min(until, time + 1) });
      // The provider's own parameters, by their names.
      return (place === "body" ? body : params?.query) as Record<string, unknown>;
    },
    timeOf(item) {
      const time = timeOf(item);
      return time === undefined ? undefined : Date.parse(time);
    },
  };
}
