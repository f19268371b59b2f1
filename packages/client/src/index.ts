export { findBaseUrlProblem, isLoopback } from "./base-url.js";
export type { AnswerError } from "./answer-error.js";
export type { Answer, ProviderClient, RequestInitOf, UntypedAnswer, UntypedInit } from "./client-types.js";
export { checkOptions, type OptionKinds } from "./check-options.js";
export { createProviderClient } from "./create-client.js";
export { findKeyProblem } from "./credentials.js";
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
  type ErrorClass,
  type ErrorDetails,
  type ErrorKind,
  type ErrorOf,
} from "./errors.js";
export type { FailureEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent } from "./hooks.js";
export { findNearest, suggest } from "./nearest.js";
export type { ClientOptions, RequestOptions } from "./options.js";
export type { Credential, PaginationRule, ProviderDescription } from "./provider.js";
export type { RateLimit } from "./rate-limit.js";
export type { RetryOptions } from "./retry.js";
export { parseJson } from "./parse-json.js";
export { limitTime } from "./time-limit.js";
export { unwrap } from "./unwrap.js";
