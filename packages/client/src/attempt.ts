import { requestIdOf, toAnswerError, type AnswerError } from "./answer-error.js";
import { TrunklineError, UnreadableResponseError } from "./errors.js";
import { showHeaders, tell, type Hooks } from "./hooks.js";
import type { Limits } from "./options.js";
import type { Gate } from "./rate-limit.js";
import { readBody, type ReadAs } from "./read-body.js";
import { fetchFollowing, type Fetch } from "./redirect.js";
import { connectionError, fail, timeoutError, type Asked } from "./request-error.js";
import { limitTime } from "./time-limit.js";

/** Everything about one request that does not change between its attempts. */
export interface Sending extends Asked {
  /** Tells it from all others in hooks. */
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

/** An answer, its body read under the time-out (a stream is left to the caller); `error` where the status is one. */
export interface Sent {
  response: Response;
  body: unknown;
  error: AnswerError | undefined;
}

/** An answer, or the error of an attempt that got none. Throws what ends the whole request: the signal's reason. */
export function attemptOnce(
  sending: Sending,
  attempt: number,
  signal: AbortSignal | undefined,
): Promise<Sent | TrunklineError> {
  const { gate } = sending;
  const start = (): Promise<Sent | TrunklineError> => attemptNow(sending, attempt, signal);
  return gate ? gate(start, signal) : start();
}

async function attemptNow(
  sending: Sending,
  attempt: number,
  signal: AbortSignal | undefined,
): Promise<Sent | TrunklineError> {
  const { hooks, limits } = sending;
  const started = performance.now();
  try {
    return await limitTime(
      (inner) => ask(sending, attempt, started, inner),
      signal,
      limits.timeoutMs,
      () => timeoutError(sending, "timeoutMs", limits.timeoutMs),
    );
  } catch (thrown) {
    const ended = signal?.aborted;
    const error: unknown = ended
      ? signal.reason
      : TrunklineError.isInstance(thrown)
        ? thrown
        : connectionError(thrown, sending);
    tell(hooks?.onFailure, sending, attempt, () => ({ error, durationMs: performance.now() - started }));
    if (!ended && TrunklineError.isInstance(error)) return error;
    throw error;
  }
}

async function ask(sending: Sending, attempt: number, started: number, signal: AbortSignal): Promise<Sent> {
  const { method, url, headers, body, fetch, readAs, hooks } = sending;
  tell(hooks?.onRequest, sending, attempt, () => ({ headers: showHeaders(headers, sending.credentials) }));
  // A stream outlives its attempt, so the runtime has to keep the caller's signal joined to it.
  const joined = readAs === "stream" && sending.signal ? AbortSignal.any([signal, sending.signal]) : signal;
  const init = { method, headers, body: body ?? null, signal: joined, redirect: "manual" } as const;
  const response = await fetchFollowing(fetch, url, init);
  const { ok, status } = response;
  const read = await readBody(response, readAs, sending.limits.maxResponseBytes, (most) =>
    fail(
      [UnreadableResponseError, "unreadable"],
      sending,
      `answered ${status} with over ${most} bytes (maxResponseBytes).`,
      {
        status,
        requestId: requestIdOf(sending, response),
      },
    ),
  );
  signal.throwIfAborted();
  tell(hooks?.onResponse, sending, attempt, () => ({ status, durationMs: performance.now() - started }));
  return { response, body: read, error: ok ? undefined : toAnswerError(sending, response, String(read)) };
}
