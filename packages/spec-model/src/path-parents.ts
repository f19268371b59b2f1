import type { Operation } from "./operation.js";

/** Path parameters that name a record of another resource, with that resource's name. */
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
