import { afterEach, describe, expect, it, vi } from "vitest";
import type { CallSource } from "../../src/index.js";
import { startClock } from "./clock.js";
import type { Hostility } from "./hostility.js";
import type { HostileProvider } from "./provider.js";
import { providers } from "./providers.js";
import { createRandom } from "./random.js";
import { judge, readList, type Plan } from "./read-list.js";
import { serve } from "./serve.js";
import { createHostileServer, EndlessError, type HostileServer } from "./server.js";

const plan: Plan = {
  pageSize: 20,
  prefetch: 1,
  concurrency: 1,
  breaks: [],
  since: undefined,
  verify: false,
  park: false,
};

afterEach(() => void vi.restoreAllMocks());

function open(provider: HostileProvider, hostility: Hostility = {}): HostileServer {
  return createHostileServer({
    provider,
    hostility: { calls: 50, ...hostility },
    random: createRandom(1),
    clock: startClock(),
    mostRequests: 200,
  });
}

describe.each(providers)("the hostile server of %s", (_, provider) => {
  const read = async () => {
    const server = open(provider);
    const source: CallSource = provider.source(server.fetch, {});
    return { server, source, reading: await readList(source, plan) };
  };

  it("finds a call that is missing, one that comes twice and one that never was", async () => {
    const { server, source, reading } = await read();
    expect(reading.calls.length).toBe(50);
    const [first, second, ...rest] = reading.calls;
    const wrong = [second!, second!, ...rest, { ...first!, id: "none", key: `${source.key}:none` }];
    expect(judge({ ...reading, calls: wrong }, server, source, plan)).toEqual({
      lost: [first!.id],
      repeated: [second!.key],
      invented: [`${source.key}:none`],
      outside: [],
      error: undefined,
    });
  });

  it("finds a call from outside the window", async () => {
    const { server, source, reading } = await read();
    const since = server.now();
    // A call without any time is in every window.
    const view = { now: since, hostility: server.hostility, order: server.order };
    const timed = server.account.calls.filter((call) => provider.timesOf(call, view).length > 0);
    expect(timed.length).toBeGreaterThan(40);
    expect(judge(reading, server, source, { ...plan, since }).outside.length).toBe(timed.length);
  });

  it("is the same for the same seed", async () => {
    const [one, other] = [await read(), await read()];
    expect(other.reading.calls.map(({ key }) => key)).toEqual(one.reading.calls.map(({ key }) => key));
  });

  it("answers over HTTP as it does in process", async () => {
    const served = await serve(open(provider));
    try {
      // Each client's base has a path of its own, which the server tells its requests by.
      const through = async (request: Request): Promise<Response> => {
        const { pathname, search } = new URL(request.url);
        const body = request.method === "GET" ? null : await request.text();
        return fetch(new URL(pathname + search, served.origin), { method: request.method, body });
      };
      const { calls, error } = await readList(provider.source(through, {}), plan);
      expect({ count: calls.length, error }).toEqual({ count: 50, error: undefined });
      expect(calls.map(({ key }) => key)).toEqual((await read()).reading.calls.map(({ key }) => key));
    } finally {
      await served.close();
    }
  });

  it("lets nobody go round in circles", async () => {
    const { fetch } = open(provider);
    const address = new Request("https://example.com/none");
    for (let count = 0; count < 200; count += 1) await fetch(address);
    await expect(fetch(address)).rejects.toThrow(EndlessError);
  });
});
