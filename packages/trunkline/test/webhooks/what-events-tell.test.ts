// What a provider's events tell of a call, beside what it lists: equal in every field that both tell. The page names
// those that one of them tells alone.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Call, CallSource } from "../../src/index.js";
import { createReceiver, type Receiver } from "../../src/webhooks/index.js";
import { providers, type ProviderEntry } from "../providers.js";
import { simulate, sourcesOf } from "../simulated.js";
import type { DocumentedWebhooks, Fields } from "./documented/documented-webhooks.js";
import { Difference } from "./told.js";

const secret = "what-events-tell";

const page = readFileSync(new URL("../../../../docs/webhooks.md", import.meta.url), "utf8");
const [, table = ""] = page.split("### An event compared with `get`");
const rows = table
  .split("\n")
  .filter((line) => line.startsWith("|"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

/** As far as this file reads it. */
interface Schema {
  $ref?: string;
  enum?: unknown[];
  properties?: Record<string, Schema>;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

interface Spec {
  components: { schemas: Record<string, Schema> };
  webhooks?: Record<
    string,
    { post: { requestBody: { content: { "application/json": { examples: Record<string, { value: Fields }> } } } } }
  >;
}

function readSpec(name: string): Spec {
  return JSON.parse(readFileSync(new URL(`../../../${name}/openapi.json`, import.meta.url), "utf8")) as Spec;
}

/** A schema with all that it is made of. */
function partsOf(spec: Spec, schema: Schema = {}): Schema[] {
  const { $ref: reference = "", allOf = [], anyOf = [], oneOf = [] } = schema;
  const named = spec.components.schemas[reference.replace("#/components/schemas/", "")];
  const parts = [...(named === undefined ? [] : [named]), ...allOf, ...anyOf, ...oneOf];
  return [schema, ...parts.flatMap((part) => partsOf(spec, part))];
}

function wordsOf(spec: Spec, schema: Schema | undefined): unknown[] {
  return partsOf(spec, schema)
    .flatMap((part) => part.enum ?? [])
    .filter((word) => word !== null);
}

/** The bodies that the spec shows under `webhooks`, by `<webhook> <example>`. */
function examplesOf({ webhooks = {} }: Spec): Map<string, Fields> {
  return new Map(
    Object.entries(webhooks).flatMap(([name, { post }]) =>
      Object.entries(post.requestBody.content["application/json"].examples).map(
        ([example, { value }]) => [`${name} ${example}`, value] as const,
      ),
    ),
  );
}

/** Each record with each of `values` at `path`. */
function vary(records: readonly Fields[], path: string, values: readonly unknown[]): Fields[] {
  const [name = "", ...rest] = path.split(".");
  return records.flatMap((record) =>
    // What a path leads through is an object.
    (rest.length > 0 ? vary([record[name] as Fields], rest.join("."), values) : values).map((value) => ({
      ...record,
      [name]: value,
    })),
  );
}

/** @throws where the spec shows webhooks and no file says what they are: each is tested alike. */
async function loadDocumented(name: string, examples: ReadonlyMap<string, Fields>): Promise<DocumentedWebhooks> {
  if (examples.size === 0) return { events: {}, schema: "", toRows: () => [] };
  const file = new URL(`./documented/${name}.ts`, import.meta.url);
  // Only the import itself tells what the file exports.
  const module = (await import(/* @vite-ignore */ file.href).catch((cause: unknown) => {
    throw new Error(`Write test/webhooks/documented/${name}.ts from ${name}'s documents.`, { cause });
  })) as { documented: DocumentedWebhooks };
  return module.documented;
}

const receive = (receiver: Receiver, body: Fields) =>
  receiver.receive(new Request("https://example.com/hook", { method: "POST", body: JSON.stringify(body) }));

/** What the events of documented bodies tell, beside the rows that the same documents make of them. */
async function compareDocumented(
  { name, webhook, convert }: ProviderEntry,
  spec: Spec,
  difference: Difference,
): Promise<void> {
  const examples = examplesOf(spec);
  const documented = await loadDocumented(name, examples);
  expect([...examples.keys()].sort()).toEqual(Object.keys(documented.events).sort());
  const { schema, toRows, onlyListed = [], toNewer = (body) => body, words = {} } = documented;
  const { schemas } = spec.components;
  const properties = Object.assign({}, ...partsOf(spec, schemas[schema]).map((part) => part.properties)) as Fields;
  const receiver = createReceiver({ webhook: webhook!(), require: "unsigned" });

  function toListed(body: Fields): Fields[] {
    return toRows(body).flatMap((row) => {
      const known = Object.fromEntries(Object.entries(row).filter(([field]) => field in properties));
      let listed = [known];
      for (const field of onlyListed) {
        expect(known).not.toHaveProperty([field]);
        listed = vary(listed, field, [undefined, ...wordsOf(spec, properties[field] as Schema)]);
      }
      return listed;
    });
  }

  for (const [example, body] of examples) {
    const { events, call } = await receive(receiver, body);
    expect([example, ...events.map(({ type }) => type)]).toEqual([example, documented.events[example]]);
    if (call === undefined) continue;
    if (example.includes(" documented")) expect(call.problems).toEqual([]);
    for (const row of toListed(body)) difference.add(call, convert(row));
    let others = Object.keys(words).length > 0 ? [toNewer(body)] : [];
    for (const [path, component] of Object.entries(words))
      others = vary(others, path, wordsOf(spec, schemas[component]));
    for (const other of others) {
      const told = (await receive(receiver, other)).call!;
      // No event of an end has a word of a call under way.
      if (told.assumptions.includes("status.inferred") || told.status.unified !== "ended") continue;
      for (const row of toListed(other)) difference.add(told, convert(row));
    }
  }
}

/** The last snapshot that events give of each call, beside what `get` gives. */
async function compareMadeUp({ name, webhook }: ProviderEntry, difference: Difference): Promise<boolean> {
  const simulator = simulate({ calls: 300, providers: [name], documented: false });
  const source: CallSource = sourcesOf[name]!(simulator);
  const receiver = createReceiver({ webhook: webhook!({ secret }) });
  const last = new Map<string, Call | undefined>();
  await simulator.deliver(name, {
    to: "https://example.com/hook",
    secret,
    concurrency: 1,
    async fetch(request) {
      const { call, events } = await receiver.receive(request);
      for (const { callId, type } of events)
        if (callId !== undefined && type !== "call.started") last.set(callId, call);
      return new Response();
    },
  });
  expect(last.size).toBeGreaterThan(100);
  for (const [id, told] of last) if (told !== undefined) difference.add(told, await source.get(id));
  return [...last.values()].some((told) => told !== undefined);
}

/** As the page has them: what an assistant found or was given has names of its own. */
const list = (fields: Iterable<string>): string =>
  [...new Set([...fields].map((field) => field.replace(/^(analysis|metadata|variables)\..*/, "$1")))]
    .sort()
    .join(", ") || "none";

describe.each(providers)("$name", (provider) => {
  test("tells nothing otherwise, and the page says what only one side tells", async () => {
    const spec = readSpec(provider.name);
    if (provider.webhook === undefined) return expect([...examplesOf(spec).keys()]).toEqual([]);
    const difference = new Difference();
    await compareDocumented(provider, spec, difference);
    const tells = await compareMadeUp(provider, difference);
    expect([...difference.otherwise]).toEqual([]);
    const lacks = tells ? list(difference.onlyListed) : "all: it has the id alone";
    const row = [provider.title, lacks, list(difference.onlyTold)];
    expect(rows.find(([title]) => title === row[0])).toEqual(row);
  });
});
