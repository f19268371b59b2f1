import type { PagingError, PaginationRule } from "@trunkline/client";
import type { SeenIds } from "./seen-ids.js";

/** One item of a page, with what the strategies go by. */
export interface Row {
  id: string;
  item: unknown;
  /** `keyset`: the item's time, epoch milliseconds; missing where it has none. */
  time?: number;
  /** It may yet move further down the list. */
  moves?: boolean | undefined;
  /** Why the id is none of the provider's: it has none to tell it from others by. */
  nameless?: PagingError;
}

/** What an answer says of the list beside its rows. */
export interface Told {
  /** The page size that the answer says it has. */
  ownSize?: number | undefined;
  total?: number | undefined;
  pages?: number | undefined;
  more?: boolean | undefined;
  /** `cursor`: the next token, as it came. */
  token?: unknown;
}

/** What an answer tells about the list. */
export interface Answer extends Told {
  /** Each once, also where the page has it twice. */
  rows: Row[];
  /** What the step before kept back, to be proven by this answer. Empty where the walk goes on from a cursor. */
  held: readonly Row[];
  /** How many items the page holds, repeated ones included, and the id of the last of them. */
  count: number;
  lastId?: string | undefined;
}

/** The row that does not come: its time lies between these, where that is known. */
export interface ParkedPlace {
  /**
   * How many others stand between it and the last row read. What was parked there before, and behind it, is parked
   * anew. Default: it stands behind all of them.
   */
  index?: number;
  newest?: number;
  oldest?: number;
}

/** What a strategy makes of an answer. */
export interface Step<State> {
  /** Rows to hand out, those seen before left out. Default: none. */
  rows?: readonly Row[];
  /** Rows kept back until the next answer proves that none is missing before them. */
  held?: readonly Row[];
  /** Where to go on; undefined at the end. */
  next: State | undefined;
  /** Why the list cannot be read on, once the rows were handed out. */
  failure?: PagingError;
  /** The row that was found not to come, and is left out. */
  parked?: ParkedPlace;
}

/** A request that is narrower than one that failed, and the row that was found to be the one that fails. */
export interface Narrowed<State> {
  next: State;
  parked?: ParkedPlace;
}

/**
 * How one style of paging is read without losing a row. The walk treats the state as opaque: small, and JSON, so that
 * another process can go on from it.
 */
export interface PagingStrategy<State> {
  start(rule: PaginationRule, pageSize: number): State;
  /** The moving parameters of the next request. The page size among them may differ from what the caller wants. */
  parameters(state: State, rule: PaginationRule): Record<string, unknown>;
  /** What an answer says of the list. Missing where the strategy goes by rows alone. */
  readTold?(raw: unknown, rule: PaginationRule): Told;
  /**
   * Remembers the rows that it hands out.
   *
   * @throws {PagingError} where the list cannot be read on without losing something
   */
  advance(answer: Answer, state: State, seen: SeenIds, rule: PaginationRule): Step<State>;
  /** The state that a cursor carried; undefined for what is none. */
  readState(value: unknown): State | undefined;
  /** Which of the ids seen a cursor needs: so many of the latest, of rows no later than this. */
  carries(state: State): { most: number; notAfter?: number };
  /**
   * The next requests, `next` the first of them, if nothing changes: as many as `most`, none past the end that the
   * total tells. They may be sent at once, by `createRequestsAhead`. Missing, all three, where each request depends on
   * the answer before it.
   */
  foresee?(next: State, answer: Answer, rule: PaginationRule, most: number): State[];
  createRequestsAhead?(list: List, options: AheadOptions): RequestsAhead;
  /** Whether the answer to a request that was sent ahead of its turn is as good as one that is asked for now. */
  acceptsEarlyAnswer?(answer: Answer, state: State, seen: SeenIds): boolean;
  /**
   * Where to go on when the server refuses a request with a 4xx, or `empty` where that means as much as a page without
   * rows; undefined where it cannot be the strategy's doing.
   */
  avoidRefusal?(state: State, rule: PaginationRule): State | "empty" | undefined;
  /** What to ask in place of a request that fails; undefined where the whole list seems to fail. */
  narrow?(state: State, rule: PaginationRule): Narrowed<State> | undefined;
}

/**
 * A strategy whose state is nobody's business but its own: it is only ever given states that it made or read itself.
 */
export type OpaqueStrategy = PagingStrategy<unknown>;

/** A list to be walked: what its spec says of it, and one way to ask for a page. */
export interface List {
  /** Names the list, so that no cursor is used on another one. */
  name: string;
  rule: PaginationRule;
  /** The rule's own: handed in, so that who lists one provider's calls does not load all of them. */
  style: OpaqueStrategy;
  /** The answer's body. */
  fetch: (parameters: Record<string, unknown>, signal: AbortSignal) => Promise<unknown>;
  /** An item's time by which the list is ordered, epoch milliseconds: tells where what is parked was. */
  timeOf?: (item: unknown) => number | undefined;
  /** Whether an item may yet move further down the list. Default: none does. */
  mayMove?: ((item: unknown) => boolean) | undefined;
}

/** Requests of one list that are sent ahead of their turn. */
export interface RequestsAhead {
  /**
   * The answer to the request of this state, where it was sent early and is as good as one that is asked for now.
   * Otherwise all that is under way is cancelled, for what comes behind is no better.
   */
  take: (state: unknown, held: readonly Row[]) => Promise<{ raw: unknown; answer: Answer } | undefined>;
  /** Sends the requests from `next` on that are not under way yet, for as many items as may be wanted. */
  send: (next: unknown, answer: Answer, room: number) => void;
}

export interface AheadOptions {
  signal: AbortSignal;
  /** How many pages may be under way at once. */
  concurrency: number;
  seen: SeenIds;
}
