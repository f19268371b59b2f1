import {
  pathParents,
  readExtension,
  readNames,
  schemaAt,
  type FoundSchema,
  type Operation,
  type SpecDocument,
} from "@trunkline/spec-model";
import { getPath, type JsonObject } from "./json.js";
import type { ProviderDefinition } from "./provider-definition.js";
import { createRandom, hashText } from "./random.js";
import { createCollection, type Collection } from "./records/collection.js";
import { idFieldOf, itemsPath, readDocumented } from "./records/documented.js";
import { createMadeUp, findParentField, type MadeUpRecords } from "./records/made-up.js";
import { createTimes } from "./records/made-up-times.js";
import { createParents } from "./records/parents.js";
import { rowFieldsOf } from "./records/partial-rows.js";
import { jsonMedia } from "./answers/success.js";

/** The resource that may have millions of made-up records. Every provider's spec uses this name. */
export const callResource = "call";

/** One resource of a provider, with its records. */
export interface Resource {
  name: string;
  idField: string;
  collection: Collection;
  /** The schema of a record. */
  schema: FoundSchema | undefined;
  operations: readonly Operation[];
  /** Only for calls. */
  madeUp: MadeUpRecords | undefined;
  /** Random numbers for new records. */
  random: () => number;
  /** Parents by the child's id, if paths name them and records do not. */
  parents: Map<string, Parent>;
  /** By resource, the parent of all records missing in `parents`, which are the documented ones. */
  firstParents: Map<Resource, string>;
  /** How many records were created or drafted so far. */
  sequence: number;
}

/** A record of another resource that a path names: the knowledge base in `/knowledgebases/{id}/documents`. */
export interface Parent {
  resource: Resource;
  id: string;
}

export interface StoreSettings {
  seed: number;
  /** Made-up calls. */
  calls: number;
  /** Made-up assistants. */
  assistants: number;
  documented: boolean;
  now: number;
  everyMs: number;
}

export type Store = ReadonlyMap<string, Resource>;

/** Fills a provider's resources: calls, their parents, and all others that its operations use. */
export function createStore(
  definition: ProviderDefinition,
  document: SpecDocument,
  operations: readonly Operation[],
  settings: StoreSettings,
): Store {
  const { seed, now } = settings;
  const names = readNames(document.root);
  const byName = new Map<string, Operation[]>();
  for (const operation of operations) {
    const { name } = operation.resource;
    byName.set(name, [...(byName.get(name) ?? []), operation]);
  }
  const samplesOf = (name: string) => {
    const own = byName.get(name) ?? [];
    return readDocumented(own, idFieldOf(own));
  };
  const documentedOf = (name: string) => (settings.documented ? samplesOf(name) : []);

  const parentField = findParentField(definition.madeUpCall, seed, now);
  const parentName = findParentName(document, operations, parentField);
  const documentedCalls = documentedOf(callResource);
  const named = parentField === undefined ? [] : documentedCalls.map((call) => getPath(call, parentField));
  const parents = createParents({
    seed: hashText(seed, "parents"),
    count: settings.calls > 0 ? settings.assistants : 0,
    // Made-up parents are modeled on a documented one, even if that is not served itself.
    documented: parentName === undefined ? [] : samplesOf(parentName),
    idField: idFieldOf(byName.get(parentName ?? "") ?? []),
    named: [...new Set(named.filter((id) => id !== undefined && id !== null))],
  });

  function createResource(name: string, own: readonly Operation[]): Resource {
    const idField = idFieldOf(own);
    const isCall = name === callResource;
    const times = createTimes(hashText(seed, "times"), isCall ? settings.calls : 0, now, settings.everyMs);
    const { madeUpCall } = definition;
    const madeUp = isCall
      ? createMadeUp({ madeUpCall, seed, times, now, idField, parentField, parentIds: parents.ids })
      : undefined;
    const documented = isCall ? documentedCalls : documentedOf(name);
    return {
      name,
      idField,
      schema: findRecordSchema(document, own),
      operations: own,
      madeUp,
      random: createRandom(hashText(seed, name)),
      parents: new Map(),
      firstParents: new Map(),
      sequence: 0,
      collection: createCollection({
        idField,
        orderField: findOrderField(document, own),
        names,
        documented: name === parentName ? [...documented, ...parents.records] : documented,
        madeUp,
      }),
    };
  }

  const store = new Map([...byName].map(([name, own]) => [name, createResource(name, own)]));
  for (const operation of operations) {
    const own = store.get(operation.resource.name);
    for (const { parent } of pathParents(operations, operation)) {
      const resource = store.get(parent);
      const first = resource?.collection.list([]).at(0);
      if (resource && first) own?.firstParents.set(resource, String(getPath(first.record, resource.idField)));
    }
  }
  return store;
}

/** Whether a record belongs to this parent. */
export function isChildOf({ parents, firstParents }: Resource, id: string, parent: Parent): boolean {
  const own = parents.get(id);
  if (own === undefined) return firstParents.get(parent.resource) === parent.id;
  return own.resource === parent.resource && own.id === parent.id;
}

/** The resource that calls belong to: the parent of their list, or the resource that the parent field names. */
function findParentName(
  document: SpecDocument,
  operations: readonly Operation[],
  parentField: string | undefined,
): string | undefined {
  const own = operations.filter((one) => one.resource.name === callResource);
  const schema = findRecordSchema(document, own)?.schema;
  const field = parentField === undefined ? undefined : schemaAt(document, schema, parentField)?.schema;
  const named = [
    ...own.flatMap(({ parameters }) => parameters.map(({ parent }) => parent)),
    readExtension(field, "x-parent")?.operation,
  ];
  const parent = named.find((operation) => operation !== undefined);
  return operations.find(({ id }) => id === parent)?.resource.name;
}

/** The field by which the list of records is ordered. */
function findOrderField(document: SpecDocument, operations: readonly Operation[]): string | undefined {
  const list = operations.find((operation) => operation.pagination);
  const field = list?.pagination?.orderField;
  if (list === undefined || field === undefined) return undefined;
  return rowFieldsOf(document, list)?.get(field)?.path ?? field;
}

/** The schema of the records in a list, else of a single record. */
function findRecordSchema(document: SpecDocument, operations: readonly Operation[]): FoundSchema | undefined {
  for (const operation of operations) {
    const { action, item, partialRows } = operation.resource;
    const items = action === "list" ? itemsPath(operation) : undefined;
    const path = items === undefined ? item : items === "" ? "0" : `${items}.0`;
    if ((action !== "list" && action !== "get") || partialRows || path === undefined) continue;
    const media = operation.answers.find((answer) => answer.status.startsWith("2") && jsonMedia(answer));
    const found = media && schemaAt(document, jsonMedia(media)?.schema, path);
    if (found) return found;
  }
  return undefined;
}

/** A record to start a new one from: a made-up record if there are any, else a documented one with a new id. */
export function emptyRecord(resource: Resource): JsonObject | undefined {
  const first = resource.collection.list([]).at(0);
  return first && structuredClone(first.record);
}
