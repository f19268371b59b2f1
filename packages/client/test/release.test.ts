import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createAcmeClient, type AcmeClient } from "./helpers/acme.js";
import { connectionFailure, json, scriptFetch, stall, type Step } from "./helpers/scripted-fetch.js";

/** Counts what is taken and given back: timers, and listeners on the caller's signal. */
function countHandles(signal: AbortSignal) {
  const set = vi.spyOn(globalThis, "setTimeout");
  const clear = vi.spyOn(globalThis, "clearTimeout");
  const add = vi.spyOn(signal, "addEventListener");
  const remove = vi.spyOn(signal, "removeEventListener");
  return {
    added: () => add.mock.calls.length,
    /** Listeners added and not removed, each once, as the signal has them. */
    listeners: () => {
      const left = new Set<unknown>();
      const calls = [add, remove].flatMap(({ mock }) =>
        mock.calls.map(([, listener], index) => ({ mock, listener, order: mock.invocationCallOrder[index]! })),
      );
      calls.sort((one, other) => one.order - other.order);
      for (const { mock, listener } of calls) {
        if (mock === add.mock) left.add(listener);
        else left.delete(listener);
      }
      return left.size;
    },
    /** Timers set, and neither cleared nor run. */
    timers: () => {
      const cleared = new Set<unknown>(clear.mock.calls.map(([timer]) => timer));
      const left = set.mock.results.filter(({ value }) => !cleared.has(value) && isPending(value));
      return left.length;
    },
    set: () => set.mock.calls.length,
  };
}

function isPending(timer: unknown): boolean {
  return typeof timer === "object" && timer !== null && "_destroyed" in timer && timer._destroyed === false;
}

beforeEach(() => {
  vi.spyOn(Math, "random").mockReturnValue(0.001);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const get = (client: AcmeClient, signal: AbortSignal) => client.GET("/things", { signal, deadlineMs: 60_000 });

describe("timers and listeners are released", () => {
  test.each<[string, Step[], (client: AcmeClient, signal: AbortSignal) => Promise<unknown>]>([
    ["after an answer", [json([])], get],
    ["after a refusal", [json({}, 404)], get],
    ["after an answer that is no JSON", [new Response("<html>")], get],
    ["after a failed connection", [connectionFailure()], get],
    ["after two retries", [json({}, 503), connectionFailure(), json([])], get],
    ["after retries in vain", [json({}, 503)], get],
    ["after a time-out", [stall], (client, signal) => client.GET("/things", { signal, timeoutMs: 5, retry: 1 })],
    ["after the deadline", [stall], (client, signal) => client.GET("/things", { signal, deadlineMs: 5 })],
    ["with a stream", [json([])], (client, signal) => client.GET("/things", { signal, parseAs: "stream" })],
  ])("%s", async (_name, steps, ask) => {
    const { signal } = new AbortController();
    const client = createAcmeClient({
      fetch: scriptFetch(...steps),
      concurrency: 2,
      rateLimit: { requests: 9, per: 5 },
    });
    const handles = countHandles(signal);
    await ask(client, signal).catch(() => {});
    expect(handles.set()).toBeGreaterThan(0);
    expect(handles.timers()).toBe(0);
    expect(handles.added()).toBeGreaterThan(0);
    expect(handles.listeners()).toBe(0);
  });

  test.each<[string, Step]>([
    ["amid an attempt", stall],
    ["in a wait", json({}, 503, { "retry-after": "30" })],
  ])("after an abort %s", async (_name, step) => {
    const controller = new AbortController();
    const fetch = scriptFetch(step);
    const handles = countHandles(controller.signal);
    const answer = get(createAcmeClient({ fetch }), controller.signal).catch(() => {});
    await vi.waitFor(() => expect(fetch.requests).toHaveLength(1));
    await new Promise((resolve) => setImmediate(resolve));
    controller.abort();
    await answer;
    expect(handles.timers()).toBe(0);
    expect(handles.listeners()).toBe(0);
  });

  test("after an abort in the queue", async () => {
    const controller = new AbortController();
    const client = createAcmeClient({ fetch: scriptFetch(stall), concurrency: 1 });
    const first = new AbortController();
    const blocking = client.GET("/things", first).catch(() => {});
    const handles = countHandles(controller.signal);
    const waiting = client.GET("/things", controller).catch(() => {});
    await new Promise((resolve) => setImmediate(resolve));
    expect(handles.listeners()).toBeGreaterThan(0);
    controller.abort();
    await waiting;
    expect(handles.listeners()).toBe(0);
    first.abort();
    await blocking;
  });
});

test("however many requests share a signal, it has one listener: Node 20 calls more than ten a leak", async () => {
  const controller = new AbortController();
  const handles = countHandles(controller.signal);
  const client = createAcmeClient({ fetch: scriptFetch(stall) });
  const answers = Array.from({ length: 25 }, () =>
    client.GET("/things", controller).catch((reason: unknown) => reason),
  );
  await new Promise((resolve) => setImmediate(resolve));
  expect(handles.listeners()).toBe(1);
  controller.abort("enough");
  expect(await Promise.all(answers)).toEqual(Array(25).fill("enough"));
  expect(handles.listeners()).toBe(0);
});

describe("bodies are read or cancelled", () => {
  /** A body that says how it ended. */
  function watched(text: string): { body: ReadableStream; ended: () => string } {
    let state = "open";
    const body = new ReadableStream(
      {
        pull(stream) {
          stream.enqueue(new TextEncoder().encode(text));
          stream.close();
          state = "read";
        },
        cancel() {
          state = "dropped";
        },
      },
      { highWaterMark: 0 },
    );
    return { body, ended: () => state };
  }

  test("of every attempt that is retried", async () => {
    const bodies = [watched("{}"), watched("busy"), watched("[]")];
    let sent = 0;
    const fetch = async () => {
      sent += 1;
      return new Response(bodies[sent - 1]!.body, { status: sent < 3 ? 503 : 200 });
    };
    await createAcmeClient({ fetch }).GET("/things");
    expect(bodies.map(({ ended }) => ended())).toEqual(["read", "read", "read"]);
  });

  test("of every redirect that is followed", async () => {
    const bodies = [watched("moved"), watched("[]")];
    let sent = 0;
    const fetch = async () => {
      sent += 1;
      return new Response(
        bodies[sent - 1]!.body,
        sent === 1 ? { status: 302, headers: { location: "/v2/things" } } : {},
      );
    };
    await createAcmeClient({ fetch }).GET("/things");
    expect(bodies.map(({ ended }) => ended())).toEqual(["dropped", "read"]);
  });
});
