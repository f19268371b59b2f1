import type { Operation } from "@trunkline/spec-model";
import { copyJson, getPath, isObject, type JsonObject } from "../json.js";

/** The path of the records in a list's answer: that of `x-pagination`, else the parent of the first record's path. */
export function itemsPath(operation: Operation): string | undefined {
  const { pagination, resource } = operation;
  return (
    pagination?.items ??
    (resource.item?.endsWith(".0") ? resource.item.slice(0, -2) : resource.item === "0" ? "" : undefined)
  );
}

/** The field with the id of a resource's records. */
export function idFieldOf(operations: readonly Operation[]): string {
  const list = operations.find((operation) => operation.pagination !== undefined);
  return list?.pagination?.id ?? operations.find((operation) => operation.resource.id)?.resource.id ?? "id";
}

/**
 * Collects the documented records: from the lists' examples, then from those of single records. Examples constructed by
 * the spec's author count only for a resource without documented ones. Abridged examples, which lack required parts,
 * never count. Of two records with the same id the fuller one is used, since lists may show less.
 */
export function readDocumented(operations: readonly Operation[], idField: string): JsonObject[] {
  const isWhole = (name: string): boolean => !name.startsWith("abridged");
  const found = collectRecords(operations, idField, (name) => isWhole(name) && !name.startsWith("constructed"));
  return found.length > 0 ? found : collectRecords(operations, idField, isWhole);
}

function collectRecords(
  operations: readonly Operation[],
  idField: string,
  counts: (name: string) => boolean,
): JsonObject[] {
  const records = new Map<string, JsonObject>();
  const add = (candidate: unknown) => {
    if (!isObject(candidate)) return;
    const id = getPath(candidate, idField);
    if (id === undefined || id === null) return;
    const known = records.get(String(id));
    const fuller = known === undefined || Object.keys(candidate).length > Object.keys(known).length;
    if (fuller) records.set(String(id), copyJson(candidate));
  };
  // Partial rows are not records.
  const lists = ofAction(operations, "list").filter(({ resource }) => !resource.partialRows);
  for (const operation of lists) {
    const path = itemsPath(operation);
    for (const value of path === undefined ? [] : exampleValues(operation, counts)) {
      const items = getPath(value, path ?? "");
      if (Array.isArray(items)) items.forEach(add);
    }
  }
  const gets = ofAction(operations, "get");
  // Records that can be neither listed nor fetched may still be deleted. They are taken from the create operations.
  for (const operation of gets.length + lists.length > 0 ? gets : ofAction(operations, "create")) {
    for (const value of exampleValues(operation, counts)) add(getPath(value, operation.resource.item ?? ""));
  }
  return [...records.values()];
}

function ofAction(operations: readonly Operation[], action: string): Operation[] {
  const found = operations.filter((operation) => operation.resource.action === action);
  // The paged list is first, since the others are compared with its answers.
  return found.sort((one, other) => Number(other.pagination !== undefined) - Number(one.pagination !== undefined));
}

function exampleValues(operation: Operation, counts: (name: string) => boolean): unknown[] {
  return operation.answers
    .filter((answer) => answer.status.startsWith("2"))
    .flatMap((answer) =>
      answer.media.flatMap((media) => media.examples.filter(({ name }) => counts(name)).map(({ value }) => value)),
    );
}
