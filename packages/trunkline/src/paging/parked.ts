/** What a list could not read and left out, with its error and its place, so that it can be asked for again later. */
export interface Parked {
  /** `page`: a request for this one row fails for ever. `row`: the row came, but has no id that tells it from others. */
  reason: "page" | "row";
  /** Why it could not be read. */
  error: unknown;
  /** The row's time is no later than this, epoch milliseconds; undefined where it is not known. */
  newest?: number;
  /** The row's time is no earlier than this, epoch milliseconds; undefined where it is not known. */
  oldest?: number;
  /** The id of the last row before it, where there was one. */
  after?: string;
  /** The row as it came, where it came. */
  raw?: unknown;
}
