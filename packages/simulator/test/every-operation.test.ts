import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Simulator } from "../src/create-simulator.js";
import { getPath } from "../src/json.js";
import type { Operation } from "../src/spec/operation.js";
import {
  ask,
  createAnswerCheck,
  itemsOf,
  opened,
  parentParameter,
  parentsOf,
  simulate,
  type Ask,
  type OpenProvider,
} from "./helpers.js";

/** A request as the documents show it, about a record that the simulator has. */
async function documentedRequests(simulator: Simulator, provider: OpenProvider, operation: Operation): Promise<Ask[]> {
  const needsId = operation.parameters.some((one) => one.in === "path");
  const ids = needsId ? await idsOf(simulator, provider, operation) : [];
  const query: Record<string, unknown> = {};
  const [parent] = await parentsOf(simulator, provider, operation);
  if (parent !== undefined) query[parentParameter(operation)] = parent;
  const bodies = operation.body?.media.flatMap((media) => media.examples.map((example) => example.value)) ?? [];
  return [...(operation.body?.required ? [] : [undefined]), ...bodies].map((body, at) => {
    const path: Record<string, unknown> = {};
    // Another record each time: the one before may be gone.
    for (const parameter of operation.parameters) if (parameter.in === "path") path[parameter.name] = ids[at];
    return { path, query, ...(body !== undefined && { body }) };
  });
}

async function idsOf(simulator: Simulator, provider: OpenProvider, operation: Operation): Promise<unknown[]> {
  const list = provider.operations.find((one) => one.pagination && one.resource.name === operation.resource.name);
  if (!list) throw new Error(`${operation.id} has no list`);
  const ids: unknown[] = [];
  for (const parent of await parentsOf(simulator, provider, list)) {
    const query = parent === undefined ? {} : { [parentParameter(list)]: parent };
    const items = itemsOf(list, await (await ask(simulator, provider, list, { query })).json());
    ids.push(...items.map((item) => getPath(item, list.pagination?.id ?? "")));
  }
  return ids;
}

describe.each(opened)("$name", (provider) => {
  const check = createAnswerCheck(provider.definition.spec);
  let simulator: Simulator;
  let baseUrl: string;
  beforeAll(async () => {
    simulator = simulate({ calls: 30 });
    baseUrl = (await simulator.listen()).baseUrls[provider.name] ?? "";
  });
  afterAll(() => simulator.close());

  describe.each(["in process", "over HTTP"])("%s", (transport) => {
    const over = (request: Ask): Ask => (transport === "in process" ? request : { ...request, baseUrl, fetch });

    it.each(provider.operations.map((one) => [one.id, one] as const))(
      "%s answers as documented",
      async (_, operation) => {
        for (const request of await documentedRequests(simulator, provider, operation)) {
          const response = await ask(simulator, provider, operation, over({ ...request, redirect: "manual" }));
          const text = await response.text();
          if (response.status >= 300) {
            expect(response.status).toBe(302);
            const file = await (transport === "in process" ? simulator.fetch : fetch)(
              response.headers.get("location") ?? "",
            );
            expect(file.status).toBe(200);
            expect((await file.arrayBuffer()).byteLength).toBeGreaterThan(0);
            continue;
          }
          expect(response.headers.get("content-type")).toMatch(/^application\/json/);
          check(operation, response.status, JSON.parse(text));
        }
      },
    );
  });

  it("has every made-up and every documented call in the right form", async () => {
    const { get, list } = provider;
    if (!get || !list) throw new Error("no calls");
    const many = simulate({ calls: 1000, providers: [provider.name] });
    let count = 0;
    for (const call of many.records(provider.name)) {
      if (count++ % 7 !== 0) continue;
      const id = getPath(call, list.pagination?.id ?? "");
      const [name] = get.parameters.filter((one) => one.in === "path").map((one) => one.name);
      const response = await ask(many, provider, get, { path: { [name ?? ""]: id } });
      const answer: unknown = await response.json();
      check(get, response.status, answer);
      expect(getPath(answer, get.resource.item ?? "")).toEqual(call);
    }
    expect(count).toBeGreaterThanOrEqual(1000);
  });
});
