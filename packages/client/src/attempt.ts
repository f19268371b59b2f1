import { toAnswerError, type AnswerError } from "./answer-error.js";
import type { Credentials } from "./credentials.js";
import { TrunklineError } from "./errors.js";
import { showHeaders, tell, type Hooks } from "./hooks.js";
import type { Limits } from "./options.js";
import type { Gate } from "./rate-limit.js";
import { readBody, type ReadAs } from "./read-body.js";
import { fetchFollowing, type Fetch } from "./redirect.js";
import { connectionError, timeoutError, type Asked } from "./request-error.js";
import { limitTime } from "./time-limit.js";

/** Everything about one request that does not change between its attempts. */
export interface Sending extends Asked {
  /** Tells it from all others in hooks. */
  readonly id: number;
  readonly fetch: Fetch;
  /** As it is; the description's is for showing. */
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: BodyInit | undefined;
  readonly credentials: Credentials;
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
  error?: AnswerError;
}

/** An answer, or the error of an attempt that got none. Throws what ends the whole request: the signal's reason. */
export async function attemptOnce(
  sending: Sending,
  attempt: number,
  signal: AbortSignal | undefined,
): Promise<Sent | TrunklineError> {
  const { id, description, gate, hooks, limits } = sending;
  const endTurn = await gate?.(signal);
  const event = { id, ...description, attempt };
  const started = performance.now();
  const since = (): { durationMs: number } => ({ durationMs: performance.now() - started });

  async function ask(inner: AbortSignal): Promise<Sent> {
    const { headers, body, readAs, url, fetch, scrub, credentials } = sending;
    tell(hooks?.onRequest, () => ({ ...event, headers: showHeaders(headers, credentials, scrub) }));
    // A stream outlives this function, so the runtime has to keep the caller's signal joined to it.
    const joined = readAs === "stream" && sending.signal ? AbortSignal.any([inner, sending.signal]) : inner;
    const init = { method: description.method, headers, body: body ?? null, signal: joined, redirect: "manual" } as const;
    const response = await fetchFollowing(fetch, url, init);
    const read = await readBody(response, readAs);
    inner.throwIfAborted();
    tell(hooks?.onResponse, () => ({ ...event, status: response.status, ...since() }));
    if (response.ok) return { response, body: read };
    return { response, body: read, error: toAnswerError(sending, response, String(read)) };
  }

  try {
    return await limitTime(ask, limits.timeoutMs, () => timeoutError(sending, "timeoutMs", limits.timeoutMs), signal);
  } catch (thrown) {
    const failure: unknown = signal?.aborted
      ? signal.reason
      : TrunklineError.isInstance(thrown)
        ? thrown
        : connectionError(thrown, sending);
    tell(hooks?.onFailure, () => ({ ...event, error: failure, ...since() }));
    if (signal?.aborted || !TrunklineError.isInstance(failure)) throw failure;
    return failure;
  } finally {
    endTurn?.();
  }
}
