/** What could not be read of a list, and where it is: kept apart so that it holds nothing else up. */
export interface Parked {
  /** `page`: a request for this place alone fails. `row`: the provider's record cannot be told from others. */
  reason: "page" | "row";
  error: unknown;
  /** The place lies between these times, epoch milliseconds, as far as they are known. */
  newest?: number;
  oldest?: number;
  /** The id of the last row before it, where there was one. */
  after?: string;
  /** The record, where it came. */
  raw?: unknown;
}
