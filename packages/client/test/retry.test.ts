import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { RequestOptions, RetryEvent } from "../src/index.js";
import { createAcmeClient, type AcmeClient } from "./helpers/acme.js";
import { errorOf } from "./helpers/caught.js";
import { connectionFailure, json, scriptFetch, type ScriptedFetch, type Step } from "./helpers/scripted-fetch.js";

const now = Date.parse("2026-11-21T10:00:00.000Z");

beforeEach(() => {
  vi.useFakeTimers({ now });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** How often a request was sent, all waits over. */
async function count(
  steps: Step[],
  ask: (client: AcmeClient) => Promise<{ error?: unknown }>,
  options: Parameters<typeof createAcmeClient>[0] = {},
): Promise<number> {
  const fetch = scriptFetch(...steps);
  const answer = ask(createAcmeClient({ fetch, ...options })).catch(() => {});
  await vi.runAllTimersAsync();
  await answer;
  return fetch.requests.length;
}

const get = (client: AcmeClient) => client.GET("/things");
const create = (client: AcmeClient) => client.POST("/things", { body: { name: "one" } });
const byId = { params: { path: { id: "7" } } };

describe("retried requests", () => {
  test.each([408, 425, 429, 500, 502, 503, 504])("a GET answered %i, twice more", async (status) => {
    expect(await count([json({}, status)], get)).toBe(3);
  });

  test.each([400, 401, 402, 403, 404, 405, 409, 410, 413, 422, 501, 505, 511, 302])(
    "not a GET answered %i",
    async (status) => {
      expect(await count([json({}, status)], get)).toBe(1);
    },
  );

  test("a GET whose connection failed", async () => {
    expect(await count([connectionFailure()], get)).toBe(3);
  });

  test("not an aborted GET", async () => {
    expect(await count([new DOMException("stopped", "AbortError")], get)).toBe(1);
  });

  test("not a GET with an unreadable 200", async () => {
    expect(await count([new Response("<html>")], get)).toBe(1);
  });

  test("until one succeeds, whose response is returned", async () => {
    const fetch = scriptFetch(json({}, 503), connectionFailure(), json([{ id: "1" }]));
    const answer = createAcmeClient({ fetch }).GET("/things");
    await vi.runAllTimersAsync();
    expect((await answer).data).toEqual([{ id: "1" }]);
    expect(fetch.requests).toHaveLength(3);
  });

  test("the last failure is the error", async () => {
    const fetch = scriptFetch(json({}, 500), connectionFailure(), json({ message: "third" }, 503));
    const error = errorOf(createAcmeClient({ fetch }).GET("/things"));
    await vi.runAllTimersAsync();
    expect(await error).toMatchObject({ kind: "server", status: 503, providerMessage: "third", retryable: true });
  });

  test("each attempt sends the body", async () => {
    const bodies: string[] = [];
    const fetch = scriptFetch(async (request) => {
      bodies.push(await request.text());
      return json({}, bodies.length < 3 ? 503 : 200);
    });
    const answer = createAcmeClient({ fetch }).POST("/search", {
      params: { query: { page: 0 } },
      body: { words: "red" },
    });
    await vi.runAllTimersAsync();
    await answer;
    expect(bodies).toEqual(Array(3).fill('{"words":"red"}'));
  });
});

describe("which methods", () => {
  test.each([
    ["GET", "/things/{id}", 3],
    ["HEAD", "/things/{id}", 3],
    ["OPTIONS", "/things/{id}", 3],
    ["DELETE", "/things/{id}", 3],
    ["PUT", "/other", 3],
    ["PATCH", "/things/{id}", 1],
    ["POST", "/things", 1],
  ])("%s %s is sent %3$i times", async (method, path, times) => {
    const ask = (client: AcmeClient) => client.request(method, path, byId);
    expect(await count([json({}, 503)], ask)).toBe(times);
    expect(await count([connectionFailure()], ask)).toBe(times);
  });

  test("a POST that the spec marks as idempotent is sent again", async () => {
    expect(await count([json({}, 503)], (client) => client.POST("/search", { params: { query: { page: 0 } } }))).toBe(
      3,
    );
  });

  test("a PUT that the spec marks as not idempotent is not", async () => {
    expect(await count([json({}, 503)], (client) => client.PUT("/things/{id}", { ...byId, body: { name: "" } }))).toBe(
      1,
    );
  });

  test.each([
    ["with the key that the spec names is sent again", "order-1042", 3],
    ["without that key is not", undefined, 1],
    ["with an empty key is not", "", 1],
  ])("a creation %s", async (_name, key, times) => {
    const body = { to: "+12025550101", ...(key !== undefined && { request_key: key }) };
    expect(await count([json({}, 503)], (client) => client.POST("/calls", { body }))).toBe(times);
  });

  test("`idempotent: true` opts a single request in", async () => {
    const ask = (client: AcmeClient) => client.POST("/things", { body: { name: "one" }, idempotent: true });
    expect(await count([json({}, 503)], ask)).toBe(3);
  });

  test("`idempotent: false` opts a single request out", async () => {
    expect(await count([json({}, 503)], (client) => client.GET("/things", { idempotent: false }))).toBe(1);
  });

  test("`retry` alone never makes a creation repeatable", async () => {
    const ask = (client: AcmeClient) => client.POST("/things", { body: { name: "one" }, retry: 5 });
    expect(await count([json({}, 503)], ask, { retry: 5 })).toBe(1);
  });
});

describe("whether an error is retryable", () => {
  test.each([
    ["a GET answered 503", get, json({}, 503), true],
    ["a GET whose connection failed", get, connectionFailure(), true],
    ["a GET answered 404", get, json({}, 404), false],
    ["a creation answered 503: it may have been done", create, json({}, 503), false],
    ["a creation whose connection failed: it may have been done", create, connectionFailure(), false],
    ["a creation answered 429: it was not done", create, json({}, 429), true],
  ])("%s", async (_name, ask, step, retryable) => {
    const error = errorOf(ask(createAcmeClient({ fetch: scriptFetch(step), retry: false })));
    expect((await error).retryable).toBe(retryable);
  });
});

describe("how often", () => {
  const failing = [json({}, 503)];

  test.each([
    [0, 1],
    [false, 1],
    [1, 2],
    [4, 5],
    [{ limit: 3 }, 4],
    [{ backoffMs: 10 }, 3],
    [undefined, 3],
  ] as const)("`retry: %j` means %i attempts", async (retry, attempts) => {
    expect(await count(failing, get, { retry })).toBe(attempts);
    expect(await count(failing, (client) => client.GET("/things", { retry }))).toBe(attempts);
  });

  test("a request's own setting stands over its client's, and leaves the others", async () => {
    const fetch = scriptFetch(...failing);
    const waits = waitsOf(fetch, { retry: { limit: 1, backoffMs: 7, maxBackoffMs: 20 } }, { retry: { limit: 3 } });
    vi.spyOn(Math, "random").mockReturnValue(1);
    expect(await waits).toEqual([7, 14, 20]);
  });
});

/** The waits between the attempts of a GET. */
async function waitsOf(
  fetch: ScriptedFetch,
  options: Parameters<typeof createAcmeClient>[0] = {},
  init: RequestOptions = {},
): Promise<number[]> {
  const waits: number[] = [];
  const hooks = { onRetry: ({ delayMs }: RetryEvent) => void waits.push(delayMs) };
  const answer = createAcmeClient({ fetch, hooks, ...options }).GET("/things", init);
  await vi.runAllTimersAsync();
  await answer.catch(() => {});
  return waits;
}

describe("the backoff", () => {
  test("doubles from half a second up to eight, at the most", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    const waits = await waitsOf(scriptFetch(json({}, 500)), { retry: 7 });
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  test("is random between zero and that", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
        async (draws) => {
          const random = vi.spyOn(Math, "random");
          for (const draw of draws) random.mockReturnValueOnce(draw);
          const waits = await waitsOf(scriptFetch(json({}, 500)), { retry: 5 });
          expect(waits).toEqual(draws.map((draw, attempt) => draw * Math.min(8000, 500 * 2 ** attempt)));
          random.mockRestore();
        },
      ),
      { numRuns: 25 },
    );
  });

  test("delays the next attempt", async () => {
    vi.spyOn(Math, "random").mockReturnValue(0.5);
    const fetch = scriptFetch(json({}, 500));
    const answer = createAcmeClient({ fetch }).GET("/things");
    await vi.advanceTimersByTimeAsync(249);
    expect(fetch.requests).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(fetch.requests).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(500);
    expect(fetch.requests).toHaveLength(3);
    await answer;
  });
});

describe("what the provider asks for", () => {
  const backoff = 250;

  beforeEach(() => {
    // No date here is in local time.
    vi.stubEnv("TZ", "Asia/Kathmandu");
    vi.spyOn(Math, "random").mockReturnValue(0.5);
  });

  afterEach(() => {
    vi.unstubAllEnvs();
  });

  const inTenSeconds = Math.floor(now / 1000) + 10;

  test.each<[string, Record<string, string>, unknown, number]>([
    ["seconds", { "retry-after": "7" }, {}, 7000],
    ["parts of a second", { "retry-after": "0.25" }, {}, 250],
    ["0 means now", { "retry-after": "0" }, {}, 0],
    ["a date", { "retry-after": "Sat, 21 Nov 2026 10:00:05 GMT" }, {}, 5000],
    ["a date as RFC 850 had it", { "retry-after": "Saturday, 21-Nov-26 10:00:05 GMT" }, {}, 5000],
    ["a date as C's asctime has it, which is in GMT too", { "retry-after": "Sat Nov 21 10:00:05 2026" }, {}, 5000],
    ["a past date means now", { "retry-after": "Sat, 21 Nov 2026 09:00:00 GMT" }, {}, 0],
    [
      "a date by a clock that is hours ahead of ours",
      { "retry-after": "Sat, 21 Nov 2026 13:00:05 GMT", date: "Sat, 21 Nov 2026 13:00:00 GMT" },
      {},
      5000,
    ],
    [
      "when the window is reset by a clock that is behind",
      { "x-ratelimit-reset": String(inTenSeconds - 3600), date: new Date(now - 3_600_000).toUTCString() },
      {},
      10_000,
    ],
    ["a `Date` that is none", { "retry-after": "Sat, 21 Nov 2026 10:00:05 GMT", date: "today" }, {}, 5000],
    ["nonsense means the backoff", { "retry-after": "in a while" }, {}, backoff],
    ["nonsense with a number means the backoff", { "retry-after": "after lunch 12" }, {}, backoff],
    ["a negative number means the backoff", { "retry-after": "-5" }, {}, backoff],
    ["an empty header means the backoff", { "retry-after": "" }, {}, backoff],
    ["two headers mean the backoff", { "retry-after": "5, 9" }, {}, backoff],
    ["nonsense, but the body knows", { "retry-after": "soon" }, { retry_after: 3 }, 3000],
    ["the body's seconds", {}, { message: "Too Many Attempts.", retry_after: 60 }, 60_000],
    ["the body's 0", {}, { retry_after: 0 }, 0],
    ["the body's nonsense", {}, { retry_after: "60" }, backoff],
    ["the body's negative number", {}, { retry_after: -1 }, backoff],
    ["when the window is reset", { "x-ratelimit-reset": String(inTenSeconds) }, {}, 10_000],
    ["a window that was reset", { "x-ratelimit-reset": String(inTenSeconds - 60) }, {}, 0],
    ["a reset that is no time", { "x-ratelimit-reset": "60" }, {}, backoff],
    ["the header before the body", { "retry-after": "1" }, { retry_after: 9 }, 1000],
    [
      "the body's length before the window's time, which is on another clock",
      { "x-ratelimit-reset": String(inTenSeconds) },
      { retry_after: 4 },
      4000,
    ],
  ])("%s", async (_name, headers, body, wait) => {
    const waits = await waitsOf(scriptFetch(json(body, 429, headers), json([])));
    expect(waits).toEqual([wait]);
  });

  test.each([408, 500, 502, 503, 504])("`Retry-After` of a %i too", async (status) => {
    expect(await waitsOf(scriptFetch(json({}, status, { "retry-after": "2" }), json([])))).toEqual([2000]);
  });

  test("ignores `X-RateLimit-Reset` unless the status is 429", async () => {
    const headers = { "x-ratelimit-reset": String(inTenSeconds) };
    expect(await waitsOf(scriptFetch(json({}, 500, headers), json([])))).toEqual([backoff]);
  });

  test.each([
    ["seconds", { "retry-after": "61" }, {}, 61_000],
    ["a date", { "retry-after": "Sat, 21 Nov 2026 11:00:00 GMT" }, {}, 3_600_000],
    ["the body's", {}, { retry_after: 90 }, 90_000],
  ])("over a minute (%s) the error comes at once and says how long", async (_name, headers, body, retryAfterMs) => {
    const fetch = scriptFetch(json(body, 429, headers));
    const error = await errorOf(createAcmeClient({ fetch }).GET("/things"));
    expect(error).toMatchObject({ kind: "rate_limit", retryAfterMs, retryable: true });
    expect(fetch.requests).toHaveLength(1);
  });

  test("`maxRetryAfterMs` sets the limit", async () => {
    const retry = { maxRetryAfterMs: 1000 };
    expect(await waitsOf(scriptFetch(json({}, 429, { "retry-after": "2" })), { retry })).toEqual([]);
    expect(await waitsOf(scriptFetch(json({}, 429, { "retry-after": "1" }), json([])), { retry })).toEqual([1000]);
  });

  test("a wait longer than the longest timer is not skipped", async () => {
    const retry = { maxRetryAfterMs: Infinity };
    const fetch = scriptFetch(json({}, 429, { "retry-after": String(60 * 86_400) }), json([]));
    const answer = createAcmeClient({ fetch, retry }).GET("/things");
    await vi.advanceTimersByTimeAsync(24 * 86_400_000);
    expect(fetch.requests).toHaveLength(1);
    await vi.runAllTimersAsync();
    await answer;
  });
});
