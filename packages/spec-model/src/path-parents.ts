import type { Operation, Parameter } from "./operation.js";

/** The path parameters that name a record of another resource, with that resource's name. */
export function pathParents(
  operations: readonly Operation[],
  operation: Operation,
): { name: string; parent: string }[] {
  return operation.parameters.flatMap((parameter) => {
    const list = operations.find((other) => parameter.in === "path" && other.id === parameter.parent);
    const parent = list?.resource.name;
    return parent === undefined || parent === operation.resource.name ? [] : [{ name: parameter.name, parent }];
  });
}

/**
 * The id of the operation that lists another resource at the path before a parameter: that of `/tools` for
 * `/tools/{id}/executions`.
 */
export function findPathParent(
  operations: readonly Operation[],
  { path, resource }: Operation,
  { name, in: place }: Parameter,
): string | undefined {
  if (place !== "path") return undefined;
  const before = path.slice(0, path.indexOf(`/{${name}}`));
  const list = operations.find((other) => other.path === before && other.resource.action === "list");
  return list?.resource.name === resource.name ? undefined : list?.id;
}
