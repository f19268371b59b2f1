import { describe, expect, it } from "vitest";
import { getPath } from "../src/json.js";
import type { ProviderDefinition } from "../src/provider-definition.js";
import { readTime } from "../src/times.js";
import { writeToken } from "../src/lists/place-token.js";
import { Group } from "../src/records/entry.js";
import { ask, itemsOf, opened, orderedBy, parentParameter, parentsOf, place, simulate } from "./helpers.js";

const million = 1_000_000;
/** How many calls may be made up to answer: far fewer than there are. */
const few = 2000;

describe.each(opened)("a million calls of $name", (provider) => {
  const { list, get } = provider;
  if (!list?.pagination || !get) throw new Error("no calls");
  const { pagination } = list;
  let madeUp = 0;
  const definition: ProviderDefinition = {
    ...provider.definition,
    madeUpCall(...given) {
      madeUp += 1;
      return provider.definition.madeUpCall(...given);
    },
  };
  const simulator = simulate({ calls: million, providers: [provider.name] }, [definition]);

  async function withFew<Result>(work: () => Promise<Result>): Promise<Result> {
    const before = madeUp;
    const result = await work();
    expect(madeUp - before).toBeLessThan(few);
    return result;
  }

  const page = async (values: Record<string, unknown>) => {
    const parent = (await parentsOf(simulator, provider, list)).at(-1);
    const asked = {
      ...(parent !== undefined && { [parentParameter(list)]: parent }),
      [pagination.limit ?? ""]: 50,
      ...values,
    };
    return itemsOf(list, await (await ask(simulator, provider, list, place(pagination.in, asked))).json());
  };

  /** The whole record of a row. */
  async function got(row: unknown): Promise<unknown> {
    const [name] = get!.parameters.filter((one) => one.in === "path").map((one) => one.name);
    const path = { [name ?? ""]: getPath(row, pagination.id) };
    const answer: unknown = await (await ask(simulator, provider, get!, { path })).json();
    return getPath(answer, get!.resource.item ?? "");
  }

  it("are listed alike at the head, deep inside and at the end", async () => {
    const first = await withFew(() => page({}));
    expect(first.length).toBe(50);
    const parents = (await parentsOf(simulator, provider, list)).length;
    if (pagination.style === "keyset") {
      const time = readTime(getPath(first.at(-1), pagination.orderField ?? "")) ?? 0;
      const deep = await withFew(() =>
        page({ [pagination.position]: new Date(time - 5 * 365 * 86_400_000).toISOString() }),
      );
      expect(deep.length).toBe(50);
      return;
    }
    if (pagination.style === "cursor") {
      const time = readTime(getPath(await got(first[49]), orderedBy(provider, list))) ?? 0;
      const place = { time: time - 5 * 365 * 86_400_000, group: Group.madeUp, number: 0 };
      const deep = await withFew(() => page({ [pagination.position]: writeToken(place) }));
      expect(deep.length).toBe(50);
      expect(deep).not.toEqual(first);
      return;
    }
    // The last one is a made-up parent, with its share of the calls.
    const share = parents > 1 ? million / 5 : million;
    const position = pagination.style === "page" ? pagination.first + share / 50 - 100 : share - 5000;
    const deep = await withFew(() => page({ [pagination.position]: position }));
    expect(deep.length).toBe(50);
    expect(deep).not.toEqual(first);
  });

  it("are fetched by id, and an unknown id is a 404", async () => {
    const [name] = get.parameters.filter((one) => one.in === "path").map((one) => one.name);
    const ids: unknown[] = [];
    let at = 0;
    for (const call of simulator.records(provider.name)) {
      if (at % 125 === 0) ids.push(getPath(call, pagination.id));
      at += 1;
      if (at > 3000) break;
    }
    await withFew(async () => {
      for (const id of ids) {
        expect((await ask(simulator, provider, get, { path: { [name ?? ""]: id } })).status).toBe(200);
      }
    });
    const integer = provider.document.follow(get.parameters[0]?.schema).type === "integer";
    const unknown = integer ? 12 : "1726573895974x902342426476519499";
    const response = await withFew(() => ask(simulator, provider, get, { path: { [name ?? ""]: unknown } }));
    // 422 is how Retell says it.
    expect([400, 404, 422]).toContain(response.status);
  });

  it("take no memory", async () => {
    await page({});
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    for (let left = 30; left > 0; left -= 1) await page({});
    globalThis.gc?.();
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(80e6);
  });
});
