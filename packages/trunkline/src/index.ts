export {
  AbortError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  InvalidInputError,
  InvalidRequestError,
  NotFoundError,
  PagingError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  TrunklineError,
  UnreadableResponseError,
} from "@trunkline/client";
export type {
  Analysis,
  AnsweredBy,
  Assistant,
  Call,
  CallChannel,
  CallDirection,
  CallOutcome,
  CallStatus,
  Completeness,
  Cost,
  CostPart,
  Customer,
  Ended,
  EndedBy,
  Party,
  Problem,
  Recording,
  ToolUse,
  Transcript,
  Transfer,
  TransferStatus,
  Turn,
  WithRaw,
} from "./call.js";
export type { ConvertOptions } from "./convert.js";
export {
  listCalls,
  type CallListing,
  type CallOf,
  type ListCallsQuery,
  type SourceFailure,
} from "./lists/list-calls.js";
export { paginate, type ItemOf, type PagedClient } from "./lists/paginate.js";
export type { Listing, ListingOptions, Page } from "./lists/listing.js";
export { callDirections, callOutcomes, type CallQuery, type Filter } from "./lists/query.js";
export { parseDuration, type Duration } from "./duration.js";
export { parseTime } from "./parse-time.js";
export { downloadRecording, type DownloadedRecording, type DownloadOptions } from "./recordings/download-recording.js";
export { redact, redactCall } from "./redaction/redact-call.js";
export type { AppliedBy, CallSource, Capabilities } from "./source.js";
export type { Parked } from "./paging/parked.js";
export type { SyncOptions } from "./sync/options.js";
export type { CallPart } from "./sync/call-part.js";
export type { GivenUp, SyncChanges, SyncReport } from "./sync/report.js";
export type { ParkedCall, SyncDay, SyncState, SyncWindow } from "./sync/state.js";
export { syncCalls } from "./sync/sync-calls.js";
