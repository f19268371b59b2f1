import { describe, expect, it } from "vitest";
import { InvalidInputError, listCalls } from "../../src/index.js";
import { zudu } from "../../src/providers/zudu/index.js";
import { simulate, sourcesOf } from "../simulated.js";
import { day, minute, noon, serveAnunzi, serveVapi, serveZudu, type Row } from "./row-server.js";

const since = new Date(noon - day).toISOString();

describe("situation 1: calls whose record is older than their start", () => {
  /**
   * A campaign of so many calls, created five days ago, that began just now; and calls of today and of the weeks
   * before.
   */
  function toRows(campaign: number): Row[] {
    const scheduled = Array.from({ length: campaign }, (_, index) => ({
      call_id: `campaign-${index}`,
      created_at: noon - 5 * day,
      start_timestamp: noon - index * 1000,
      call_status: "ended",
    }));
    const others = Array.from({ length: 900 }, (_, index) => ({
      call_id: `call-${index}`,
      created_at: noon - (index + 1) * 4 * minute,
      start_timestamp: noon - (index + 1) * 4 * minute,
      call_status: "ended",
    }));
    return [...scheduled, ...others];
  }
  const within = 20 + 360;

  it.each([20, 100, 1])("are no end of the list, with pages of %i", async (pageSize) => {
    const { source } = serveZudu(toRows(20));
    const calls = await source.list({ since, pageSize }).toArray();
    expect(calls).toHaveLength(within);
  });

  it("cost a hundred rows and no more behind the window", async () => {
    const server = serveZudu(toRows(20));
    await server.source.list({ since, pageSize: 20, prefetch: 0 }).toArray();
    // The window, the day to spare, a hundred rows, and what is left of the last page.
    expect(server.shown).toBeGreaterThan(within + 360);
    expect(server.shown).toBeLessThan(within + 360 + 100 + 20);
  });
});

describe("a row that is out of its place", () => {
  it.each([1, 20])("at the head of Zudu's list ends nothing, with pages of %i", async (pageSize) => {
    const rows = Array.from({ length: 30 }, (_, index) => ({
      call_id: `c${index}`,
      start_timestamp: noon - index * minute,
    }));
    const backdated = [{ call_id: "old", start_timestamp: noon - 300 * day }, ...rows];
    const calls = await serveZudu(backdated).source.list({ since, pageSize }).toArray();
    expect(calls.map(({ id }) => id)).toEqual(rows.map(({ call_id }) => call_id));
  });

  it.each([1, 20])("at the head of Anunzi's list ends nothing, with pages of %i", async (pageSize) => {
    const idAt = (time: number): string => `${time}x${"1".repeat(18)}`;
    const rows = Array.from({ length: 30 }, (_, index) => ({ call_id: idAt(noon - index * minute), models: ["m"] }));
    const backdated = [{ call_id: idAt(noon - 300 * day), models: ["m"] }, ...rows];
    const calls = await serveAnunzi(backdated, ["m"]).source.list({ since, pageSize }).toArray();
    expect(calls.map(({ id }) => id)).toEqual(rows.map(({ call_id }) => call_id));
  });
});

describe("calls without the time that the list is ordered by", () => {
  it("never end it, however many there are and whatever other times they have", async () => {
    const queued = Array.from({ length: 250 }, (_, index) => ({ call_id: `q${index}`, created_at: noon - 30 * day }));
    const begun = Array.from({ length: 30 }, (_, index) => ({
      call_id: `b${index}`,
      start_timestamp: noon - index * minute,
    }));
    const calls = await serveZudu([...queued, ...begun])
      .source.list({ since, pageSize: 50 })
      .toArray();
    expect(calls.map(({ id }) => id)).toEqual(begun.map(({ call_id }) => call_id));
  });
});

describe("a query", () => {
  it("that has a field that there is not is refused, and the right one proposed", () => {
    const { source } = serveZudu([]);
    expect(() => source.list({ assistentId: "a" } as never)).toThrow("Did you mean assistantId?");
    expect(() => source.list({ phone: "+15550100" } as never)).toThrow("Did you mean phoneNumber?");
    expect(() => listCalls([source], { outcomes: "failed" } as never)).toThrow("Did you mean outcome?");
    expect(() => listCalls(zudu as never)).toThrow("what zudu() gives");
    expect(() => listCalls([zudu] as never)).toThrow("what zudu() gives");
    expect(() => listCalls([null] as never)).toThrow(expect.toSatisfy(InvalidInputError.isInstance));
  });

  it("asks for a number, an extension or a SIP address, and for nothing else", () => {
    const { source } = serveZudu([]);
    for (const right of ["+15550100", "(030) 123-456", "4711", "sip:a@example.org"])
      source.list({ phoneNumber: right });
    for (const wrong of ["nobody", "call 5", "+", "()"]) {
      expect(() => source.list({ phoneNumber: wrong }), wrong).toThrow(expect.toSatisfy(InvalidInputError.isInstance));
    }
  });

  it("takes several outcomes and directions, and means any of them", async () => {
    const source = sourcesOf.vapi!(simulate({ calls: 80 }));
    const all = await source.list().toArray();
    const wanted = all.filter(({ outcome }) => outcome === "voicemail" || outcome === "no_answer");
    expect(await source.list({ outcome: ["no_answer", "voicemail"] }).toArray()).toHaveLength(wanted.length);
    expect(wanted.length).toBeGreaterThan(0);
    expect(() => source.list({ outcome: [] })).toThrow("at least one of");
    expect(() => source.list({ direction: ["inbound", "in"] as never })).toThrow("`direction` must be one of");
  });

  it("is asked of an account whose name makes no key ambiguous", () => {
    expect(zudu({ apiKey: "k", apiSecret: "s", account: "" }).key).toBe("zudu:");
    expect(() => zudu({ apiKey: "k", apiSecret: "s", account: "a:b" })).toThrow("without a colon");
  });
});

describe("a window", () => {
  const rows = Array.from({ length: 200 }, (_, index) => ({
    id: `00000000-0000-4000-8000-${String(index).padStart(12, "0")}`,
    createdAt: new Date(Date.now() - index * 60 * minute).toISOString(),
    updatedAt: new Date(Date.now() - index * 30 * minute).toISOString(),
  }));

  it("may be a length of time before now", async () => {
    const { source } = serveVapi(rows);
    expect(await source.list({ since: "2d" }).toArray()).toHaveLength(48);
    expect(await source.list({ since: "2d", until: "24h" }).toArray()).toHaveLength(24);
    for (const wrong of ["2", "2y", "-2d", "d"]) {
      expect(() => source.list({ since: wrong })).toThrow(expect.toSatisfy(InvalidInputError.isInstance));
    }
    expect(() => source.list({ since: "1d", until: "2d" })).toThrow("`since` must be before `until`");
  });

  it("that is a length of time names the same list whenever it is asked for", async () => {
    const { source } = serveVapi(rows);
    const { nextCursor: cursor } = await source.list({ since: "2d", pageSize: 10 }).firstPage();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await source.list({ since: "2d", pageSize: 10, cursor }).toArray()).toHaveLength(38);
    expect(() => source.list({ since: "3d", pageSize: 10, cursor })).toThrow("another list or query");
  });

  it("of changes is asked of the provider where it has one, and refused by name where it has none", async () => {
    const { source } = serveVapi(rows);
    expect(source.capabilities.filters.updatedSince).toBe("provider");
    expect(await source.list({ updatedSince: "1d" }).toArray()).toHaveLength(48);
    const other = serveZudu([]);
    expect(other.source.capabilities.filters.updatedSince).toBeUndefined();
    expect(() => other.source.list({ updatedSince: "1d" })).toThrow("`updatedSince` cannot be asked of zudu");
    expect(other.requests()).toBe(0);
  });
});
