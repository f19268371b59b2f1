import type { PagingError, PaginationRule } from "@trunkline/client";
import type { SeenIds } from "./seen-ids.js";

/** One item of a page, with the fields that strategies use. */
export interface Row {
  id: string;
  item: unknown;
  /** `keyset`: the item's time, epoch milliseconds; missing if it has none. */
  time?: number;
  /** It may still move down the list. */
  moves?: boolean | undefined;
  /** Set if the item has no usable id of its own; `id` is then made up. */
  nameless?: PagingError;
}

/** What an answer says about the list besides its rows. */
export interface Told {
  /** The page size that the answer states. */
  ownSize?: number | undefined;
  total?: number | undefined;
  pages?: number | undefined;
  more?: boolean | undefined;
  /** `cursor`: the next token, as received. */
  token?: unknown;
}

/** A page as the strategies see it. */
export interface Answer extends Told {
  /** Each row once, even if the page repeats it. */
  rows: Row[];
  /** Rows that the previous step held back, to be proven by this answer. Empty if the walk resumed from a cursor. */
  held: readonly Row[];
  /** The number of items on the page, repeated ones included, and the id of the last. */
  count: number;
  lastId?: string | undefined;
}

/** A row that cannot be read. Its time lies between `oldest` and `newest`, epoch milliseconds, if known. */
export interface ParkedPlace {
  /**
   * How many parked rows are between it and the last row read. Any parked there before, at or after this index, are
   * replaced. Default: it follows all of them.
   */
  index?: number;
  newest?: number;
  oldest?: number;
}

/** A strategy's result for an answer. */
export interface Step<State> {
  /** Rows to hand out, without those seen before. Default: none. */
  rows?: readonly Row[];
  /** Rows held back until the next answer proves that none is missing before them. */
  held?: readonly Row[];
  /** The state to continue with; undefined at the end. */
  next: State | undefined;
  /** Why the list cannot be read further; thrown after the rows were handed out. */
  failure?: PagingError;
  /** A row that was found to fail, and is left out. */
  parked?: ParkedPlace;
}

/** A narrower request in place of one that failed, and the failing row once it is isolated. */
export interface Narrowed<State> {
  next: State;
  parked?: ParkedPlace;
}

/**
 * How to read one style of paging without losing a row. The state is opaque to the walk: small, and JSON, so that
 * another process can continue from it.
 */
export interface PagingStrategy<State> {
  start(rule: PaginationRule, pageSize: number): State;
  /** The paging parameters of the next request. Their page size may differ from the caller's. */
  parameters(state: State, rule: PaginationRule): Record<string, unknown>;
  /** Reads what an answer says about the list. Missing if the strategy uses the rows alone. */
  readTold?(raw: unknown, rule: PaginationRule): Told;
  /**
   * Handles an answer. Adds the rows that it hands out to `seen`.
   *
   * @throws {PagingError} if the list cannot be read further without losing something
   */
  advance(answer: Answer, state: State, seen: SeenIds, rule: PaginationRule): Step<State>;
  /** The state that a cursor carried; undefined if it is not valid. */
  readState(value: unknown): State | undefined;
  /** Which seen ids a cursor needs: at most `most` of the latest, of rows no later than `notAfter`. */
  carries(state: State): { most: number; notAfter?: number };
  /**
   * The next requests if nothing changes, starting with `next`: at most `most`, none past the end according to the
   * total. `createRequestsAhead` may send them at once. These two and `acceptsEarlyAnswer` are missing if each request
   * depends on the previous answer.
   */
  foresee?(next: State, answer: Answer, rule: PaginationRule, most: number): State[];
  createRequestsAhead?(list: List, options: AheadOptions): RequestsAhead;
  /** Whether the answer to a request sent ahead of its turn is as good as one requested now. */
  acceptsEarlyAnswer?(answer: Answer, state: State, seen: SeenIds): boolean;
  /**
   * The state to continue with after the server refused a request with a 4xx, or `empty` if the refusal means an empty
   * page. Undefined if the strategy cannot be the cause.
   */
  avoidRefusal?(state: State, rule: PaginationRule): State | "empty" | undefined;
  /** What to request in place of a request that failed; undefined if the whole list seems to fail. */
  narrow?(state: State, rule: PaginationRule): Narrowed<State> | undefined;
}

/** A strategy whose state type is hidden: it is only ever given states that it created or read itself. */
export type OpaqueStrategy = PagingStrategy<unknown>;

/** A list to walk: its rule from the spec, and how to fetch a page. */
export interface List {
  /** Identifies the list, so that a cursor cannot be used on another one. */
  name: string;
  rule: PaginationRule;
  /** The strategy of the rule's style. Passed in, so that listing one provider's calls does not load every strategy. */
  style: OpaqueStrategy;
  /** Resolves to the response body. */
  fetch: (parameters: Record<string, unknown>, signal: AbortSignal) => Promise<unknown>;
  /** The item's time by which the list is ordered, epoch milliseconds. Used to locate what is parked. */
  timeOf?: (item: unknown) => number | undefined;
  /** Whether an item may still move down the list. Default: none does. */
  mayMove?: ((item: unknown) => boolean) | undefined;
}

/** Requests of one list sent ahead of their turn. */
export interface RequestsAhead {
  /**
   * The early answer to this state's request, if it is as good as one requested now. Otherwise everything under way is
   * canceled, since what follows is no better.
   */
  take: (state: unknown, held: readonly Row[]) => Promise<{ raw: unknown; answer: Answer } | undefined>;
  /** Sends the requests from `next` on that are not under way yet, for at most `room` more items. */
  send: (next: unknown, answer: Answer, room: number) => void;
}

export interface AheadOptions {
  signal: AbortSignal;
  /** How many pages may be under way at once. */
  concurrency: number;
  seen: SeenIds;
}
