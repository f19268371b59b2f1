/** What of a call may be waited for. `status`: it is not over yet. */
export type CallPart = "status" | "transcript" | "recording" | "cost" | "analysis";
