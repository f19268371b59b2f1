import { describe, expect, it } from "vitest";
import { listCalls } from "../../src/index.js";
import { vapi } from "../../src/providers/vapi/index.js";
import { zudu } from "../../src/providers/zudu/index.js";
import { minute, noon, serveZudu } from "./row-server.js";

const rows = Array.from({ length: 55 }, (_, index) => ({
  call_id: `c${index}`,
  start_timestamp: noon - index * minute,
}));

describe("a listing", () => {
  it("is no promise: awaiting it reads nothing, and returning it from an async function gives the list", async () => {
    const server = serveZudu(rows);
    const listing = server.source.list({ pageSize: 10 });
    expect("then" in listing).toBe(false);
    expect(await listing).toBe(listing);
    expect(await (async () => listing)()).toBe(listing);
    expect(server.requests()).toBe(0);
    expect(await listing.toArray()).toHaveLength(55);
  });

  it("gives its first page, and fetches nothing ahead for it", async () => {
    const server = serveZudu(rows);
    const page = await server.source.list({ pageSize: 10, prefetch: 3 }).firstPage();
    expect(page.items).toHaveLength(10);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(server.requests()).toBe(1);
    expect(await server.source.list({ pageSize: 10, cursor: page.nextCursor }).toArray()).toHaveLength(45);
    // A page is plain data: its cursor is written with it.
    expect(JSON.parse(JSON.stringify(page))).toMatchObject({ nextCursor: page.nextCursor });
  });

  it("reads all pages' cursors by one function: V8 frees a getter, and what it holds, by full collections only", async () => {
    const pages: object[] = [];
    for await (const page of serveZudu(rows).source.list({ pageSize: 10 }).pages()) pages.push(page);
    const getters = pages.map((page) => Object.getOwnPropertyDescriptor(page, "nextCursor")?.get);
    expect(getters.length).toBeGreaterThan(5);
    expect(new Set(getters).size).toBe(1);
    expect({ ...pages[0] }).toHaveProperty("nextCursor", expect.any(String));
  });

  it("gives all of it as an array, or as much as its limit", async () => {
    const { source } = serveZudu(rows);
    expect(await source.list({ pageSize: 10 }).toArray()).toHaveLength(55);
    expect(await source.list({ pageSize: 10, limit: 23 }).toArray()).toHaveLength(23);
    expect(await serveZudu([]).source.list().toArray()).toEqual([]);
  });

  it("ends at once where its reader leaves while pages of several sources are on their way", async () => {
    const signals: AbortSignal[] = [];
    const fetch = (request: Request): Promise<Response> => {
      signals.push(request.signal);
      return new Promise((_, reject) => {
        request.signal.addEventListener("abort", () => reject(new Error("aborted")));
      });
    };
    const keys = { apiKey: "key", apiSecret: "secret" };
    const sources = ["a", "b"].map((account) => zudu({ ...keys, account, fetch }));
    const pages = listCalls(sources).pages()[Symbol.asyncIterator]();
    const next = pages.next();
    await expect.poll(() => signals.length).toBe(2);
    await pages.return?.();
    expect(await next).toMatchObject({ done: true });
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });

  it("gives pages that are asked for at once in order, and none past its limit", async () => {
    const pages = serveZudu(rows).source.list({ pageSize: 10, limit: 15 }).pages()[Symbol.asyncIterator]();
    const asked = await Promise.all([pages.next(), pages.next(), pages.next(), pages.next()]);
    const ids = asked.map(({ done, value }) => (done ? "done" : value.items.map(({ id }) => id)));
    const all = rows.map(({ call_id }) => call_id);
    expect(ids).toEqual([all.slice(0, 10), all.slice(10, 15), "done", "done"]);
  });

  it("names the provider and the operation in its errors, and not the query's hash", async () => {
    const nameless = serveZudu([{ start_timestamp: noon }]);
    const errors = [
      nameless.source.list().toArray(),
      vapi({ apiKey: "key", fetch: async () => Response.json({}) })
        .list()
        .toArray(),
    ].map(async (reading) => String(await reading.catch((error: unknown) => error)));
    expect(await Promise.all(errors)).toEqual([
      'PagingError: zudu: POST /api/calls: an item has no "call_id", so it cannot be told apart.',
      "UnreadableResponseError: vapi: GET /call answered without a list.",
    ]);
    const { nextCursor: cursor } = await serveZudu(rows).source.list({ pageSize: 10 }).firstPage();
    expect(() => vapi({ apiKey: "key" }).list({ cursor })).toThrow(/^The cursor is for another list or query\.$/);
  });

  it("gives items in order to whoever asks for several before one has come", async () => {
    const { source } = serveZudu(rows);
    const items = source.list({ pageSize: 10 })[Symbol.asyncIterator]();
    const asked = await Promise.all(Array.from({ length: 60 }, async () => items.next()));
    expect(asked.slice(0, 55).map(({ value }) => (value as { id: string }).id)).toEqual(
      rows.map(({ call_id }) => call_id),
    );
    expect(asked.slice(55).every(({ done }) => done === true)).toBe(true);
  });

  it("gives pages in order, as many items as its limit, to whoever asks for several before one has come", async () => {
    const { source } = serveZudu(rows);
    const pages = source.list({ pageSize: 10, limit: 23 }).pages()[Symbol.asyncIterator]();
    const asked = await Promise.all(Array.from({ length: 8 }, async () => pages.next()));
    const items = asked.flatMap(({ value, done }) => (done ? [] : value.items));
    expect(items.map(({ id }) => id)).toEqual(rows.slice(0, 23).map(({ call_id }) => call_id));
  });

  it("ends at once when it is left while a page is under way, without an error", async () => {
    let aborted = false;
    const fetch = ({ signal }: Request) =>
      new Promise<never>((_, reject) => {
        signal.addEventListener("abort", () => {
          aborted = true;
          reject(signal.reason);
        });
      });
    const pages = zudu({ apiKey: "k", apiSecret: "s", fetch }).list().pages()[Symbol.asyncIterator]();
    const underWay = pages.next();
    await new Promise((resolve) => setTimeout(resolve, 10));
    await pages.return?.();
    expect(await underWay).toEqual({ done: true, value: undefined });
    expect(aborted).toBe(true);
  });

  it("gives everything before a failure first, also to whoever asks once more", async () => {
    const server = serveZudu(rows);
    server.onList = (request) => {
      if (request >= 3) throw new Error("gone");
    };
    const items = server.source.list({ pageSize: 10 })[Symbol.asyncIterator]();
    let count = 0;
    const reading = (async () => {
      while (!(await items.next()).done) count += 1;
    })();
    await expect(reading).rejects.toThrow("zudu");
    expect(server.shown).toBeGreaterThan(10);
    expect(count).toBe(server.shown);
    expect(await items.next()).toEqual({ done: true, value: undefined });
  });
});
