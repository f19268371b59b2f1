import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  InvalidInputError,
  NotFoundError,
  RateLimitError,
  ServerError,
  syncCalls,
  type SyncState,
} from "../../src/index.js";
import { openBriefAccount, toRows } from "../lists/brief-account.js";
import { createCopy } from "./copy.js";
import { createLedger } from "./ledger.js";
import { createStore, toOptions } from "./store.js";
import { day, hour, minute, start } from "./clock.js";

const brief = { capabilities: { unlisted: ["transcript", "recordings", "cost", "analysis"] } };

/** A ledger of so many calls, a minute apart up to `start`, and a copy of it. */
function createBrief(count: number, apart = minute) {
  const ledger = createLedger(brief);
  const ids = Array.from({ length: count }, (_, index) => ledger.add(start - index * apart));
  return { ledger, ids, copy: createCopy(ledger.source) };
}

/** What the copy lacks, or has of a row alone. */
function findLacking(
  ledger: ReturnType<typeof createLedger>,
  rows: ReturnType<typeof createStore>["rows"],
): readonly string[] {
  return [...ledger.entries.values()]
    .filter((entry) => {
      const row = rows.get(ledger.keyOf(entry.id));
      return JSON.stringify(row?.raw) !== JSON.stringify(ledger.toCall(entry).raw);
    })
    .map(({ id }) => id);
}

describe("a sync of a source whose list leaves parts of a call out", () => {
  it("fetches each new call once, and none again whose row has not changed", async () => {
    const { ledger, ids, copy } = createBrief(1500);
    await copy.run(start + 1, { overlap: "2d" });
    expect(findLacking(ledger, copy.rows)).toEqual([]);
    expect(ledger.requests.gets.length).toBe(1500);
    expect(new Set(ledger.requests.gets).size).toBe(1500);
    for (const hours of [1, 2, 3]) await copy.run(start + hours * hour, { overlap: "2d" });
    // Those of 2 days that are not known any more, one by one or by their rows: none.
    expect(ledger.requests.gets.length).toBe(1500);
    ledger.change(ids[3]!, start + 3 * hour, { shown: 1 });
    const added = ledger.add(start + 3 * hour);
    const { written } = await copy.run(start + 4 * hour, { overlap: "2d" });
    expect(written).toBe(2);
    expect(ledger.requests.gets.slice(1500).sort()).toEqual([ids[3], added].sort());
    expect(findLacking(ledger, copy.rows)).toEqual([]);
  });

  it("finds what a row does not show by reading incomplete calls again, with pauses", async () => {
    const { ledger, copy } = createBrief(3);
    const late = ledger.add(start - hour, { pending: ["transcript"] });
    await copy.run(start + 1);
    await copy.run(start + hour);
    ledger.change(late, start + hour, { pending: [] });
    await copy.run(start + 9 * hour);
    expect(copy.rows.get(ledger.keyOf(late))?.completeness.transcript).toBe("present");
    const asked = ledger.requests.gets.length;
    await copy.run(start + 20 * hour);
    expect(ledger.requests.gets.length).toBe(asked);
    expect(ledger.requests.gets.filter((id) => id === late)).toHaveLength(3);
  });

  it("reads many incomplete calls again by day, and fetches only those", async () => {
    const { ledger, copy } = createBrief(300, 5 * minute);
    const late = Array.from({ length: 250 }, (_, index) =>
      ledger.add(start - index * 5 * minute, { pending: ["cost"] }),
    );
    const { pending } = await copy.run(start + 1);
    expect([pending, ledger.requests.gets.length]).toEqual([250, 550]);
    for (const id of late) ledger.change(id, start + hour, { pending: [] });
    await copy.run(start + hour);
    await copy.run(start + 2 * hour);
    expect(findLacking(ledger, copy.rows)).toEqual([]);
    expect(ledger.requests.gets.length).toBe(800);
  });

  it("lists complete calls again with `reread`, and fetches those whose rows have changed", async () => {
    const { ledger, ids, copy } = createBrief(3000, 3 * minute);
    const reread = { for: "7d", every: "1d" } as const;
    await copy.run(start + 1, { reread });
    expect(ledger.requests.gets.length).toBe(3000);
    for (let hours = 1; hours <= 30; hours += 1) await copy.run(start + hours * hour, { reread });
    expect(ledger.requests.rows).toBeGreaterThan(5500);
    expect(ledger.requests.gets.length).toBe(3000);
    for (const id of [ids[50]!, ids[2500]!]) ledger.change(id, start + 30 * hour, { shown: 1 });
    for (let hours = 31; hours <= 60; hours += 1) await copy.run(start + hours * hour, { reread });
    expect(ledger.requests.gets.slice(3000).sort()).toEqual([ids[50], ids[2500]].sort());
    expect(findLacking(ledger, copy.rows)).toEqual([]);
  });

  it("the state is at most 64 kB at any time, with 50 assistants and 6,000 calls", async () => {
    const ledger = createLedger(brief);
    for (let index = 0; index < 6000; index += 1) {
      ledger.add(start - index * 200_000, { parent: index % 50, ...(index % 4 === 0 && { pending: ["cost"] }) });
    }
    const { run, saved } = createCopy(ledger.source, { reread: { for: "14d", every: "1d" } });
    await run(start + 1);
    for (let hours = 3; hours <= 9; hours += 3) await run(start + hours * hour);
    expect(Math.max(...saved)).toBeLessThan(64_000);
  });
});

describe("a call that `get` fails for", () => {
  it("is written as the list shows it, with a problem, and parked until it can be fetched", async () => {
    const { ledger, ids, copy } = createBrief(40);
    ledger.failing.set(ids[7]!, new ServerError("broken", { status: 500 }));
    const first = await copy.run(start + 1);
    expect(copy.rows.get(ledger.keyOf(ids[7]!))).toMatchObject({
      completeness: { cost: "unlisted" },
      problems: [{ path: "", found: "ServerError: broken", expected: "the whole call" }],
    });
    expect(first.parked).toMatchObject([{ reason: "call", key: ledger.keyOf(ids[7]!) }]);
    expect(findLacking(ledger, copy.rows)).toEqual([ids[7]]);
    // Its pause is kept where the list shows it again.
    await copy.run(start + minute, { overlap: "1d" });
    await copy.run(start + 2 * minute, { overlap: "1d" });
    expect(ledger.requests.gets.filter((id) => id === ids[7])).toHaveLength(2);
    ledger.failing.clear();
    const { parked } = await copy.run(start + day);
    expect([parked, findLacking(ledger, copy.rows)]).toEqual([[], []]);
  });

  it("keeps its details in the copy, if it was fetched before", async () => {
    const { ledger, ids, copy } = createBrief(40);
    await copy.run(start + 1);
    ledger.change(ids[7]!, start + 1, { shown: 1 });
    ledger.failing.set(ids[7]!, new ServerError("broken", { status: 500 }));
    const { parked } = await copy.run(start + hour, { overlap: "1d" });
    expect(parked).toHaveLength(1);
    expect(copy.rows.get(ledger.keyOf(ids[7]!))?.problems).toEqual([]);
    ledger.failing.clear();
    await copy.run(start + day);
    expect(findLacking(ledger, copy.rows)).toEqual([]);
  });

  it("is written as the list shows it if it is gone by then, and reported deleted once the list does not show it", async () => {
    const { ledger, ids, copy } = createBrief(40);
    ledger.failing.set(ids[7]!, new NotFoundError("gone", { status: 404 }));
    const { parked } = await copy.run(start + 1);
    expect([parked, copy.rows.has(ledger.keyOf(ids[7]!))]).toEqual([[], true]);
    ledger.entries.delete(ids[7]!);
    const { deleted } = await copy.run(start + hour, { overlap: "1d" });
    expect(deleted).toEqual([ledger.keyOf(ids[7]!)]);
  });

  it("blocks nothing if all fail: they are read again later", async () => {
    const { ledger, copy } = createBrief(300);
    ledger.hooks.beforeGet = () => {
      throw new ServerError("broken", { status: 500 });
    };
    const { state } = await copy.run(start + 1);
    expect([state.windows, copy.rows.size]).toEqual([[], 300]);
    expect(ledger.requests.gets.length).toBeLessThan(20);
    ledger.hooks.beforeGet = () => {};
    for (let hours = 1; hours < 6; hours += 1) await copy.run(start + hours * hour);
    expect(findLacking(ledger, copy.rows)).toEqual([]);
  });
});

describe("a run that ends early", () => {
  it("continues where it ended, under a rate limit that is reached repeatedly", async () => {
    const { ledger, copy } = createBrief(400);
    let left = 30;
    ledger.hooks.beforeGet = () => {
      left -= 1;
      if (left < 0) throw new RateLimitError("429", { status: 429 });
    };
    let runs = 0;
    for (let isDone = false; !isDone && runs < 40; runs += 1) {
      left = 30;
      isDone = await copy.run(start + 1).then(
        () => true,
        () => false,
      );
    }
    expect(findLacking(ledger, copy.rows)).toEqual([]);
    // Of each run, what was under way beside the one that failed.
    expect(runs).toBeLessThanOrEqual(16);
    expect(new Set(ledger.requests.gets).size).toBe(400);
  });

  it("loses nothing, and fetches again only what was not saved, wherever `write` fails", async () => {
    for (const failing of [0, 1, 2, 3, 5]) {
      const { ledger, copy } = createBrief(700);
      let writes = 0;
      const write = (): void => {
        writes += 1;
        if (writes > failing) throw new Error("full");
      };
      const run = copy.run(start + 1, {
        write(calls) {
          write();
          copy.write(calls);
        },
      });
      await expect(run).rejects.toThrow("full");
      await copy.run(start + 2);
      expect(findLacking(ledger, copy.rows)).toEqual([]);
      expect(ledger.requests.gets.length).toBeLessThanOrEqual(700 + 350);
    }
  });

  it("ends at once if the key is refused", async () => {
    const { ledger, copy } = createBrief(100);
    ledger.hooks.beforeGet = () => {
      throw new AuthenticationError("401", { status: 401 });
    };
    await expect(copy.run(start + 1)).rejects.toSatisfy(AuthenticationError.isInstance);
    expect(copy.rows.size).toBe(0);
  });
});

describe("a state of version 2", () => {
  it("without rows is accepted", async () => {
    const { ledger, copy } = createBrief(60);
    const { state } = await copy.run(start + 1);
    const { rows, ...without } = state;
    expect(rows).toBeDefined();
    const asked = ledger.requests.gets.length;
    await copy.run(start + hour, { state: without, overlap: "1d" });
    expect([ledger.requests.gets.length, findLacking(ledger, copy.rows)]).toEqual([asked, []]);
  });

  it.each([
    [{ rows: [] }],
    [{ rows: { soon: "" } }],
    [{ rows: { "2026-11-21": "abc" } }],
    [{ rows: { "2026-11-21": 1 } }],
  ])("is refused where it is unsound: %j", async (fields) => {
    const { ledger, copy } = createBrief(1);
    const { state } = await copy.run(start + 1);
    const before = ledger.requests.queries.length;
    const wrong = { ...state, ...fields } as unknown as SyncState;
    await expect(copy.run(start + hour, { state: wrong })).rejects.toSatisfy(InvalidInputError.isInstance);
    expect(ledger.requests.queries.length).toBe(before);
  });
});

describe("over HTTP", () => {
  it("a call whose id would lead elsewhere in a path is parked, and written as the list shows it", async () => {
    const rows = toRows(12);
    const misleading = ["..", ".", "undefined", "null"];
    for (const [at, id] of misleading.entries()) rows[at + 3]!.id = id;
    const account = await openBriefAccount(rows);
    const store = createStore();
    const keys = misleading.map((id) => `brief::${id}`).sort();
    for (const hours of [0, 1, 2]) {
      const now = (): number => start + 1 + hours * hour;
      const { parked } = await syncCalls(account.source, { ...toOptions(store), settle: 0, now });
      expect(parked.map(({ key }) => key).sort()).toEqual(keys);
      expect(store.rows.size).toBe(12);
    }
    await account.close();
  });

  it("each call is fetched once, 8 at once, and not again", async () => {
    const account = await openBriefAccount(toRows(160));
    account.together = 8;
    const store = createStore();
    await syncCalls(account.source, { ...toOptions(store), pageSize: 80, settle: 0, now: () => start + 1 });
    const gets = account.asked.filter((one) => one !== "list");
    expect([gets.length, new Set(gets).size, account.most]).toEqual([160, 160, 8]);
    expect([...store.rows.values()].every(({ transcript, cost }) => transcript && cost)).toBe(true);
    await syncCalls(account.source, {
      ...toOptions(store),
      state: store.load(),
      overlap: "1d",
      now: () => start + hour,
    });
    expect(account.asked.filter((one) => one !== "list")).toHaveLength(160);
    await account.close();
  });
});
