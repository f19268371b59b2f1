import { pathParents } from "@trunkline/spec-model";
import type { ActiveFilter } from "../lists/filters.js";
import { getPath } from "../json.js";
import type { ProviderState } from "../provider-state.js";
import type { CheckedRequest } from "../requests/request.js";
import { isChildOf, type Parent, type Resource } from "../store.js";

export function readPathParent(state: ProviderState, { operation, path }: CheckedRequest): Parent | undefined {
  for (const { name, parent } of pathParents(state.operations, operation)) {
    const resource = state.store.get(parent);
    if (resource) return { resource, id: String(path[name]) };
  }
  return undefined;
}

/** The path parameters that are not parents: one may name the record itself. */
export function ownPath(state: ProviderState, { operation, path }: CheckedRequest): [name: string, value: unknown][] {
  const parents = new Set(pathParents(state.operations, operation).map(({ name }) => name));
  return Object.entries(path).filter(([name]) => !parents.has(name));
}

/** Matches only children of this parent. */
export function childrenFilter(resource: Resource, parent: Parent): ActiveFilter {
  return {
    field: resource.idField,
    matches: (record) => isChildOf(resource, String(getPath(record, resource.idField)), parent),
    key: JSON.stringify(["child of", parent.resource.name, parent.id]),
    only: undefined,
    bounds: undefined,
  };
}
