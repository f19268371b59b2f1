import {
  asObject,
  listOperations,
  openDocument,
  propertiesOf,
  readErrorPlaces,
  readSecurity,
  readServers,
  toClientRule,
  type JsonObject,
  type SecurityScheme,
  type Server,
} from "@trunkline/spec-model";

/** The parts of a spec that a client needs at run time; the rest is types or documentation. */
export interface Description {
  name: string;
  title: string;
  servers: Record<string, string>;
  credentials: { option: string; environment: string; header: string; prefix: string }[];
  pagination: Record<string, JsonObject>;
  idempotent: Record<string, boolean | string>;
  /** Undefined if errors have no documented places. */
  errors: { messages?: string[]; requestId?: string; retryAfter?: string; retryAt?: string } | undefined;
}

export function describeProvider(document: JsonObject): Description {
  const info = objectAt(document, "info");
  const operations = listOperations(document);
  return {
    name: textAt(info, "x-provider"),
    title: textAt(info, "x-title"),
    servers: Object.fromEntries(readServers(document).map(describeServer)),
    credentials: clientSchemes(document).map(describeCredential),
    pagination: Object.fromEntries(
      operations
        .filter(({ operation }) => operation["x-pagination"])
        .map(({ key, operation }) => [key, toClientRule(objectAt(operation, "x-pagination"))]),
    ),
    idempotent: Object.fromEntries(
      operations
        .map(({ key, operation }) => [key, operation["x-idempotent"] ?? idempotencyKeyOf(document, operation)] as const)
        .filter((entry): entry is [string, boolean | string] => ["boolean", "string"].includes(typeof entry[1])),
    ),
    errors: describeErrors(document),
  };
}

function describeErrors(document: JsonObject): Description["errors"] {
  const places = readErrorPlaces(openDocument(document));
  const { body: messages } = places.message;
  const [requestId] = places["request-id"].body;
  const [retryAfter] = places["retry-after"].body;
  const [retryAt] = places["retry-at"].headers;
  const found = {
    ...(messages.length > 0 && { messages }),
    ...(requestId !== undefined && { requestId }),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(retryAt !== undefined && { retryAt }),
  };
  return Object.keys(found).length > 0 ? found : undefined;
}

/** The property of the body that holds the caller's idempotency key. */
function idempotencyKeyOf(document: JsonObject, operation: JsonObject): string | undefined {
  const spec = openDocument(document);
  const body = asObject(spec.follow(operation.requestBody));
  const schema = spec.follow(asObject(asObject(body.content)["application/json"]).schema);
  return [...propertiesOf(spec, schema)].find(([, property]) => asObject(property)["x-idempotency-key"] === true)?.[0];
}

function describeServer({ brand, url }: Server): [brand: string, url: string] {
  if (brand === undefined) throw new Error(`The server ${url} has no "x-brand".`);
  return [brand, url];
}

/** The security schemes of the whole API. A client does not hold credentials for single operations. */
function clientSchemes(document: JsonObject): SecurityScheme[] {
  const [schemes, ...others] = readSecurity(openDocument(document), document.security);
  if (schemes === undefined || others.length > 0)
    throw new Error("The spec needs one security requirement at its root.");
  return schemes;
}

function describeCredential(scheme: SecurityScheme): Description["credentials"][number] {
  const { name, option, environment, kind, field } = scheme;
  if (kind === "basic") throw new Error("No client knows the HTTP scheme basic.");
  if (kind !== "bearer" && kind !== "header") throw new Error("A key must travel in a header.");
  if (environment === undefined) throw new Error(`The scheme ${name} has no "x-environment".`);
  return { option, environment, header: field, prefix: kind === "bearer" ? "Bearer " : "" };
}

/**
 * The environment variable of a client's base URL. The client builds the name itself, see
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
