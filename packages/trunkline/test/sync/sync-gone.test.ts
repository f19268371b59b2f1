import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  InvalidInputError,
  syncCalls,
  type Call,
  type CallSource,
  type SyncOptions,
  type SyncState,
} from "../../src/index.js";
import { providerNames } from "../providers.js";
import { simulate, sourcesOf } from "../simulated.js";
import { createAccount } from "./account.js";
import { at, day, hour, start } from "./clock.js";

describe("a call that is gone", () => {
  it("is reported if it was complete, as far as the window reaches back", async () => {
    const account = createAccount();
    account.add(-3 * hour);
    const gone = account.add(-2 * hour);
    account.add(-hour);
    const { run, rows } = createSync(account.source, { overlap: 4 * hour });
    await run(start);
    account.remove(gone);
    expect(await run(start + hour)).toMatchObject({ deleted: [`vapi::${gone}`], expired: [] });
    expect(rows.size).toBe(3);
    expect(await run(start + 2 * hour)).toMatchObject({ deleted: [] });
  });

  it("is not reported if no window reaches back to it", async () => {
    const account = createAccount();
    const gone = account.add(-5 * hour);
    account.add(-hour);
    const { run } = createSync(account.source, { overlap: 2 * hour });
    await run(start);
    account.remove(gone);
    expect(await run(start + hour)).toMatchObject({ deleted: [], expired: [] });
  });

  it("is reported if the run in which it was deleted was interrupted", async () => {
    const account = createAccount();
    const ids = [-6, -5, -4, -3, -2, -1].map((hours) => account.add(hours * hour));
    const { run } = createSync(account.source, { overlap: 12 * hour, pageSize: 2 });
    await run(start);
    account.remove(ids[5]!);
    account.remove(ids[0]!);
    account.allowed = 2;
    await expect(run(start + hour)).rejects.toSatisfy(AuthenticationError.isInstance);
    account.allowed = Infinity;
    expect((await run(start + hour)).deleted.sort()).toEqual([`vapi::${ids[0]}`, `vapi::${ids[5]}`].sort());
  });

  it("is expired, not deleted, if it is older than the provider keeps calls", async () => {
    const account = createAccount();
    const old = account.add(-13 * day, { status: "in-progress" });
    const { run } = createSync(account.source, { reread: 30 * day });
    expect(await run(start)).toMatchObject({ pending: 1 });
    account.remove(old);
    expect(await run(start + 2 * day)).toMatchObject({ deleted: [], expired: [`vapi::${old}`], pending: 0 });
  });

  it("is written as it is if only the list lacks it", async () => {
    const account = createAccount();
    const moved = account.add(-hour);
    const { run, rows } = createSync(account.source, { overlap: 4 * hour });
    await run(start);
    account.hide(moved);
    account.change(moved, { cost: 0.2 });
    expect(await run(start + hour)).toMatchObject({ deleted: [], written: 1 });
    expect(await run(start + 2 * hour)).toMatchObject({ deleted: [], written: 0 });
    expect(rows.size).toBe(1);
  });

  it("keeps the state small, however many calls there are", async () => {
    const account = createAccount();
    for (let index = 0; index < 3600; index += 1) {
      account.add(-index * 60_000, index % 3 === 0 ? { status: "in-progress" } : {});
    }
    const { run } = createSync(account.source, { overlap: day });
    const { state, pending } = await run(start);
    // 100 of the 1,199 incomplete calls one by one, the others by day; and the newest 500 that are complete.
    expect([pending, state.calls.length]).toEqual([1199, 600]);
    expect(JSON.stringify(state).length).toBeLessThan(64_000);
  });
});

describe("a provider that keeps calls for 14 days", () => {
  it.each([
    [12, 0],
    [13.5, 1],
    [20, 1],
  ])("is warned of %d days after the last run: %d times", async (days, times) => {
    const account = createAccount();
    account.add(-hour);
    const { run } = createSync(account.source);
    await run(start);
    const { warnings } = await run(start + days * day);
    expect(warnings).toHaveLength(times);
    for (const warning of warnings) expect(warning).toContain("14 days");
  });

  it("is warned of if the first run begins before that, or a window was left for too long", async () => {
    const account = createAccount();
    for (let index = 0; index < 20; index += 1) account.add(-index * hour);
    const first = createSync(account.source, { since: at(-30 * day) });
    expect((await first.run(start)).warnings).toEqual([expect.stringContaining(at(-14 * day))]);

    const left = createSync(account.source, { since: at(-2 * day), pageSize: 5 });
    await expect(left.run(start, { failAfter: 1 })).rejects.toThrow("cut off");
    expect((await left.run(start + 13 * day)).warnings.length).toBeGreaterThan(0);
  });

  it("is not warned of if there were runs without calls", async () => {
    const account = createAccount();
    account.add(-hour);
    const { run } = createSync(account.source);
    for (let days = 0; days <= 40; days += 10) {
      expect((await run(start + days * day)).warnings).toEqual([]);
    }
  });

  it("is the only provider that is warned of", async () => {
    const simulator = simulate({ calls: 5, assistants: 1 });
    for (const provider of providerNames.filter((name) => name !== "vapi")) {
      const { run } = createSync(sourcesOf[provider]!(simulator));
      await run(start);
      const { warnings } = await run(start + 60 * day);
      // What is said of deleted assistants is said however long nothing was read.
      expect(warnings.filter((text) => !text.includes("deleted assistants"))).toEqual([]);
    }
  });
});

describe("a clock", () => {
  it("that is hours ahead of the provider's loses no call", async () => {
    const account = createAccount();
    account.add(-hour);
    const { run, rows } = createSync(account.source);
    await run(start + 5 * hour);
    const late = account.add(hour);
    await run(start + 6 * hour);
    expect(rows.has(`vapi::${late}`)).toBe(true);
  });

  it("that is hours ahead loses no call of an account that was empty", async () => {
    const account = createAccount();
    const { run, rows } = createSync(account.source);
    await run(start + 5 * hour);
    const late = account.add(hour);
    await run(start + 6 * hour);
    expect(rows.has(`vapi::${late}`)).toBe(true);
  });

  it("that was ahead and is corrected does not stop the sync", async () => {
    const account = createAccount();
    account.add(-hour);
    const { run, rows } = createSync(account.source);
    await run(start + 5 * day);
    const next = account.add(hour);
    const { state } = await run(start + 2 * hour);
    expect(rows.has(`vapi::${next}`)).toBe(true);
    expect(state.bookmark).toBe(at(2 * hour));
  });

  it("that is behind delays calls, and loses none", async () => {
    const account = createAccount();
    const { run, rows } = createSync(account.source);
    const id = account.add(-1000);
    await run(start - hour);
    expect(rows.size).toBe(0);
    await run(start + hour);
    expect(rows.has(`vapi::${id}`)).toBe(true);
  });
});

describe("a first run", () => {
  it("with `since` in the future waits for it", async () => {
    const account = createAccount();
    account.add(-hour);
    const { run, rows } = createSync(account.source, { since: at(hour), overlap: 0 });
    await run(start);
    expect(rows.size).toBe(0);
    const id = account.add(90 * 60_000);
    await run(start + 2 * hour);
    expect([...rows.keys()]).toEqual([`vapi::${id}`]);
  });

  it.each(["last week", "2026-02-30", "2026-11-01T10:00:00", 5])("refuses to begin at %j", async (from) => {
    const account = createAccount();
    const { run } = createSync(account.source, { since: from as string });
    await expect(run(start)).rejects.toSatisfy(InvalidInputError.isInstance);
    expect(account.requests).toBe(0);
  });
});

describe("a call without a time", () => {
  it("is waited for no longer than any other", async () => {
    const call = { id: 1, status: "in-progress" };
    const page = { data: [call], current_page: 1, last_page: 1, total: 1 };
    const answer: typeof fetch = async (request) =>
      Response.json((request as Request).url.includes("/calls/1") ? call : page);
    const { run } = createSync(sourcesOf.autocalls!({ fetch: answer }), { reread: 3 * day });
    for (const days of [0, 1, 2, 3]) expect(await run(start + days * day)).toMatchObject({ pending: 1, givenUp: [] });
    expect(await run(start + 4 * day)).toMatchObject({ pending: 0, givenUp: [{ key: "autocalls::1" }] });
  });
});

/** What a user keeps, and a run at a time. */
function createSync(source: CallSource, options: Partial<SyncOptions> = {}) {
  const rows = new Map<string, Call>();
  let saved: string | undefined;
  const run = (now: number, { failAfter = Infinity } = {}) => {
    let pages = 0;
    return syncCalls(source, {
      settle: 0,
      ...options,
      state: saved === undefined ? undefined : (JSON.parse(saved) as SyncState),
      write(calls) {
        pages += 1;
        if (pages > failAfter) throw new Error("cut off");
        for (const call of calls) rows.set(call.key, call);
      },
      save: (state) => void (saved = JSON.stringify(state)),
      now: () => now,
    });
  };
  return { run, rows };
}
