import { describe, expect, it } from "vitest";
import type { Operation } from "@trunkline/spec-model";
import type { Simulator } from "../src/create-simulator.js";
import { getPath } from "../src/json.js";
import { readTime } from "../src/times.js";
import {
  ask,
  itemsOf,
  opened,
  openProvider,
  orderedBy,
  parentParameter,
  parentsOf,
  place,
  simulate,
  type OpenProvider,
} from "./helpers.js";
import { toy } from "./toy-provider.js";

type Item = Record<string, unknown>;

/** Reads a list to its end by the rules of its style, as a client would. */
async function walk(
  simulator: Simulator,
  provider: OpenProvider,
  list: Operation,
  limit: number,
  filters: Item = {},
): Promise<{ items: Item[]; answers: unknown[] }> {
  const { pagination } = list;
  if (!pagination) throw new Error("does not page");
  const items: Item[] = [];
  const answers: unknown[] = [];
  const seen = new Set<unknown>();
  let position: unknown = pagination.style === "offset" || pagination.style === "page" ? pagination.first : undefined;
  for (let pages = 0; pages < 2000; pages += 1) {
    const values = {
      ...filters,
      [pagination.limit ?? ""]: limit,
      ...(position !== undefined && { [pagination.position]: position }),
    };
    const response = await ask(simulator, provider, list, { ...place(pagination.in, values), ...keyFor(provider) });
    expect(response.status).toBe(200);
    const answer: unknown = await response.json();
    answers.push(answer);
    const page = itemsOf(list, answer);
    expect(page.length).toBeLessThanOrEqual(limit);
    const fresh = page.filter((item) => !seen.has(getPath(item, pagination.id)));
    // The keyset overlaps its edge; no other style repeats anything.
    if (pagination.style !== "keyset") expect(fresh.length).toBe(page.length);
    fresh.forEach((item) => seen.add(getPath(item, pagination.id)));
    items.push(...fresh);
    if (pagination.style === "cursor") {
      position = getPath(answer, pagination.next ?? "");
      if (position === undefined || position === null) break;
    } else {
      if (page.length < limit) break;
      if (pagination.style === "keyset") position = getPath(page.at(-1), pagination.orderField ?? "");
      else position = Number(position) + (pagination.style === "page" ? 1 : page.length);
    }
  }
  return { items, answers };
}

/** The toy's key is in the query, or in a header. */
const keyFor = (provider: OpenProvider) => (provider.name === "toy" ? { headers: { "X-Key": "any" } } : {});

describe.each([...opened, openProvider(toy)])("$name", (provider) => {
  const definitions = provider.name === "toy" ? [toy] : undefined;
  const start = (calls: number) =>
    simulate({ calls, ...(!definitions && { providers: [provider.name] }) }, definitions);
  const { list } = provider;
  if (!list?.pagination) throw new Error("no list of calls");
  const { pagination } = list;

  it.each([
    [200, 7],
    [1000, 50],
    [1000, 100],
  ])("gives %i calls and the documented ones, none twice, in pages of %i", async (calls, limit) => {
    const simulator = start(calls);
    const expected = [...simulator.records(provider.name)];
    const found: Item[] = [];
    for (const parent of await parentsOf(simulator, provider, list)) {
      const filters = parent === undefined ? {} : { [parentParameter(list)]: parent };
      const { items } = await walk(simulator, provider, list, limit, filters);
      const field = list.filters.find((one) => one.name === parentParameter(list))?.field;
      const own = parent === undefined ? expected : expected.filter((call) => call[field ?? ""] === parent);
      const idsOf = (records: Item[]) => records.map((record) => getPath(record, pagination.id));
      expect(idsOf(items)).toEqual(idsOf(own));
      if (!list.resource.partialRows) expect(items).toEqual(own);
      found.push(...items);
    }
    expect(expected.length).toBeGreaterThan(calls);
    expect(found.length).toBe(expected.length);
  });

  it("is in the documented order, with calls that share a moment", () => {
    const simulator = start(1000);
    const times = [...simulator.records(provider.name)].map((call) =>
      readTime(getPath(call, orderedBy(provider, list))),
    );
    const known = times.filter((time) => time !== undefined);
    expect(known).toEqual([...known].sort((one, other) => other - one));
    expect(new Set(known).size).toBeLessThan(known.length);
    expect(known.length).toBeGreaterThan(600);
  });

  it("tells true totals, pages and next positions", async () => {
    const simulator = start(45);
    const [parent] = (await parentsOf(simulator, provider, list)).slice(-1);
    const filters = parent === undefined ? {} : { [parentParameter(list)]: parent };
    const { items, answers } = await walk(simulator, provider, list, 4, filters);
    answers.forEach((answer, at) => {
      for (const path of pagination.total) {
        const total = getPath(answer, path);
        if (total !== undefined) expect(total).toBe(items.length);
      }
      for (const path of pagination.pages) {
        const pages = getPath(answer, path);
        if (pages !== undefined) expect(pages).toBe(Math.ceil(items.length / 4));
      }
      for (const path of pagination.more) {
        const more = getPath(answer, path);
        if (more !== undefined) expect(more).toBe(at < Math.ceil(items.length / 4) - 1);
      }
    });
  });

  it("gives an empty page behind the end", async () => {
    if (pagination.style !== "offset" && pagination.style !== "page") return;
    const simulator = start(30);
    const [parent] = await parentsOf(simulator, provider, list);
    const filters = parent === undefined ? {} : { [parentParameter(list)]: parent };
    const answer: unknown = await (
      await ask(simulator, provider, list, place(pagination.in, { ...filters, [pagination.position]: 5000 }))
    ).json();
    expect(itemsOf(list, answer)).toEqual([]);
  });

  it("uses the documented page size where none is asked for", async () => {
    const calls = 400 + (pagination.defaultLimit ?? 0);
    const simulator = simulate(
      { calls, assistants: 1, ...(!definitions && { providers: [provider.name] }) },
      definitions,
    );
    const parent = (await parentsOf(simulator, provider, list)).at(-1);
    const filters = parent === undefined ? {} : { [parentParameter(list)]: parent };
    const answer = await ask(simulator, provider, list, { ...place(pagination.in, filters), ...keyFor(provider) });
    expect(itemsOf(list, await answer.json()).length).toBe(pagination.defaultLimit);
  });

  it("refuses a page larger than documented", async () => {
    const schema = list.parameters.find((one) => one.name === pagination.limit)?.schema;
    const maximum = getPath(provider.document.follow(schema), "maximum");
    if (typeof maximum !== "number") return;
    const simulator = start(0);
    const asked = place(pagination.in, { [pagination.limit ?? ""]: maximum + 1 });
    const response = await ask(simulator, provider, list, { ...asked, ...keyFor(provider) });
    expect([400, 422]).toContain(response.status);
  });
});

describe("page links", () => {
  const provider = opened.find(({ list }) =>
    list?.answers.some((one) => JSON.stringify(one.media).includes("next_page_url")),
  );
  it("lead to the pages around", async () => {
    if (!provider?.list?.pagination) throw new Error("no provider links its pages");
    const { list } = provider;
    const simulator = simulate({ calls: 100, documented: false });
    const get = async (page: number) =>
      (await (await ask(simulator, provider, list, { query: { page, per_page: 10 } })).json()) as Item;
    const second = await get(2);
    const address = provider.server + list.path;
    expect(second).toMatchObject({
      current_page: 2,
      from: 11,
      to: 20,
      last_page: 10,
      path: address,
      next_page_url: `${address}?page=3`,
      prev_page_url: `${address}?page=1`,
      last_page_url: `${address}?page=10`,
    });
    expect(await get(10)).toMatchObject({ next_page_url: null, to: 100 });
    expect(await get(11)).toMatchObject({ from: null, to: null, data: [] });
  });
});
