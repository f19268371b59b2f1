import type { CallPart } from "./call-part.js";
import type { ParkedCall, SyncState } from "./state.js";

/** An incomplete call that is no longer read again. */
export interface GivenUp {
  /** The call's `key`. */
  key: string;
  /** The parts that did not arrive. */
  parts: CallPart[];
}

/** What was found since the last `save`. The state does not keep it, so store both together. */
export interface SyncChanges {
  /** Keys of calls that were written and that the provider no longer has. */
  deleted: string[];
  /** Likewise, of calls older than the provider keeps them: nobody need have deleted them. */
  expired: string[];
  /** What newly could not be read, and will be tried again. The state holds all of it. */
  parked: ParkedCall[];
}

/** What a run did. A run that fails has no report; what it found was passed to `save` before. */
export interface SyncReport {
  /** The number of calls passed to `write`, repeated ones included. */
  written: number;
  /**
   * Keys of calls that were written and that the provider no longer has, confirmed by a request for each id. Incomplete
   * calls are requested by id. Complete ones are found where a run lists them again: from `overlap` before the end of
   * the last window on, and as far back as `reread: { for, every }` goes. Of those, the newest 500 are compared or,
   * with `keys`, all that the copy has there. A complete call that is deleted later than that is not found. If the
   * provider deletes calls after a retention period, a call deleted shortly before that, with too few runs in between
   * to compare everything, appears neither here nor in `expired`, since nobody can tell by then.
   */
  deleted: string[];
  /** Likewise, of calls older than the provider keeps them: nobody need have deleted them. */
  expired: string[];
  /**
   * Incomplete calls that are no longer read again, since `reread` has passed from their planned or actual time: the
   * first 1,000 of this run. A warning counts the rest.
   */
  givenUp: GivenUp[];
  /**
   * Everything that could not be read so far, with its error and its place. It does not block the rest, and is tried
   * again with growing pauses.
   */
  parked: ParkedCall[];
  /** The number of incomplete calls that are still to be read again. No more than 2,100 are tracked, and so counted. */
  pending: number;
  /** What a person should look at, e.g. that the provider may have deleted calls before they were read. */
  warnings: string[];
  /** The state as last saved. */
  state: SyncState;
}
