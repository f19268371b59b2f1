import { hasFields, type Kind } from "./read-state.js";

/** Carried by a cursor, so that a list that moved by more rows than this in between may repeat some. */
export const mostCarried = 250;

/** A stretch of the list: the index of its first row, from 0, and how many rows. */
export interface Window {
  at: number;
  size: number;
}

/**
 * What is asked for: `edge` from the last row read on, `beyond` right behind it, `recheck` the edge again after that,
 * `parked` a row that was parked behind it, and `head` the first row of the list.
 */
type Phase = "edge" | "beyond" | "recheck" | "parked" | "head";

const phases: readonly unknown[] = ["edge", "beyond", "recheck", "parked", "head"] satisfies Phase[];

/** How far the list was read. Ids are shortened. */
export interface Edge {
  /** One past the last row read, as of the answer that brought it. */
  reached: number;
  /** The last row read. */
  edge?: string | undefined;
  /** It may yet move further down the list. */
  edgeMoves?: boolean | undefined;
  /** The first row of the list, and where that is: behind those that were parked. */
  head?: string | undefined;
  headAt?: number | undefined;
}

/** Which page sizes the server takes and gives. */
export interface Sizes {
  callerPageSize: number;
  /** The most rows that an answer held. */
  largest?: number | undefined;
  /** The most that are asked for, where the server gives less than it is asked for, and full answers since. */
  cap?: number | undefined;
  fullAnswers?: number | undefined;
  /** The server told the cap, or fell short of it again. */
  capIsFirm?: boolean | undefined;
  /** The server's page size, where it heeds no other: pages do not overlap then. */
  fixedSize?: number | undefined;
  /** The server refuses sizes that differ from the caller's. */
  sizesRefused?: boolean | undefined;
  /** An answer of another size than the caller's has come. */
  sizesWork?: boolean | undefined;
}

/** What the server does that others do not, once it was seen to. */
interface Habits {
  /** Rows stand in the list twice. */
  repeats?: boolean | undefined;
  /** Short pages have more behind them. */
  shortIsNotEnd?: boolean | undefined;
  /** It gives no page twice: far below the edge came something else. */
  heedsPlaces?: boolean | undefined;
}

/** How the walk steps back where rows were deleted, and others slipped past the edge. */
interface Retreat {
  /** How many rows more than one to go back over. Doubled with each step, halved with each answer at the edge. */
  margin?: number | undefined;
  /** Steps in a row. */
  lostAnchors?: number | undefined;
  /** Rows were deleted above the edge, so that a total that stays as it was is none. */
  deletions?: boolean | undefined;
}

/** What the answers told of how many rows there are. */
interface Totals {
  /** What all of them told, 0 where they differ. */
  told?: number | undefined;
  /** How many rows came, and those of them that no cursor carries. */
  taken?: number | undefined;
  takenBefore?: number | undefined;
}

/** A failure that is being narrowed to the row that does not come. */
interface Failure {
  /** The end of the narrowest window that failed. */
  failingEnd?: number | undefined;
  /** Where to stay behind: what was parked before must not be asked for again. */
  behindParked?: number | undefined;
}

/** Answers since the last one that brought the end nearer. */
interface Idling {
  idle?: number | undefined;
  /** How the last one began that held known rows only, and how many in a row began like it. */
  begin?: string | undefined;
  stalls?: number | undefined;
  /** How the answer began that the walk stepped back from last. A known row alone is believed when it comes again. */
  doubted?: string | undefined;
}

/** How far to leap over rows that were added meanwhile, and the place where a leap went too far. */
interface Leap {
  leap?: number | undefined;
  overshot?: number | undefined;
}

/** What speaks for the end of the list. */
interface EndSigns {
  /** The edge was asked for and brought nothing new, so that what stands beyond it may follow it. */
  edgeAsked?: boolean | undefined;
  /** How often nothing came from beyond it, and the total that all of those told. */
  emptyBeyond?: number | undefined;
  totalBeyond?: number | undefined;
  /** Beyond the edge came a page that ends with it. */
  repeatsLast?: boolean | undefined;
  /** How many answers at the edge ended there, as the list does. */
  ended?: number | undefined;
  /** An answer at the edge did not come to it. */
  cutOff?: boolean | undefined;
  /** All signs of an answer say that it was the last page: enough to look beyond the edge at once. */
  mayBeLast?: boolean | undefined;
  /** The last answer that brought something was short. */
  shortBefore?: boolean | undefined;
}

/** Whether a page that was refused is past the end. */
export interface Refusal {
  /** So many rows past it is the page that is asked for, which tells why. */
  probe?: number | undefined;
  /** What it told: `end`, pages past the end are refused; `page`, they are answered, so that it is this page. */
  refusal?: string | undefined;
}

/** Rows behind the edge that do not come. */
interface ParkedRows {
  /** How many of them are parked. */
  gap?: number | undefined;
  /** The row behind them alone fails: it is parked if the edge is still in its place. */
  suspect?: boolean | undefined;
  /** How many of those parked still failed in their place, after what is behind them was asked for. */
  parkedStay?: number | undefined;
}

/** What is noted until something new is read: it holds for one edge only. */
type AtThisEdge = Idling & Leap & EndSigns & Refusal & ParkedRows;

/** Missing numbers are 0, missing flags false: a cursor is short. */
export interface NumberedState extends Window, Edge, Sizes, Habits, Retreat, Totals, Failure, AtThisEdge {
  phase: Phase;
}

const fieldsAtThisEdge = {
  idle: "count?",
  begin: "text?",
  stalls: "count?",
  doubted: "text?",
  leap: "count?",
  overshot: "count?",
  edgeAsked: "flag?",
  emptyBeyond: "count?",
  totalBeyond: "count?",
  repeatsLast: "flag?",
  ended: "count?",
  cutOff: "flag?",
  mayBeLast: "flag?",
  shortBefore: "flag?",
  probe: "count?",
  refusal: "text?",
  gap: "count?",
  suspect: "flag?",
  parkedStay: "count?",
} as const satisfies Record<keyof AtThisEdge, Kind>;

const lastingFields = {
  at: "count",
  size: "count",
  phase: "text?",
  reached: "count",
  edge: "text?",
  edgeMoves: "flag?",
  head: "text?",
  headAt: "count?",
  callerPageSize: "count",
  largest: "count?",
  cap: "count?",
  fullAnswers: "count?",
  capIsFirm: "flag?",
  fixedSize: "count?",
  sizesRefused: "flag?",
  sizesWork: "flag?",
  repeats: "flag?",
  shortIsNotEnd: "flag?",
  heedsPlaces: "flag?",
  margin: "count?",
  lostAnchors: "count?",
  deletions: "flag?",
  told: "count?",
  taken: "count?",
  takenBefore: "count?",
  failingEnd: "count?",
  behindParked: "count?",
} as const satisfies Record<Exclude<keyof NumberedState, keyof AtThisEdge>, Kind>;

/** The state once something new was read. */
export function settle(state: NumberedState): NumberedState {
  const settled = { ...state };
  // The table's names are the type's, as its `satisfies` sees to.
  for (const name of Object.keys(fieldsAtThisEdge) as (keyof AtThisEdge)[]) settled[name] = undefined;
  return settled;
}

export function readNumberedState(value: unknown): NumberedState | undefined {
  if (!hasFields(value, { ...lastingFields, ...fieldsAtThisEdge })) return undefined;
  const { phase, size, callerPageSize } = value;
  if (size === 0 || callerPageSize === 0 || !phases.includes(phase)) return undefined;
  // Each field was just seen to be of its kind.
  const state = value as unknown as NumberedState;
  return {
    ...state,
    // What was empty then may be full now.
    emptyBeyond: 0,
    ended: 0,
    // Those that a cursor carries are counted as they are seen.
    takenBefore: Math.max(0, (state.taken ?? 0) - mostCarried),
  };
}
