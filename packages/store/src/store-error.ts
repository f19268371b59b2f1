import { TrunklineError } from "@trunkline/client";

/** Why a copy cannot be used: see {@link StoreError}. */
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
 * Thrown if a copy cannot be opened, read or written. Nothing is lost: the next sync reads again what was not
 * committed. Never contains a password.
 */
export class StoreError extends TrunklineError {
  /**
   * What is wrong. `peer`: the package for the database or the format is not installed. `locked`: another process has
   * the directory open. `unreachable`: the server does not answer, or the connection was lost. `refused`: the server
   * rejects the user, the password or the database's name. `not_allowed`: permissions do not allow writing. `full`: the
   * disk is full. `damaged`: files of the directory are missing. `too_old`: the server is. `schema`: the copy was made
   * by a newer version, or changed by hand. `superseded`: a newer sync of the same source has begun. `sql`: the
   * database rejects the statement.
   */
  readonly reason: StoreProblem;

  /** For Trunkline's own packages only. */
  constructor(reason: StoreProblem, message: string, details: { cause?: unknown; retryable?: boolean } = {}) {
    super("store", message, details);
    this.reason = reason;
  }

  /** Whether the value is a StoreError, from any installed copy of this package. */
  static override isInstance(value: unknown): value is StoreError {
    return TrunklineError.isInstance(value) && value.kind === "store";
  }
}
