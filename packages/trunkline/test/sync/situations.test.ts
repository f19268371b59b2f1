import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  InvalidInputError,
  InvalidRequestError,
  PermissionError,
  ServerError,
  UnreadableResponseError,
  type SyncChanges,
  type SyncState,
} from "../../src/index.js";
import { createCopy, keysOf } from "./copy.js";
import { createLedger } from "./ledger.js";
import { at, day, hour, minute, start } from "./clock.js";

describe("situation 4: something is poisoned", () => {
  it("a page that always fails blocks neither newer nor older calls", async () => {
    const ledger = createLedger();
    for (let index = 0; index < 30; index += 1) ledger.add(start - index * minute);
    const bad = ledger.add(start - 10.5 * minute);
    ledger.poisoned.add(bad);
    const { run, rows } = createCopy(ledger.source, { pageSize: 10 });
    const first = await run(start + 1);
    expect(rows.size).toBe(30);
    expect(first.parked).toMatchObject([
      {
        reason: "page",
        newest: at(-10 * minute),
        oldest: at(-11 * minute),
        error: expect.stringContaining("poisoned"),
      },
    ]);
    expect(first.state.bookmark).toBe(at(1));

    const newer = ledger.add(start + hour);
    const second = await run(start + day);
    expect(rows.has(ledger.keyOf(newer))).toBe(true);
    expect(second.parked).toHaveLength(1);
  });

  it("is tried again with growing pauses, and reported in every run until it can be read", async () => {
    const ledger = createLedger();
    for (let index = 0; index < 5; index += 1) ledger.add(start - index * hour);
    const bad = ledger.add(start - 90 * minute);
    ledger.poisoned.add(bad);
    const { run, rows } = createCopy(ledger.source);
    const tried: number[] = [];
    for (let hours = 0; hours <= 14 * 24; hours += 1) {
      const before = ledger.requests.queries.length;
      const { parked } = await run(start + hours * hour + 1);
      expect(parked).toHaveLength(1);
      const again = ledger.requests.queries.slice(before).filter(({ until }) => Number(until) <= start - hour + 1);
      if (again.length > 0) tried.push(hours);
    }
    // The next run, and then 1 hour, 6 hours, 1 day, 3 days and 7 days later.
    expect(tried).toEqual([1, 2, 8, 32, 104, 272]);
    ledger.poisoned.clear();
    const { parked } = await run(start + 30 * day);
    expect(parked).toEqual([]);
    expect(rows.has(ledger.keyOf(bad))).toBe(true);
  });

  it("a row without an id is parked with its place", async () => {
    const ledger = createLedger();
    ledger.add(start - hour);
    ledger.add(start - 2 * hour, { nameless: true });
    ledger.add(start - 3 * hour);
    const { run, rows } = createCopy(ledger.source);
    const { parked } = await run(start);
    expect(parked).toMatchObject([{ reason: "row", newest: at(-hour), oldest: at(-3 * hour) }]);
    expect(rows.size).toBe(2);
  });

  it.each([
    new InvalidRequestError("400", { status: 400 }),
    new PermissionError("403", { status: 403 }),
    new ServerError("500", { status: 500 }),
    new UnreadableResponseError("200 with null"),
  ])("a known call whose GET answers $message is parked by its key, and comes when it can be read", async (error) => {
    const ledger = createLedger();
    ledger.add(start);
    const bad = ledger.add(start - hour, { ended: false });
    const good = ledger.add(start - 2 * hour, { ended: false });
    const { run, rows } = createCopy(ledger.source);
    await run(start + 1);
    ledger.failing.set(bad, error);
    for (const id of [bad, good]) ledger.change(id, start, { ended: true });
    const { parked } = await run(start + hour);
    expect(parked).toMatchObject([{ reason: "call", key: ledger.keyOf(bad), tries: 0 }]);
    expect(rows.get(ledger.keyOf(good))?.status.unified).toBe("ended");
    expect((await run(start + 2 * hour)).parked).toMatchObject([{ tries: 1 }]);
    ledger.failing.clear();
    expect((await run(start + 4 * hour)).parked).toEqual([]);
    expect(rows.get(ledger.keyOf(bad))?.status.unified).toBe("ended");
  });

  it("a refused key ends the run, and parks nothing", async () => {
    const ledger = createLedger();
    const id = ledger.add(start - hour, { ended: false });
    const { run, load } = createCopy(ledger.source);
    await run(start);
    ledger.failing.set(id, new AuthenticationError("401", { status: 401 }));
    await expect(run(start + hour)).rejects.toSatisfy(AuthenticationError.isInstance);
    expect(load()?.parked).toEqual([]);
  });

  it("a server that fails every request parks a few calls, and leaves the rest to the next run", async () => {
    const ledger = createLedger();
    const ids = Array.from({ length: 50 }, (_, index) => ledger.add(start - hour - index, { ended: false }));
    const { run } = createCopy(ledger.source);
    await run(start);
    for (const id of ids) ledger.failing.set(id, new ServerError("down", { status: 503 }));
    const { parked, pending } = await run(start + hour);
    expect([parked.length, pending]).toEqual([10, 40]);
    ledger.failing.clear();
    expect(await run(start + 2 * hour)).toMatchObject({ parked: [], pending: 50 });
  });

  it("a window that an earlier run left unfinished is read after the newer calls", async () => {
    const ledger = createLedger();
    for (let index = 0; index < 1000; index += 1) ledger.add(start - index * minute);
    const { run, rows, load } = createCopy(ledger.source);
    let pages = 0;
    ledger.hooks.beforePage = () => {
      pages += 1;
      if (pages > 4) throw new AuthenticationError("401", { status: 401 });
    };
    await expect(run(start + 1)).rejects.toSatisfy(AuthenticationError.isInstance);
    expect(rows.size).toBe(400);
    const newer = ledger.add(start + hour);
    pages = 3;
    await expect(run(start + 2 * hour)).rejects.toSatisfy(AuthenticationError.isInstance);
    expect(rows.has(ledger.keyOf(newer))).toBe(true);
    expect(load()).toMatchObject({ windows: [{ until: at(1) }] });
    expect(load()?.bookmark).toBeUndefined();
    ledger.hooks.beforePage = () => {};
    const before = ledger.requests.rows;
    const { state } = await run(start + 3 * hour);
    expect(rows.size).toBe(1001);
    // It goes on where it was left.
    expect(ledger.requests.rows - before).toBeLessThan(610);
    expect(state).toMatchObject({ windows: [], bookmark: at(3 * hour) });
  });

  it("no more than 8 windows are open, and the oldest advances", async () => {
    const ledger = createLedger();
    for (let index = 0; index < 3000; index += 1) ledger.add(start - index * minute);
    const { run, rows, load } = createCopy(ledger.source);
    let left = 3;
    ledger.hooks.beforePage = () => {
      left -= 1;
      if (left < 0) throw new AuthenticationError("401", { status: 401 });
    };
    for (let hours = 1; hours <= 20; hours += 1) {
      for (let index = 0; index < 150; index += 1) ledger.add(start + (hours - 1) * hour + index);
      left = hours < 12 ? 1 : 4;
      await run(start + hours * hour).catch((error: unknown) =>
        expect(error).toSatisfy(AuthenticationError.isInstance),
      );
      expect(load()?.windows.length).toBeLessThanOrEqual(8);
    }
    left = Infinity;
    await run(start + 21 * hour);
    expect(rows.size).toBe(ledger.entries.size);
    expect(load()?.windows).toEqual([]);
  });

  it("more than 100 parked entries are merged into longer ranges, and none is lost", async () => {
    const ledger = createLedger();
    for (let index = 0; index < 600; index += 1) {
      const id = ledger.add(start - index * minute);
      if (index % 4 === 1) ledger.poisoned.add(id);
    }
    const { run, rows } = createCopy(ledger.source);
    const { parked } = await run(start + 1);
    expect(parked).toHaveLength(100);
    expect(rows.size).toBe(450);
    ledger.poisoned.clear();
    expect((await run(start + hour)).parked).toEqual([]);
    expect(rows.size).toBe(600);
  });
});

describe("situation 6: a state of another account", () => {
  it("is refused before a request", async () => {
    const [one, other] = [createLedger({ account: "one" }), createLedger({ account: "other" })];
    one.add(start - hour);
    const { run } = createCopy(one.source);
    const { state } = await run(start);
    const copy = createCopy(other.source);
    await expect(copy.run(start, { state })).rejects.toThrow("another source: own:one, not own:other");
    expect(other.requests.queries).toEqual([]);
  });

  it("a different `since` is still the same source", async () => {
    const ledger = createLedger();
    ledger.add(start - hour);
    const { run } = createCopy(ledger.source);
    await run(start, { since: "2d" });
    await expect(run(start + hour, { since: "1d" })).resolves.toMatchObject({ written: 0 });
  });
});

describe("situation 7: parts that arrive late", () => {
  it.each([4, 7, 40])("a call scheduled %d days ahead is read at its time, and after it", async (days) => {
    const ledger = createLedger();
    const id = ledger.add(start, { ended: false, scheduledAt: start + days * day, pending: ["cost"] });
    const { run, rows } = createCopy(ledger.source);
    for (let hours = 1; hours <= (days + 8) * 24; hours += 1) {
      const now = start + hours * hour;
      // Calls that are newer, so that no window reaches back to the scheduled one.
      if (hours % 12 === 1) ledger.add(now - minute);
      if (now === start + days * day + hour) ledger.change(id, now, { ended: true });
      if (now === start + days * day + 3 * day) ledger.change(id, now, { pending: [] });
      const { givenUp } = await run(now);
      expect(givenUp).toEqual([]);
      if (now === start + days * day + 3 * hour) expect(rows.get(ledger.keyOf(id))?.status.unified).toBe("ended");
    }
    expect(rows.get(ledger.keyOf(id))?.completeness.cost).toBe("present");
    expect(ledger.requests.gets.length).toBeLessThan(25);
  });

  it("a cost that arrives after four days is read", async () => {
    const ledger = createLedger();
    const id = ledger.add(start, { pending: ["cost"] });
    const { run, rows } = createCopy(ledger.source);
    for (let hours = 1; hours <= 8 * 24; hours += 1) {
      if (hours % 12 === 1) ledger.add(start + hours * hour - minute);
      if (hours === 100) ledger.change(id, start + hours * hour, { pending: [] });
      expect((await run(start + hours * hour)).givenUp).toEqual([]);
    }
    expect(rows.get(ledger.keyOf(id))?.completeness.cost).toBe("present");
  });

  it("a part that does not arrive in time is reported by key and part, once", async () => {
    const ledger = createLedger();
    const id = ledger.add(start, { pending: ["cost", "analysis"] });
    const { run } = createCopy(ledger.source, { reread: "3d" });
    const named: unknown[] = [];
    for (let hours = 1; hours <= 8 * 24; hours += 1) {
      const { givenUp, pending } = await run(start + hours * hour);
      named.push(...givenUp);
      expect(pending).toBe(hours <= 72 ? 1 : 0);
    }
    expect(named).toEqual([{ key: ledger.keyOf(id), parts: ["cost", "analysis"] }]);
    // The next run, 1 hour, 6 hours and 1 day later, and for the last time when 3 days had passed.
    expect(ledger.requests.gets).toHaveLength(5);
  });

  it("a call that is too old when it is first read is reported, too", async () => {
    const ledger = createLedger();
    const id = ledger.add(start - 30 * day, { pending: ["recording"] });
    const { run } = createCopy(ledger.source);
    expect((await run(start)).givenUp).toEqual([{ key: ledger.keyOf(id), parts: ["recording"] }]);
    expect((await run(start + hour)).givenUp).toEqual([]);
  });
});

describe("situation 8: a complete call changes or goes", () => {
  it("is followed by the time of its change, if the provider filters by that", async () => {
    const filters = { ...createLedger().source.capabilities.filters, updatedSince: "provider" as const };
    const ledger = createLedger({ capabilities: { filters } });
    const ids = Array.from({ length: 800 }, (_, index) => ledger.add(start - index * hour));
    const { run, rows, written } = createCopy(ledger.source);
    await run(start + 1);
    ledger.change(ids[700]!, start + minute);
    await run(start + hour);
    expect(written.at(-1)).toEqual([ledger.keyOf(ids[700]!)]);
    expect(rows.get(ledger.keyOf(ids[700]!))?.raw).toMatchObject({ version: 1 });
    await run(start + 2 * hour);
    expect(written.at(-1)!.length).toBeLessThanOrEqual(1);
  });

  it("is followed from the beginning of an interrupted first run, in the run that continues it", async () => {
    const filters = { ...createLedger().source.capabilities.filters, updatedSince: "provider" as const };
    const ledger = createLedger({ capabilities: { filters } });
    const ids = Array.from({ length: 1000 }, (_, index) => ledger.add(start - index * hour));
    const { run, rows } = createCopy(ledger.source);
    ledger.hooks.beforePage = () => {
      if (ledger.requests.pages === 7) throw new AuthenticationError("The key expired.");
    };
    await expect(run(start + 1)).rejects.toThrow("The key expired.");
    expect(rows.size).toBe(700);
    ledger.hooks.beforePage = () => {};
    ledger.change(ids[650]!, start + hour);
    // What is newer tells nothing of what changed before it.
    ledger.add(start + day);
    await run(start + day + hour);
    expect(rows.size).toBe(1001);
    expect(rows.get(ledger.keyOf(ids[650]!))?.raw).toMatchObject({ version: 1 });
  });

  it("is followed though our clock is far ahead of the provider's", async () => {
    const filters = { ...createLedger().source.capabilities.filters, updatedSince: "provider" as const };
    const ledger = createLedger({ capabilities: { filters } });
    const ids = Array.from({ length: 800 }, (_, index) => ledger.add(start - index * hour));
    const { run, rows } = createCopy(ledger.source);
    await run(start + 3 * hour);
    ledger.change(ids[700]!, start + hour);
    ledger.add(start + day);
    await run(start + day + 3 * hour);
    expect(rows.get(ledger.keyOf(ids[700]!))?.raw).toMatchObject({ version: 1 });
  });

  it("is read again by `reread` elsewhere, a part in each run", async () => {
    const ledger = createLedger();
    const ids = Array.from({ length: 690 }, (_, index) => ledger.add(start - index * hour));
    const { run, rows } = createCopy(ledger.source, { reread: { for: "30d", every: "1d" } });
    await run(start + 1);
    for (const id of ids) ledger.change(id, start + minute);
    const sizes: number[] = [];
    for (let hours = 1; hours <= 25; hours += 1) sizes.push((await run(start + hours * hour)).written);
    for (const id of ids) expect(rows.get(ledger.keyOf(id))?.raw).toMatchObject({ version: 1 });
    expect(Math.max(...sizes)).toBeLessThan(40);
    // A long pause does not make one run read all of it.
    const { written } = await run(start + 10 * day);
    expect(written).toBeLessThan(690 / 4 + 40);
  });

  it("is found gone if it was written by a run that could not save, or by a webhook", async () => {
    const ledger = createLedger();
    for (let index = 0; index < 20; index += 1) ledger.add(start - hour - index * minute);
    const copy = createCopy(ledger.source);
    await copy.run(start);
    const ids = [ledger.add(start + 30 * minute), ledger.add(start + 40 * minute)];
    const save = () => {
      throw new Error("The disk is full.");
    };
    await expect(copy.run(start + hour, { save })).rejects.toThrow("The disk is full.");
    expect(copy.rows.has(ledger.keyOf(ids[0]!))).toBe(true);
    for (const id of ids) ledger.entries.delete(id);
    ledger.add(start + 8 * hour);
    const { deleted } = await copy.run(start + 9 * hour, { keys: keysOf(copy) });
    expect(deleted.sort()).toEqual(ids.map(ledger.keyOf).sort());
  });

  it("is found gone by comparison with the copy, with `keys`", async () => {
    const ledger = createLedger();
    const ids = Array.from({ length: 900 }, (_, index) => ledger.add(start - index * 45 * minute));
    const copy = createCopy(ledger.source, { reread: { for: "30d", every: "1d" } });
    await copy.run(start + 1);
    const gone = [10, 400, 650, 890].map((index) => ids[index]!);
    for (const id of gone) ledger.entries.delete(id);
    // Lists do not show it any more, and `get` does: it is not deleted.
    ledger.hidden.add(ids[500]!);
    const deleted: string[] = [];
    for (let hours = 1; hours <= 26; hours += 1) {
      deleted.push(...(await copy.run(start + hours * hour, { keys: keysOf(copy) })).deleted);
    }
    expect(deleted.sort()).toEqual(gone.map(ledger.keyOf).sort());
  });

  it("is found gone only among the newest 500, without `keys`", async () => {
    const ledger = createLedger();
    const ids = Array.from({ length: 900 }, (_, index) => ledger.add(start - index * 45 * minute));
    const copy = createCopy(ledger.source, { reread: { for: "30d", every: "1d" } });
    await copy.run(start + 1);
    for (const index of [10, 400, 650]) ledger.entries.delete(ids[index]!);
    const deleted: string[] = [];
    for (let hours = 1; hours <= 26; hours += 1) deleted.push(...(await copy.run(start + hours * hour)).deleted);
    expect(deleted.sort()).toEqual([10, 400].map((index) => ledger.keyOf(ids[index]!)).sort());
  });

  it("requests a limited number of missing calls in a run, and the rest in the next ones", async () => {
    const ledger = createLedger();
    const ids = Array.from({ length: 350 }, (_, index) => ledger.add(start - index * minute));
    const { run } = createCopy(ledger.source, { overlap: "1d" });
    await run(start + 1);
    for (const id of ids.slice(0, 300)) ledger.entries.delete(id);
    const found: number[] = [];
    for (let hours = 1; hours <= 4; hours += 1) found.push((await run(start + hours * hour)).deleted.length);
    expect(found).toEqual([100, 100, 100, 0]);
  });

  it("refuses keys of another source", async () => {
    const ledger = createLedger();
    ledger.add(start - minute);
    const { run } = createCopy(ledger.source, {
      overlap: "1d",
      async *keys() {
        yield "vapi::1";
      },
    });
    await run(start);
    await expect(run(start + hour)).rejects.toSatisfy(InvalidInputError.isInstance);
  });
});

describe("situation 11: deletions are reported with the state that no longer has them", () => {
  it("and are reported again if that state could not be saved", async () => {
    const ledger = createLedger();
    const ids = [1, 2, 3].map((hours) => ledger.add(start - hours * hour));
    const { run } = createCopy(ledger.source, { overlap: "1d" });
    const { state } = await run(start);
    ledger.entries.delete(ids[1]!);
    await expect(
      run(start + hour, {
        save: () => {
          throw new Error("disk full");
        },
      }),
    ).rejects.toThrow("disk full");
    const told: string[] = [];
    const save = (_state: SyncState, { deleted }: SyncChanges): void => void told.push(...deleted);
    await run(start + hour, { state, save });
    expect(told).toEqual([ledger.keyOf(ids[1]!)]);
  });

  it("and are kept if a later window of the same run fails", async () => {
    const ledger = createLedger();
    for (let index = 0; index < 1000; index += 1) ledger.add(start - index * minute);
    const { run, gone } = createCopy(ledger.source, { overlap: "1h" });
    let left = 5;
    const refuse = (): void => {
      left -= 1;
      if (left < 0) throw new AuthenticationError("401", { status: 401 });
    };
    ledger.hooks.beforePage = refuse;
    await expect(run(start + 1)).rejects.toSatisfy(AuthenticationError.isInstance);
    const id = [...ledger.entries.keys()][5]!;
    ledger.entries.delete(id);
    left = 1;
    await expect(run(start + minute)).rejects.toSatisfy(AuthenticationError.isInstance);
    expect(gone).toEqual([ledger.keyOf(id)]);
  });
});

describe("situation 14: local times without a zone", () => {
  it("lose no call in the hour that is repeated", async () => {
    // Amsterdam, 25 October 2026: at 01:00 UTC clocks go from 03:00 back to 02:00. Times are shown as local ones, read
    // as UTC.
    const change = Date.parse("2026-10-25T01:00:00Z");
    const show = (time: number): number => time + (time < change ? 2 : 1) * hour;
    const ledger = createLedger({ show, capabilities: { zonelessTimes: true } });
    const { run, rows } = createCopy(ledger.source, { overlap: "10m" });
    for (let minutes = -240; minutes <= 240; minutes += 1) {
      if (minutes % 4 === 0) ledger.add(change + minutes * minute);
      if (minutes % 10 === 0) await run(change + minutes * minute + 2 * hour + 1);
    }
    expect(rows.size).toBe(ledger.entries.size);
  });
});
