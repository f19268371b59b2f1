import { hasFields, type Kind } from "./read-state.js";

/** How many ids a cursor carries. If the list moves by more rows before it is resumed, some may be repeated. */
export const mostCarried = 250;

/** A range of the list: the index of its first row, from 0, and the number of rows. */
export interface Window {
  at: number;
  size: number;
}

/**
 * What is requested. `edge`: from the last row read onward. `beyond`: what directly follows it. `recheck`: the edge
 * again. `parked`: a row parked after the edge. `head`: the first row of the list.
 */
type Phase = "edge" | "beyond" | "recheck" | "parked" | "head";

const phases: readonly unknown[] = ["edge", "beyond", "recheck", "parked", "head"] satisfies Phase[];

/** How far the list was read. Ids are short hashes. */
export interface Edge {
  /** One past the last row read, as of the answer that brought it. */
  reached: number;
  /** The last row read. */
  edge?: string | undefined;
  /** It may still move down the list. */
  edgeMoves?: boolean | undefined;
  /** The first row of the list that can be read, and its index, which is past the rows parked there. */
  head?: string | undefined;
  headAt?: number | undefined;
}

/** Which page sizes the server accepts and returns. */
export interface Sizes {
  callerPageSize: number;
  /** The most rows that an answer held. */
  largest?: number | undefined;
  /**
   * The most rows to request from a server that returned fewer than requested, and the number of full answers since.
   */
  cap?: number | undefined;
  fullAnswers?: number | undefined;
  /** The server stated the cap, or returned fewer rows again. */
  capIsFirm?: boolean | undefined;
  /** The server's page size if it ignores any other. Pages do not overlap then. */
  fixedSize?: number | undefined;
  /** The server refuses sizes other than the caller's. */
  sizesRefused?: boolean | undefined;
  /** An answer of a size other than the caller's was received. */
  sizesWork?: boolean | undefined;
}

/** Peculiarities of the server, once observed. */
interface Habits {
  /** The list repeats rows. */
  repeats?: boolean | undefined;
  /** Short pages are followed by more rows. */
  shortIsNotEnd?: boolean | undefined;
  /** It does not repeat its last page: a request far below the edge returned something else. */
  heedsPlaces?: boolean | undefined;
}

/** How the walk steps back after rows were deleted and others slipped past the edge. */
interface Retreat {
  /**
   * How many rows, besides the edge, to read again. Doubled with each step back, halved with each answer at the edge.
   */
  margin?: number | undefined;
  /** Consecutive steps back. */
  lostAnchors?: number | undefined;
  /** Rows were deleted above the edge, so an unchanged total is wrong. */
  deletions?: boolean | undefined;
}

/** What the answers stated about the number of rows. */
interface Totals {
  /** The total that all answers agree on, 0 if they differ. */
  told?: number | undefined;
  /** How many rows were read, and how many of them no cursor carries. */
  taken?: number | undefined;
  takenBefore?: number | undefined;
}

/** A failure that is being narrowed to the failing row. */
interface Failure {
  /** The end of the narrowest window that failed. */
  failingEnd?: number | undefined;
  /** The earliest index a window may begin at: rows parked before it must not be requested again. */
  behindParked?: number | undefined;
}

/** Answers since the last that brought the end nearer. */
interface Idling {
  idle?: number | undefined;
  /** The first id of the last answer with known rows only, and how many consecutive answers began with it. */
  begin?: string | undefined;
  stalls?: number | undefined;
  /**
   * The first id of the answer that the walk last stepped back from. A single known row is trusted when it is returned
   * again.
   */
  doubted?: string | undefined;
}

/** How many rows added meanwhile to skip, and the index where a leap went too far. */
interface Leap {
  leap?: number | undefined;
  overshot?: number | undefined;
}

/** Evidence for the end of the list. */
interface EndSigns {
  /** A request at the edge brought nothing new, so what is beyond the edge may directly follow it. */
  edgeAsked?: boolean | undefined;
  /** How often nothing was found beyond the edge, and the total that all those answers stated. */
  emptyBeyond?: number | undefined;
  totalBeyond?: number | undefined;
  /** A request beyond the edge returned a page that ends with it. */
  repeatsLast?: boolean | undefined;
  /** How many answers at the edge ended there, as at the end of the list. */
  ended?: number | undefined;
  /** An answer at the edge did not reach it. */
  cutOff?: boolean | undefined;
  /** All signs of an answer say that it was the last page, so the walk may look beyond the edge at once. */
  mayBeLast?: boolean | undefined;
  /** The last answer that brought new rows was short. */
  shortBefore?: boolean | undefined;
}

/** Whether a refused page is past the end. */
export interface Refusal {
  /** How many rows past the refused page the current request looks, to find out why. */
  probe?: number | undefined;
  /** The outcome. `end`: pages past the end are refused. `page`: those are answered, so this page fails. */
  refusal?: string | undefined;
}

/** Failing rows after the edge. */
interface ParkedRows {
  /** How many are parked. */
  gap?: number | undefined;
  /** The single row after them fails. It is parked if the edge has not moved. */
  suspect?: boolean | undefined;
  /** How many of the parked rows still failed in place, after what follows them was requested. */
  parkedStay?: number | undefined;
}

/** Notes that hold for one edge, and are reset when something new is read. */
type AtThisEdge = Idling & Leap & EndSigns & Refusal & ParkedRows;

/** Missing numbers are 0 and missing flags false, to keep cursors short. */
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

/** Resets what holds for one edge only. */
export function settle(state: NumberedState): NumberedState {
  const settled = { ...state };
  // The table's `satisfies` makes its keys those of the type.
  for (const name of Object.keys(fieldsAtThisEdge) as (keyof AtThisEdge)[]) settled[name] = undefined;
  return settled;
}

export function readNumberedState(value: unknown): NumberedState | undefined {
  if (!hasFields(value, { ...lastingFields, ...fieldsAtThisEdge })) return undefined;
  const { phase, size, callerPageSize } = value;
  if (size === 0 || callerPageSize === 0 || !phases.includes(phase)) return undefined;
  // `hasFields` checked each field's type.
  const state = value as unknown as NumberedState;
  return {
    ...state,
    // What was empty when the cursor was written may hold rows now.
    emptyBeyond: 0,
    ended: 0,
    // `seen` counts the ids that the cursor carries.
    takenBefore: Math.max(0, (state.taken ?? 0) - mostCarried),
  };
}
