import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createAcmeClient } from "./helpers/acme.js";
import { caught } from "./helpers/caught.js";
import { connectionFailure, json, scriptFetch, stall } from "./helpers/scripted-fetch.js";

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse("2026-11-21T10:00:00.000Z") });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Never answers and does not listen either. */
const deaf = (): Promise<Response> => new Promise(() => {});

/** Its headers come, its body never does. */
function halfAnswer(request: Request): Response {
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(new TextEncoder().encode('[{"id":'));
      request.signal.addEventListener("abort", () => stream.error(request.signal.reason));
    },
  });
  return new Response(body, { status: 200 });
}

describe("`timeoutMs`", () => {
  test.each([
    ["no headers", stall],
    ["no body", halfAnswer],
    ["a `fetch` that does not listen", deaf],
  ])("ends an attempt with %s", async (_name, step) => {
    const fetch = scriptFetch(step);
    const error = caught(createAcmeClient({ fetch, timeoutMs: 1000, retry: false }).GET("/things"));
    await vi.advanceTimersByTimeAsync(999);
    expect(fetch.requests[0]!.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toMatchObject({
      name: "TimeoutError",
      kind: "timeout",
      retryable: true,
      message: "acme: GET /things timed out after 1000 ms (timeoutMs).",
    });
    expect(fetch.requests[0]!.signal.aborted).toBe(true);
  });

  test("is a minute by default", async () => {
    const error = caught(createAcmeClient({ fetch: scriptFetch(stall), retry: false }).GET("/things"));
    await vi.advanceTimersByTimeAsync(59_999);
    expect(vi.getTimerCount()).toBe(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toMatchObject({ kind: "timeout" });
  });

  test("is for each attempt: one that is safe to repeat is sent again", async () => {
    const fetch = scriptFetch(stall, json([]));
    const answer = createAcmeClient({ fetch, timeoutMs: 1000 }).GET("/things");
    await vi.runAllTimersAsync();
    expect((await answer).data).toEqual([]);
    expect(fetch.requests).toHaveLength(2);
  });

  test("a creation that was not answered is not sent again, and not called retryable", async () => {
    const fetch = scriptFetch(stall);
    const error = caught(createAcmeClient({ fetch, timeoutMs: 1000 }).POST("/things", { body: { name: "one" } }));
    await vi.runAllTimersAsync();
    expect(await error).toMatchObject({ kind: "timeout", retryable: false });
    expect(fetch.requests).toHaveLength(1);
  });

  test.each([Infinity, 2 ** 40])("%d does not fire at once, as such timers do", async (timeoutMs) => {
    const fetch = scriptFetch(stall);
    const controller = new AbortController();
    const reason = caught(createAcmeClient({ fetch, timeoutMs }).GET("/things", { signal: controller.signal }));
    await vi.advanceTimersByTimeAsync(86_400_000);
    expect(fetch.requests[0]!.signal.aborted).toBe(false);
    controller.abort("done");
    expect(await reason).toBe("done");
  });

  test("a request's own stands over its client's", async () => {
    const client = createAcmeClient({ fetch: scriptFetch(stall), timeoutMs: 1000, retry: false });
    const error = caught(client.GET("/things", { timeoutMs: 50 }));
    await vi.advanceTimersByTimeAsync(50);
    expect(await error).toMatchObject({ kind: "timeout" });
  });

  test("does not apply to a stream's body", async () => {
    const fetch = scriptFetch(halfAnswer);
    const client = createAcmeClient({ fetch, timeoutMs: 1000 });
    const { data } = await client.GET("/things", { parseAs: "stream" });
    await vi.advanceTimersByTimeAsync(5000);
    expect(fetch.requests[0]!.signal.aborted).toBe(false);
    await data!.cancel();
  });
});

describe("`deadlineMs`", () => {
  test("ends all attempts together", async () => {
    const fetch = scriptFetch(stall);
    const error = caught(createAcmeClient({ fetch, timeoutMs: 400, deadlineMs: 1000, retry: 9 }).GET("/things"));
    vi.spyOn(Math, "random").mockReturnValue(0);
    await vi.advanceTimersByTimeAsync(1000);
    expect(await error).toMatchObject({
      kind: "timeout",
      message: "acme: GET /things timed out after 1000 ms (deadlineMs).",
    });
    expect(fetch.requests).toHaveLength(3);
    expect(fetch.requests[2]!.signal.aborted).toBe(true);
  });

  test("fails at once if the next wait would exceed it", async () => {
    const fetch = scriptFetch(json({ message: "busy" }, 429, { "retry-after": "30" }));
    const answer = await createAcmeClient({ fetch, deadlineMs: 5000 }).GET("/things");
    expect(answer.error).toMatchObject({ kind: "rate_limit", retryAfterMs: 30_000 });
    expect(vi.getTimerCount()).toBe(0);
  });

  test("counts the time in the queue", async () => {
    const client = createAcmeClient({ fetch: scriptFetch(stall), concurrency: 1 });
    const first = caught(client.GET("/things"));
    const second = caught(client.GET("/things", { deadlineMs: 100 }));
    await vi.advanceTimersByTimeAsync(100);
    expect(await second).toMatchObject({ kind: "timeout", message: expect.stringContaining("deadlineMs") });
    await vi.runAllTimersAsync();
    await first;
  });
});

describe("the caller's signal", () => {
  const reasons = [new Error("enough"), "enough", undefined, { why: "enough" }, null];

  test.each(reasons)("rejects with its reason unchanged: %o", async (reason) => {
    const controller = new AbortController();
    const thrown = caught(createAcmeClient({ fetch: scriptFetch(stall) }).GET("/things", controller));
    await vi.advanceTimersByTimeAsync(10);
    controller.abort(reason);
    expect(await thrown).toBe(controller.signal.reason);
  });

  test("sends nothing if already aborted", async () => {
    const fetch = scriptFetch(json([]));
    const signal = AbortSignal.abort("early");
    expect(await caught(createAcmeClient({ fetch }).GET("/things", { signal }))).toBe("early");
    expect(fetch.requests).toHaveLength(0);
  });

  test.each([
    ["before headers", stall],
    ["amid the body", halfAnswer],
    ["while a `fetch` does not listen", deaf],
    ["in the wait before another attempt", json({}, 503, { "retry-after": "30" })],
    ["in the wait after a connection failed", connectionFailure()],
  ])("ends a request at once %s", async (_name, step) => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const fetch = scriptFetch(step);
    const controller = new AbortController();
    const thrown = caught(createAcmeClient({ fetch, deadlineMs: 100_000 }).GET("/things", controller));
    await vi.advanceTimersByTimeAsync(100);
    controller.abort("enough");
    // No timer runs in between.
    expect(await thrown).toBe("enough");
    expect(vi.getTimerCount()).toBe(0);
    expect(fetch.requests).toHaveLength(1);
  });

  test("keeps its reason even if `fetch` throws another error", async () => {
    const fetch = scriptFetch(
      (request) =>
        new Promise((_resolve, reject) => {
          request.signal.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError")));
        }),
    );
    const controller = new AbortController();
    const thrown = caught(createAcmeClient({ fetch }).GET("/things", controller));
    await vi.advanceTimersByTimeAsync(1);
    controller.abort("enough");
    expect(await thrown).toBe("enough");
  });

  test("still ends a stream that the caller reads", async () => {
    const controller = new AbortController();
    const client = createAcmeClient({ fetch: scriptFetch(halfAnswer) });
    const { data } = await client.GET("/things", { parseAs: "stream", signal: controller.signal });
    const reader = data!.getReader();
    await reader.read();
    const rest = caught(reader.read());
    controller.abort("enough");
    expect(await rest).toBe("enough");
  });
});

test("an abort ends a real sleep of 30 seconds", async () => {
  vi.useRealTimers();
  const controller = new AbortController();
  const fetch = scriptFetch(json({}, 429, { "retry-after": "30" }));
  const thrown = caught(createAcmeClient({ fetch }).GET("/things", controller));
  await vi.waitFor(() => expect(fetch.requests).toHaveLength(1));
  await new Promise((resolve) => setTimeout(resolve, 20));
  controller.abort("enough");
  expect(await thrown).toBe("enough");
});
