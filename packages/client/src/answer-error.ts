import {
  AuthenticationError,
  ConflictError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  UnreadableResponseError,
  type TrunklineError,
} from "./errors.js";
import { findMessage, propertiesOf } from "./provider-message.js";
import { parseLeniently } from "./parse-json.js";
import { fail, type Asked, type ErrorClass } from "./request-error.js";
import { isTransient, readRetryAfter } from "./retry.js";

/**
 * A refusal: `body` is of the spec's type where the spec has one. A proxy on the way may answer anything all the same.
 */
export interface AnswerError<Body = unknown> extends TrunklineError {
  /** HTTP status. */
  readonly status: number;
  /** The answer's body, credentials taken out: parsed where it is JSON, else its text. */
  readonly body: Body;
}

/** The one place that turns a status into an error. */
export function toAnswerError(asked: Asked, response: Response, text: string): AnswerError {
  const { status, statusText } = response;
  // A provider that quotes the key in its refusal does not get it into our error.
  const body = parseLeniently(text, asked.credentials.scrub);
  const providerMessage = findMessage(body);
  const details = {
    status,
    body,
    providerMessage,
    requestId: requestIdOf(asked, response, body),
    // A 429 did nothing; of any other answer to a request that may not be repeated nobody knows.
    retryable: isTransient(status) && (asked.repeatable || status === 429),
    retryAfterMs: readRetryAfter(response, body, Date.now()),
  };
  // All that a browser shows of a redirect it does not follow.
  const hidden = response.type === "opaqueredirect" && "a redirect";
  const words = providerMessage || statusText || hidden || "no reason given";
  // `status` and `body` are in the details, which the error's own type leaves open.
  return fail(classOf(status), asked, `answered ${status}: ${words}`, details) as AnswerError;
}

function classOf(status: number): ErrorClass {
  if (status === 401) return [AuthenticationError, "authentication"];
  if (status === 402 || status === 403) return [PermissionError, "permission"];
  if (status === 404 || status === 410) return [NotFoundError, "not_found"];
  if (status === 408) return [TimeoutError, "timeout"];
  if (status === 409) return [ConflictError, "conflict"];
  if (status === 429) return [RateLimitError, "rate_limit"];
  if (status >= 500) return [ServerError, "server"];
  if (status >= 400) return [InvalidRequestError, "invalid_request"];
  // A redirect that is not followed.
  return [UnreadableResponseError, "unreadable"];
}

/** Anunzi's is in the body. */
export function requestIdOf({ credentials }: Asked, { headers }: Response, body?: unknown): string | undefined {
  const inHeaders = headers.get("x-request-id") || headers.get("request-id") || headers.get("cf-ray");
  const id = inHeaders || propertiesOf(propertiesOf(body).detail).request_id;
  return typeof id === "string" ? credentials.scrub(id) : undefined;
}
