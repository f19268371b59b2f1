import { afterEach, describe, expect, it, vi } from "vitest";
import type { CallSource, SyncReport } from "../../src/index.js";
import { startClock, type Clock } from "../hostile/clock.js";
import type { Hostility } from "../hostile/hostility.js";
import { providerNames, providers } from "../hostile/providers.js";
import { createRandom } from "../hostile/random.js";
import { createHostileServer, type HostileServer } from "../hostile/server.js";
import { createCopy, keysOf } from "./copy.js";

// The situations of `situations.test.ts` over the sources of providers, and servers that were written from the
// providers' documents.

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

afterEach(() => void vi.restoreAllMocks());

interface Scene {
  server: HostileServer;
  source: CallSource;
  clock: Clock;
  /** The requests that were sent. */
  asked: string[];
  /** What answers in the server's place, until it gives nothing. */
  faults: { answer?: (request: Request) => Promise<Response | undefined> };
}

/** An account of calls that are complete, one every so often, the newest an hour old. */
function open(provider: string, calls: number, every: number, hostility: Hostility = {}): Scene {
  const clock = startClock();
  const definition = new Map(providers).get(provider)!;
  const server = createHostileServer({
    provider: definition,
    hostility: {
      ...hostility,
      fill(account, now) {
        for (let index = 0; index < calls; index += 1) {
          const createdAt = now - hour - index * every;
          account.add({ createdAt, startedAt: createdAt + 1000, seconds: 30 }, index);
        }
      },
    },
    random: createRandom(1),
    clock,
    mostRequests: 20_000,
  });
  const asked: string[] = [];
  const faults: Scene["faults"] = {};
  const fetch = async (request: Request): Promise<Response> => {
    asked.push(request.url);
    return (await faults.answer?.(request.clone())) ?? server.fetch(request);
  };
  return { server, source: definition.source(fetch, { retry: { limit: 1, backoffMs: 0 } }), clock, asked, faults };
}

const byToken = providers.filter(([, { position }]) => position === "token").map(([name]) => name);

describe.each(byToken)("at %s, which pages by token", (provider) => {
  /** Answers requests that go on from an earlier page. */
  const answerOn = (status: number, when: (count: number) => boolean): NonNullable<Scene["faults"]["answer"]> => {
    let count = 0;
    return async (request) => {
      if (!/[?&]cursor=|"pagination_key"/.test(request.url + (await request.text()))) return undefined;
      count += 1;
      return when(count) ? Response.json({ status: "error", message: "No." }, { status }) : undefined;
    };
  };

  it("a cursor that has expired by the next run is dropped, and its window read from the beginning", async () => {
    const { server, source, clock, faults } = open(provider, 60, 20 * minute);
    const { run, rows } = createCopy(source, { pageSize: 10 });
    faults.answer = answerOn(429, (count) => count > 2);
    await expect(run(clock.now())).rejects.toThrow("429");
    expect(rows.size).toBe(30);
    faults.answer = answerOn(400, (count) => count === 1);
    clock.pass(hour);
    await run(clock.now());
    expect(rows.size).toBe(server.account.calls.length);
  });

  it("a cursor that expires while a window is read is replaced by reading on by time", async () => {
    const { server, source, clock, faults } = open(provider, 60, 20 * minute);
    const { run, rows } = createCopy(source, { pageSize: 10 });
    faults.answer = answerOn(400, (count) => count % 2 === 0);
    await run(clock.now());
    expect(rows.size).toBe(server.account.calls.length);
  });

  it("if everything fails, one request by time shows it, and the run ends with that error", async () => {
    const { source, clock, faults, asked } = open(provider, 60, 20 * minute);
    const { run } = createCopy(source, { pageSize: 1 });
    faults.answer = async () => Response.json({ status: "error", message: "No." }, { status: 500 });
    await expect(run(clock.now())).rejects.toThrow("500");
    // Each twice.
    expect(asked).toHaveLength(4);
  });
});

describe.each(providerNames)("situation 4 at %s", (provider) => {
  it("a page that always answers 500 blocks no other call, and is reported in every run until it can be read", async () => {
    const { server, source, clock } = open(provider, 60, 20 * minute, { assistants: 1 });
    // One that has begun: Retell's list cannot be asked for those that never did by time.
    const bad = server.account.calls[31]!;
    bad.poison = { page: 500, get: 500 };
    const { run, rows } = createCopy(source, { pageSize: 10 });
    const reports: SyncReport[] = [await run(clock.now())];
    expect(rows.size).toBe(59);
    for (let days = 1; days <= 6; days += 1) {
      clock.pass(day);
      const newer = server.account.add({ createdAt: clock.now() - hour, startedAt: clock.now() - hour, seconds: 30 });
      reports.push(await run(clock.now()));
      expect(rows.has(`${source.key}:${newer.id}`)).toBe(true);
    }
    for (const { parked } of reports) {
      expect(parked).toMatchObject([{ reason: "page", error: expect.stringContaining("500") }]);
      expect(Date.parse(parked[0]!.oldest!)).toBeLessThanOrEqual(bad.startedAt!);
      expect(Date.parse(parked[0]!.newest!)).toBeGreaterThanOrEqual(Math.floor(bad.createdAt / 1000) * 1000);
    }
    // In the next run, and then after 1 hour, 6 hours, 1 day and 3 days, where there are runs at these times.
    expect(reports.map(({ parked }) => parked[0]?.tries)).toEqual([0, 1, 2, 3, 4, 4, 4]);
    bad.poison = undefined;
    clock.pass(4 * day);
    expect((await run(clock.now())).parked).toEqual([]);
    expect(rows.has(`${source.key}:${bad.id}`)).toBe(true);
  });
});

describe("situation 4 at retell, whose calls that never connected have no time", () => {
  it("one of them that no page returns is parked with those after it, until it can be read", async () => {
    const { server, source, clock } = open("retell", 60, 20 * minute);
    const never = server.account.calls.filter(({ number }) => number % 9 === 4);
    never[2]!.poison = { page: 500, get: 500 };
    const { run, rows } = createCopy(source, { pageSize: 10 });
    const { parked } = await run(clock.now());
    // Once in the list of all, and once in that of those that never connected.
    const isTold = { reason: "page", error: expect.stringContaining("500") };
    expect(parked).toMatchObject([isTold, isTold]);
    expect(rows.size).toBe(60 - never.length + 2);
    clock.pass(hour);
    const newer = server.account.add({ createdAt: clock.now() - 5 * minute, seconds: 30 });
    expect((await run(clock.now())).parked).not.toEqual([]);
    expect(rows.has(`${source.key}:${newer.id}`)).toBe(true);
    never[2]!.poison = undefined;
    clock.pass(4 * day);
    expect((await run(clock.now())).parked).toEqual([]);
    expect(rows.size).toBe(61);
  });
});

describe("calls of retell that never connected, without a time and in every list", () => {
  const isGet = (url: string): boolean => url.includes("/get-call/");

  it("are fetched once, and again when their rows change", async () => {
    const { server, source, clock, asked } = open("retell", 120, 20 * minute);
    const never = server.account.calls.filter(({ number }) => number % 9 === 4);
    const { run } = createCopy(source, { pageSize: 100 });
    await run(clock.now());
    for (let hours = 1; hours <= 3; hours += 1) {
      asked.length = 0;
      clock.pass(hour);
      expect([(await run(clock.now())).written, asked.filter(isGet)]).toEqual([0, []]);
    }
    never[3]!.edits += 1;
    clock.pass(hour);
    expect((await run(clock.now())).written).toBe(1);
  });

  it("are waited for like others if there are many, and given up once", async () => {
    const { server, source, clock, asked } = open("retell", 1000, minute);
    const never = server.account.calls.filter(({ number }) => number % 9 === 4);
    for (const call of never) call.readyAt.analysis = Infinity;
    expect(never.length).toBeGreaterThan(100);
    const { run } = createCopy(source, { pageSize: 1000 });
    const given = new Set<string>();
    for (let days = 0; days < 12; days += 1) {
      asked.length = 0;
      const { pending, givenUp } = await run(clock.now());
      expect(pending).toBeLessThanOrEqual(never.length);
      for (const { key } of givenUp) {
        expect(given.has(key)).toBe(false);
        given.add(key);
      }
      clock.pass(day);
    }
    expect(given.size).toBe(never.length);
    expect(asked.filter(isGet)).toEqual([]);
  });
});

describe("situation 4 at autocalls, whose order is not documented", () => {
  it("a failing row between an older and a newer one is searched for wherever it may be", async () => {
    const { server, source, clock } = open("autocalls", 60, 20 * minute);
    const [before, bad] = [server.account.calls[29]!, server.account.calls[30]!];
    before.createdAt -= 2 * day;
    bad.poison = { page: 500, get: 500 };
    const { run, rows } = createCopy(source, { pageSize: 10 });
    await run(clock.now());
    clock.pass(2 * hour);
    const { parked } = await run(clock.now());
    expect(parked).toMatchObject([{ reason: "page", tries: 1 }]);
    bad.poison = undefined;
    clock.pass(2 * hour);
    expect((await run(clock.now())).parked).toEqual([]);
    expect(rows.size).toBe(60);
  });
});

describe("situation 7 at zudu", () => {
  it("a planned call is in the copy at once, and updated after it took place", async () => {
    const { server, source, clock } = open("zudu", 40, 20 * minute);
    const at = clock.now() + 4 * day;
    const planned = server.account.add({ createdAt: clock.now() - hour, scheduledAt: at, startedAt: at, seconds: 30 });
    const { run, rows } = createCopy(source);
    await run(clock.now());
    const row = (): unknown => rows.get(`${source.key}:${planned.id}`);
    expect(row()).toMatchObject({
      status: { unified: "scheduled" },
      scheduledAt: new Date(at).toISOString(),
      occurredAt: new Date(at).toISOString(),
    });
    for (let days = 1; days <= 6; days += 1) {
      clock.pass(day);
      expect((await run(clock.now())).givenUp).toEqual([]);
    }
    expect(row()).toMatchObject({ status: { unified: "ended" }, completeness: { cost: "present" } });
  });

  it("a planned call does not keep earlier calls from being read", async () => {
    const { server, source, clock } = open("zudu", 40, 20 * minute);
    const at = clock.now() + 7 * day;
    server.account.add({ createdAt: clock.now() - hour, scheduledAt: at, startedAt: at, seconds: 30 });
    const { run, rows } = createCopy(source);
    await run(clock.now());
    for (let days = 1; days <= 3; days += 1) {
      clock.pass(day);
      const newer = server.account.add({ createdAt: clock.now() - hour, startedAt: clock.now() - hour, seconds: 30 });
      await run(clock.now());
      expect(rows.has(`${source.key}:${newer.id}`)).toBe(true);
    }
  });
});

describe("situation 8: a complete call changes or goes", () => {
  it("at vapi, changes are followed by the time of the change", async () => {
    const { server, source, clock, asked } = open("vapi", 700, 20 * minute);
    const { run, rows, written } = createCopy(source);
    await run(clock.now());
    clock.pass(hour);
    const call = server.account.calls[650]!;
    Object.assign(call, { edits: 1, updatedAt: clock.now() - 10 * minute });
    asked.length = 0;
    await run(clock.now());
    expect(written.at(-1)).toEqual([`${source.key}:${call.id}`]);
    expect(rows.get(`${source.key}:${call.id}`)?.analysis?.summary).toBe("Summary 1.");
    expect(asked.filter((url) => url.includes("updatedAtGe="))).not.toEqual([]);
    // A list of 700 calls is not read for it.
    expect(asked.length).toBeLessThan(20);
  });

  it("at zudu, days are read again by `reread`", async () => {
    const { server, source, clock } = open("zudu", 400, hour);
    const copy = createCopy(source, { reread: { for: "30d", every: "1d" } });
    await copy.run(clock.now());
    const [changed, gone] = [server.account.calls[300]!, server.account.calls[350]!];
    Object.assign(changed, { edits: 1, updatedAt: clock.now() });
    server.account.remove(350);
    const deleted: string[] = [];
    for (let hours = 6; hours <= 30; hours += 6) {
      clock.pass(6 * hour);
      deleted.push(...(await copy.run(clock.now(), { keys: keysOf(copy) })).deleted);
    }
    expect(copy.rows.get(`${source.key}:${changed.id}`)?.analysis?.summary).toBe("Summary 1.");
    expect(deleted).toEqual([`${source.key}:${gone.id}`]);
  });

  it("at vapi, what a run leaves is read again by the next one, before the provider's retention deletes it", async () => {
    const { server, source, clock } = open("vapi", 200, hour);
    const copy = createCopy(source, { reread: { for: "30d", every: "1d" } });
    const deleted: string[] = [];
    const runAfter = async (pause: number): Promise<void> => {
      clock.pass(pause);
      deleted.push(...(await copy.run(clock.now(), { keys: keysOf(copy) })).deleted);
    };
    for (const pause of [0, 3 * day, 3 * day]) await runAfter(pause);
    // Not the newest: every window begins there.
    const gone = server.account.calls[5]!;
    server.account.remove(5);
    for (const pause of [3 * day, 10 * minute, 6 * day]) await runAfter(pause);
    expect(deleted).toEqual([`${source.key}:${gone.id}`]);
  });
});

describe("situation 12 at anunzi: 50 assistants", () => {
  it("the state stays small, and a run after a quiet hour writes only incomplete calls", async () => {
    const { server, source, clock } = open("anunzi", 3000, 10 * minute, { assistants: 50 });
    // The newest calls are without their recordings yet.
    for (const call of server.account.calls.slice(0, 20)) call.readyAt.recording = Infinity;
    const { run, rows, saved } = createCopy(source);
    const first = await run(clock.now());
    expect(rows.size).toBe(3000);
    expect(first.pending).toBe(20);
    clock.pass(hour);
    const { written } = await run(clock.now());
    expect(written).toBeLessThanOrEqual(first.pending);
    expect(Math.max(...saved)).toBeLessThan(64_000);
    expect(saved.reduce((sum, size) => sum + size, 0)).toBeLessThan(2_000_000);
  });
});

describe("situation 13: assistants that were deleted", () => {
  it("at anunzi, every run warns once that their calls cannot be listed", async () => {
    const { source, clock } = open("anunzi", 20, hour, { assistants: 3 });
    const { run, rows } = createCopy(source);
    for (let runs = 0; runs < 2; runs += 1) {
      const { warnings } = await run(clock.now());
      expect(warnings).toEqual([expect.stringContaining("calls of deleted assistants cannot be listed")]);
      clock.pass(hour);
    }
    expect(rows.size).toBe(20);
  });

  it.each(["vapi", "zudu", "autocalls"])("at %s, which lists them, there is no warning", async (provider) => {
    const { source, clock } = open(provider, 20, hour);
    const { run } = createCopy(source);
    expect((await run(clock.now())).warnings).toEqual([]);
  });
});
