import { hasFields } from "./read-state.js";

/**
 * `edge` requests the oldest millisecond seen and anything older, `beyond` only what is older. `refused`: after a
 * `beyond` request was refused, requests what is older than any row. While a failure is narrowed, `alive` requests a
 * time that no list covers, `tied` the edge's millisecond alone, `search` what is older, down to a time, and `beside`
 * the millisecond of the failing row.
 */
type Phase = "edge" | "beyond" | "refused" | "alive" | "tied" | "search" | "beside";

const phases: readonly unknown[] = ["edge", "beyond", "refused", "alive", "tied", "search", "beside"] satisfies Phase[];

/** Times are epoch milliseconds. Missing numbers are 0, missing flags false. */
export interface KeysetState {
  size: number;
  callerPageSize: number;
  phase: Phase;
  /** Inclusive upper bound of the request; undefined at the beginning. */
  bound?: number | undefined;
  /** The oldest time seen. */
  oldest?: number | undefined;
  /** The most rows that an answer held. */
  largest?: number | undefined;
  /** How often the edge brought nothing new since the last new row. */
  tries?: number | undefined;
  /** The most rows of the oldest millisecond that such an answer held. */
  tied?: number | undefined;
  emptyBeyond?: number | undefined;
  rowsBeyond?: boolean | undefined;
  /** Why older rows were refused. `end`: anything older is. `page`: anything still older is not, so this page fails. */
  refusal?: string | undefined;
  /** Short pages were followed by more: the server returns less than requested. */
  shortIsNotEnd?: boolean | undefined;
  sizesRefused?: boolean | undefined;
  alone?: number | undefined;
  /** The largest size that works at the edge, and the smallest that fails. */
  passingSize?: number | undefined;
  failingSize?: number | undefined;
  /** Inclusive lower bound of the request. */
  floor?: number | undefined;
  /** During a search: the latest floor that fails, and the earliest above it that works. */
  failing?: number | undefined;
  passing?: number | undefined;
  /** How far back the next search reaches, in milliseconds. */
  reach?: number | undefined;
  /** The floor that works was confirmed by a second request. */
  sure?: boolean | undefined;
  /** Searches since the last new row that found nothing that fails. */
  searches?: number | undefined;
  /** The bound that leaves out the last row that was parked. */
  ceiling?: number | undefined;
}

const fields = {
  size: "count",
  callerPageSize: "count",
  phase: "text?",
  bound: "integer?",
  oldest: "integer?",
  largest: "count?",
  tries: "count?",
  tied: "count?",
  emptyBeyond: "count?",
  rowsBeyond: "flag?",
  refusal: "text?",
  shortIsNotEnd: "flag?",
  sizesRefused: "flag?",
  alone: "count?",
  passingSize: "count?",
  failingSize: "count?",
  floor: "integer?",
  failing: "integer?",
  passing: "integer?",
  reach: "count?",
  sure: "flag?",
  searches: "count?",
  ceiling: "integer?",
} as const;

export function readKeysetState(value: unknown): KeysetState | undefined {
  if (!hasFields(value, fields)) return undefined;
  const { phase } = value;
  if (!phases.includes(phase)) return undefined;
  // A time outside the range of `Date` would throw when the next request is written.
  const times = [value.bound, value.oldest, value.floor, value.passing, value.failing, value.ceiling];
  if (times.some((time) => time !== undefined && !(Math.abs(Number(time)) < 8.64e15))) return undefined;
  // `hasFields` checked each field's type. What was empty when the cursor was written may hold rows now.
  return value.size === 0 ? undefined : { ...(value as unknown as KeysetState), emptyBeyond: 0 };
}
