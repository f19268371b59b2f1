import { describe, expect, it } from "vitest";
import {
  InvalidInputError,
  listCalls,
  NotFoundError,
  PagingError,
  type Call,
  type CallSource,
} from "../../src/index.js";
import { timeOf } from "../../src/lists/query.js";
import { expectCall } from "../call-shape.js";
import { idsOf, simulate, sourcesOf } from "../simulated.js";

const providers = Object.keys(sourcesOf);

async function collect<Item>(list: AsyncIterable<Item>): Promise<Item[]> {
  const items: Item[] = [];
  for await (const item of list) items.push(item);
  return items;
}

/** A record may tell when it was made, or only when the call began: seconds apart, and no list is ordered by both. */
const slack = 60_000;

function expectNewestFirst(calls: Call[]): void {
  // Zudu's list is ordered by the start: where a call without one stands in it, no page says.
  const times = calls
    .filter(({ provider, startedAt }) => provider !== "zudu" || startedAt !== undefined)
    .map(timeOf)
    .filter((time) => time !== undefined);
  const late = times.filter((time, index) => time > (times[index - 1] ?? Infinity) + slack);
  expect(late).toEqual([]);
}

describe.each(providers)("calls of %s", (provider) => {
  const simulator = simulate({ calls: 230, assistants: 3 });
  const source = sourcesOf[provider]!(simulator);
  // What a list leaves out can be filtered by in whole calls only.
  const full = source.capabilities.unlisted?.length ? ({ detail: "full" } as const) : {};
  let whole: Promise<Call[]> | undefined;
  const wholeCalls = () => (whole ??= collect(source.list(full)));

  it("are listed each once, newest first, as Calls", async () => {
    const calls = await collect(source.list());
    expect(calls.map((call) => call.id).sort()).toEqual(idsOf(simulator, provider).sort());
    for (const call of calls) expectCall(call, call.raw);
    expectNewestFirst(calls);
  });

  it("are what get gives one by one", async () => {
    const { items } = await source.list({ limit: 5 }).firstPage();
    for (const { id, key } of items) expect(await source.get(id)).toMatchObject({ id, key });
  });

  it("are told from calls that are not there", async () => {
    await expect(source.get(provider === "autocalls" ? "987654321" : "no-such-call")).rejects.toSatisfy((error) =>
      // Vapi refuses an id that is no UUID before it looks for it.
      provider === "vapi" ? error instanceof Error : NotFoundError.isInstance(error),
    );
  });

  it("stop at the limit, and cost no more requests than that", async () => {
    const before = simulator.requests.total;
    const calls = await collect(source.list({ limit: 7 }));
    expect(calls).toHaveLength(7);
    expect(simulator.requests.total - before).toBeLessThan(provider === "anunzi" ? 30 : 3);
  });

  it("end where the reader leaves, and begin again for the next", async () => {
    const list = source.list({ pageSize: 10, prefetch: 0 });
    const first: Call[] = [];
    for await (const call of list) {
      first.push(call);
      if (first.length === 3) break;
    }
    const before = simulator.requests.total;
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(simulator.requests.total).toBe(before);
    const again = await collect(list);
    expect(again.slice(0, 3).map((call) => call.id)).toEqual(first.map((call) => call.id));
  });

  it("go on from a cursor", async () => {
    const whole = await collect(source.list({ pageSize: 20 }));
    for (const stop of [1, 19, 20, 21, 57, 229]) {
      let cursor: string | undefined;
      const seen: Call[] = [];
      reading: for await (const page of source.list({ pageSize: 20 }).pages()) {
        for (const [index, call] of page.items.entries()) {
          seen.push(call);
          cursor = page.cursorAfter(index);
          if (seen.length === stop) break reading;
        }
      }
      const rest = await collect(source.list({ pageSize: 20, cursor }));
      expect([...seen, ...rest].map((call) => call.id)).toEqual(whole.map((call) => call.id));
    }
  });

  it.each([
    { direction: "inbound" },
    { outcome: "voicemail" },
    { outcome: "no_answer", direction: "outbound" },
    { since: "2026-11-21T06:00:00Z" },
    { until: "2026-11-21T06:00:00Z" },
    { since: "2026-11-21T03:00:00Z", until: "2026-11-21T09:30:00Z" },
  ] as const)("are filtered by %o the same whoever filters", async (query) => {
    const all = await wholeCalls();
    const wanted = all.filter((call) => {
      const time = timeOf(call);
      const { direction, outcome, since, until } = query as { [key: string]: string | undefined };
      return (
        (direction === undefined || call.direction === direction) &&
        (outcome === undefined || call.outcome === outcome) &&
        (since === undefined || time === undefined || time >= Date.parse(since)) &&
        (until === undefined || time === undefined || time < Date.parse(until))
      );
    });
    const got = await collect(source.list({ ...query, ...full }));
    expect(got.filter((call) => !wanted.some(({ id }) => id === call.id))).toEqual([]);
    // A call without any time may lie after the place where reading stopped.
    expect(wanted.filter((call) => timeOf(call) !== undefined && !got.some(({ id }) => id === call.id))).toEqual([]);
  });

  it("are not gone on with from the cursor of another query or list, which is said before anything is sent", async () => {
    const { nextCursor: cursor } = await source.list({ pageSize: 20, since: "2026-01-01" }).firstPage();
    const other = providers.find((name) => name !== provider) ?? "";
    const before = simulator.requests.total;
    for (const list of [
      () => source.list({ pageSize: 20, cursor }),
      () => source.list({ pageSize: 20, since: "2026-01-01", direction: "inbound", cursor }),
      () => sourcesOf[other]!(simulator).list({ since: "2026-01-01", cursor }),
      () => listCalls([source, sourcesOf[other]!(simulator)], { since: "2026-01-01", cursor }),
    ]) {
      expect(list).toThrow(expect.toSatisfy(InvalidInputError.isInstance));
      expect(list).toThrow("is for another list or query");
    }
    expect(simulator.requests.total).toBe(before);
    // Another page size is no other list.
    expect((await source.list({ pageSize: 10, since: "2026-01-01", cursor }).firstPage()).items.length).toBeGreaterThan(
      0,
    );
  });

  it("are filtered by the customer's number", async () => {
    const all = await wholeCalls();
    const number = all.find((call) => call.customer?.number)?.customer?.number ?? "";
    const got = await collect(source.list({ phoneNumber: number, ...full }));
    expect(got.length).toBeGreaterThan(0);
    for (const call of got) {
      expect([call.customer?.number, call.from?.e164, call.from?.raw, call.to?.e164, call.to?.raw]).toContain(number);
    }
  });

  it("are refused without a request where the query cannot be right", () => {
    const before = simulator.requests.total;
    const wrong = [
      { since: "yesterday" },
      { since: "2026-02-30" },
      { since: "2026-11-01T10:00:00" },
      { since: "2026-11-02", until: "2026-11-01" },
      { since: "2026-11-01", until: "2026-11-01" },
      { limit: 0 },
      { limit: -1 },
      { limit: 1.5 },
      { limit: "5" },
      { pageSize: 0 },
      { pageSize: -10 },
      { prefetch: -1 },
      { concurrency: 0 },
      { concurrency: Infinity },
      { cursor: "" },
      { cursor: "junk" },
      { cursor: 5 },
      { assistantId: "" },
      { direction: "in" },
      { outcome: "done" },
    ];
    for (const query of wrong) {
      expect(() => source.list(query as never), JSON.stringify(query)).toThrow(
        expect.toSatisfy(InvalidInputError.isInstance),
      );
    }
    expect(simulator.requests.total).toBe(before);
  });
});

describe("several sources", () => {
  const simulator = simulate({ calls: 60, assistants: 2 });
  const all = (): CallSource[] => providers.map((name) => sourcesOf[name]!(simulator));

  it("are merged newest first, each call once", async () => {
    const calls = await collect(listCalls(all()));
    expect(calls.map((call) => call.key).sort()).toEqual(
      providers.flatMap((name) => idsOf(simulator, name).map((id) => `${name}::${id}`)).sort(),
    );
    expectNewestFirst(calls);
  });

  it("go on from a cursor", async () => {
    const whole = await collect(listCalls(all()));
    const first = await listCalls(all(), { limit: 33 }).firstPage();
    const rest = await collect(listCalls(all(), { cursor: first.nextCursor }));
    const seen = [...first.items, ...rest].map((call) => call.key);
    expect(seen).toHaveLength(whole.length);
    expect(new Set(seen)).toEqual(new Set(whole.map((call) => call.key)));
  });

  it("tell where they end", async () => {
    let cursor: string | undefined;
    const keys: string[] = [];
    let pages = 0;
    do {
      const page = await listCalls(all(), { limit: 50, cursor }).firstPage();
      pages += 1;
      keys.push(...page.items.map((call) => call.key));
      cursor = page.nextCursor;
      // Only that the list ends may be left to be said.
      if (cursor !== undefined) expect(page.items.length).toBeGreaterThan(0);
    } while (cursor !== undefined);
    expect(pages).toBeGreaterThan(3);
    expect(keys.sort()).toEqual((await collect(listCalls(all()))).map((call) => call.key).sort());
  });

  it("go on with a source that failed where it failed", async () => {
    let broken = false;
    const flaky = sourcesOf.vapi!({
      fetch: async (...request) => (broken ? new Response("{}", { status: 401 }) : simulator.fetch(...request)),
    });
    const sources = [flaky, sourcesOf.zudu!(simulator)];
    const query = { pageSize: 10, prefetch: 0, onError: "report" } as const;
    const keys: string[] = [];
    let cursor: string | undefined;
    for await (const page of listCalls(sources, query).pages()) {
      keys.push(...page.items.map((call) => call.key));
      cursor = page.nextCursor ?? cursor;
      broken = true;
    }
    expect(keys.filter((key) => key.startsWith("vapi")).length).toBeLessThan(idsOf(simulator, "vapi").length);
    broken = false;
    for await (const call of listCalls(sources, { ...query, cursor })) keys.push(call.key);
    expect(new Set(keys.filter((key) => key.startsWith("vapi"))).size).toBe(idsOf(simulator, "vapi").length);
  });

  it("are refused in an order or with an onError that there is not", () => {
    expect(() => listCalls(all(), { order: "oldest" as never })).toThrow("`order` must be one of newest, any");
    expect(() => listCalls(all(), { onError: "ignore" as never })).toThrow("`onError` must be one of throw, report");
  });

  it("come as they come in any order", async () => {
    const calls = await collect(listCalls(all(), { order: "any" }));
    expect(new Set(calls.map((call) => call.key)).size).toBe(calls.length);
    expect(calls).toHaveLength(providers.flatMap((name) => idsOf(simulator, name)).length);
  });

  it("are told apart by their account", async () => {
    const one = sourcesOf.vapi!(simulator, { account: "one" });
    const other = sourcesOf.vapi!(simulator, { account: "other" });
    const calls = await collect(listCalls([one, other]));
    expect(new Set(calls.map((call) => call.key)).size).toBe(2 * idsOf(simulator, "vapi").length);
    expect(() => listCalls([one, one])).toThrow("account");
    expect(() => listCalls([])).toThrow("at least one source");
  });

  it("fail together, or one by one where that is asked for", async () => {
    const broken = sourcesOf.zudu!({ fetch: async () => new Response("{}", { status: 401 }) });
    await expect(collect(listCalls([sourcesOf.vapi!(simulator), broken]))).rejects.toMatchObject({ status: 401 });

    const list = listCalls([sourcesOf.vapi!(simulator), broken], { onError: "report" });
    const calls = await collect(list);
    expect(calls).toHaveLength(idsOf(simulator, "vapi").length);
    expect(list.failures).toMatchObject([{ provider: "zudu", account: undefined, error: { status: 401 } }]);
  });
});

describe("a call without an id", () => {
  it("ends the list with an error that says so, once everything else on its page was given", async () => {
    const rows = [
      { id: "a", createdAt: "2026-11-20T00:00:00.000Z" },
      { status: "ended" },
      { id: "b", createdAt: "2026-11-19T00:00:00.000Z" },
    ];
    const source = sourcesOf.vapi!({ fetch: async () => Response.json(rows) });
    const seen: string[] = [];
    const reading = (async () => {
      for await (const call of source.list()) seen.push(call.id);
    })();
    await expect(reading).rejects.toSatisfy(PagingError.isInstance);
    expect(seen).toEqual(["a", "b"]);
  });
});

describe("Anunzi without an assistant", () => {
  it("walks all assistants, and asks for each one's calls", async () => {
    const simulator = simulate({ calls: 100, assistants: 7 });
    await collect(sourcesOf.anunzi!(simulator).list());
    expect(simulator.requests.byOperation["anunzi.listAssistants"]).toBeGreaterThanOrEqual(1);
    expect(simulator.requests.byOperation["anunzi.listCalls"]).toBeGreaterThanOrEqual(7);
  });
});

describe("the signal", () => {
  it("is no failure of a source", async () => {
    const simulator = simulate({ calls: 1000, latencyMs: 2 });
    const controller = new AbortController();
    const reason = new Error("enough");
    const sources = [sourcesOf.vapi!(simulator), sourcesOf.zudu!(simulator)];
    const list = listCalls(sources, { signal: controller.signal, onError: "report", pageSize: 10 });
    const reading = (async () => {
      for await (const call of list) if (call.provider === "zudu") controller.abort(reason);
    })();
    await expect(reading).rejects.toBe(reason);
    expect(list.failures).toEqual([]);
  });

  it("is listened to once, however many lists it ends", async () => {
    const simulator = simulate({ calls: 100, assistants: 30 });
    const warnings: unknown[] = [];
    const note = (warning: unknown): void => void warnings.push(warning);
    process.on("warning", note);
    await collect(sourcesOf.anunzi!(simulator).list({ signal: new AbortController().signal }));
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off("warning", note);
    expect(warnings).toEqual([]);
  });

  it("ends a list with its own reason", async () => {
    const simulator = simulate({ calls: 1000, latencyMs: 5 });
    const controller = new AbortController();
    const reason = new Error("enough");
    const reading = (async () => {
      let count = 0;
      for await (const _call of sourcesOf.vapi!(simulator).list({ signal: controller.signal, pageSize: 10 })) {
        count += 1;
        if (count === 15) controller.abort(reason);
      }
    })();
    await expect(reading).rejects.toBe(reason);
  });
});
