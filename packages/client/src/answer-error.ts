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
  type ErrorClass,
  type TrunklineError,
} from "./errors.js";
import { findMessage, valueAt } from "./provider-message.js";
import { parseLeniently } from "./parse-json.js";
import { requestError, type RequestContext } from "./request-error.js";
import { isTransient, readRetryAfter } from "./retry.js";

/** An error response. `body` has the type in the spec, if there is one, but a proxy may still respond with anything. */
export interface AnswerError<Body = unknown> extends TrunklineError {
  /** HTTP status. */
  readonly status: number;
  /** The response body, without credentials: parsed if it is JSON, otherwise its text. */
  readonly body: Body;
}

/** The error for a response whose status is not 2xx. */
export function toAnswerError(request: RequestContext, response: Response, text: string): AnswerError {
  const { status, statusText } = response;
  // The provider may quote the key in its error message.
  const body = parseLeniently(text, request.credentials.scrub);
  const providerMessage = findMessage(body, request.errors?.messages);
  const details = {
    status,
    body,
    providerMessage,
    requestId: requestIdOf(request, response, body),
    // A 429 had no effect. After any other error, a request that is not repeatable may have had one.
    retryable: isTransient(status) && (request.repeatable || status === 429),
    retryAfterMs: readRetryAfter(response, body, request.errors),
  };
  // A browser shows no more of a redirect that it does not follow.
  const hidden = response.type === "opaqueredirect" && "a redirect";
  const reason = providerMessage || statusText || hidden || "no reason given";
  // The details contain `status` and `body`, which are optional in `TrunklineError`.
  return requestError(classOf(status), request, `answered ${status}: ${reason}`, details) as AnswerError;
}

/** The class of a status that has its own. */
const classes: Readonly<Record<number, ErrorClass<TrunklineError>>> = {
  401: AuthenticationError,
  402: PermissionError,
  403: PermissionError,
  404: NotFoundError,
  408: TimeoutError,
  409: ConflictError,
  410: NotFoundError,
  429: RateLimitError,
};

function classOf(status: number): ErrorClass<TrunklineError> {
  // Below 400 it is a redirect that is not followed.
  return (
    classes[status] ?? (status >= 500 ? ServerError : status >= 400 ? InvalidRequestError : UnreadableResponseError)
  );
}

/** In the headers, or in the body, if the provider has it there. */
export function requestIdOf(
  { credentials, errors }: RequestContext,
  { headers }: Response,
  body?: unknown,
): string | undefined {
  const inHeaders = headers.get("x-request-id") || headers.get("request-id") || headers.get("cf-ray");
  const id = inHeaders || valueAt(body, errors?.requestId);
  return typeof id === "string" ? credentials.scrub(id) : undefined;
}
