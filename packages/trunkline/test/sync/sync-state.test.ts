import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  InvalidInputError,
  PagingError,
  type CallSource,
  type SyncOptions,
  type SyncState,
} from "../../src/index.js";
import { createCopy } from "./copy.js";
import { createLedger } from "./ledger.js";
import { at, day, hour, start } from "./clock.js";

/** As the first version saved it. */
function firstVersion(fields: object): SyncState {
  return { version: 1, pending: [], ...fields } as unknown as SyncState;
}

describe("a state of version 1", () => {
  it("is converted: its bookmark, its incomplete calls, and its newest complete ones", async () => {
    const ledger = createLedger();
    const old = ledger.add(start - 3 * day);
    const incomplete = ledger.add(start - day, { pending: ["cost"] });
    const gone = "call-that-is-gone";
    const recent = ledger.add(start - 2 * hour);
    const newer = ledger.add(start + hour);
    const state = firstVersion({
      bookmark: at(0),
      newest: at(-2 * hour),
      pending: [{ id: incomplete, createdAt: at(-day) }],
      recent: [
        { id: gone, createdAt: at(-2.5 * hour) },
        { id: recent, createdAt: at(-2 * hour) },
      ],
    });
    const { run, rows } = createCopy(ledger.source, { overlap: "1h" });
    ledger.change(incomplete, start, { pending: [] });
    const report = await run(start + 2 * hour, { state });
    expect(report).toMatchObject({ deleted: [ledger.keyOf(gone)], pending: 0 });
    expect(report.state).toMatchObject({ version: 2, source: "own:", bookmark: at(2 * hour) });
    expect([...rows.keys()].sort()).toEqual([incomplete, recent, newer].map(ledger.keyOf).sort());
    expect(rows.has(ledger.keyOf(old))).toBe(false);
  });

  it("with an unfinished window is converted, and the window read from its beginning", async () => {
    const ledger = createLedger();
    const ids = [4, 3, 2, 1].map((hours) => ledger.add(start - hours * hour));
    const window = { since: at(-5 * hour), until: at(0), cursor: "of another version", unseen: [] };
    const { run, rows } = createCopy(ledger.source);
    const { state } = await run(start + hour, { state: firstVersion({ bookmark: at(-4.5 * hour), window }) });
    expect([...rows.keys()].sort()).toEqual(ids.map(ledger.keyOf).sort());
    expect(state).toMatchObject({ windows: [], bookmark: at(hour) });
  });

  it("of an interrupted first run is converted, too", async () => {
    const ledger = createLedger();
    const ids = [4, 3, 2, 1].map((hours) => ledger.add(start - hours * hour));
    const { run, rows } = createCopy(ledger.source);
    const state = firstVersion({ newest: at(-hour), window: { until: at(0), cursor: "of another version" } });
    await run(start + hour, { state });
    expect([...rows.keys()].sort()).toEqual(ids.map(ledger.keyOf).sort());
  });

  it.each([
    { bookmark: "soon" },
    { pending: undefined },
    { pending: [{ id: "1" }] },
    { pending: [null] },
    { window: { since: at(0) } },
    { window: 1 },
    { newest: 5 },
  ])("is refused where it is unsound: %j", async (fields) => {
    const ledger = createLedger();
    const { run } = createCopy(ledger.source);
    await expect(run(start, { state: firstVersion(fields) })).rejects.toSatisfy(InvalidInputError.isInstance);
    expect(ledger.requests.queries).toEqual([]);
  });
});

describe("a state", () => {
  it.each([
    ["version", 3],
    ["version", 0],
    ["source", undefined],
    ["run", -1],
    ["since", "long ago"],
    ["windows", [{ since: at(0) }]],
    ["windows", undefined],
    ["calls", ["call-1"]],
    ["calls", [1]],
    ["days", [{ since: at(0), until: at(0), due: at(0), tries: 0, ids: "abc" }]],
    ["missing", [""]],
    ["parked", [{ reason: "page" }]],
    ["parked", [{ reason: "call", error: "", since: at(0), due: at(0), tries: 0 }]],
  ])("is refused where %s is %j", async (name, value) => {
    const ledger = createLedger();
    const { run } = createCopy(ledger.source);
    const { state } = await run(start);
    const before = ledger.requests.queries.length;
    const wrong = { ...state, [name]: value } as SyncState;
    await expect(run(start + hour, { state: wrong })).rejects.toSatisfy(InvalidInputError.isInstance);
    expect(ledger.requests.queries.length).toBe(before);
  });

  it("is not changed by the run that continues from it", async () => {
    const ledger = createLedger();
    ledger.add(start - hour, { ended: false });
    const { run } = createCopy(ledger.source);
    const { state } = await run(start);
    const before = structuredClone(state);
    ledger.add(start + hour);
    await run(start + 2 * hour, { state });
    expect(state).toEqual(before);
  });

  it("whose cursor is of another version continues from the window's beginning", async () => {
    const ledger = createLedger();
    for (let index = 0; index < 500; index += 1) ledger.add(start - index * 1000);
    const { run, rows, load } = createCopy(ledger.source);
    let left = 3;
    ledger.hooks.beforePage = () => {
      left -= 1;
      if (left < 0) throw new AuthenticationError("401", { status: 401 });
    };
    await expect(run(start + 1)).rejects.toSatisfy(AuthenticationError.isInstance);
    left = Infinity;
    const state = load()!;
    expect(state.windows[0]?.cursor).toBeDefined();
    await run(start + hour, { state: { ...state, windows: [{ ...state.windows[0]!, cursor: "of another version" }] } });
    expect(rows.size).toBe(500);
  });

  it("whose cursor leads to a list that cannot be read further continues from the window's beginning, in the same run", async () => {
    const ledger = createLedger();
    for (let index = 0; index < 500; index += 1) ledger.add(start - index * 1000);
    const source: CallSource = {
      ...ledger.source,
      list(query = {}) {
        const pages = {
          async *[Symbol.asyncIterator]() {
            let left = query.cursor === undefined ? Infinity : 1;
            for await (const page of ledger.source.list(query).pages()) {
              left -= 1;
              if (left < 0) throw new PagingError("The list moved.");
              yield page;
            }
          },
        };
        // A sync reads pages and nothing else of a list.
        return { pages: () => pages } as unknown as ReturnType<CallSource["list"]>;
      },
    };
    const { run, rows, load } = createCopy(source);
    let left = 2;
    ledger.hooks.beforePage = () => {
      left -= 1;
      if (left < 0) throw new AuthenticationError("401", { status: 401 });
    };
    await expect(run(start + 1)).rejects.toSatisfy(AuthenticationError.isInstance);
    expect(load()!.windows[0]?.cursor).toBeDefined();
    ledger.hooks.beforePage = () => {};
    expect((await run(start + hour)).state.windows).toEqual([]);
    expect(rows.size).toBe(500);
  });
});

describe("`since`", () => {
  it("moved back in a later run brings the calls between, after newer ones", async () => {
    const ledger = createLedger();
    const [old, older, recent] = [-20, -40, -1].map((days) => ledger.add(start + days * day));
    const { run, rows } = createCopy(ledger.source);
    await run(start, { since: "10d" });
    expect([...rows.keys()]).toEqual([ledger.keyOf(recent!)]);
    const newer = ledger.add(start + hour);
    const { state } = await run(start + 2 * hour, { since: "30d" });
    expect([...rows.keys()]).toEqual([recent, newer, old].map((id) => ledger.keyOf(id!)));
    expect(state).toMatchObject({ since: at(2 * hour - 30 * day), windows: [] });
    // Forward again: nothing is read, and nothing is forgotten.
    await run(start + 3 * hour, { since: "1d" });
    expect(rows.size).toBe(3);
    await run(start + 5 * hour, { since: new Date(start - 50 * day) });
    expect(rows.has(ledger.keyOf(older!))).toBe(true);
  });

  it("left out in a later run means all calls, newer ones first", async () => {
    const ledger = createLedger();
    const [old, older, recent] = [-20, -400, -1].map((days) => ledger.add(start + days * day));
    const { run, rows, written } = createCopy(ledger.source);
    await run(start, { since: "10d" });
    expect(rows.size).toBe(1);
    const newer = ledger.add(start + hour);
    const { state, warnings } = await run(start + 2 * hour);
    expect([...rows.keys()]).toEqual([recent, newer, old, older].map((id) => ledger.keyOf(id!)));
    expect([state, warnings]).toMatchObject([{ since: null, windows: [] }, []]);
    // From then on the copy holds all, and nothing of it is read again.
    await run(start + 3 * hour, { since: "10d" });
    await run(start + 4 * hour);
    expect(written.slice(2)).toEqual([[], []]);
  });

  it("moved back in an interrupted run is not forgotten", async () => {
    const ledger = createLedger();
    for (let index = 0; index < 1000; index += 1) ledger.add(start - index * hour);
    const { run, rows } = createCopy(ledger.source);
    await run(start + 1, { since: "1d" });
    let left = 4;
    ledger.hooks.beforePage = () => {
      left -= 1;
      if (left < 0) throw new AuthenticationError("401", { status: 401 });
    };
    await expect(run(start + hour, { since: "90d" })).rejects.toSatisfy(AuthenticationError.isInstance);
    left = Infinity;
    await run(start + 2 * hour, { since: "1d" });
    expect(rows.size).toBe(1000);
  });
});

describe("options", () => {
  it.each([
    [{ from: "2026-11-01" }, "`from` is called `since` now"],
    [{ rewalk: 1 }, "`rewalk` is called `reread` now"],
    [{ reread: "soon" }, "`reread` must be milliseconds or a text"],
    [{ overlp: "1m" }, "Unknown option `overlp`"],
  ])("%j are refused", async (options, message) => {
    const ledger = createLedger();
    const { run } = createCopy(ledger.source, options as Partial<SyncOptions>);
    await expect(run(start)).rejects.toThrow(message);
    expect(ledger.requests.queries).toEqual([]);
  });
});

describe("a row that `get` returns more of", () => {
  it("is not overwritten by what the list shows of it", async () => {
    const ledger = createLedger();
    const id = ledger.add(start - hour, { ended: false });
    const get = ledger.source.get;
    const source = {
      ...ledger.source,
      get: async (asked: string) => {
        const call = await get(asked);
        return { ...call, transcript: { text: "whole", turns: [] }, raw: { of: call.raw, more: true } };
      },
    };
    const { run, rows, written } = createCopy(source, { overlap: "1d" });
    await run(start);
    await run(start + hour / 2);
    ledger.change(id, start, { ended: true });
    await run(start + hour);
    expect(rows.get(ledger.keyOf(id))?.status.unified).toBe("ended");
    expect(rows.get(ledger.keyOf(id))?.transcript?.text).toBe("whole");
    await run(start + 2 * hour);
    ledger.change(id, start + 2 * hour);
    await run(start + 3 * hour);
    expect(rows.get(ledger.keyOf(id))).toMatchObject({ transcript: { text: "whole" }, raw: { of: { version: 2 } } });
    await run(start + 4 * hour);
    expect(written.at(-1)).toEqual([]);
  });
});
