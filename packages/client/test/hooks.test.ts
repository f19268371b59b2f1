import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { TimeoutError, type Hooks } from "../src/index.js";
import { createAcmeClient } from "./helpers/acme.js";
import { connectionFailure, json, scriptFetch, stall } from "./helpers/scripted-fetch.js";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(Math, "random").mockReturnValue(0.5);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Notes what hooks are told, in order. */
function listen() {
  const events: [name: string, event: Record<string, unknown>][] = [];
  const note = (name: string) => (event: object) => void events.push([name, { ...event }]);
  const hooks: Hooks = {
    onRequest: note("request"),
    onResponse: note("response"),
    onFailure: note("failure"),
    onRetry: note("retry"),
  };
  return { events, hooks, names: () => events.map(([name, { attempt }]) => `${name} ${String(attempt)}`) };
}

const byId = { params: { path: { id: "7" } } };

test("report each attempt: a request, then a response or a failure, then a retry", async () => {
  const { events, hooks, names } = listen();
  const fetch = scriptFetch(json({ message: "busy" }, 503), connectionFailure(), json({ id: "7" }));
  const answer = createAcmeClient({ fetch, hooks, headers: { "x-team": "one", cookie: "a=b" } }).GET(
    "/things/{id}",
    byId,
  );
  await vi.runAllTimersAsync();
  await answer;
  expect(names()).toEqual([
    "request 1",
    "response 1",
    "retry 1",
    "request 2",
    "failure 2",
    "retry 2",
    "request 3",
    "response 3",
  ]);
  const { id } = events[0]![1];
  const told = { id, provider: "acme", method: "GET", path: "/things/{id}", url: "https://api.acme.test/v1/things/7" };
  expect(events[0]![1]).toEqual({
    ...told,
    attempt: 1,
    headers: {
      accept: "application/json",
      "x-team": "one",
      cookie: "[redacted]",
      authorization: "[redacted]",
      "x-api-secret": "[redacted]",
    },
  });
  expect(events[1]![1]).toEqual({ ...told, attempt: 1, status: 503, durationMs: expect.any(Number) });
  expect(events[2]![1]).toEqual({ ...told, attempt: 1, delayMs: 250, error: expect.objectContaining({ status: 503 }) });
  expect(events[4]![1]).toEqual({
    ...told,
    attempt: 2,
    error: expect.objectContaining({ kind: "connection" }),
    durationMs: expect.any(Number),
  });
});

test("identify requests by `id`, across clients too", async () => {
  const { events, hooks } = listen();
  const clients = [1, 2].map(() => createAcmeClient({ fetch: scriptFetch(json([])), hooks }));
  await Promise.all([...clients, ...clients].map((client) => client.GET("/things")));
  expect(new Set(events.map(([, { id }]) => id)).size).toBe(4);
});

test("report the last failure and an abort", async () => {
  const { events, hooks, names } = listen();
  const failing = createAcmeClient({ fetch: scriptFetch(connectionFailure()), hooks, retry: false });
  await failing.GET("/things").catch(() => {});
  expect(names()).toEqual(["request 1", "failure 1"]);
  const controller = new AbortController();
  const stopped = createAcmeClient({ fetch: scriptFetch(stall), hooks }).GET("/things", controller);
  await vi.advanceTimersByTimeAsync(20);
  controller.abort("enough");
  await stopped.catch(() => {});
  expect(events.at(-1)).toEqual(["failure", expect.objectContaining({ error: "enough", durationMs: 20 })]);
});

test("report no retry after an abort, even if its reason is a retryable error", async () => {
  const { hooks, names } = listen();
  const controller = new AbortController();
  const stopped = createAcmeClient({ fetch: scriptFetch(stall), hooks }).GET("/things", controller);
  await vi.advanceTimersByTimeAsync(20);
  const reason = new TimeoutError("enough", { retryable: true });
  controller.abort(reason);
  await expect(stopped).rejects.toBe(reason);
  expect(names()).toEqual(["request 1", "failure 1"]);
});

describe("cannot do harm", () => {
  test.each<[string, () => void]>([
    [
      "by throwing",
      () => {
        throw new Error("logger");
      },
    ],
    ["by rejecting", async () => Promise.reject(new Error("logger"))],
    ["by never settling", () => new Promise<void>(() => {})],
  ])("%s", async (_name, hook) => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const hooks = { onRequest: hook, onResponse: hook, onFailure: hook, onRetry: hook };
    const fetch = scriptFetch(connectionFailure(), json([{ id: "7" }]));
    const answer = createAcmeClient({ fetch, hooks }).GET("/things");
    await vi.runAllTimersAsync();
    expect((await answer).data).toEqual([{ id: "7" }]);
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });

  test("by changing their event", async () => {
    const fetch = scriptFetch(json([]));
    const hooks: Hooks = { onRequest: (event) => void Object.assign(event.headers, { accept: "x" }) };
    await createAcmeClient({ fetch, hooks }).GET("/things");
    expect(fetch.requests[0]!.headers.get("accept")).toBe("application/json");
  });
});
