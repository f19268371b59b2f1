import { describe, expect, it } from "vitest";
import { convertRetellCall } from "trunkline/retell";
import type { CallSource } from "trunkline";
import type { WebhookEvent } from "trunkline/webhooks";
import type { Store, StoreSyncOptions } from "../src/index.js";
import { now, serveVapi, sourcesOf } from "./support/calls.js";
import { homes, share } from "./support/homes.js";
import { retellCall, serveRetell } from "./support/serve-retell.js";

const before = retellCall("c1", "before the change");
const after = retellCall("c1", "after the change");
const other = retellCall("c2", "another");

/** Retell, and what comes of its calls by webhooks. */
interface Race {
  calls: Map<string, Readonly<Record<string, unknown>>>;
  source: CallSource;
  put: (record: Readonly<Record<string, unknown>>) => Promise<unknown>;
  /** How often the first call was asked for. */
  asked: () => number;
}

/** `onGet` runs between the first call's answer and its way to the sync, so that the race needs no clock. */
function race(
  store: Store,
  account: string,
  onGet: (race: Race, time: number) => Promise<Response | undefined | void>,
): Race {
  const calls = new Map([before, other].map((call) => [String(call.call_id), call]));
  let asked = 0;
  const self: Race = {
    calls,
    source: serveRetell(account, calls, async (id, time) => {
      if (id !== "c1") return undefined;
      asked = time;
      return (await onGet(self, time)) ?? undefined;
    }),
    async put(record) {
      const event: WebhookEvent = {
        type: "call.updated",
        provider: "retell",
        account,
        callId: "c1",
        rawType: "call_analyzed",
        key: `retell:${account}:c1:${asked}`,
        needsAnswer: false,
        raw: {},
      };
      return store.put(convertRetellCall(record as never, { account }), event);
    },
    asked: () => asked,
  };
  return self;
}

async function summaryOf(store: Store, account: string): Promise<unknown> {
  const { rows } = await store.query("select summary from calls where account_id = $1 and call_id = 'c1'", [account]);
  return rows[0]?.summary;
}

const once: StoreSyncOptions = { now: () => now, settle: 0 };

describe.each(homes)("a sync to $name, while calls are put", ({ make }) => {
  const shared = share(make);

  it.each([
    ["sync", false],
    ["full refresh", true],
  ])("keeps what was put after it had read the call: a %s", async (name, fullRefresh) => {
    const { store } = shared;
    const { source, asked } = race(store, name, async ({ calls, put }, time) => {
      if (time > 1) return;
      calls.set("c1", after);
      expect(await put(after)).toBe("inserted");
    });
    const report = await store.sync(source, { ...once, fullRefresh });
    expect(await summaryOf(store, name)).toBe("after the change");
    expect([asked(), report.inserted, report.warnings]).toEqual([2, 1, []]);
    expect((await store.verify(source, { from: "1d", to: new Date(now), now: () => now })).changed).toEqual([]);
  });

  it("replaces what was put after it had read the call, if that was fetched earlier", async () => {
    const { store } = shared;
    const { source } = race(store, "late", async ({ calls, put }, time) => {
      if (time > 1) return;
      const answer = Response.json(after);
      calls.set("c1", after);
      await put(before);
      return answer;
    });
    await store.sync(source, once);
    expect(await summaryOf(store, "late")).toBe("after the change");
  });

  it("replaces what was put before it read the call, without asking twice", async () => {
    const { store } = shared;
    const { source, put, asked } = race(store, "earlier", async () => {});
    await put(after);
    await store.sync(source, once);
    expect([await summaryOf(store, "earlier"), asked()]).toEqual(["before the change", 1]);
  });

  it("leaves a call alone that was put as it was read, without asking twice", async () => {
    const { store } = shared;
    const { source, asked } = race(store, "same", async ({ put }) => void (await put(before)));
    await store.sync(source, once);
    expect([await summaryOf(store, "same"), asked()]).toEqual(["before the change", 1]);
  });

  it("replaces a record that tells when it changed by one that does not, since that was read just now", async () => {
    const { store } = shared;
    const row = { id: "c1", createdAt: new Date(now - 60_000).toISOString(), status: "in-progress" };
    const source = sourcesOf.vapi!(serveVapi([row as never]), "timeless");
    const [listed] = await source.list().toArray();
    await store.put({ ...listed!, updatedAt: new Date(now - 1000).toISOString(), metadata: { of: "a put" } });
    expect((await store.sync(source, once)).updated).toBe(1);
    const { rows: kept } = await store.query("select metadata, updated_at from calls where account_id = 'timeless'");
    expect(kept).toEqual([{ metadata: null, updated_at: null }]);
  });

  it("keeps what was put, and says so, if the call cannot be read again", async () => {
    const { store } = shared;
    const { source } = race(store, "unread", async ({ put }, time) => {
      if (time > 1) return new Response("{}", { status: 500 });
      await put(after);
      return undefined;
    });
    const { warnings } = await store.sync(source, once);
    expect(await summaryOf(store, "unread")).toBe("after the change");
    expect(warnings).toEqual([expect.stringContaining("retell:unread:c1 was put while it was read")]);
  });

  it("reads the call again in the next run, if this one ends before it could", async () => {
    const { store } = shared;
    // What was put is the older one, which a run that skips the call would keep.
    const { source, calls } = race(store, "ended", async ({ put }, time) => {
      if (time === 2) return new Response("{}", { status: 401 });
      if (time === 1) await put(retellCall("c1", "long ago"));
      return undefined;
    });
    await expect(store.sync(source, once)).rejects.toMatchObject({ kind: "authentication" });
    expect(await summaryOf(store, "ended")).toBe("long ago");
    expect(calls.get("c1")).toBe(before);
    await store.sync(source, once);
    expect(await summaryOf(store, "ended")).toBe("before the change");
  });

  it("ends, though a call is put each time that it is read", async () => {
    const { store } = shared;
    const { source, asked } = race(store, "always", async ({ calls, put }, time) => {
      calls.set("c1", retellCall("c1", `change ${time}`));
      await put(calls.get("c1")!);
    });
    await store.sync(source, once);
    expect([asked(), await summaryOf(store, "always")]).toEqual([4, "change 3"]);
  });
});
