import { expect, it } from "vitest";
import { setPath } from "../src/json.js";
import type { ProviderDefinition } from "../src/provider-definition.js";
import { schemaAt } from "@trunkline/spec-model";
import { jsonMedia } from "../src/answers/success.js";
import { rowFieldsOf } from "../src/records/partial-rows.js";
import { ask, itemsOf, opened, openProvider, simulate } from "./helpers.js";
import { toy } from "./toy-provider.js";

const row = {
  type: "object",
  properties: {
    id: { type: "string" },
    at: { type: "integer", "x-field": "made" },
    title: { type: ["string", "null"] },
    cents: { type: "integer", "x-field": "cost" },
    turns: { type: "integer", "x-count": "said" },
    verdict: { type: "string", "x-field": "judged", "x-otherwise": "unknown" },
  },
};

/** The toy's list with rows of their own: no agent, no state, another name for the time. */
function withPartialRows(definition: ProviderDefinition): ProviderDefinition {
  const spec = structuredClone(definition.spec);
  const list = "paths./calls.get";
  setPath(spec, `${list}.x-resource.rows`, "partial");
  setPath(spec, `${list}.x-pagination.order.field`, "at");
  setPath(spec, `${list}.responses.200.content.application/json.schema.properties.data.items`, row);
  // Said and judged in some calls only.
  const madeUpCall: ProviderDefinition["madeUpCall"] = (index, context) => ({
    ...definition.madeUpCall(index, context),
    ...(index % 2 === 0 && { said: ["Hello.", "Goodbye."] }),
    judged: index % 3 === 0 ? "good" : null,
  });
  return { ...definition, spec, madeUpCall };
}

it("shows the part of each record that a list's rows have, and get shows the whole", async () => {
  const definition = withPartialRows(toy);
  const provider = openProvider(definition);
  const { list, get } = provider;
  if (!list || !get) throw new Error("The toy lists calls and gets them.");
  const simulator = simulate({ calls: 50 }, [definition]);
  const headers = { "X-Key": "any" };
  const answer: unknown = await (await ask(simulator, provider, list, { query: { size: 20 }, headers })).json();
  const rows = itemsOf(list, answer);
  expect(rows).toHaveLength(20);
  const times = rows.map(({ at }) => Number(at));
  expect(times).toEqual([...times].sort((one, other) => other - one));
  for (const shown of rows) {
    const path = { id: shown.id };
    const got = (await (await ask(simulator, provider, get, { path, headers })).json()) as { call: typeof shown };
    expect(got.call).toHaveProperty("agent_id");
    const { id, made: at, title, said, judged } = got.call;
    const verdict = judged ?? "unknown";
    // A cost with a fraction does not fit an integer.
    expect(shown).toEqual({ id, at, title, verdict, ...(Array.isArray(said) && { turns: said.length }) });
  }
  expect(new Set(rows.map(({ turns, verdict }) => `${String(turns)} ${String(verdict)}`)).size).toBe(4);
});

it.each(opened)("$name: what a partial row says it shows is in the record", ({ document, operations }) => {
  for (const list of operations) {
    const get = operations.find(({ resource }) => resource.name === list.resource.name && resource.action === "get");
    const answer = get?.answers.find(({ status }) => status === "200");
    const record = answer && schemaAt(document, jsonMedia(answer)?.schema, get?.resource.item ?? "")?.schema;
    const shown = [...(rowFieldsOf(document, list) ?? [])].filter(
      ([name, { path, isCount }]) => isCount || path !== name,
    );
    const paths = shown.map(([, { path }]) => path);
    expect(paths.filter((path) => schemaAt(document, record, path) === undefined)).toEqual([]);
  }
});
