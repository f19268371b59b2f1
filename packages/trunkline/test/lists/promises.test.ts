import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { listCalls, type Call } from "../../src/index.js";
import { simulate, sourcesOf } from "../simulated.js";
import { openBriefAccount, toRows } from "./brief-account.js";
import { day, minute, noon, serveAnunzi, serveZudu, type Row } from "./row-server.js";

/** Every third list says that there is no more, whatever is. */
function denyMore(fetch: typeof globalThis.fetch): typeof globalThis.fetch {
  let lists = 0;
  return async (input, init) => {
    const answer = await fetch(input, init);
    const body = (await answer.clone().json()) as { has_more?: boolean };
    if (body.has_more === undefined) return answer;
    lists += 1;
    return Response.json({ ...body, has_more: lists % 3 === 0 ? false : body.has_more }, { status: answer.status });
  };
}

const since = new Date(noon - day).toISOString();
const zuduRows = (count: number): Row[] =>
  Array.from({ length: count }, (_, index) => ({ call_id: `z${index}`, start_timestamp: noon - index * minute }));
const anunziRows = (count: number, modelsOf: (index: number) => string[]): Row[] =>
  Array.from({ length: count }, (_, index) => ({
    call_id: `${noon - index * minute}x${"1".repeat(18)}`,
    models: modelsOf(index),
  }));
const fifty = Array.from({ length: 50 }, (_, index) => `model-${index}`);

/**
 * The README's table, by its left column: each promise is proven by the test of its name, and what is not promised is
 * shown beside it.
 */
const promises: Record<string, () => Promise<void>> = {
  async "while you hold a page, each list that was opened has sent `1 + prefetch` requests"() {
    const simulator = simulate({ calls: 240, documented: false });
    const sources = [sourcesOf.vapi!(simulator), sourcesOf.zudu!(simulator)];
    const pages = listCalls(sources, { pageSize: 10, prefetch: 2 }).pages()[Symbol.asyncIterator]();
    await pages.next();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(simulator.requests.total).toBe(2 * 3);
    await pages.return?.();
  },

  async "one call out of order, or a campaign of twenty, does not end a list"() {
    for (const count of [1, 20, 99]) {
      const old = Array.from({ length: count }, (_, index) => ({
        call_id: `o${index}`,
        start_timestamp: noon - 9 * day,
      }));
      expect(
        await serveZudu([...old, ...zuduRows(30)])
          .source.list({ since, pageSize: 10 })
          .toArray(),
      ).toHaveLength(30);
    }
    const hundred = Array.from({ length: 110 }, (_, index) => ({
      call_id: `o${index}`,
      start_timestamp: noon - 9 * day,
    }));
    expect(
      await serveZudu([...hundred, ...zuduRows(30)])
        .source.list({ since, pageSize: 10 })
        .toArray(),
    ).toEqual([]);
  },

  async "a Retell or ElevenLabs page in mid-list that says there is no more does not end a list"() {
    for (const name of ["retell", "elevenlabs"]) {
      const simulator = simulate({ providers: [name], calls: 60, documented: false });
      const source = sourcesOf[name]!({ fetch: denyMore(simulator.fetch) });
      const timed = (calls: Call[]) => calls.filter((call) => call.startedAt !== undefined).map(({ id }) => id);
      const listed = await source.list({ pageSize: 10 }).toArray();
      expect(timed(listed)).toEqual(timed(await sourcesOf[name]!(simulator).list({ pageSize: 10 }).toArray()));
      expect(listed.length).toBeGreaterThan(30);
    }
  },

  async "a call listed under several Anunzi assistants comes once"() {
    const { source } = serveAnunzi(
      anunziRows(90, () => ["model-0", "model-1"]),
      fifty.slice(0, 3),
    );
    expect(await source.list({ pageSize: 10 }).toArray()).toHaveLength(90);
  },

  async "a list has the calls of every assistant that Anunzi lists"() {
    const { source } = serveAnunzi(
      anunziRows(90, (index) => [index % 3 === 0 ? "deleted" : "model-0"]),
      fifty.slice(0, 3),
    );
    expect(await source.list({ pageSize: 10 }).toArray()).toHaveLength(60);
    expect(await source.list({ pageSize: 10, assistantId: "deleted" }).toArray()).toHaveLength(30);
  },

  async "a cursor of another source, account or query is refused before anything is sent"() {
    const [one, other] = [serveZudu(zuduRows(60), { account: "one" }), serveZudu(zuduRows(60), { account: "other" })];
    const { nextCursor: cursor } = await one.source.list({ pageSize: 10 }).firstPage();
    expect(() => other.source.list({ cursor })).toThrow("another list or query");
    expect(() => one.source.list({ cursor, since: "90d" })).toThrow("another list or query");
    expect(other.requests()).toBe(0);
  },

  async "`verify: true` delivers what a reading missed, including a call that moved to the head"() {
    const server = serveZudu(zuduRows(100));
    server.onList = (request) => {
      if (request !== 3) return;
      const [moved] = server.rows.splice(70, 1);
      server.rows.unshift({ ...moved, start_timestamp: noon + minute, created_at: noon - day });
    };
    expect(await server.source.list({ pageSize: 10, prefetch: 0, verify: true }).toArray()).toHaveLength(100);
  },

  async 'with `detail: "full"`, no call is fetched twice or beyond the `limit`, and at most 8, or `concurrency`, at once'() {
    for (const [concurrency, most] of [
      [undefined, 8],
      [3, 3],
    ] as const) {
      const account = await openBriefAccount(toRows(240));
      account.together = most;
      const calls = await account.source.list({ detail: "full", limit: 120, concurrency }).toArray();
      const gets = account.asked.filter((one) => one !== "list");
      expect([calls.length, gets.length, new Set(gets).size, account.most]).toEqual([120, 120, 120, most]);
      await account.close();
    }
  },

  async "a merged page is full, and its cursor is at most 64 kB for 50 assistants"() {
    const { source } = serveAnunzi(
      anunziRows(3000, (index) => [fifty[index % 50]!]),
      fifty,
    );
    for await (const { items, nextCursor } of source.list({ pageSize: 100 }).pages()) {
      expect(items).toHaveLength(100);
      expect(nextCursor?.length ?? 0).toBeLessThan(65_536);
    }
  },
};

describe("a list promises:", () => {
  it.each(Object.entries(promises))("%s", async (_promise, prove) => {
    await prove();
  });

  it("what the README's table says, line by line", () => {
    const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
    const [, table = ""] = /\| what a list promises[^\n]*\n\|[ |-]*\n((?:\|.*\n)+)/.exec(readme) ?? [];
    const lines = table.split("\n").map((line) => line.split("|")[1]?.trim() ?? "");
    expect(lines.filter((line) => line !== "")).toEqual(Object.keys(promises));
  });
});
