/** A part of a call that a sync may wait for. `status`: the call has not ended yet. */
export type CallPart = "status" | "transcript" | "recording" | "cost" | "analysis";
