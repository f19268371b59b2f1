import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { forValidator, openDocument, pathParents, readOperations, type Operation } from "@trunkline/spec-model";
import { readBaseUrls } from "../src/base-urls.js";
import { createSimulatorOf, type Simulator } from "../src/create-simulator.js";
import { providers } from "../src/generated/providers.js";
import { getPath } from "../src/json.js";
import type { SimulatorOptions } from "../src/options.js";
import type { OpenApiDocument, ProviderDefinition } from "../src/provider-definition.js";
import { idFieldOf, itemsPath, readDocumented } from "../src/records/documented.js";
import { rowFieldsOf } from "../src/records/partial-rows.js";

export { providers };
export const present = "2026-11-20T12:00:00.000Z";
export const canary = "canary-7f3e91c2";

export function simulate(options: SimulatorOptions = {}, definitions: readonly ProviderDefinition[] = providers) {
  return createSimulatorOf(definitions, { now: present, ...options });
}

/** Everything a test asks of a spec. */
export function openProvider(definition: ProviderDefinition) {
  const document = openDocument(definition.spec);
  const operations = readOperations(document);
  return {
    name: definition.name,
    definition,
    document,
    operations,
    server: readBaseUrls(definition.spec)[0] ?? "",
    list: operations.find((one) => one.pagination && one.resource.name === "call"),
    get: operations.find((one) => one.resource.action === "get" && one.resource.name === "call"),
  };
}

export type OpenProvider = ReturnType<typeof openProvider>;
export const opened: OpenProvider[] = providers.map(openProvider);

/** The headers (and query) that the operation's security asks for. */
export function credentials(operation: Operation, value = canary): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const scheme of operation.security[0] ?? []) {
    if (scheme.kind === "header") headers[scheme.field] = value;
    if (scheme.kind === "bearer") headers.Authorization = `Bearer ${value}`;
  }
  return headers;
}

export interface Ask {
  path?: Record<string, unknown>;
  query?: Record<string, unknown>;
  body?: unknown;
  headers?: Record<string, string>;
  baseUrl?: string;
  fetch?: (input: string, init?: RequestInit) => Promise<Response>;
  signal?: AbortSignal;
  redirect?: RequestRedirect;
}

export async function ask(
  simulator: Simulator,
  provider: OpenProvider,
  operation: Operation,
  options: Ask = {},
): Promise<Response> {
  const { path = {}, query = {}, body, headers = {}, baseUrl = provider.server, fetch = simulator.fetch } = options;
  const url = new URL(
    baseUrl + operation.path.replace(/\{(.*?)\}/g, (_, name: string) => encodeURIComponent(String(path[name]))),
  );
  for (const [name, value] of Object.entries(query)) {
    for (const one of [value].flat()) if (one !== undefined) url.searchParams.append(name, String(one));
  }
  return fetch(url.href, {
    method: operation.method,
    headers: {
      ...credentials(operation),
      ...textsOf(requiredExamples(provider, operation, "header")),
      ...(body !== undefined && { "content-type": "application/json" }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    ...(options.signal && { signal: options.signal }),
    ...(options.redirect && { redirect: options.redirect }),
  });
}

function textsOf(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}

/** Puts a paging parameter or a filter where the operation has it: in the query or in the body. */
export function place(where: "query" | "body", values: Record<string, unknown>): Ask {
  if (where === "query") return { query: values };
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const keys = name.split(".");
    const last = keys.pop() ?? "";
    let at = body;
    for (const key of keys) at = (at[key] ??= {}) as Record<string, unknown>;
    if (value !== undefined) at[last] = value;
  }
  return { body };
}

export function itemsOf(operation: Operation, answer: unknown): Record<string, unknown>[] {
  const items = getPath(answer, itemsPath(operation) ?? "");
  if (!Array.isArray(items)) throw new Error(`${operation.id} answered no items: ${JSON.stringify(answer)}`);
  return items;
}

/** The parents that a list has to be asked for, one by one; `[undefined]` where it needs none. */
export async function parentsOf(simulator: Simulator, provider: OpenProvider, list: Operation): Promise<unknown[]> {
  const parameter = list.parameters.find((one) => one.in === "query" && one.parent !== undefined);
  const parents = provider.operations.find((one) => one.id === parameter?.parent);
  return parents ? listIds(simulator, provider, parents) : [undefined];
}

/** The ids in a list, read to its end; of a list below parents, those below the first of them. */
export async function listIds(simulator: Simulator, provider: OpenProvider, list: Operation): Promise<unknown[]> {
  const { pagination } = list;
  const resource = provider.operations.filter((one) => one.resource.name === list.resource.name);
  const path = await pathFor(simulator, provider, list);
  const query = requiredExamples(provider, list, "query");
  const ids: unknown[] = [];
  for (;;) {
    const numbered = pagination?.style === "offset" || pagination?.style === "page";
    const turn = pagination?.style === "page" ? ids.length / (pagination.defaultLimit ?? 20) : ids.length;
    const asked = numbered ? place(pagination.in, { [pagination.position]: pagination.first + Math.ceil(turn) }) : {};
    const answer = await ask(simulator, provider, list, { ...asked, path, query: { ...query, ...asked.query } });
    const items = itemsOf(list, await answer.json());
    ids.push(...items.map((item) => getPath(item, idFieldOf(resource))));
    if (items.length === 0 || !numbered) return ids;
  }
}

/** Ids of the operation's records: those that its resource lists, else those that the documents show. */
export async function idsOf(simulator: Simulator, provider: OpenProvider, operation: Operation): Promise<unknown[]> {
  const own = provider.operations.filter((one) => one.resource.name === operation.resource.name);
  const list = own.find((one) => one.resource.action === "list" && itemsPath(one) !== undefined);
  if (!list) return readDocumented(own, idFieldOf(own)).map((record) => getPath(record, idFieldOf(own)));
  const ids: unknown[] = [];
  for (const parent of await parentsOf(simulator, provider, list)) {
    if (parent === undefined) return listIds(simulator, provider, list);
    const answer = await ask(simulator, provider, list, { query: { [parentParameter(list)]: parent } });
    ids.push(...itemsOf(list, await answer.json()).map((item) => getPath(item, list.pagination?.id ?? "")));
  }
  return ids;
}

/**
 * Path parameters that lead to the `at`-th record: its parents are the first of theirs, whatever else is there is as
 * documented.
 */
export async function pathFor(
  simulator: Simulator,
  provider: OpenProvider,
  operation: Operation,
  at = 0,
): Promise<Record<string, unknown>> {
  const path = requiredExamples(provider, operation, "path");
  const parents = new Map(pathParents(provider.operations, operation).map(({ name, parent }) => [name, parent]));
  for (const [name, parent] of parents) {
    const list = provider.operations.find((one) => one.resource.name === parent && one.resource.action === "list");
    if (list) path[name] = (await listIds(simulator, provider, list))[0];
  }
  const own = ownParameter(provider, operation);
  if (own !== undefined) path[own] = (await idsOf(simulator, provider, operation))[at] ?? path[own];
  return path;
}

/** The path parameter that names the record itself. */
export function ownParameter(provider: OpenProvider, { path, parameters, resource }: Operation): string | undefined {
  const operation = provider.operations.find((one) => one.path === path && one.resource.name === resource.name);
  const parents = operation ? pathParents(provider.operations, operation).map(({ name }) => name) : [];
  const own = parameters.filter((one) => one.in === "path" && !parents.includes(one.name)).map((one) => one.name);
  if (resource.action === "list") return undefined;
  const plain = (name: string) => name.toLowerCase().replaceAll("_", "");
  const named = own.find((name) => plain(name) === plain(resource.id ?? ""));
  return named ?? (resource.action === "create" ? undefined : own[0]);
}

/** The documented values of the parameters that an operation cannot do without. */
export function requiredExamples(provider: OpenProvider, operation: Operation, place: string): Record<string, unknown> {
  const item = provider.document.follow(provider.definition.spec.paths[operation.path]);
  const method = provider.document.follow(item[operation.method.toLowerCase()]);
  const nodes = [item.parameters, method.parameters].flatMap((list) => (Array.isArray(list) ? list : []));
  const examples: Record<string, unknown> = {};
  for (const node of nodes.map(provider.document.follow)) {
    if (node.in !== place || node.required !== true) continue;
    const schema = provider.document.follow(node.schema);
    examples[String(node.name)] = node.example ?? schema.example ?? schema.default;
  }
  return examples;
}

/** The field of a whole record that the list is ordered by. */
export function orderedBy({ document }: OpenProvider, list: Operation): string {
  const field = list.pagination?.orderField ?? "";
  return rowFieldsOf(document, list)?.get(field)?.path ?? field;
}

export function parentParameter(list: Operation): string {
  return list.parameters.find((one) => one.in === "query" && one.parent !== undefined)?.name ?? "";
}

/** Validates answers with ajv, which the simulator itself does not use. */
export function createAnswerCheck(
  spec: OpenApiDocument,
): (operation: Operation, status: number, body: unknown) => void {
  const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false });
  // A CommonJS module: its default export is one level down for some loaders.
  const add = "default" in addFormats ? (addFormats.default as unknown as (ajv: Ajv2020) => void) : addFormats;
  add(ajv);
  ajv.addSchema({ $id: "spec", components: forValidator(spec.components, "spec") });
  const compiled = new Map<string, ValidateFunction>();

  return (operation, status, body) => {
    const answer = operation.answers.find((one) => one.status === String(status));
    if (!answer) throw new Error(`${operation.id} does not declare ${status}: ${JSON.stringify(body)}`);
    const [media] = answer.media;
    if (!media) throw new Error(`${operation.id} ${status} has no content`);
    const key = `${operation.id} ${status}`;
    const validate = compiled.get(key) ?? ajv.compile(forValidator(media.schema, "spec") as object);
    compiled.set(key, validate);
    if (!validate(body)) {
      const errors = JSON.stringify(validate.errors?.slice(0, 3));
      throw new Error(`${key}: ${errors} in ${JSON.stringify(body).slice(0, 2000)}`);
    }
  };
}
