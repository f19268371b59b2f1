import type { PagingError, PaginationRule } from "@trunkline/client";

/** One item of a page, with what the rules go by. */
export interface Row {
  id: string;
  item: unknown;
  /** `keyset`: the item's time, epoch milliseconds; missing where it has none. */
  time?: number;
}

/** What an answer tells about the list. */
export interface Facts {
  /** Each once, also where the page has it twice. */
  rows: Row[];
  /** How many items the page holds, repeated ones included. */
  count: number;
  /** The page size that was asked for. */
  size: number;
  total: number | undefined;
  pages: number | undefined;
  more: boolean | undefined;
  /** `cursor`: the next token, as it came. */
  token: unknown;
}

/** Where a walk stands: small, and JSON, so that another process can go on from it. */
export type State = Readonly<Record<string, string | number | boolean | undefined>>;

/** What a rule makes of a page. */
export interface Verdict {
  /** Rows to hand out, known ones left out. */
  rows: Row[];
  /** Where to go on; undefined at the end. */
  next: State | undefined;
  /** Why the list cannot be read on, once the rows were handed out. */
  failure?: PagingError;
}

export interface Style {
  start: (rule: PaginationRule, size: number) => State;
  /** The moving parameters of the next request. The page size among them may differ from what the caller wants. */
  parameters: (state: State, rule: PaginationRule) => Record<string, unknown>;
  /**
   * Remembers the rows that it hands out.
   *
   * @throws {PagingError} where the list cannot be read on without losing something
   */
  judge: (facts: Facts, state: State, known: Known, rule: PaginationRule) => Verdict;
  /**
   * The next requests, `next` the first of them, if nothing changes: as many as `most`, none past the end that the total tells. They may be sent at once. Missing for styles in
   * which each request depends on the answer before it.
   */
  ahead?: (next: State, facts: Facts, rule: PaginationRule, most: number) => State[];
  /** Whether the answer to a request that was sent ahead of its turn is as good as one that is asked for now. */
  trusts?: (facts: Facts, state: State, known: Known) => boolean;
}

/** The ids that were handed out, the latest ones: what repeats is dropped, and what is new is told from it. */
export interface Known {
  has: (id: string) => boolean;
  add: (row: Row) => void;
  /** Forgets the rows that cannot come again: those later than this time. */
  forgetAfter: (time: number) => void;
  /** The latest ids, oldest first, no more than a cursor may carry. */
  latest: () => string[];
}
