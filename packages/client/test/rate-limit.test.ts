import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createAcmeClient, type AcmeClient } from "./helpers/acme.js";
import { caught } from "./helpers/caught.js";
import { json, scriptFetch } from "./helpers/scripted-fetch.js";

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

interface Served {
  /** Which request, by its query. */
  id: number;
  began: number;
  ended: number;
}

/** Answers after `lasts(id)` milliseconds, and notes when each request came and went. */
function createServer(lasts: (id: number) => number, status: (id: number) => number = () => 200) {
  const served: Served[] = [];
  const fetch = async (request: Request): Promise<Response> => {
    const id = Number(new URL(request.url).searchParams.get("limit"));
    const entry = { id, began: performance.now(), ended: Infinity };
    served.push(entry);
    try {
      await new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, lasts(id));
        request.signal.addEventListener("abort", () => {
          clearTimeout(timer);
          reject(request.signal.reason as Error);
        });
      });
      return json([], status(id));
    } finally {
      entry.ended = performance.now();
    }
  };
  return { fetch, served };
}

const ask = (client: AcmeClient, id: number, init: { signal?: AbortSignal } = {}) =>
  client.GET("/things", { params: { query: { limit: id } }, retry: false, ...init });

/** The most that began in any window of this length, both ends counted. */
function mostWithin(served: readonly Served[], window: number): number {
  return Math.max(
    0,
    ...served.map(({ began: from }) => served.filter(({ began }) => began >= from && began <= from + window).length),
  );
}

/** The most that were under way at a time. */
function mostAtOnce(served: readonly Served[]): number {
  return Math.max(
    0,
    ...served.map(({ began: at }) => served.filter(({ began, ended }) => began <= at && ended > at).length),
  );
}

describe("the limit", () => {
  test("limits the requests per period and at once", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 10, max: 200 }),
        fc.integer({ min: 1, max: 6 }),
        fc.array(fc.record({ at: fc.nat(500), lasts: fc.nat(300) }), { maxLength: 40 }),
        async (requests, per, concurrency, plan) => {
          const { fetch, served } = createServer((id) => plan[id]!.lasts);
          const client = createAcmeClient({ fetch, rateLimit: { requests, per }, concurrency });
          const answers = plan.map(async ({ at }, id) => {
            await new Promise((resolve) => setTimeout(resolve, at));
            return ask(client, id);
          });
          await vi.runAllTimersAsync();
          expect((await Promise.all(answers)).every(({ data }) => data)).toBe(true);
          expect(served).toHaveLength(plan.length);
          expect(mostWithin(served, per)).toBeLessThanOrEqual(requests);
          expect(mostAtOnce(served)).toBeLessThanOrEqual(concurrency);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("starts requests in order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(50), { minLength: 2, maxLength: 30 }), async (lasts) => {
        const { fetch, served } = createServer((id) => lasts[id]!);
        const client = createAcmeClient({ fetch, rateLimit: { requests: 3, per: 40 }, concurrency: 2 });
        const answers = lasts.map((_, id) => ask(client, id));
        await vi.runAllTimersAsync();
        await Promise.all(answers);
        expect(served.map(({ id }) => id)).toEqual(lasts.map((_, id) => id));
      }),
      { numRuns: 30 },
    );
  });

  test("delays no request longer than necessary", async () => {
    const { fetch, served } = createServer(() => 0);
    const client = createAcmeClient({ fetch, rateLimit: { requests: 2, per: 1000 } });
    const answers = [0, 1, 2, 3, 4].map((id) => ask(client, id));
    await vi.runAllTimersAsync();
    await Promise.all(answers);
    const begins = served.map(({ began }) => Math.round(began / 10) * 10);
    expect(begins.map((began) => began - begins[0]!)).toEqual([0, 0, 1000, 1000, 2000]);
  });

  test("counts a request from when it reached the server, however long it was on its way", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 10, max: 2000 }),
        fc.array(fc.record({ onItsWay: fc.nat(240), lasts: fc.nat(400) }), { minLength: 1, maxLength: 40 }),
        async (requests, per, plan) => {
          const { fetch, served } = createServer((id) => plan[id]!.lasts);
          const late = async (request: Request): Promise<Response> => {
            const id = Number(new URL(request.url).searchParams.get("limit"));
            await new Promise((resolve) => setTimeout(resolve, plan[id]!.onItsWay));
            return fetch(request);
          };
          const client = createAcmeClient({ fetch: late, rateLimit: { requests, per } });
          const answers = plan.map((_, id) => ask(client, id));
          await vi.runAllTimersAsync();
          await Promise.all(answers);
          expect(mostWithin(served, per)).toBeLessThanOrEqual(requests);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("reuses a free slot at once", async () => {
    const { fetch, served } = createServer(() => 100);
    const client = createAcmeClient({ fetch, concurrency: 1 });
    const answers = [0, 1, 2].map((id) => ask(client, id));
    await vi.runAllTimersAsync();
    await Promise.all(answers);
    expect(served.map(({ began }) => began - served[0]!.began)).toEqual([0, 100, 200]);
  });

  test("retries are requests too, and a wait before one takes no slot", async () => {
    vi.spyOn(Math, "random").mockReturnValue(1);
    let failed = 0;
    const { fetch, served } = createServer(
      () => 10,
      (id) => (id === 0 && (failed += 1) === 1 ? 503 : 200),
    );
    const client = createAcmeClient({ fetch, concurrency: 1 });
    const answers = [client.GET("/things", { params: { query: { limit: 0 } } }), ask(client, 1)];
    await vi.runAllTimersAsync();
    await Promise.all(answers);
    expect(served.map(({ id, began }) => [id, began - served[0]!.began])).toEqual([
      [0, 0],
      [1, 10],
      [0, 510],
    ]);
  });

  test.each([1, 1.5])("%d under way, or that and a half, is one", async (concurrency) => {
    const { fetch, served } = createServer(() => 10);
    const client = createAcmeClient({ fetch, concurrency, rateLimit: { requests: 1.5, per: 5 } });
    const answers = [0, 1, 2].map((id) => ask(client, id));
    await vi.runAllTimersAsync();
    await Promise.all(answers);
    expect(mostAtOnce(served)).toBe(1);
    expect(mostWithin(served, 5)).toBe(1);
  });

  test("is each client's own", async () => {
    const { fetch, served } = createServer(() => 10);
    const answers = [0, 1].map((id) => ask(createAcmeClient({ fetch, concurrency: 1 }), id));
    await vi.runAllTimersAsync();
    await Promise.all(answers);
    expect(mostAtOnce(served)).toBe(2);
  });
});

describe("a request that does not start", () => {
  test("ends at once when aborted in the queue, sends nothing and frees its place", async () => {
    let aborts = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ lasts: fc.nat(100), abortAt: fc.option(fc.nat(400), { nil: undefined }) }), {
          minLength: 2,
          maxLength: 25,
        }),
        async (plan) => {
          const { fetch, served } = createServer((id) => plan[id]!.lasts);
          const client = createAcmeClient({ fetch, rateLimit: { requests: 2, per: 30 }, concurrency: 2 });
          const neverSent = new Set<number>();
          const outcomes = plan.map(async ({ abortAt }, id) => {
            const controller = new AbortController();
            const aborted = new Promise<number>((resolve) => {
              if (abortAt === undefined) return;
              setTimeout(() => {
                controller.abort(id);
                resolve(performance.now());
              }, abortAt);
            });
            try {
              return (await ask(client, id, { signal: controller.signal })).data;
            } catch (reason) {
              aborts += 1;
              if (served.every((entry) => entry.id !== id)) neverSent.add(id);
              expect(reason).toBe(id);
              expect(performance.now()).toBe(await aborted);
              return "aborted";
            }
          });
          await vi.runAllTimersAsync();
          const settled = await Promise.all(outcomes);
          expect(served.filter(({ id }) => neverSent.has(id))).toEqual([]);
          // Whoever was not aborted was answered.
          for (const [id, { abortAt }] of plan.entries()) {
            if (abortAt === undefined) expect(settled[id]).toEqual([]);
          }
          expect(mostAtOnce(served)).toBeLessThanOrEqual(2);
          expect(mostWithin(served, 30)).toBeLessThanOrEqual(2);
          expect(vi.getTimerCount()).toBe(0);
          // The client still works.
          const after = ask(client, 0);
          await vi.runAllTimersAsync();
          expect((await after).data).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
    expect(aborts).toBeGreaterThan(20);
  });

  test("does not count towards the limit", async () => {
    const { fetch, served } = createServer(() => 0);
    const client = createAcmeClient({ fetch, rateLimit: { requests: 2, per: 1000 } });
    const controller = new AbortController();
    const asked = [0, 1, 2, 3, 4].map((id) => ask(client, id, id === 3 ? { signal: controller.signal } : {}));
    const outcomes = Promise.allSettled(asked);
    await vi.advanceTimersByTimeAsync(10);
    controller.abort("enough");
    await vi.runAllTimersAsync();
    expect((await outcomes)[3]).toEqual({ status: "rejected", reason: "enough" });
    expect(served.map(({ id }) => id)).toEqual([0, 1, 2, 4]);
    expect(served[3]!.began).toBe(served[2]!.began);
  });

  test("its slot comes back after a failure, a refusal, a time-out and an abort", async () => {
    const fetch = scriptFetch(
      new TypeError("fetch failed"),
      json({}, 404),
      () => new Promise<Response>(() => {}),
      () => new Promise<Response>(() => {}),
      json([]),
    );
    const client = createAcmeClient({ fetch, concurrency: 1, retry: false, timeoutMs: 50 });
    await caught(client.GET("/things"));
    await client.GET("/things");
    const late = caught(client.GET("/things"));
    await vi.advanceTimersByTimeAsync(50);
    expect(await late).toMatchObject({ kind: "timeout" });
    const controller = new AbortController();
    const stopped = caught(client.GET("/things", controller));
    await vi.advanceTimersByTimeAsync(1);
    controller.abort("enough");
    expect(await stopped).toBe("enough");
    expect((await client.GET("/things")).data).toEqual([]);
  });
});
