import { describe, expect, it } from "vitest";
import { pathParents, type Operation } from "@trunkline/spec-model";
import { getPath, isObject } from "../src/json.js";
import {
  ask,
  idsOf,
  itemsOf,
  listIds,
  opened,
  ownParameter,
  pathFor,
  simulate,
  type OpenProvider,
  type Ask,
} from "./helpers.js";

const cases = opened.flatMap((provider) => provider.operations.map((operation) => ({ provider, operation })));
const titled = (chosen: typeof cases) =>
  chosen.map(({ provider, operation }) => [`${provider.name} ${operation.id}`, provider, operation] as const);

/** A request about the record with this id, as documented. */
async function requestFor(provider: OpenProvider, operation: Operation, id: unknown): Promise<Ask> {
  const own = ownParameter(provider, operation);
  const example = operation.body?.media[0]?.examples[0]?.value;
  const body = isObject(example) && own === undefined ? { ...example, [operation.resource.id ?? ""]: id } : example;
  return { path: own === undefined ? {} : { [own]: id }, ...(body !== undefined && { body }) };
}

/** The record as it is read: listed, or got. */
async function readRecord(
  simulator: ReturnType<typeof simulate>,
  provider: OpenProvider,
  operation: Operation,
  id: unknown,
): Promise<unknown> {
  const own = provider.operations.filter((one) => one.resource.name === operation.resource.name);
  const get = own.find((one) => one.resource.action === "get" && one.resource.item !== undefined);
  if (get) {
    const answer = await ask(simulator, provider, get, { path: { [ownParameter(provider, get) ?? ""]: id } });
    return getPath(await answer.json(), get.resource.item ?? "");
  }
  const list = own.find((one) => one.resource.action === "list");
  if (!list) throw new Error(`${operation.id}: nothing reads its record`);
  const items = itemsOf(list, await (await ask(simulator, provider, list)).json());
  return items.find((item) => getPath(item, list.pagination?.id ?? "id") === id);
}

describe("what a verb sets", () => {
  const setting = cases.filter(({ operation }) => Object.keys(operation.resource.sets).length > 0);

  it("is said by several operations", () => {
    expect(setting.length).toBeGreaterThan(8);
  });

  it.each(titled(setting))("%s is read back", async (_, provider, operation) => {
    const simulator = simulate({ providers: [provider.name] });
    const [id] = await idsOf(simulator, provider, operation);
    const before = await readRecord(simulator, provider, operation, id);
    const request = await requestFor(provider, operation, id);
    expect([200, 204]).toContain((await ask(simulator, provider, operation, request)).status);
    const after = await readRecord(simulator, provider, operation, id);
    for (const [field, said] of Object.entries(operation.resource.sets)) {
      const value = getPath(after, field);
      if (typeof said === "string" && said.startsWith("$body."))
        expect(value).toEqual(getPath(request.body, said.slice(6)));
      else if (typeof said === "string" && said.startsWith("$not."))
        expect(value).toBe(getPath(before, field) !== true);
      else if (isObject(said) && isObject(said.words)) expect(Object.values(said.words)).toContain(value);
      else if (isObject(said)) expect(Array.isArray(value)).toBe(true);
      else expect(value).toEqual(said);
    }
  });
});

describe("a list of a part", () => {
  const partial = cases.filter(({ operation }) => Object.keys(operation.resource.where).length > 0);

  it.each(titled(partial))("%s has that part and no other", async (_, provider, list) => {
    const simulator = simulate({ providers: [provider.name] });
    const items = itemsOf(list, await (await ask(simulator, provider, list)).json());
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(item).toMatchObject(list.resource.where);
  });
});

describe("records below a parent", () => {
  const below = cases.filter(
    ({ provider, operation }) =>
      operation.resource.action === "create" && pathParents(provider.operations, operation).length > 0,
  );

  it.each(titled(below))("%s adds to its own parent only", async (_, provider, create) => {
    const simulator = simulate({ providers: [provider.name] });
    const [parent] = pathParents(provider.operations, create);
    const list = provider.operations.find(
      (one) => one.resource.name === parent?.parent && one.resource.action === "list",
    );
    const make = provider.operations.find(
      (one) => one.resource.name === parent?.parent && one.resource.action === "create",
    );
    const reads = provider.operations.find((one) => one.path === create.path && one.resource.action === "list");
    const removes = provider.operations.find(
      (one) => one.resource.name === create.resource.name && one.resource.action === "delete",
    );
    if (!list || !make || !removes || !parent) throw new Error("no such operations");
    const body = create.body?.media[0]?.examples[0]?.value;
    const made = await ask(simulator, provider, make, { body: make.body?.media[0]?.examples[0]?.value });
    expect(made.status).toBeLessThan(300);
    const [first, second] = await listIds(simulator, provider, list);
    const created = await ask(simulator, provider, create, { path: { [parent.name]: first }, body });
    const id = getPath(getPath(await created.json(), create.resource.item ?? ""), create.resource.id ?? "");
    expect(id).toBeDefined();

    if (reads) {
      const idsBelow = async (above: unknown) =>
        itemsOf(reads, await (await ask(simulator, provider, reads, { path: { [parent.name]: above } })).json()).map(
          (item) => getPath(item, create.resource.id ?? ""),
        );
      expect(await idsBelow(first)).toContain(id);
      expect(await idsBelow(second)).not.toContain(id);
    }
    const own = ownParameter(provider, removes) ?? "";
    const path = await pathFor(simulator, provider, removes);
    const elsewhere = await ask(simulator, provider, removes, { path: { ...path, [parent.name]: second, [own]: id } });
    expect(elsewhere.status).toBe(404);
    const here = await ask(simulator, provider, removes, { path: { ...path, [parent.name]: first, [own]: id } });
    expect(here.status).toBe(200);
  });
});

describe("a deletion that reaches other resources", () => {
  const reaching = cases.filter(({ operation }) => operation.resource.also.length > 0);

  it.each(titled(reaching))("%s takes their records too", async (_, provider, remove) => {
    const simulator = simulate({ providers: [provider.name] });
    for (const name of remove.resource.also) {
      const list = provider.operations.find((one) => one.resource.name === name && one.resource.action === "list");
      if (!list) throw new Error("no list");
      const [id] = await listIds(simulator, provider, list);
      const response = await ask(simulator, provider, remove, { path: { [ownParameter(provider, remove) ?? ""]: id } });
      expect(response.status).toBe(200);
      expect(await listIds(simulator, provider, list)).not.toContain(id);
    }
  });
});
