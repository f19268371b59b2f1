/**
 * A part of a list that could not be read, set aside so that it does not block the rest. In a list read by time (Vapi)
 * the place is one millisecond, and records after the failing one in that millisecond are left out too, since no
 * request reaches them without it.
 */
export interface Parked {
  /** `page`: a request for this place alone fails. `row`: the record has no usable id. */
  reason: "page" | "row";
  /** Why it could not be read. */
  error: unknown;
  /** The place is at or before this time, epoch milliseconds. Missing if unknown. */
  newest?: number;
  /** The place is at or after this time, epoch milliseconds. Missing if unknown. */
  oldest?: number;
  /** The id of the last row before it, if there was one. */
  after?: string;
  /** The provider's record, if it was received. */
  raw?: unknown;
}
