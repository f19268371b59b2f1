/**
 * What could not be read of a list, and where it is: kept apart so that it holds nothing else up. Where a list is read
 * by time (Vapi), the place is one millisecond, and what stands there behind the record is left out with it: no request
 * comes to that without it.
 */
export interface Parked {
  /** `page`: a request for this place alone fails. `row`: the provider's record cannot be told from others. */
  reason: "page" | "row";
  /** Why it could not be read. */
  error: unknown;
  /** The place lies before or at this time, epoch milliseconds. Missing where that is not known. */
  newest?: number;
  /** The place lies after or at this time, epoch milliseconds. Missing where that is not known. */
  oldest?: number;
  /** The id of the last row before it, where there was one. */
  after?: string;
  /** The record, where it came. */
  raw?: unknown;
}
