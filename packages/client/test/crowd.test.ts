import { afterAll, beforeAll, expect, test } from "vitest";
import { createAcmeClient } from "./helpers/acme.js";
import { TrunklineError } from "../src/index.js";
import { answer, startUnrulyServer, type UnrulyServer } from "./helpers/unruly-server.js";

const crowd = 3000;
const concurrency = 60;
const rateLimit = { requests: 800, per: 300 };

/** The same draws each time. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

let server: UnrulyServer;
let faults = 0;

beforeAll(async () => {
  const random = createRandom(7);
  server = await startUnrulyServer((socket) => {
    const draw = random();
    if (draw >= 0.3) return void socket.write(answer("200 OK", '[{"id":"7"}]'));
    faults += 1;
    if (draw < 0.08) return void socket.write(answer("503 Service Unavailable", "{}"));
    if (draw < 0.14) return void socket.write(answer("429 Too Many Requests", "{}", { "retry-after": "0" }));
    if (draw < 0.2) return void socket.resetAndDestroy();
    if (draw < 0.25) return void socket.end(answer("200 OK", "[", { "content-length": "99" }));
    if (draw < 0.28)
      return void socket.write(answer("500 Internal Server Error", "<html>", { "content-type": "text/html" }));
    // The rest is never answered.
    return undefined;
  });
});

afterAll(() => server.close());

/** What keeps a process alive, counted by kind. */
function countResources(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

test(`${crowd} requests at once with a fault rate of 30 %`, { timeout: 240_000 }, async () => {
  const before = countResources();
  const began: number[] = [];
  let underWay = 0;
  let most = 0;
  const client = createAcmeClient({
    baseUrl: server.url,
    concurrency,
    rateLimit,
    timeoutMs: 1000,
    retry: { backoffMs: 5, maxBackoffMs: 20 },
    fetch: async (request) => {
      began.push(performance.now());
      underWay += 1;
      most = Math.max(most, underWay);
      try {
        return await fetch(request);
      } finally {
        underWay -= 1;
      }
    },
  });
  const controller = new AbortController();
  const asked = Array.from({ length: crowd }, (_, index) =>
    index % 100 === 0 ? client.GET("/things", controller) : client.GET("/things"),
  );
  setTimeout(() => controller.abort("enough"), 500);
  const settled = await Promise.allSettled(asked);

  const counts = { answered: 0, failed: 0, aborted: 0, odd: 0 };
  for (const outcome of settled) {
    const error: unknown = outcome.status === "rejected" ? outcome.reason : outcome.value.error;
    if (error === undefined) counts.answered += 1;
    else if (TrunklineError.isInstance(error)) counts.failed += 1;
    else if (error === "enough") counts.aborted += 1;
    else counts.odd += 1;
  }
  console.log(counts, { attempts: began.length, faults, mostAtOnce: most });
  expect(counts.odd).toBe(0);
  expect(counts.aborted).toBeGreaterThan(0);
  // Three attempts fail together in 2.7 % of all cases; a slow machine adds time-outs.
  expect(counts.failed / crowd).toBeLessThan(0.5);
  expect(counts.answered + counts.failed + counts.aborted).toBe(crowd);

  expect(most).toBe(concurrency);
  for (let index = rateLimit.requests; index < began.length; index += 1) {
    expect(began[index]! - began[index - rateLimit.requests]!).toBeGreaterThanOrEqual(rateLimit.per);
  }

  await server.close();
  // What undici keeps of its connections goes with the server.
  await expect.poll(() => countResources().TCPSocketWrap ?? 0, { timeout: 5000 }).toBe(before.TCPSocketWrap ?? 0);
  expect(countResources().Timeout ?? 0).toBeLessThanOrEqual((before.Timeout ?? 0) + 1);
});
