import { InvalidRequestError, NotFoundError, type PaginationRule } from "@trunkline/client";
import { expect, it } from "vitest";
import { cursor } from "../../src/paging/cursor.js";
import { proveEnd } from "../../src/paging/prove-end.js";
import { read } from "./read-walk.js";

const rule = {
  style: "cursor",
  in: "query",
  items: "items",
  id: "id",
  position: "cursor",
  next: "next",
  more: ["more"],
  limit: "size",
  maximumLimit: 100,
} as const satisfies PaginationRule;

interface Row {
  id: string;
  time: number;
}

/** Newest first: five seconds, and in the third of them forty rows. */
const rows = [1, 1, 40, 1, 1]
  .flatMap((count, index) => Array.from({ length: count }, () => 5_000 - index * 1_000))
  .map((time, index): Row => ({ id: `r${index}`, time }));

const style = proveEnd(cursor, {
  upTo: (time) => ({ upTo: time }),
  timeOf: (item) => (item as Row).time,
});

interface Answers {
  /** Whether a page's token leads on; it stands still otherwise, or there is none. */
  leadsOn: boolean | "stands still";
  /** Rows that an answer has at most. */
  most?: number;
}

/** Every page says that it is the last one. */
function open({ leadsOn, most = 100 }: Answers, all: readonly Row[] = rows) {
  const asked: Record<string, unknown>[] = [];
  const fetch = async (parameters: Record<string, unknown>): Promise<unknown> => {
    asked.push(parameters);
    const { upTo = Infinity, cursor: token, size } = parameters;
    const list = all.filter(({ time }) => time <= Number(upTo));
    const from = token === undefined ? 0 : list.findIndex(({ id }) => id === token) + 1;
    const items = list.slice(from, from + Math.min(Number(size), most));
    const next = leadsOn === "stands still" ? all.at(-1)?.id : leadsOn ? items.at(-1)?.id : undefined;
    return { items, more: false, ...(next !== undefined && { next }) };
  };
  return { list: { name: "rows", rule, style, fetch }, asked };
}

const whole = { ids: rows.map(({ id }) => id), failure: undefined };

it("continues within a second by the token of a page that says it is the last", async () => {
  expect(await read(open({ leadsOn: true }).list, 17)).toEqual(whole);
});

it("follows such tokens if pages are shorter than requested", async () => {
  expect(await read(open({ leadsOn: true, most: 9 }).list, 17)).toEqual(whole);
});

it("requests a larger page if there is no token", async () => {
  const { list, asked } = open({ leadsOn: false });
  expect(await read(list, 17)).toEqual(whole);
  expect(asked.filter(({ size }) => size === 100)).toHaveLength(1);
});

it.each([1, 5, 16, 21])("ends if the last page is full of rows of one time, with %i rows", async (last) => {
  for (const leadsOn of [true, false, "stands still"] as const) {
    const list = [...rows, ...Array.from({ length: last }, (_, index) => ({ id: `s${index}`, time: 500 }))];
    const answer = open({ leadsOn, most: 7 }, list);
    const { ids } = await read(answer.list, 10);
    expect(new Set(ids).size).toBe(ids.length);
    if (leadsOn === true) expect(ids).toEqual(list.map(({ id }) => id));
    expect(answer.asked.length).toBeLessThan(40);
  }
});

it("requests older rows by time first, and then once by the last page's token", async () => {
  const { list, asked } = open({ leadsOn: "stands still" }, rows.slice(0, 2));
  expect(await read(list, 17)).toEqual({ ids: ["r0", "r1"], failure: undefined });
  expect(asked).toEqual([{ size: 17 }, { size: 17, upTo: 4000 }, { size: 17, upTo: 4000, cursor: "r1" }]);
});

it("finds rows that a short page left out, by the page's token", async () => {
  // One row an answer, whatever is asked for.
  expect(await read(open({ leadsOn: true, most: 1 }, rows.slice(0, 2)).list, 17)).toEqual({
    ids: ["r0", "r1"],
    failure: undefined,
  });
});

it.each([400, 404, 422])("takes a %i for such a token as the end", async (status) => {
  const { list } = open({ leadsOn: "stands still" }, rows.slice(0, 2));
  const fetch = async (parameters: Record<string, unknown>) => {
    if (parameters.cursor === undefined) return list.fetch(parameters);
    throw status === 404 ? new NotFoundError("Gone.") : new InvalidRequestError("Bad cursor.", { status });
  };
  expect(await read({ ...list, fetch }, 17)).toEqual({ ids: ["r0", "r1"], failure: undefined });
});

it("resumes from a cursor after such an end", async () => {
  for (const most of [1, 2, 5]) {
    for (const stopAt of [1, 2, 3, 20, 42])
      expect(await read(open({ leadsOn: true, most }).list, 5, stopAt)).toEqual(whole);
  }
});

it("continues if a bound includes its whole second", async () => {
  const { list } = open({ leadsOn: false, most: 100 });
  const fetch = async (parameters: Record<string, unknown>) =>
    list.fetch({ ...parameters, ...(parameters.upTo !== undefined && { upTo: Number(parameters.upTo) + 999 }) });
  expect(await read({ ...list, fetch }, 10)).toEqual(whole);
});
