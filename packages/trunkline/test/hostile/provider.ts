import type { CallSource } from "../../src/index.js";
import type { HeldCall, Part } from "./account.js";
import type { Hostility } from "./hostility.js";
import type { Random } from "./random.js";

/**
 * What a provider's documents say of its API, and nothing of what our code makes of it. Adding a provider: one file in
 * `servers/`, named as its folder in `src/providers`, that exports one of these as `provider`. All that misbehaves is
 * done once for all of them, in `server.ts`.
 */
export interface HostileProvider {
  /** Page sizes that it documents: the least, the most and the usual one. */
  sizes: { least: number; most: number; usual: number };
  /** What its answers have a place for, whether it sends it or not. */
  tells: { total: boolean; flag: boolean; size: boolean };
  /**
   * What its list is in the order of: the time that a record was made, which never changes, so that nothing is out of
   * order or moves; the time that the request names; or what no document says.
   */
  order: "creation" | "asked" | "unstated";
  /**
   * What a page is asked for by: the number of its first row, or a time. By a time, nothing that shares the millisecond
   * of a row whose page fails can be asked for without that row. Or what came with the page before, a token: then
   * nothing at all behind such a row.
   */
  position: "number" | "time" | "token";
  /** Its calls are listed by assistant. */
  byAssistant?: true;
  /** Its rows do not show that a complete call was changed, and no update time tells: nobody can find that out. */
  hidesEdits?: true;
  /** How fine its times are, milliseconds. */
  precision: number;
  /** Its ids are JSON numbers. */
  numericIds?: true;
  /** Its ids tell the time of the record, and others are in use that do not. */
  timeInIds?: true;
  /** Calls can be planned ahead. */
  plans?: true;
  /** How long it keeps calls, days. */
  retentionDays?: number;
  /** What it tells of a call besides; the others never come. */
  parts: readonly Part[];
  newId: (random: Random, createdAt: number, number: number) => string;
  /**
   * The time that the list is ordered by, epoch milliseconds as it is shown; several where the documents leave it open,
   * none where a row tells none.
   */
  timesOf: (call: HeldCall, view: Pick<RowView, "now" | "hostility"> & { order: Order }) => number[];
  read: (request: Request, view: Pick<RowView, "now" | "hostility">) => Asked | Promise<Asked>;
  /** The record, without its id where that is missing. */
  toRow: (call: HeldCall, view: RowView) => Record<string, unknown>;
  /** The answer to a list. */
  toList: (given: Given, hostility: Hostility) => unknown;
  toAssistants?: (ids: readonly string[], given: Pick<Given, "offset" | "size" | "total">) => unknown;
  /** The answer to a GET: with the record, or with an envelope that holds none where it is undefined. */
  toOne: (row: unknown) => unknown;
  /** An error's body, as documented for this status. */
  toError: (status: number) => unknown;
  source: (fetch: (request: Request) => Promise<Response>, options: SourceOptions) => CallSource;
}

export type Order = "createdAt" | "startedAt";

export interface SourceOptions {
  retry?: { limit: number; backoffMs: number };
  brand?: string | undefined;
  baseUrl?: string;
  account?: string;
}

/** A request, understood. */
export type Asked =
  | {
      kind: "list";
      /** Which of several lists, e.g. of which assistant. */
      list: string;
      /**
       * Where it begins: a page, counted from 0, or a row; at the first one that `keep` lets through without either.
       */
      page?: number;
      offset?: number;
      /** What came with the page before, where pages are asked for by that: `keep` lets through what comes behind. */
      token?: string;
      size: number;
      keep: (call: HeldCall) => boolean;
      order: Order;
      ascending?: boolean;
    }
  | { kind: "assistants"; offset: number; size: number }
  | { kind: "get"; id: string }
  | { kind: "refused"; status: number };

/** What a list gives. */
export interface Given {
  /** What to put where the records belong; there are `count` of them. */
  rows: unknown;
  count: number;
  page: number;
  offset: number;
  /** The page size that it tells. */
  size: number;
  total: number | string | undefined;
  /** Whether more is to come, and how many pages there are. Undefined where nothing is said. */
  more: boolean | undefined;
  pages: number | undefined;
  /**
   * For lists that go on by a token: the one that was asked by, the calls of this page, and how many come behind them.
   */
  token: string | undefined;
  calls: readonly HeldCall[];
  left: number;
  now: number;
  order: Order;
}

export interface RowView {
  now: number;
  /** The list that shows it; undefined for a GET. */
  list: string | undefined;
  has: (part: Part) => boolean;
  hostility: Hostility;
}

export type { HeldCall, Part };
