import { hasFields } from "./read-state.js";

/**
 * `edge` asks for the oldest millisecond seen and what is older, `beyond` for what is older than it, and `refused` for
 * what is older than any row, where that was refused. Narrowing a failure: `alive` asks for what no list has, `tied`
 * for the edge's millisecond alone, `search` for what is older, down to a time, and `beside` for the millisecond of the
 * row that fails.
 */
type Phase = "edge" | "beyond" | "refused" | "alive" | "tied" | "search" | "beside";

const phases: readonly unknown[] = ["edge", "beyond", "refused", "alive", "tied", "search", "beside"] satisfies Phase[];

/** Times are epoch milliseconds. Missing numbers are 0, missing flags false. */
export interface KeysetState {
  size: number;
  callerPageSize: number;
  phase: Phase;
  /** Nothing later than this is asked for; undefined at the beginning. */
  bound?: number | undefined;
  /** The oldest time seen. */
  oldest?: number | undefined;
  /** The most rows that an answer held. */
  largest?: number | undefined;
  /** How often the edge brought nothing new, since something did. */
  tries?: number | undefined;
  /** The most rows of the oldest millisecond that such an answer held. */
  tied?: number | undefined;
  emptyBeyond?: number | undefined;
  rowsBeyond?: boolean | undefined;
  /** Why what is older was refused: `end`, whatever is older is; `page`, it is not, so that it is this page. */
  refusal?: string | undefined;
  /** Short pages were followed by more: the server gives less than it is asked for. */
  shortIsNotEnd?: boolean | undefined;
  sizesRefused?: boolean | undefined;
  alone?: number | undefined;
  /** The size that works and the one that fails, of requests at the edge. */
  passingSize?: number | undefined;
  failingSize?: number | undefined;
  /** Nothing earlier than this is asked for. */
  floor?: number | undefined;
  /** The latest floor that fails, and the earliest above it that works, of requests that a search makes. */
  failing?: number | undefined;
  passing?: number | undefined;
  /** How far down the next search looks. */
  reach?: number | undefined;
  /** What works was asked for twice. */
  sure?: boolean | undefined;
  /** Searches that found nothing that fails, since something new was read. */
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
  // A time that no date can hold would throw where the next request is written.
  const times = [value.bound, value.oldest, value.floor, value.passing, value.failing, value.ceiling];
  if (times.some((time) => time !== undefined && !(Math.abs(Number(time)) < 8.64e15))) return undefined;
  // Each field was just seen to be of its kind. What was empty then may be full now.
  return value.size === 0 ? undefined : { ...(value as unknown as KeysetState), emptyBeyond: 0 };
}
