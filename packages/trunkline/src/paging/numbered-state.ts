import { hasFields } from "./read-state.js";

/** Carried by a cursor, so that a list that moved by more rows than this in between may repeat some. */
export const mostCarried = 250;
/** Steps back in a row before a list is given up. */
export const mostStepsBack = 50;

/** A stretch of the list: the index of its first row, from 0, and how many rows. */
export interface Window {
  at: number;
  size: number;
}

/**
 * `edge` asks from the last row read on, `beyond` right behind it, `recheck` for the edge again after that, `parked`
 * for a row that was parked behind it, and `head` for the first row of the list.
 */
type Phase = "edge" | "beyond" | "recheck" | "parked" | "head";

const phases: readonly unknown[] = ["edge", "beyond", "recheck", "parked", "head"] satisfies Phase[];

/** Missing numbers are 0, missing flags false: a cursor is short. Ids are shortened. */
export interface NumberedState extends Window {
  callerPageSize: number;
  phase: Phase;
  /** One past the last row read, as of the answer that brought it. */
  reached: number;
  /** The last row read, and the first row of the list. */
  edge?: string | undefined;
  head?: string | undefined;
  /** Where that is: behind those that were parked. */
  headAt?: number | undefined;
  /**
   * The most rows that an answer held, and the most that are asked for, where the server gives less than it is asked
   * for.
   */
  largest?: number | undefined;
  cap?: number | undefined;
  fullAnswers?: number | undefined;
  capIsFirm?: boolean | undefined;
  /** The server's page size, where it heeds no other. */
  fixedSize?: number | undefined;
  /** The server refuses sizes that differ from the caller's. */
  sizesRefused?: boolean | undefined;
  /** An answer of another size than the caller's has come. */
  sizesWork?: boolean | undefined;
  /** A page was refused. So many rows past it is one asked for, which tells why. */
  probe?: number | undefined;
  /** What it told: `end`, pages past the end are refused there; `page`, they are answered, so that it is this page. */
  refusal?: string | undefined;
  /** How many rows more than one to go back over, since deletions pulled rows over the edge. */
  margin?: number | undefined;
  /** Rows were deleted above the edge, so that a total that stays as it was is none. */
  deletions?: boolean | undefined;
  /** How far to leap, while answers hold known rows only, and where a leap went too far. */
  leap?: number | undefined;
  overshot?: number | undefined;
  lostAnchors?: number | undefined;
  /** A row came twice in one answer. */
  repeats?: boolean | undefined;
  /** The last row read may yet move further down the list. */
  edgeMoves?: boolean | undefined;
  /** The total that all answers told, 0 where they differ. How many rows came, and those that no cursor carries. */
  told?: number | undefined;
  taken?: number | undefined;
  takenBefore?: number | undefined;
  idle?: number | undefined;
  stalls?: number | undefined;
  begin?: string | undefined;
  /** How the answer began that the walk stepped back from last. A known row alone is believed when it comes again. */
  doubted?: string | undefined;
  /** The edge was asked for and brought nothing new, so that what stands beyond it may follow it. */
  edgeAsked?: boolean | undefined;
  emptyBeyond?: number | undefined;
  /** The total that all of those told. */
  totalBeyond?: number | undefined;
  /** How many answers at the edge ended there, as the list does. */
  ended?: number | undefined;
  /** An answer at the edge did not come to it. */
  cutOff?: boolean | undefined;
  /** Beyond the edge came a page that ends with it. */
  repeatsLast?: boolean | undefined;
  /** Far below came something else: known rows behind the edge are rows that the list repeats. */
  heedsPlaces?: boolean | undefined;
  /** All signs of the answer say that this was the last page: enough to look beyond the edge at once. */
  mayBeLast?: boolean | undefined;
  /** A page that was short, or the last by its signs, was followed by more. */
  signsLied?: boolean | undefined;
  shortIsNotEnd?: boolean | undefined;
  shortBefore?: boolean | undefined;
  /** Rows at the edge that were parked, the end of the narrowest window that failed, and where to stay behind. */
  gap?: number | undefined;
  failingEnd?: number | undefined;
  suspect?: boolean | undefined;
  behindParked?: number | undefined;
  /** How many of those still failed in their place, after what is behind them was asked for. */
  parkedStay?: number | undefined;
}

/** What was noted since something new was read the last time. */
const over = {
  probe: undefined,
  refusal: undefined,
  leap: undefined,
  overshot: undefined,
  idle: undefined,
  stalls: undefined,
  begin: undefined,
  doubted: undefined,
  edgeAsked: undefined,
  emptyBeyond: undefined,
  totalBeyond: undefined,
  ended: undefined,
  cutOff: undefined,
  repeatsLast: undefined,
  mayBeLast: undefined,
  shortBefore: undefined,
  gap: undefined,
  suspect: undefined,
  parkedStay: undefined,
} satisfies Partial<NumberedState>;

/** The state once something new was read. */
export function settle(state: NumberedState): NumberedState {
  return { ...state, ...over };
}

const fields = {
  at: "count",
  size: "count",
  callerPageSize: "count",
  reached: "count",
  edge: "text?",
  head: "text?",
  headAt: "count?",
  largest: "count?",
  cap: "count?",
  fullAnswers: "count?",
  capIsFirm: "flag?",
  fixedSize: "count?",
  sizesRefused: "flag?",
  sizesWork: "flag?",
  probe: "count?",
  refusal: "text?",
  margin: "count?",
  deletions: "flag?",
  leap: "count?",
  overshot: "count?",
  lostAnchors: "count?",
  repeats: "flag?",
  edgeMoves: "flag?",
  told: "count?",
  taken: "count?",
  takenBefore: "count?",
  idle: "count?",
  stalls: "count?",
  begin: "text?",
  doubted: "text?",
  edgeAsked: "flag?",
  emptyBeyond: "count?",
  totalBeyond: "count?",
  ended: "count?",
  cutOff: "flag?",
  repeatsLast: "flag?",
  heedsPlaces: "flag?",
  mayBeLast: "flag?",
  signsLied: "flag?",
  shortIsNotEnd: "flag?",
  shortBefore: "flag?",
  gap: "count?",
  failingEnd: "count?",
  suspect: "flag?",
  behindParked: "count?",
  parkedStay: "count?",
  phase: "text?",
} as const;

export function readNumberedState(value: unknown): NumberedState | undefined {
  if (!hasFields(value, fields)) return undefined;
  const { phase, size, callerPageSize } = value;
  if (!phases.includes(phase)) return undefined;
  // Each field was just seen to be of its kind. What was empty then may be full now.
  const state = { ...(value as unknown as NumberedState), emptyBeyond: 0, ended: 0 };
  // Those that a cursor carries are counted as they are seen.
  state.takenBefore = Math.max(0, (state.taken ?? 0) - mostCarried);
  return size === 0 || callerPageSize === 0 ? undefined : state;
}
