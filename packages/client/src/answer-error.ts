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
  type ErrorDetails,
  type TrunklineError,
} from "./errors.js";
import { findMessage } from "./provider-message.js";
import { isRetryableStatus, readRetryAfter } from "./retry.js";

/** A refusal: `body` is typed by the spec where the spec types it. */
export interface AnswerError<Body = unknown> extends TrunklineError {
  readonly status: number;
  readonly body: Body;
}

/** Where a request went: what every error says of itself. */
export interface RequestDescription {
  provider: string;
  method: string;
  path: string;
  url: string;
}

const requestIdHeaders = ["x-request-id", "request-id", "cf-ray"];

/** The one place that turns a status into an error. */
export function toAnswerError(
  request: RequestDescription,
  response: Response,
  body: unknown,
  now: number,
): AnswerError {
  const { status, headers } = response;
  const providerMessage = findMessage(body);
  const details: ErrorDetails = {
    ...request,
    status,
    body,
    providerMessage,
    requestId: requestIdHeaders.map((name) => headers.get(name)).find((id) => id) ?? undefined,
    retryable: isRetryableStatus(status),
    retryAfterMs: status === 429 || status === 503 ? readRetryAfter(headers, body, now) : undefined,
  };
  const words = providerMessage ?? (response.statusText || "no reason given");
  const message = `${request.provider}: ${request.method} ${request.path} answered ${status}: ${words}`;
  // `status` and `body` are set just above, which the error's own type leaves open.
  return errorOf(status, message, details) as AnswerError;
}

function errorOf(status: number, message: string, details: ErrorDetails): TrunklineError {
  if (status === 401) return new AuthenticationError("authentication", message, details);
  if (status === 402 || status === 403) return new PermissionError("permission", message, details);
  if (status === 404 || status === 410) return new NotFoundError("not_found", message, details);
  if (status === 408) return new TimeoutError("timeout", message, details);
  if (status === 409) return new ConflictError("conflict", message, details);
  if (status === 429) return new RateLimitError("rate_limit", message, details);
  if (status >= 500) return new ServerError("server", message, details);
  if (status >= 400) return new InvalidRequestError("invalid_request", message, details);
  return new UnreadableResponseError("unreadable", message, details);
}
