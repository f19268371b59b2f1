import { afterEach, describe, expect, it, vi } from "vitest";
import {
  AuthenticationError,
  InvalidInputError,
  listCalls,
  ServerError,
  type Call,
  type CallQuery,
} from "../../src/index.js";
import { simulate, sourcesOf } from "../simulated.js";
import { noon, openBriefAccount, toRows, type BriefAccount } from "./brief-account.js";

let account: BriefAccount;
const ids = (calls: readonly Call[]): string[] => calls.map(({ id }) => id);
const idsOf = (count: number, from = 0): string[] =>
  Array.from({ length: count }, (_, index) => `call-${from + index}`);
const gets = (): string[] => account.asked.filter((one) => one !== "list");
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

afterEach(() => account.close());

describe("a list that leaves parts of a call out", () => {
  it("says what it leaves out, and asks for no call by itself", async () => {
    account = await openBriefAccount(toRows(250));
    const calls = await account.source.list().toArray();
    expect(ids(calls)).toEqual(idsOf(250));
    expect(calls[0]?.completeness).toEqual({
      transcript: "unlisted",
      recording: "absent",
      cost: "unlisted",
      analysis: "absent",
    });
    expect(account.asked).toEqual(["list", "list", "list"]);
  });

  it("refuses a filter that only a whole call answers, before anything is sent", async () => {
    account = await openBriefAccount(toRows(3));
    expect(() => account.source.list({ outcome: "failed" })).toThrow(/`outcome` cannot be told from the list of brief/);
    expect(() => listCalls(account.source, { phoneNumber: "+4915100000001" })).toThrow(InvalidInputError);
    expect(() => account.source.list({ detail: "whole" } as unknown as CallQuery)).toThrow(
      /`detail` must be one of list, full/,
    );
    expect(account.asked).toEqual([]);
  });
});

describe("with detail full", () => {
  it("each call is fetched once, in order, 8 at once or as many as `concurrency` says", async () => {
    account = await openBriefAccount(toRows(240));
    account.together = 8;
    const calls = await account.source.list({ detail: "full" }).toArray();
    expect(ids(calls)).toEqual(idsOf(240));
    expect(calls.map(({ transcript }) => transcript?.text)).toEqual(idsOf(240).map((_, at) => `AI: Hello, ${at}.`));
    expect(calls[0]?.completeness.cost).toBe("present");
    expect(gets().sort()).toEqual(idsOf(240).sort());
    expect(account.most).toBe(8);
    account.most = 0;
    account.together = 3;
    await account.source.list({ detail: "full", limit: 30, concurrency: 3 }).toArray();
    expect(account.most).toBe(3);
  });

  it("the same holds of several sources, and a failure ends the list after what stands before it", async () => {
    account = await openBriefAccount(toRows(50));
    expect(ids(await listCalls([account.source], { detail: "full", onError: "report" }).toArray())).toEqual(idsOf(50));
    account.failing.set("call-30", 401);
    const read: Call[] = [];
    const reading = (async () => {
      for await (const call of account.source.list({ detail: "full", pageSize: 20 })) read.push(call);
    })();
    await expect(reading).rejects.toSatisfy(AuthenticationError.isInstance);
    expect(ids(read)).toEqual(idsOf(30));
    const listing = listCalls([account.source], { detail: "full", onError: "report" });
    expect(await listing.toArray()).toHaveLength(30);
    expect(listing.failures).toMatchObject([{ provider: "brief" }]);
  });

  it("nothing is fetched beyond the limit, and nothing ahead of what `prefetch` allows", async () => {
    account = await openBriefAccount(toRows(250));
    await account.source.list({ detail: "full", limit: 30 }).toArray();
    await account.source.list({ detail: "full", limit: 130, pageSize: 100 }).toArray();
    expect(gets()).toHaveLength(160);
    for (const [prefetch, lists] of [
      [0, 1],
      [1, 2],
      [2, 3],
    ] as const) {
      account.asked.length = 0;
      for await (const page of account.source.list({ detail: "full", pageSize: 20, prefetch }).pages()) {
        expect(page.items).toHaveLength(20);
        await vi.waitFor(() => expect(gets()).toHaveLength(20 * lists), 5000);
        await pause(50);
        break;
      }
      expect(account.asked.filter((one) => one === "list")).toHaveLength(lists);
      expect(gets()).toHaveLength(20 * lists);
    }
  });

  it("a list is gone on with from any of its cursors, of either detail, without a second request for a call", async () => {
    account = await openBriefAccount(toRows(60));
    const query = { detail: "full", pageSize: 20, prefetch: 0 } as const;
    const page = await account.source.list(query).firstPage();
    expect(gets()).toHaveLength(20);
    const after = await account.source.list({ detail: "full", cursor: page.cursorAfter(6), pageSize: 20 }).toArray();
    expect(ids(after)).toEqual(idsOf(53, 7));
    account.asked.length = 0;
    expect(ids(await account.source.list({ detail: "full", cursor: page.nextCursor }).toArray())).toEqual(
      idsOf(40, 20),
    );
    expect(gets().sort()).toEqual(idsOf(40, 20).sort());
    const brief = await account.source.list({ pageSize: 20 }).firstPage();
    const rest = await account.source.list({ detail: "full", cursor: brief.nextCursor }).toArray();
    expect([ids(rest), rest[0]?.cost?.amount]).toEqual([idsOf(40, 20), "0.1"]);
  });

  it("what a failure left is gone on with from the last cursor, and no call is asked for twice but those that failed", async () => {
    account = await openBriefAccount(toRows(60));
    account.failing.set("call-33", 401);
    const read: Call[] = [];
    let place: string | undefined;
    const reading = (async () => {
      for await (const page of account.source.list({ detail: "full", pageSize: 20, concurrency: 1 }).pages()) {
        read.push(...page.items);
        place = page.nextCursor;
      }
    })();
    await expect(reading).rejects.toSatisfy(AuthenticationError.isInstance);
    account.failing.clear();
    read.push(...(await account.source.list({ detail: "full", cursor: place }).toArray()));
    expect(ids(read)).toEqual(idsOf(60));
    expect(gets().filter((one) => one !== "call-33")).toHaveLength(59);
  });

  it("filters that only a whole call answers are applied to it, up to the limit", async () => {
    account = await openBriefAccount(toRows(60));
    const failed = await account.source.list({ detail: "full", outcome: "failed", pageSize: 25 }).toArray();
    expect(ids(failed)).toEqual(idsOf(60).filter((_, index) => index % 3 === 0));
    account.asked.length = 0;
    const query = { detail: "full", outcome: "failed", pageSize: 25, concurrency: 1, prefetch: 0 } as const;
    expect(ids(await account.source.list({ ...query, limit: 3 }).toArray())).toEqual(["call-0", "call-3", "call-6"]);
    expect(gets()).toEqual(idsOf(7));
    const page = await account.source.list({ ...query, limit: 3 }).firstPage();
    const rest = await account.source.list({ ...query, cursor: page.nextCursor }).toArray();
    expect(ids(rest)).toEqual(ids(failed).slice(3));
    const theirs = account.source.list({ ...query, outcome: undefined, phoneNumber: "+4915100000041" });
    expect(ids(await theirs.toArray())).toEqual(["call-41"]);
    const since = new Date(noon - 5 * 60_000);
    account.asked.length = 0;
    expect(await account.source.list({ detail: "full", since }).toArray()).toHaveLength(6);
    expect(gets()).toHaveLength(6);
  });

  it("a call whose id leads elsewhere in an address comes as the list shows it, with a problem", async () => {
    const rows = toRows(12);
    const misleading = ["..", ".", "undefined", "null"];
    for (const [at, id] of misleading.entries()) rows[at + 3]!.id = id;
    account = await openBriefAccount(rows);
    const calls = await account.source.list({ detail: "full" }).toArray();
    expect(ids(calls)).toEqual(ids(calls.slice(0, 3)).concat(misleading, idsOf(5, 7)));
    const told = calls.filter(({ problems }) => problems.length > 0);
    expect(ids(told)).toEqual(misleading);
    expect(told[0]?.problems).toMatchObject([{ path: "", expected: "the whole call" }]);
    expect(gets()).toHaveLength(8);
  });

  it.each([404, 403, 422, 409, 500])(
    "a call that is answered with %i comes as the list shows it, with a problem",
    async (status) => {
      account = await openBriefAccount(toRows(40));
      account.failing.set("call-7", status);
      const calls = await account.source.list({ detail: "full" }).toArray();
      expect(ids(calls)).toEqual(idsOf(40));
      expect(calls[7]).toMatchObject({
        completeness: { transcript: "unlisted", cost: "unlisted" },
        problems: [{ path: "", expected: "the whole call" }],
      });
      expect(calls[7]?.problems[0]?.found).toMatch(status === 404 ? /^no call of this id any more$/ : /Error: .*GET/);
      expect(calls.filter(({ problems }) => problems.length === 0)).toHaveLength(39);
      // Whether it is what was asked for is not known: rather one too many than one lost.
      const completed = await account.source.list({ detail: "full", outcome: "failed", limit: 4 }).toArray();
      expect(ids(completed)).toEqual(["call-0", "call-3", "call-6", "call-7"]);
    },
  );

  it("ten failures in a row end the list: then it is not the single call", async () => {
    account = await openBriefAccount(toRows(40));
    for (const id of idsOf(40)) account.failing.set(id, 500);
    const read: Call[] = [];
    const reading = (async () => {
      for await (const call of account.source.list({ detail: "full", concurrency: 1 })) read.push(call);
    })();
    await expect(reading).rejects.toSatisfy(ServerError.isInstance);
    expect(ids(read)).toEqual(idsOf(9));
    expect(gets()).toHaveLength(10);
  });

  it("leaving the loop aborts what is under way and sends nothing more", async () => {
    account = await openBriefAccount(toRows(250));
    account.latency.call = 300;
    for await (const call of account.source.list({ detail: "full", pageSize: 8 })) {
      expect(call.id).toBe("call-0");
      break;
    }
    // What was sent before arrives meanwhile.
    await pause(200);
    const before = account.asked.length;
    await pause(400);
    expect(account.asked).toHaveLength(before);
    const controller = new AbortController();
    const reading = account.source.list({ detail: "full", signal: controller.signal }).toArray();
    setTimeout(() => controller.abort(new Error("enough")), 60);
    await expect(reading).rejects.toThrow("enough");
  });

  it("no more calls are begun in a period than the source's rate limit allows", async () => {
    const begun: number[] = [];
    account = await openBriefAccount(toRows(45), {
      rateLimit: { requests: 10, per: 300 },
      fetch(request) {
        begun.push(performance.now());
        return fetch(request);
      },
    });
    await account.source.list({ detail: "full", pageSize: 20 }).toArray();
    expect(begun).toHaveLength(48);
    for (let index = 10; index < begun.length; index += 1) {
      expect((begun[index] ?? 0) - (begun[index - 10] ?? 0)).toBeGreaterThanOrEqual(300);
    }
  });

  it("`verify` asks for no call a second time", async () => {
    account = await openBriefAccount(toRows(60));
    const calls = await account.source.list({ detail: "full", verify: true }).toArray();
    expect(ids(calls)).toEqual(idsOf(60));
    expect(gets()).toHaveLength(60);
  });
});

describe.each(Object.keys(sourcesOf))("with detail full, %s", (provider) => {
  it("gives what `get` gives, and sends nothing more where its list leaves nothing out", async () => {
    account = await openBriefAccount([]);
    const simulator = simulate({ calls: 40 });
    const source = sourcesOf[provider]!(simulator);
    await source.list({ limit: 30, prefetch: 0 }).toArray();
    const before = simulator.requests.total;
    const calls = await source.list({ limit: 30, prefetch: 0, detail: "full" }).toArray();
    const more = source.capabilities.unlisted?.length ? calls.length : 0;
    expect(simulator.requests.total - before).toBe(before + more);
    for (const call of calls) {
      expect(Object.values(call.completeness)).not.toContain("unlisted");
      if (more > 0) expect(call).toEqual(await source.get(call.id));
    }
  });
});
