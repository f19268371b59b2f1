import type { SimulatorFetch } from "@trunkline/simulator";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InvalidInputError, syncCalls, type Call, type SyncChanges, type SyncState } from "../../src/index.js";
import { runs } from "../runs.js";
import { idsOf, simulate, sourcesOf } from "../simulated.js";
import { createStore, toOptions } from "./store.js";
import { start } from "./clock.js";

const options = { overlap: 60_000, settle: 0, reread: 86_400_000 };

describe.each(Object.keys(sourcesOf))("a sync of %s", (provider) => {
  it("copies every call, and only what is new the next time", async () => {
    const simulator = simulate({ calls: 120, assistants: 2 });
    const store = createStore();
    const source = sourcesOf[provider]!(simulator);
    const first = await syncCalls(source, { ...toOptions(store), ...options, state: store.load(), now: () => start });
    expect([...store.rows.values()].map((call) => call.id).sort()).toEqual(idsOf(simulator, provider).sort());
    expect(first).toMatchObject({ deleted: [], state: { bookmark: new Date(start).toISOString() } });
    expect(JSON.stringify(first.state).length).toBeLessThan(20_000);

    const later = { now: () => start + 3_600_000, reread: 0 };
    const second = await syncCalls(source, { ...toOptions(store), ...options, ...later, state: store.load() });
    // Calls without a time are in every window.
    expect(second.written).toBeLessThan(first.written / 4);
  });

  it("loses nothing when it is interrupted anywhere, and continues from there", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(1000), fc.array(fc.nat(8), { maxLength: 12 }), async (seed, cuts) => {
        const simulator = simulate({ seed, calls: 90, assistants: 2 });
        const store = createStore();
        const source = sourcesOf[provider]!(simulator);
        for (const cut of cuts) {
          let left = cut;
          const fail = (): void => {
            left -= 1;
            if (left < 0) throw new Error("cut off");
          };
          const write = (calls: Call[]): void => {
            fail();
            store.write(calls);
          };
          const save = (state: SyncState, changes: SyncChanges): void => {
            fail();
            store.save(state, changes);
          };
          const run = syncCalls(source, {
            ...options,
            write,
            save,
            state: store.load(),
            pageSize: 10,
            now: () => start,
          });
          await run.catch((error: unknown) => expect(error).toMatchObject({ message: "cut off" }));
        }
        await syncCalls(source, {
          ...toOptions(store),
          ...options,
          state: store.load(),
          pageSize: 10,
          now: () => start,
        });
        expect([...store.rows.values()].map((call) => call.id).sort()).toEqual(idsOf(simulator, provider).sort());
      }),
      runs(6),
    );
  });
});

/** A Vapi account of one call, which lists show within the bounds that they are asked for. */
function serve(record: { createdAt: string }): SimulatorFetch {
  return async (input) => {
    const query = new URL(input instanceof Request ? input.url : input).searchParams;
    const isOlder = record.createdAt < (query.get("createdAtGe") ?? "");
    return Response.json(isOlder || record.createdAt > (query.get("createdAtLe") ?? "9") ? [] : [record]);
  };
}

describe("a sync", () => {
  it("writes `raw` without credentials, unless it is requested in full or not at all", async () => {
    const secret = "canary-of-a-webhook";
    const record = {
      id: "11111111-1111-4111-8111-111111111111",
      createdAt: "2026-11-20T00:00:00.000Z",
      status: "ended",
      assistant: { server: { url: "https://example.com", headers: { authorization: secret } } },
      metadata: { apiKey: secret, order: 7 },
      assistantOverrides: { variableValues: { auth_token: secret } },
    };
    const source = sourcesOf.vapi!({ fetch: serve(record) });
    const written: Record<string, string> = {};
    for (const raw of ["redacted", "full", "none"] as const) {
      const write = (calls: Call[]): void => void (written[raw] = JSON.stringify(calls));
      await syncCalls(source, { write, save: () => {}, raw, now: () => start });
    }
    expect(written.redacted).not.toContain(secret);
    expect(written.redacted).toContain("[redacted]");
    expect(written.full).toContain(secret);
    expect(written.none).toContain('"raw":null');
    // Without `raw` a call still has what the caller put into it.
    expect(written.none).toContain('"order":7');
    expect(written.none).not.toContain(secret);
  });

  it("warns if the provider's retention may have deleted calls first", async () => {
    const simulator = simulate({ calls: 20 });
    const store = createStore();
    const source = sourcesOf.vapi!(simulator);
    await syncCalls(source, { ...toOptions(store), ...options, state: store.load(), now: () => start });
    const late = start + 20 * 86_400_000;
    const { warnings } = await syncCalls(source, {
      ...toOptions(store),
      ...options,
      state: store.load(),
      now: () => late,
    });
    expect(warnings).toEqual([expect.stringContaining("14 days")]);
  });

  it("reports an incomplete call that is gone", async () => {
    const simulator = simulate({ calls: 0, documented: false });
    const store = createStore();
    const record = {
      id: "11111111-1111-4111-8111-111111111111",
      createdAt: "2026-11-21T11:00:00.000Z",
      status: "in-progress",
    };
    const there = sourcesOf.vapi!({ fetch: serve(record) });
    await syncCalls(there, { ...toOptions(store), ...options, state: store.load(), now: () => start });
    const report = await syncCalls(sourcesOf.vapi!(simulator), {
      ...toOptions(store),
      ...options,
      state: store.load(),
      now: () => start + 60_000,
    });
    expect(report.deleted).toEqual([`vapi::${record.id}`]);
    expect(report.pending).toBe(0);
  });

  it("refuses invalid options before anything is sent", async () => {
    const simulator = simulate();
    const source = sourcesOf.vapi!(simulator);
    const store = createStore();
    for (const wrong of [
      { since: "last week" },
      { since: 5 },
      { overlap: "soon" },
      { reread: { for: "30d" } },
      { reread: { for: "30d", every: 0 } },
      { reread: { for: "30d", every: "1d", each: "1h" } },
      { keys: [] },
      { pagesize: 10 },
      { overlap: -1 },
      { settle: Number.NaN },
      { write: undefined },
      { raw: "some" },
      { state: { version: 3, source: "vapi:" } },
      { state: { version: 2, pending: [] } },
      { state: "state" },
      { state: { version: 1, pending: [], bookmark: "soon" } },
    ]) {
      await expect(syncCalls(source, { ...toOptions(store), ...wrong } as never)).rejects.toSatisfy(
        InvalidInputError.isInstance,
      );
    }
    expect(simulator.requests.total).toBe(0);
  });
});

it("copies a record that is too deep for the runtime to write once, and again when it changes", async () => {
  const deep = (name: string): string => `{"name":"${name}","metadata":${"[".repeat(9000)}${"]".repeat(9000)}}`;
  const at = new Date(start - 3_600_000).toISOString();
  let body = deep("one");
  const row = `"id":"deep","orgId":"o","status":"ended","createdAt":"${at}","updatedAt":"${at}"`;
  const nameless = `"orgId":"o","createdAt":"${at}"`;
  const source = sourcesOf.vapi!({
    fetch: async (input) => {
      const url = input instanceof Request ? input.url : String(input);
      const rows = [row, nameless].map((fields) => `{${fields},${body.slice(1)}`);
      return new Response(new URL(url).pathname === "/call" ? `[${rows.join(",")}]` : rows[0]);
    },
  });
  const store = createStore();
  const written: number[] = [];
  for (const name of ["one", "one", "two"]) {
    body = deep(name);
    const report = await syncCalls(source, {
      ...toOptions(store),
      ...options,
      write() {},
      state: store.load(),
      now: () => start + written.length * 60_000,
    });
    expect(report.parked).toHaveLength(1);
    written.push(report.written);
  }
  expect(written).toEqual([1, 0, 1]);
});
