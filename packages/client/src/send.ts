import { toAnswerError, type RequestDescription } from "./answer-error.js";
import { createScrubber } from "./credentials.js";
import { AbortError, ConnectionError, TimeoutError, TrunklineError } from "./errors.js";
import { showHeaders, tell, type Hooks } from "./hooks.js";
import { parseLeniently, readBody, type ReadAs } from "./read-body.js";
import type { Gate } from "./rate-limit.js";
import { followRedirects } from "./redirect.js";
import { backoff, type RetryOptions } from "./retry.js";
import { sleep } from "./sleep.js";

/** Everything about one request that does not change between its attempts. */
export interface Sending {
  description: Omit<RequestDescription, "url">;
  fetch: (request: Request) => Promise<Response>;
  credentials: ReadonlyMap<string, string>;
  timeoutMs: number;
  deadlineMs: number | undefined;
  retry: Required<RetryOptions>;
  /** Whether it may be sent more than once. */
  repeatable: boolean;
  readAs: ReadAs;
  gate: Gate | undefined;
  hooks: Hooks | undefined;
  signal: AbortSignal | undefined;
}

/** An answer, its body read under the time-out (a stream is left to the caller); `error` where the status is one. */
export interface Sent {
  response: Response;
  body: unknown;
  error: TrunklineError | undefined;
}

/**
 * Sends a request until it has an answer that counts, or must give up. Time-outs, the caller's signal, retries and the rate limit all live
 * here, innermost, so that nothing above sees an attempt that was not the last.
 */
export async function send(request: Request, sending: Sending): Promise<Sent> {
  const { retry, deadlineMs, repeatable, signal } = sending;
  const description = { ...sending.description, url: createScrubber(sending.credentials)(request.url) };
  const whole = new AbortController();
  const unlink = link(signal, whole);
  const deadline =
    deadlineMs === undefined
      ? undefined
      : setTimeout(() => whole.abort(timeoutError(description, "deadlineMs", deadlineMs)), deadlineMs);
  try {
    for (let attempt = 1; ; attempt += 1) {
      const last = !repeatable || attempt > retry.limit;
      // A body can be read once: every attempt but the last gets a copy.
      const copy = last || !request.body ? request : request.clone();
      const sent = await attemptOnce(copy, attempt, sending, description, whole.signal);
      const failure = sent instanceof TrunklineError ? sent : sent.error;
      const wait = failure && !last ? waitBefore(failure, attempt, retry) : undefined;
      if (wait === undefined || !failure) {
        if (sent instanceof TrunklineError) throw sent;
        return sent;
      }
      tell(sending.hooks?.onRetry, () => ({ ...description, attempt, delayMs: wait, error: failure }));
      await sleep(wait, whole.signal);
    }
  } finally {
    clearTimeout(deadline);
    unlink();
  }
}

/** Undefined where there is nothing to wait for, or the provider asks for more patience than the caller has. */
function waitBefore(failure: TrunklineError, attempt: number, retry: Required<RetryOptions>): number | undefined {
  if (!failure.retryable) return undefined;
  const { retryAfterMs } = failure;
  if (retryAfterMs === undefined) return backoff(attempt, retry, Math.random);
  return retryAfterMs <= retry.maxRetryAfterMs ? retryAfterMs : undefined;
}

/** An answer, or the error of a connection that failed. Throws what ends the whole request: the caller's abort reason, the deadline. */
async function attemptOnce(
  request: Request,
  attempt: number,
  sending: Sending,
  description: RequestDescription,
  whole: AbortSignal,
): Promise<Sent | TrunklineError> {
  const { credentials, gate, hooks, readAs, timeoutMs } = sending;
  const scrub = createScrubber(credentials);
  const endTurn = await gate?.(whole);
  const controller = new AbortController();
  const unlink = link(whole, controller);
  const timer = setTimeout(() => controller.abort(timeoutError(description, "timeoutMs", timeoutMs)), timeoutMs);
  const started = performance.now();
  try {
    // A stream outlives this function, so the runtime has to keep the caller's signal joined to it.
    const signal =
      readAs === "stream" && sending.signal
        ? AbortSignal.any([controller.signal, sending.signal])
        : controller.signal;
    const outgoing = new Request(request, { signal });
    for (const [header, value] of credentials) outgoing.headers.set(header, value);
    tell(hooks?.onRequest, () => ({ ...description, attempt, headers: showHeaders(outgoing.headers, credentials) }));
    const response = await followRedirects(outgoing, sending);
    const body = await readBody(response, response.ok ? readAs : "text");
    tell(hooks?.onResponse, () => ({
      ...description,
      attempt,
      status: response.status,
      durationMs: performance.now() - started,
    }));
    if (response.ok) return { response, body, error: undefined };
    // A provider that quotes the key in its refusal does not get it into our error.
    const refusal = parseLeniently(scrub(String(body)));
    return { response, body, error: toAnswerError(description, response, refusal, Date.now()) };
  } catch (failure) {
    if (whole.aborted) throw whole.reason;
    if (controller.signal.aborted) return controller.signal.reason;
    return TrunklineError.isInstance(failure) ? failure : connectionError(failure, description, scrub);
  } finally {
    clearTimeout(timer);
    unlink();
    endTurn?.();
  }
}

/** Aborts the controller, with the same reason, when the signal does. Returns what undoes that. */
function link(signal: AbortSignal | undefined, controller: AbortController): () => void {
  if (!signal) return () => {};
  const pass = (): void => controller.abort(signal.reason);
  if (signal.aborted) pass();
  else signal.addEventListener("abort", pass, { once: true });
  return () => signal.removeEventListener("abort", pass);
}

function timeoutError(description: RequestDescription, option: "timeoutMs" | "deadlineMs", after: number): TimeoutError {
  const message = `${description.provider}: ${description.method} ${description.path} was not answered within ${after} ms (${option}).`;
  return new TimeoutError("timeout", message, { ...description, retryable: option === "timeoutMs" });
}

function connectionError(
  failure: unknown,
  description: RequestDescription,
  scrub: (text: string) => string,
): TrunklineError {
  const { provider, method, path } = description;
  const abort = failure instanceof Error && failure.name === "AbortError";
  const message = `${provider}: ${method} ${path} ${abort ? "was aborted" : "got no whole answer"}: ${scrub(reasonOf(failure))}`;
  // The failure itself is not kept as it is: a runtime may have put headers into it.
  const details = { ...description, cause: new Error(scrub(String(failure))) };
  return abort
    ? new AbortError("abort", message, details)
    : new ConnectionError("connection", message, { ...details, retryable: true });
}

/** The innermost cause says most: `fetch failed` hides `ECONNREFUSED`. */
function reasonOf(failure: unknown): string {
  if (!(failure instanceof Error)) return String(failure);
  const { cause } = failure;
  if (cause instanceof Error) return reasonOf(cause);
  const code = "code" in failure && typeof failure.code === "string" ? failure.code : "";
  return [code, failure.message].filter((part, at) => part && (at === 1 || !failure.message.includes(part))).join(" ");
}
