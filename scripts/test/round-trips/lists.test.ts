import { createSimulator } from "@trunkline/simulator";
import { openDocument, readOperations, type Operation } from "@trunkline/spec-model";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { paginate, type Listing, type PagedClient } from "trunkline";
import { describe, expect, it } from "vitest";
import { providers } from "../../generated/providers.js";
import { root } from "../../lib/repository.js";
import { present, readAll } from "./helpers.js";

const { fetch, requests } = createSimulator({ calls: 12, now: "2026-11-21T12:00:00.000Z" });
const clients = providers.map(({ createClient, options }) =>
  createClient({ ...Object.fromEntries(options.map((option) => [option, "key"])), fetch }),
);

// Whatever the operation: the types of each are asserted in the shared package's test-d files.
type Paginate = (client: PagedClient, key: string, init: object) => Listing<Record<string, unknown>>;

const keyOf = ({ method, path }: Operation): string => `${method} ${path}`;
const operationsOf = new Map(
  providers.map(({ name }) => {
    const text = readFileSync(join(root, `packages/${name}/openapi.json`), "utf8");
    return [name, readOperations(openDocument(JSON.parse(text) as object))];
  }),
);

/** What a list needs: the id of the parent that it is below, of each parent in turn; some words to search for. */
async function findNeeds(client: PagedClient, key: string): Promise<object[]> {
  const operations = present(operationsOf.get(client.provider));
  const { parameters } = present(operations.find((one) => keyOf(one) === key));
  const [needed, ...more] = parameters.filter(({ required }) => required);
  if (needed === undefined) return [{}];
  if (more.length > 0) throw new Error(`${key} needs more than one parameter.`);
  const parents = operations.find(({ id }) => id === needed.parent);
  // A resource may have a list that does not page, and one that does.
  const lists = operations.filter(({ resource, pagination }) => pagination && resource.name === parents?.resource.name);
  const paged = lists.find((one) => one === parents) ?? lists[0];
  const values = paged === undefined ? ["a"] : await readIds(client, keyOf(paged));
  return values.map((value) => ({ params: { [needed.in]: { [needed.name]: value } } }));
}

async function readIds(client: PagedClient, key: string): Promise<unknown[]> {
  const { id } = present(client.pagination[key]);
  return (await readList(client, key, {})).map((item) => (item as Record<string, unknown>)[id]);
}

const readList = (client: PagedClient, key: string, init: object) => readAll((paginate as Paginate)(client, key, init));

describe.each(clients)("$provider, every operation that pages:", (client: PagedClient) => {
  it.each(Object.keys(client.pagination))("%s", async (key) => {
    const { id, maximumLimit } = present(client.pagination[key]);
    let needs = {};
    let whole: unknown[] = [];
    // Not every parent has children.
    for (const some of await findNeeds(client, key)) {
      if (whole.length > 0) break;
      needs = some;
      whole = await readList(client, key, { ...needs, pageSize: maximumLimit ?? 100 });
    }
    expect(whole.length).toBeGreaterThan(0);
    const before = requests.total;
    const oneByOne = await readList(client, key, { ...needs, pageSize: 1 });
    expect(oneByOne).toEqual(whole);
    if (whole.length > 1) expect(requests.total - before).toBeGreaterThan(1);
    const ids = whole.map((item) => (item as Record<string, unknown>)[id]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
