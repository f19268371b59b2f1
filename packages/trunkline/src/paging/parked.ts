/** What a list could not read, and where it stands: left out, so that it does not hold up the rest. */
export interface Parked {
  /** `page`: a row that no request brings. `row`: a row that came without an id. */
  reason: "page" | "row";
  /** Why it could not be read. */
  error: unknown;
  /** The row's time lies at or before this one: epoch milliseconds, undefined where it is not known. */
  newest?: number;
  /** The row's time lies at or after this one: epoch milliseconds, undefined where it is not known. */
  oldest?: number;
  /** The id of the last row before it, where there was one. */
  after?: string;
  /** `row`: the row as it came. */
  raw?: unknown;
}
