import { TrunklineError } from "@trunkline/client";

/** What is wrong with a copy, or with reaching it: see {@link StoreError}. */
export type StoreProblem =
  | "peer"
  | "locked"
  | "unreachable"
  | "refused"
  | "not_allowed"
  | "full"
  | "damaged"
  | "too_old"
  | "schema"
  | "superseded"
  | "sql";

/**
 * The copy cannot be opened, read or written. Nothing is lost by it: what was not committed is read again by the next
 * sync. Never contains a password.
 */
export class StoreError extends TrunklineError {
  /**
   * What is wrong, in one word. `peer`: the package that speaks to the database is not installed. `locked`: another
   * process has the directory open. `unreachable`: the server does not answer, or went away. `refused`: the user, the
   * password or the database's name. `not_allowed`: the directory or the user's rights allow no writing. `full`: the
   * disk is. `damaged`: files of the directory are missing. `too_old`: the server is. `schema`: the copy was made by a
   * newer version, or changed by hand. `superseded`: a newer sync of the same source has begun. `sql`: the database
   * does not take the statement.
   */
  readonly reason: StoreProblem;

  /** For Trunkline's own packages. */
  constructor(reason: StoreProblem, message: string, details: { cause?: unknown; retryable?: boolean } = {}) {
    super("store", message, details);
    this.reason = reason;
  }

  /** Whether the value is a problem with a copy, from any installed copy of this package. */
  static override isInstance(value: unknown): value is StoreError {
    return TrunklineError.isInstance(value) && value.kind === "store";
  }
}
