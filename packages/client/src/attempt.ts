import { toAnswerError } from "./answer-error.js";
import { TimeoutError, TrunklineError } from "./errors.js";
import { callHook, showHeaders, type Hooks } from "./hooks.js";
import type { Limits } from "./options.js";
import type { Gate } from "./rate-limit.js";
import { readBody, type ReadAs } from "./read-body.js";
import { followRedirects, type Fetch } from "./redirect.js";
import { connectionError, requestError, type RequestContext } from "./request-error.js";
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

/** The result of an attempt. `error` is set if there is no response, or one with an error status. */
export interface Outcome {
  response?: Response;
  /** Read within the time-out, unless it is a stream. */
  body?: unknown;
  error?: TrunklineError | undefined;
}

/** Throws only what ends the whole request: the signal's reason. */
export async function attemptOnce(
  request: PreparedRequest,
  attempt: number,
  signal: AbortSignal | undefined,
): Promise<Outcome> {
  const started = performance.now();
  try {
    return await limitRequest("timeoutMs", request, signal, (inner) => exchange(request, attempt, started, inner));
  } catch (thrown) {
    const error: unknown = signal?.aborted
      ? signal.reason
      : TrunklineError.isInstance(thrown)
        ? thrown
        : connectionError(thrown, request);
    callHook("onFailure", request, attempt, () => ({ error, durationMs: performance.now() - started }));
    if (signal?.aborted) throw error;
    // Unless the signal aborted, it was converted to an error above.
    return { error: error as TrunklineError };
  }
}

/** Runs a task until the time of one of the request's limits is up. */
export function limitRequest<Value>(
  option: "timeoutMs" | "deadlineMs",
  request: PreparedRequest,
  signal: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const after = request.limits[option];
  const timeUp = (): TrunklineError =>
    requestError(TimeoutError, request, `timed out after ${after} ms (${option}).`, { retryable: request.repeatable });
  return limitTime(task, signal, after, timeUp);
}

/** Sends a request once, follows redirects and reads the body. */
async function exchange(
  request: PreparedRequest,
  attempt: number,
  started: number,
  signal: AbortSignal,
): Promise<Outcome> {
  const { method, url, headers, body, fetch, readAs } = request;
  callHook("onRequest", request, attempt, () => ({ headers: showHeaders(headers, request.credentials) }));
  // A stream outlives its attempt, so it needs the caller's signal too.
  const joined = readAs === "stream" && request.signal ? AbortSignal.any([signal, request.signal]) : signal;
  const init = { method, headers, body: body ?? null, signal: joined, redirect: "manual" } as const;
  const first = await fetch(url, init);
  const response = first.ok ? first : await followRedirects(first, fetch, url, init);
  const { ok, status } = response;
  const read = await readBody(request, response, readAs, request.limits.maxResponseBytes);
  signal.throwIfAborted();
  callHook("onResponse", request, attempt, () => ({ status, durationMs: performance.now() - started }));
  return { response, body: read, error: ok ? undefined : toAnswerError(request, response, String(read)) };
}
