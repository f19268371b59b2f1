import { afterEach, describe, expect, it, vi } from "vitest";
import { syncCalls, UnreadableResponseError, type CallSource } from "../../src/index.js";
import { runs } from "../runs.js";
import type { GetFault } from "./account.js";
import { startClock, type Clock } from "./clock.js";
import type { Hostility } from "./hostility.js";
import type { HostileProvider } from "./provider.js";
import { providers } from "./providers.js";
import { createRandom } from "./random.js";
import { judge, readList, type Plan, type Verdict } from "./read-list.js";
import { createHostileServer, type HostileServer } from "./server.js";

// What was found against servers by others, by its number in the list of what was found. 4, 6, 7, 8, 11, 12 and 14 are
// the sync's own and stand with its tests.

const byName = new Map(providers);
const hour = 3_600_000;
const day = 24 * hour;
const lists = runs(30).numRuns;

afterEach(() => void vi.restoreAllMocks());

interface Scene {
  server: HostileServer;
  source: CallSource;
  clock: Clock;
}

function open(provider: string, hostility: Hostility, seed = 1): Scene {
  const clock = startClock();
  const definition: HostileProvider = byName.get(provider)!;
  const server = createHostileServer({ provider: definition, hostility, random: createRandom(seed), clock });
  const source = definition.source(server.fetch, { retry: { limit: 3, backoffMs: 0 }, brand: hostility.brand });
  return { server, source, clock };
}

async function read(provider: string, hostility: Hostility, plan: Partial<Plan> = {}, seed = 1): Promise<Verdict> {
  const { server, source } = open(provider, hostility, seed);
  const whole: Plan = {
    pageSize: undefined,
    prefetch: 1,
    concurrency: 1,
    breaks: [],
    since: undefined,
    verify: false,
    park: false,
    ...plan,
  };
  return judge(await readList(source, whole), server, source, whole);
}

/** Thirty lists, or a third: how many were right, said that they cannot go on, and were wrong without a word. */
async function readOften(
  provider: string,
  hostility: Hostility,
  plan: Partial<Plan> = {},
): Promise<{ right: number; givenUp: number; wrong: number }> {
  const counts = { right: 0, givenUp: 0, wrong: 0 };
  for (let seed = 1; seed <= lists; seed += 1) {
    const { error, ...differences } = await read(provider, hostility, { pageSize: 20, ...plan }, seed);
    const differs = Object.values(differences).some((keys) => keys.length > 0);
    counts[differs || (error !== undefined && error !== "paging") ? "wrong" : error ? "givenUp" : "right"] += 1;
  }
  return counts;
}

/** Right each time, but for the one that may say that it cannot go on. */
function expectRight({ right, givenUp, wrong }: { right: number; givenUp: number; wrong: number }): void {
  expect({ wrong, givenUp: givenUp > 1 ? givenUp : "at most 1", lists: right + givenUp + wrong }).toEqual({
    wrong: 0,
    givenUp: "at most 1",
    lists,
  });
}

describe("situation 1: calls that were created long before they began", () => {
  /** A campaign planned five days ago that began today, on top of what was created and began today. */
  const fill: Hostility["fill"] = (account, now) => {
    for (let index = 0; index < 321; index += 1) {
      account.add(
        { createdAt: now - 2 * hour - index * 180_000, startedAt: now - 2 * hour - index * 180_000 + 4000 },
        index,
      );
    }
    for (let index = 20; index > 0; index -= 1) {
      account.add({ createdAt: now - 5 * day, startedAt: now - index * 60_000 });
    }
  };

  it("Zudu: 20 of them fill page one, and all 341 of the last day come", async () => {
    const { server, source, clock } = open("zudu", { fill });
    const since = new Date(clock.now() - day).toISOString();
    const ids: string[] = [];
    for await (const { id } of source.list({ since, pageSize: 20 })) ids.push(id);
    expect(new Set(ids).size).toBe(ids.length);
    // Where the list is asked for in the order in which calls were created, the 20 are of another day.
    expect(ids.length).toBe(server.order === "startedAt" ? 341 : 321);
  });

  it("Zudu: a sync writes all 180 that began since it last ran", async () => {
    const { server, source, clock } = open("zudu", { fill });
    const keys = new Set<string>();
    const write = (calls: { key: string }[]): void => calls.forEach(({ key }) => keys.add(key));
    const options = { write, save: () => {}, now: clock.now, pageSize: 20 };
    const { state } = await syncCalls(source, options);
    clock.pass(12 * hour);
    for (let index = 180; index > 0; index -= 1) {
      const startedAt = clock.now() - hour - index * 60_000;
      server.account.add({ createdAt: index > 20 ? startedAt - 4000 : startedAt - 5 * day, startedAt });
    }
    await syncCalls(source, { ...options, state });
    expect(keys.size).toBe(341 + 180);
  });

  it.each(["zudu", "anunzi"])("%s: one old row at the head ends no list, read one by one", async (provider) => {
    const hostility: Hostility = {
      assistants: 1,
      fill(account, now) {
        for (let index = 0; index < 60; index += 1) account.add({ createdAt: now - index * 60_000 }, index);
        account.add({ createdAt: now - 6 * day, startedAt: now - 1000 });
      },
    };
    const { lost, repeated, error } = await read(provider, hostility, {
      pageSize: 1,
      since: Date.UTC(2026, 10, 21, 12) - day,
    });
    expect({ lost, repeated, error }).toEqual({ lost: [], repeated: [], error: undefined });
  });
});

describe("situation 2: a short page that holds only known rows", () => {
  it("Vapi: answers limited in bytes, 300 of 300 come", async () => {
    expectRight(await readOften("vapi", { calls: 300, bytes: 9_000 }, { pageSize: 100 }));
  });

  it("Vapi: page sizes that vary from answer to answer", async () => {
    expectRight(await readOften("vapi", { calls: 150, vary: { least: 1, most: 30 } }));
  });

  it("Vapi: page sizes that vary, and calls that share their time", async () => {
    expectRight(await readOften("vapi", { calls: 150, vary: { least: 2, most: 30 }, ties: 6 }));
  });

  it("Anunzi: page sizes that vary, and calls that are deleted", async () => {
    const hostility: Hostility = { calls: 150, assistants: 1, vary: { least: 1, most: 30 }, drift: { remove: 0.35 } };
    expectRight(await readOften("anunzi", hostility));
  });
});

describe.each(["zudu", "autocalls"])("situation 3: totals that are wrong at %s", (provider) => {
  it.each(["stale", "stuck", "random", "text"] as const)("%s, while calls are deleted", async (total) => {
    expectRight(await readOften(provider, { calls: 150, total, drift: { remove: 0.35 } }, { pageSize: 15 }));
  });

  it("random, while nothing happens", async () => {
    expectRight(await readOften(provider, { calls: 150, total: "random" }, { pageSize: 15 }));
  });
});

describe("situation 5: what no rule can notice is found by reading again", () => {
  it.each(["zudu", "autocalls", "anunzi"])("%s: rows that move from below to the head", async (provider) => {
    const hostility: Hostility = { calls: 150, assistants: 1, drift: { move: 0.7, most: 5 } };
    const blind = await readOften(provider, hostility);
    // Else this would prove nothing.
    expect(blind.wrong).toBeGreaterThan(0);
    expectRight(await readOften(provider, hostility, { verify: true }));
  });

  it.each(["zudu", "autocalls"])("%s: sizes clamped without telling, and calls that are deleted", async (provider) => {
    const hostility: Hostility = {
      calls: 150,
      clamp: { most: 10, told: false },
      total: "missing",
      flag: "missing",
      drift: { remove: 0.7, most: 6 },
    };
    expectRight(await readOften(provider, hostility, { verify: true, pageSize: 25 }));
  });
});

describe.each(providers)("situation 9: a GET that does not give the call, at %s", (provider) => {
  const faults = [
    [400, "invalid_request"],
    [403, "permission"],
    [404, "not_found"],
    [500, "server"],
    ["null", "unreadable"],
    // One call comes in a list there, and an empty list is how a call that is not there comes.
    ["empty", provider === "anunzi" ? "not_found" : "unreadable"],
    ["other", "unreadable"],
  ] as const;

  it.each(faults)("%s", async (fault: GetFault, kind) => {
    const { server, source } = open(provider, { calls: 5 });
    const call = server.account.calls[2]!;
    call.poison = { get: fault };
    await expect(source.get(call.id)).rejects.toMatchObject({ kind });
    await expect(source.get(server.account.calls[0]!.id)).resolves.toMatchObject({ id: server.account.calls[0]!.id });
  });

  it("an unreadable one is named so", async () => {
    const { server, source } = open(provider, { calls: 5 });
    server.account.calls[2]!.poison = { get: "null" };
    await expect(source.get(server.account.calls[2]!.id)).rejects.toSatisfy(UnreadableResponseError.isInstance);
  });
});

describe("situation 10: AutoCalls' ids beyond 2^53", () => {
  const hostility: Hostility = { calls: 60, hugeIds: true };

  it("a list gives each of 60 calls its own key", async () => {
    expect(await read("autocalls", hostility)).toEqual({
      lost: [],
      repeated: [],
      invented: [],
      outside: [],
      error: undefined,
    });
  });

  it("a single call is found by its id", async () => {
    const { server, source } = open("autocalls", hostility);
    for (const { id } of server.account.calls.slice(0, 5)) expect((await source.get(id)).id).toBe(id);
  });

  it("a sync keeps 60 calls under 60 keys", async () => {
    const { source, clock } = open("autocalls", hostility);
    const keys = new Set<string>();
    const write = (calls: { key: string }[]): void => calls.forEach(({ key }) => keys.add(key));
    await syncCalls(source, { write, save: () => {}, now: () => clock.now() + day });
    expect(keys.size).toBe(60);
  });
});

describe("situation 13: Anunzi's calls that several lists show", () => {
  it.each(["named", "unnamed"] as const)("a server that ignores `model_id`, assistants %s", async (ignoresParent) => {
    const { lost, repeated } = await read("anunzi", { calls: 90, assistants: 3, ignoresParent });
    expect({ lost, repeated }).toEqual({ lost: [], repeated: [] });
  });

  it("a call that two assistants share comes once", async () => {
    const { lost, repeated } = await read("anunzi", { calls: 90, assistants: 2, shared: 0.4 });
    expect({ lost, repeated }).toEqual({ lost: [], repeated: [] });
  });

  it("a list of one assistant has no call of another", async () => {
    const { server, source } = open("anunzi", { calls: 90, assistants: 3, ignoresParent: "named" });
    const [assistantId] = server.account.assistants;
    for await (const call of source.list({ assistantId: assistantId! })) expect(call.assistant?.id).toBe(assistantId);
  });
});
