import type { CallPart } from "./call-part.js";
import type { ParkedCall, SyncState } from "./state.js";

/** A call that is not read again, although it is not complete. */
export interface GivenUp {
  /** The call's `key`. */
  key: string;
  /** What did not come. */
  parts: CallPart[];
}

/** What became known since the last `save`, to be kept together with the state that forgets it. */
export interface SyncChanges {
  /** Keys of calls that were written once and that the provider no longer has. */
  deleted: string[];
  /** Likewise, of calls older than the provider keeps them: nobody need have deleted them. */
  expired: string[];
  /** What could not be read, and is tried again: newly so. The state holds all of it. */
  parked: ParkedCall[];
}

/** What a run did. Where a run ends by an error there is none: what it found is with `save` by then. */
export interface SyncReport {
  /** Calls handed to `write`, repeated ones included. */
  written: number;
  /**
   * Keys of calls that were written once and that the provider no longer has, asked for by id. Incomplete calls
   * are asked for by id. Complete ones are found where a run lists them again, which is from `overlap` before the end
   * of the last window on, and further back as far as `reread: { for, every }` goes: the newest 500 there, with `keys`
   * all that the copy has there. A complete call that is deleted later than that is not found. Where the provider lets
   * go of calls by itself, one that was deleted shortly before, with too few runs in between to compare all that there
   * was, is told neither here nor among `expired`: nobody can tell by then.
   */
  deleted: string[];
  /** Likewise, of calls older than the provider keeps them: nobody need have deleted them. */
  expired: string[];
  /**
   * Calls that are not complete and that are not read again, since `reread` has passed from their planned or actual
   * time: the first 1,000 of this run. A warning counts the rest.
   */
  givenUp: GivenUp[];
  /**
   * All that could not be read so far, with its error and its place; it holds nothing up, and is tried again with
   * growing pauses.
   */
  parked: ParkedCall[];
  /** Calls that are not complete, and are still to be read again. No more than 2,100 are told apart, and counted. */
  pending: number;
  /** What a person should look at, e.g. that the provider's retention may have taken calls before they were read. */
  warnings: string[];
  /** As last saved. */
  state: SyncState;
}
