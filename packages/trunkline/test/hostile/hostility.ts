import type { Account } from "./account.js";

/**
 * What is wrong with a server, or merely not what one hopes for. Nothing of it: a server as documented, of an account
 * that nobody touches.
 */
export interface Hostility {
  /** Calls at the beginning. */
  calls?: number;
  assistants?: number;
  /**
   * Rows an answer has at most, whatever was asked for; `told` in the answer, where the provider has a place for it.
   */
  clamp?: { most: number; told: boolean };
  /** Rows an answer has at most, another number each time. */
  vary?: { least: number; most: number };
  /** Pages are counted by this size, whatever was asked for, and cut to what was asked for or not. */
  own?: { size: number; cut: boolean };
  /** Characters that an answer's rows have at most; one row comes in any case. */
  bytes?: number;
  /** The status that every page size but the usual ones gets. */
  refuse?: number;
  total?: "right" | "stale" | "stuck" | "random" | "text" | "missing";
  /** What says that more is to come: a flag, a last page, a next address. Default: by the total that is told. */
  flag?: "right" | "wrong" | "missing";
  /** What happens between one answer and the next: how many of each, on average. `most` ends it all after so many. */
  drift?: Drift;
  /** Calls that share their time: groups of up to so many. */
  ties?: number;
  /** Times are kept finer than they are shown. */
  finer?: boolean;
  /** The share of rows that the list shows a second time, a few rows below. */
  repeats?: number;
  /** So many rows that stand together are shown so many times more, right behind themselves: over whole pages. */
  stretch?: { rows: number; times: number };
  /** The share of rows without an id. */
  anonymous?: number;
  /** Ids beyond 2^53, where ids are numbers. */
  hugeIds?: boolean;
  /** The share of rows whose id tells no time, where ids do. */
  timeless?: number;
  /** So many calls that no page can show: it answers with this status, for ever. */
  poison?: { calls: number; status: number };
  /** The share of requests that fail, each of them well when it is sent again. */
  transient?: { rate: number; statuses: readonly number[] };
  /** The share of answers that come empty, never two in a row. */
  empty?: number;
  /** So many calls are planned, and begin one after another while the list is read. */
  planned?: number;
  /** Answers to requests that are under way at once come in any order. */
  overtakes?: boolean;
  /** The server's clock, milliseconds ahead of ours. */
  clock?: number;
  /** Lists by assistant show everybody's calls, and name the assistant of each or do not. */
  ignoresParent?: "named" | "unnamed";
  /** The share of calls that several assistants' lists show, each as its own. */
  shared?: number;
  /** Another company that serves the API with rules of its own. */
  brand?: string;
  /** Happens between one answer and the next, besides `drift`. */
  turn?: (account: Account, now: number) => void;
  /** Makes the account, in place of made-up calls. */
  fill?: (account: Account, now: number) => void;
}

export interface Drift {
  insert?: number;
  remove?: number;
  edit?: number;
  /** From below to the head. */
  move?: number;
  /** New at the head, and older than what follows. */
  backdate?: number;
  most?: number;
}
