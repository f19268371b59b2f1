import { asNumber, asText, isObject, type JsonObject } from "../json.js";
import type { SpecDocument } from "./document.js";
import type {
  Answer,
  Example,
  Filter,
  FilterOperator,
  Media,
  Operation,
  Pagination,
  Parameter,
  RequestBody,
  Resource,
  SecurityScheme,
} from "./operation.js";

const METHODS = ["get", "put", "post", "patch", "delete"];

export function readOperations(document: SpecDocument): Operation[] {
  const operations: Operation[] = [];
  for (const [path, reference] of Object.entries(document.root.paths)) {
    const item = document.follow(reference);
    for (const method of METHODS) {
      if (isObject(item[method])) operations.push(readOperation(document, path, method, item, item[method]));
    }
  }
  return operations;
}

function readOperation(
  document: SpecDocument,
  path: string,
  method: string,
  item: JsonObject,
  node: JsonObject,
): Operation {
  const nodes = [...readList(item["parameters"]), ...readList(node["parameters"])].map(document.follow);
  const parameters = nodes.map(readParameter);
  const body = node["requestBody"] === undefined ? undefined : readBody(document, node["requestBody"]);
  return {
    id: asText(node["operationId"]) ?? `${method} ${path}`,
    method: method.toUpperCase(),
    path,
    parameters,
    body,
    security: readSecurity(document, node["security"] ?? document.root["security"]),
    answers: Object.entries(document.follow(node["responses"])).map(([status, answer]) =>
      readAnswer(document, status, answer),
    ),
    resource: readResource(node["x-resource"]),
    pagination: readPagination(node["x-pagination"]),
    filters: [
      ...nodes.flatMap((parameter) => readFilter(parameter, "query", asText(parameter["name"]) ?? "")),
      ...(body?.media ?? []).flatMap((media) => readBodyFilters(document, media.schema, "", 0)),
    ],
  };
}

function readList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function readParameter(node: JsonObject): Parameter {
  return {
    name: asText(node["name"]) ?? "",
    in: asText(node["in"]) ?? "query",
    required: node["required"] === true,
    schema: node["schema"] ?? true,
    style: asText(node["style"]),
    explode: typeof node["explode"] === "boolean" ? node["explode"] : undefined,
    parent: isObject(node["x-parent"]) ? asText(node["x-parent"]["operation"]) : undefined,
  };
}

function readBody(document: SpecDocument, reference: unknown): RequestBody {
  const node = document.follow(reference);
  return { required: node["required"] === true, media: readMedia(document, node["content"]) };
}

function readMedia(document: SpecDocument, content: unknown): Media[] {
  if (!isObject(content)) return [];
  return Object.entries(content).map(([type, reference]) => {
    const node = document.follow(reference);
    return { type: type.toLowerCase(), schema: node["schema"] ?? true, examples: readExamples(document, node) };
  });
}

function readExamples(document: SpecDocument, media: JsonObject): Example[] {
  const examples: Example[] = [];
  if (isObject(media["examples"])) {
    for (const [name, reference] of Object.entries(media["examples"])) {
      const { value } = document.follow(reference);
      if (value !== undefined) examples.push({ name, value });
    }
  }
  if (media["example"] !== undefined) examples.push({ name: "example", value: media["example"] });
  return examples;
}

function readAnswer(document: SpecDocument, status: string, reference: unknown): Answer {
  const node = document.follow(reference);
  const headers: Record<string, string> = {};
  if (isObject(node["headers"])) {
    for (const [name, header] of Object.entries(node["headers"])) {
      const example = headerExample(document, document.follow(header));
      if (example !== undefined) headers[name] = String(example);
    }
  }
  return { status, media: readMedia(document, node["content"]), headers, template: node["x-error-template"] };
}

function headerExample(document: SpecDocument, header: JsonObject): unknown {
  const schema = document.follow(header["schema"]);
  const [first] = readExamples(document, header);
  return first?.value ?? schema["example"] ?? readList(schema["examples"])[0] ?? schema["default"];
}

function readSecurity(document: SpecDocument, requirements: unknown): SecurityScheme[][] {
  const schemes = document.follow(document.follow(document.root["components"])["securitySchemes"]);
  const alternatives: SecurityScheme[][] = [];
  for (const requirement of readList(requirements)) {
    if (!isObject(requirement)) continue;
    const all: SecurityScheme[] = [];
    for (const name of Object.keys(requirement)) {
      const scheme = readScheme(name, document.follow(schemes[name]));
      if (scheme) all.push(scheme);
    }
    alternatives.push(all);
  }
  return alternatives;
}

function readScheme(name: string, node: JsonObject): SecurityScheme | undefined {
  const option = asText(node["x-option"]) ?? name;
  if (node["type"] === "http") {
    const kind = asText(node["scheme"])?.toLowerCase() === "basic" ? "basic" : "bearer";
    return { name, option, kind, field: "Authorization" };
  }
  if (node["type"] === "oauth2" || node["type"] === "openIdConnect") {
    return { name, option, kind: "bearer", field: "Authorization" };
  }
  if (node["type"] !== "apiKey") return undefined;
  const place = node["in"];
  const kind = place === "query" || place === "cookie" ? place : "header";
  return { name, option, kind, field: asText(node["name"]) ?? "" };
}

function readResource(node: unknown): Resource {
  const resource = isObject(node) ? node : {};
  return {
    name: asText(resource["name"]) ?? "",
    action: asText(resource["action"]) ?? "",
    id: asText(resource["id"]),
    item: asText(resource["item"]),
    body: asText(resource["body"]),
    where: isObject(resource["where"]) ? resource["where"] : {},
    also: readList(resource["also"]).filter((name) => typeof name === "string"),
    sets: isObject(resource["sets"]) ? resource["sets"] : {},
  };
}

const STYLES = ["offset", "page", "keyset", "cursor"] as const;

function readPagination(node: unknown): Pagination | undefined {
  if (!isObject(node)) return undefined;
  const style = STYLES.find((one) => one === node["style"]);
  if (style === undefined) throw new Error(`x-pagination has no style "${String(node["style"])}".`);
  const order = isObject(node["order"]) ? node["order"] : {};
  return {
    style,
    in: node["in"] === "body" ? "body" : "query",
    items: asText(node["items"]) ?? "",
    id: asText(node["id"]) ?? "id",
    limit: asText(node["limit"]),
    defaultLimit: asNumber(node["defaultLimit"]),
    position: asText(node["position"]) ?? "",
    first: asNumber(node["first"]) ?? 0,
    next: asText(node["next"]),
    total: readPaths(node["total"]),
    pages: readPaths(node["pages"]),
    more: readPaths(node["more"]),
    orderField: asText(order["field"]) ?? asText(node["field"]),
    descending: order["direction"] !== "ascending",
  };
}

function readPaths(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((path) => typeof path === "string");
}

const OPERATORS: readonly FilterOperator[] = [
  "equal",
  "equal-ignoring-case",
  "contains",
  "in",
  "after",
  "at-or-after",
  "before",
  "at-or-before",
  "on-or-after-day",
  "on-or-before-day",
  "between",
];

function readFilter(node: JsonObject, place: "query" | "body", name: string): Filter[] {
  const filter = node["x-filter"];
  if (!isObject(filter)) return [];
  const operator = OPERATORS.find((one) => one === filter["operator"]);
  if (operator === undefined) throw new Error(`x-filter has no operator "${String(filter["operator"])}".`);
  return [
    {
      in: place,
      name,
      field: asText(filter["field"]) ?? name,
      operator,
      ignoreCase: filter["ignoreCase"] === true,
    },
  ];
}

/** Filters in a body stand beside their property's schema, which may lie some objects deep. */
function readBodyFilters(document: SpecDocument, schema: unknown, path: string, depth: number): Filter[] {
  if (depth > 4 || !isObject(schema)) return [];
  const filters = path === "" ? [] : readFilter(schema, "body", path);
  const node = document.follow(schema);
  if (node !== schema && path !== "" && filters.length === 0) filters.push(...readFilter(node, "body", path));
  for (const part of readList(node["allOf"])) filters.push(...readBodyFilters(document, part, path, depth + 1));
  if (isObject(node["properties"])) {
    for (const [name, property] of Object.entries(node["properties"])) {
      filters.push(...readBodyFilters(document, property, path === "" ? name : `${path}.${name}`, depth + 1));
    }
  }
  return filters;
}
