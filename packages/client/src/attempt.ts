import { requestIdOf, toAnswerError, type AnswerError } from "./answer-error.js";
import { TrunklineError, UnreadableResponseError } from "./errors.js";
import { callHook, showHeaders, type Hooks } from "./hooks.js";
import type { Limits } from "./options.js";
import type { Gate } from "./rate-limit.js";
import { readBody, type ReadAs } from "./read-body.js";
import { fetchFollowing, type Fetch } from "./redirect.js";
import { connectionError, requestError, timeoutError, type RequestContext } from "./request-error.js";
import { limitTime } from "./time-limit.js";

/** A request that is ready to send: everything that stays the same for all of its attempts. */
export interface PreparedRequest extends RequestContext {
  /** Identifies the request in hooks. */
  readonly id: number;
  readonly fetch: Fetch;
  readonly headers: Record<string, string>;
  readonly body: BodyInit | undefined;
  readonly limits: Limits;
  readonly readAs: ReadAs;
  readonly gate: Gate | undefined;
  readonly hooks: Hooks | undefined;
  readonly signal: AbortSignal | undefined;
}

/**
 * A response and its body, which is read within the time-out unless it is a stream. `error` is set for an error status.
 */
export interface Received {
  response: Response;
  body: unknown;
  error: AnswerError | undefined;
}

/** A response, or the error of an attempt without one. Throws only what ends the whole request: the signal's reason. */
export function attemptOnce(
  request: PreparedRequest,
  attempt: number,
  signal: AbortSignal | undefined,
): Promise<Received | TrunklineError> {
  const { gate } = request;
  const start = (): Promise<Received | TrunklineError> => attemptUngated(request, attempt, signal);
  return gate ? gate(start, signal) : start();
}

async function attemptUngated(
  request: PreparedRequest,
  attempt: number,
  signal: AbortSignal | undefined,
): Promise<Received | TrunklineError> {
  const { limits } = request;
  const started = performance.now();
  try {
    return await limitTime(
      (inner) => send(request, attempt, started, inner),
      signal,
      limits.timeoutMs,
      () => timeoutError(request, "timeoutMs", limits.timeoutMs),
    );
  } catch (thrown) {
    const ended = signal?.aborted;
    const error: unknown = ended
      ? signal.reason
      : TrunklineError.isInstance(thrown)
        ? thrown
        : connectionError(thrown, request);
    callHook("onFailure", request, attempt, () => ({ error, durationMs: performance.now() - started }));
    if (!ended && TrunklineError.isInstance(error)) return error;
    throw error;
  }
}

async function send(
  request: PreparedRequest,
  attempt: number,
  started: number,
  signal: AbortSignal,
): Promise<Received> {
  const { method, url, headers, body, fetch, readAs } = request;
  callHook("onRequest", request, attempt, () => ({ headers: showHeaders(headers, request.credentials) }));
  // A stream outlives its attempt, so it needs the caller's signal too.
  const joined = readAs === "stream" && request.signal ? AbortSignal.any([signal, request.signal]) : signal;
  const init = { method, headers, body: body ?? null, signal: joined, redirect: "manual" } as const;
  const response = await fetchFollowing(fetch, url, init);
  const { ok, status } = response;
  const read = await readBody(response, readAs, request.limits.maxResponseBytes, (most) =>
    requestError(
      UnreadableResponseError,
      request,
      `answered ${status} with more than ${most} bytes (maxResponseBytes).`,
      {
        status,
        requestId: requestIdOf(request, response),
      },
    ),
  );
  signal.throwIfAborted();
  callHook("onResponse", request, attempt, () => ({ status, durationMs: performance.now() - started }));
  return { response, body: read, error: ok ? undefined : toAnswerError(request, response, String(read)) };
}
