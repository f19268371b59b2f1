import type { JsonObject } from "./bundle-spec.js";

/** What of a spec a running client needs: the rest of it is types, or documentation. */
export interface Description {
  name: string;
  title: string;
  servers: Record<string, string>;
  credentials: { option: string; environment: string; header: string; prefix: string }[];
  pagination: Record<string, JsonObject>;
  idempotent: Record<string, boolean>;
}

export interface Operation extends JsonObject {
  operationId: string;
}

const methods = ["get", "put", "post", "delete", "patch"];

/** Every operation with its key, e.g. `GET /call/{id}`, in the order of the spec. */
export function listOperations(
  document: JsonObject,
): { key: string; method: string; path: string; operation: Operation }[] {
  return Object.entries(objectAt(document, "paths")).flatMap(([path, item]) =>
    methods
      .filter((method) => method in (item as JsonObject))
      .map((method) => ({
        key: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
        operation: (item as JsonObject)[method] as Operation,
      })),
  );
}

export function describeProvider(document: JsonObject): Description {
  const info = objectAt(document, "info");
  const operations = listOperations(document);
  const servers = document.servers as JsonObject[];
  return {
    name: textAt(info, "x-provider"),
    title: textAt(info, "x-title"),
    servers: Object.fromEntries(servers.map((server) => [textAt(server, "x-brand"), textAt(server, "url")])),
    credentials: clientSchemes(document).map(describeCredential),
    pagination: Object.fromEntries(
      operations
        .filter(({ operation }) => operation["x-pagination"])
        .map(({ key, operation }) => [key, keepKnown(operation["x-pagination"] as JsonObject)]),
    ),
    idempotent: Object.fromEntries(
      operations
        .filter(({ operation }) => typeof operation["x-idempotent"] === "boolean")
        .map(({ key, operation }) => [key, operation["x-idempotent"] as boolean]),
    ),
  };
}

/** The schemes that the whole API asks for. What a single operation asks for instead is no client's to hold. */
function clientSchemes(document: JsonObject): JsonObject[] {
  const [requirement, ...others] = (document.security ?? []) as JsonObject[];
  if (requirement === undefined || others.length > 0)
    throw new Error("The spec needs one security requirement at its root.");
  const schemes = objectAt(objectAt(document, "components"), "securitySchemes");
  return Object.keys(requirement).map((name) => objectAt(schemes, name));
}

function describeCredential(scheme: JsonObject): Description["credentials"][number] {
  const bearer = scheme.type === "http";
  if (bearer && scheme.scheme !== "bearer")
    throw new Error(`No client knows the HTTP scheme ${String(scheme.scheme)}.`);
  if (!bearer && (scheme.type !== "apiKey" || scheme.in !== "header"))
    throw new Error("A key must travel in a header.");
  return {
    option: textAt(scheme, "x-option"),
    environment: textAt(scheme, "x-environment"),
    header: bearer ? "Authorization" : textAt(scheme, "name"),
    prefix: bearer ? "Bearer " : "",
  };
}

/** What the engine reads; prose and assumptions stay in the spec. */
const paginationFields = [
  "style",
  "in",
  "items",
  "id",
  "position",
  "limit",
  "defaultLimit",
  "maximumLimit",
  "first",
  "field",
  "next",
  "total",
  "pages",
  "more",
  "size",
];

function keepKnown(pagination: JsonObject): JsonObject {
  const fields = paginationFields.filter((field) => pagination[field] !== undefined);
  // A default matters only where no maximum is documented; and every byte here is in every bundle.
  const needed = fields.filter((field) => field !== "defaultLimit" || pagination.maximumLimit === undefined);
  return Object.fromEntries(needed.map((field) => [field, pagination[field] as JsonObject]));
}

/**
 * The environment variable that a client reads its address from: it makes the name itself, see
 * packages/client/src/base-url.ts.
 */
export function baseUrlVariable(provider: string): string {
  return `${provider.toUpperCase()}_BASE_URL`;
}

export function objectAt(node: JsonObject, key: string): JsonObject {
  const value = node[key];
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`The spec has no "${key}".`);
  return value;
}

export function textAt(node: JsonObject, key: string): string {
  const value = node[key];
  if (typeof value !== "string" || value === "") throw new Error(`The spec has no text "${key}".`);
  return value;
}
