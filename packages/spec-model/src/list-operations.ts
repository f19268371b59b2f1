import { follow } from "./document.js";
import { asArray, asObject, isObject, type Json, type JsonObject } from "./json.js";

export interface OperationNode extends JsonObject {
  operationId: string;
}

/** An operation as written in the spec. */
export interface ListedOperation {
  /** `GET /call/{id}`, or a webhook's name. */
  key: string;
  /** In upper case. */
  method: string;
  path: string;
  operation: OperationNode;
  /** The path's parameters, then the operation's. */
  parameters: Json[];
}

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every operation, in the order of the spec. */
export function listOperations(document: object): ListedOperation[] {
  return listSection(document, "paths", (method, path) => `${method} ${path}`);
}

/** Every webhook, in the order of the spec. */
export function listWebhooks(document: object): ListedOperation[] {
  return listSection(document, "webhooks", (_method, name) => name);
}

function listSection(
  document: object,
  section: "paths" | "webhooks",
  keyOf: (method: string, path: string) => string,
): ListedOperation[] {
  return Object.entries(asObject(asObject(document)[section])).flatMap(([path, reference]) => {
    const item = follow(document, reference);
    return methods
      .filter((name) => isObject(item[name]))
      .map((name) => {
        const method = name.toUpperCase();
        const operation = asObject(item[name]);
        const parameters = [...asArray(item.parameters), ...asArray(operation.parameters)];
        // The lint ensures that every operation has an `operationId`.
        return { key: keyOf(method, path), method, path, operation: operation as OperationNode, parameters };
      });
  });
}
