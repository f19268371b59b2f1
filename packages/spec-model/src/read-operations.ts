import type { SpecDocument } from "./document.js";
import { readBodyFilters, readFilter } from "./filter.js";
import { asArray, asObject, asText, isObject, type JsonObject } from "./json.js";
import { listOperations, type ListedOperation } from "./list-operations.js";
import type { Answer, Media, NamedValue, Operation, Parameter, RequestBody } from "./operation.js";
import { readPageFacts } from "./page-facts.js";
import { readPagination } from "./pagination.js";
import { findPathParent } from "./path-parents.js";
import { readResource } from "./resource.js";
import { propertiesOf } from "./schema.js";
import { readSecurity } from "./security.js";

export function readOperations(document: SpecDocument): Operation[] {
  const operations = listOperations(document.root).map((listed) => readOperation(document, listed));
  for (const operation of operations) {
    for (const parameter of operation.parameters) parameter.parent ??= findPathParent(operations, operation, parameter);
  }
  return operations;
}

function readOperation(document: SpecDocument, { method, path, operation, parameters }: ListedOperation): Operation {
  const nodes = parameters.map(document.follow);
  const body = operation.requestBody === undefined ? undefined : readBody(document, operation.requestBody);
  const resource = readResource(operation["x-resource"]);
  const answers = Object.entries(document.follow(operation.responses)).map(([status, answer]) =>
    readAnswer(document, status, answer),
  );
  return {
    id: asText(operation.operationId) ?? `${method} ${path}`,
    method,
    path,
    parameters: nodes.map(readParameter),
    body,
    security: readSecurity(document, operation.security ?? document.root.security),
    answers,
    resource,
    pagination: readPagination(operation["x-pagination"]),
    pageFacts:
      resource.action === "list"
        ? answers
            .filter(({ status }) => status.startsWith("2"))
            .flatMap(({ media }) => media.flatMap(({ schema }) => readPageFacts(document, schema)))
        : [],
    orders: readOrders(document, nodes, body),
    filters: [
      ...nodes.flatMap((parameter) => readFilter(parameter, "query", asText(parameter.name) ?? "")),
      ...(body?.media ?? []).flatMap((media) => readBodyFilters(document, media.schema)),
    ],
  };
}

function readOrders(
  document: SpecDocument,
  parameters: readonly JsonObject[],
  body: RequestBody | undefined,
): string[] {
  const schemas = [
    ...parameters.map(({ name, schema }) => [asText(name) ?? "", schema] as const),
    ...(body?.media ?? []).flatMap(({ schema }) => [...propertiesOf(document, schema)]),
  ];
  return schemas.filter(([, schema]) => document.follow(schema)["x-order"] === true).map(([name]) => name);
}

function readParameter(node: JsonObject): Parameter {
  return {
    name: asText(node.name) ?? "",
    in: asText(node.in) ?? "query",
    required: node.required === true,
    schema: node.schema ?? true,
    style: asText(node.style),
    explode: typeof node.explode === "boolean" ? node.explode : undefined,
    parent: asText(asObject(node["x-parent"]).operation),
  };
}

function readBody(document: SpecDocument, reference: unknown): RequestBody {
  const node = document.follow(reference);
  return { required: node.required === true, media: readMedia(document, node.content) };
}

function readMedia(document: SpecDocument, content: unknown): Media[] {
  return Object.entries(asObject(content)).map(([type, reference]) => {
    const node = document.follow(reference);
    return { type: type.toLowerCase(), schema: node.schema ?? true, examples: readExamples(document, node) };
  });
}

function readExamples(document: SpecDocument, media: JsonObject): NamedValue[] {
  const examples: NamedValue[] = [];
  for (const [name, reference] of Object.entries(asObject(media.examples))) {
    const { value } = document.follow(reference);
    if (value !== undefined) examples.push({ name, value });
  }
  if (media.example !== undefined) examples.push({ name: "example", value: media.example });
  return examples;
}

function readAnswer(document: SpecDocument, status: string, reference: unknown): Answer {
  const node = document.follow(reference);
  const headers: Record<string, string> = {};
  if (isObject(node.headers)) {
    for (const [name, header] of Object.entries(node.headers)) {
      const example = headerExample(document, document.follow(header));
      if (example !== undefined) headers[name] = String(example);
    }
  }
  return { status, media: readMedia(document, node.content), headers, template: node["x-error-template"] };
}

function headerExample(document: SpecDocument, header: JsonObject): unknown {
  const schema = document.follow(header.schema);
  const [first] = readExamples(document, header);
  return first?.value ?? schema.example ?? asArray(schema.examples)[0] ?? schema.default;
}
