import { describe, expect, it } from "vitest";
import type { Operation } from "@trunkline/spec-model";
import type { Simulator } from "../src/create-simulator.js";
import { getPath, isObject } from "../src/json.js";
import {
  ask,
  createAnswerCheck,
  idsOf,
  opened,
  parentParameter,
  parentsOf,
  pathFor,
  requiredExamples,
  simulate,
  type Ask,
  type OpenProvider,
} from "./helpers.js";

/**
 * Requests as the documents show them, each about another record that the simulator has: the one before may be gone.
 */
async function documentedRequests(simulator: Simulator, provider: OpenProvider, operation: Operation): Promise<Ask[]> {
  const query = requiredExamples(provider, operation, "query");
  const [parent] = await parentsOf(simulator, provider, operation);
  if (parent !== undefined) query[parentParameter(operation)] = parent;
  const json = operation.body?.media.filter(({ type }) => type.endsWith("json")) ?? [];
  const bodies = json.flatMap((media) => media.examples.map((example) => example.value));
  const asked = [...(operation.body?.required ? [] : [undefined]), ...bodies];
  const inBody = operation.parameters.some((one) => one.in === "path") ? undefined : operation.resource.id;
  const ids = inBody === undefined || isNew(operation) ? [] : await idsOf(simulator, provider, operation);
  return Promise.all(
    asked.map(async (body, at) => ({
      path: await pathFor(simulator, provider, operation, at),
      query,
      ...(body !== undefined && { body: isObject(body) && inBody && ids[at] ? { ...body, [inBody]: ids[at] } : body }),
    })),
  );
}

const baseUrlOf = (baseUrl: string | undefined) => (baseUrl === undefined ? {} : { baseUrl });

const isNew = ({ resource }: Operation) => resource.action === "create" || resource.action === "list";

/** The types of what an operation answers itself that is no JSON: sound. */
function fileTypesOf({ answers }: Operation): string[] {
  const types = answers
    .filter(({ status }) => status.startsWith("2"))
    .flatMap(({ media }) => media.map((one) => one.type));
  return types.some((type) => type.endsWith("json")) ? [] : types;
}

describe.each(opened)("$name", (provider) => {
  const check = createAnswerCheck(provider.definition.spec);

  describe.each(["in process", "over HTTP"])("%s", (transport) => {
    it.each(provider.operations.map((one) => [one.id, one] as const))(
      "%s answers as documented",
      async (_, operation) => {
        // A new one each time: what another test created or deleted is none of this one's business.
        const simulator = simulate({ calls: 30, providers: [provider.name] });
        const requests = await documentedRequests(simulator, provider, operation);
        const baseUrls: Record<string, string> = transport === "in process" ? {} : (await simulator.listen()).baseUrls;
        const fetchOver = transport === "in process" ? simulator.fetch : fetch;
        for (const request of requests) {
          const over = { ...request, ...baseUrlOf(baseUrls[provider.name]), fetch: fetchOver };
          const response = await ask(simulator, provider, operation, { ...over, redirect: "manual" });
          const text = await response.text();
          const file = fileTypesOf(operation);
          if (response.status < 300 && file.length > 0) {
            expect(file).toContain(response.headers.get("content-type"));
            expect(text).not.toBe("");
            continue;
          }
          if (response.status === 204) {
            expect(text).toBe("");
            continue;
          }
          if (response.status < 300) {
            expect(response.headers.get("content-type")).toMatch(/^application\/json/);
            check(operation, response.status, JSON.parse(text));
            continue;
          }
          expect(response.status, text).toBe(302);
          const found = await fetchOver(response.headers.get("location") ?? "");
          expect(found.status).toBe(200);
          expect((await found.arrayBuffer()).byteLength).toBeGreaterThan(0);
        }
        await simulator.close();
      },
    );
  });

  it("has every made-up and every documented call in the right form", async () => {
    const { get, list } = provider;
    if (!get || !list) throw new Error("no calls");
    const many = simulate({ calls: 1000, providers: [provider.name] });
    const calls = [...many.records(provider.name)];
    expect(calls.length).toBeGreaterThanOrEqual(1000);
    for (const call of calls.filter((_, at) => at % 7 === 0)) {
      const id = getPath(call, list.pagination?.id ?? "");
      const [name] = get.parameters.filter((one) => one.in === "path").map((one) => one.name);
      const response = await ask(many, provider, get, { path: { [name ?? ""]: id } });
      const answer: unknown = await response.json();
      check(get, response.status, answer);
      expect(getPath(answer, get.resource.item ?? "")).toEqual(call);
    }
  });
});
