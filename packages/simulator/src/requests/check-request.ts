import type { Parameter, SpecDocument } from "@trunkline/spec-model";
import type { CheckSchema, Problem } from "../schema/check.js";
import type { Match } from "./routes.js";
import { coerce, readDeepObject } from "./coerce.js";
import type { CheckedRequest, JsonParameters, ProviderRequest } from "./request.js";

export interface Refusal extends Problem {
  in: "path" | "query" | "header" | "cookie" | "body" | "content-type";
}

export type Checked = { request: CheckedRequest } | { refusal: Refusal };

/** Checks a request against its operation: parameters, content type and body. */
export function checkRequest(
  document: SpecDocument,
  check: CheckSchema,
  match: Match,
  request: ProviderRequest,
): Checked {
  const { operation } = match;
  const values: Record<string, JsonParameters> = { path: {}, query: {}, header: {}, cookie: {} };
  for (const parameter of operation.parameters) {
    const value = readParameter(document, check, parameter, match.path, request);
    const place = placeOf(parameter.in);
    if (value === undefined) {
      if (parameter.required) return { refusal: { in: place, field: parameter.name, detail: "is required" } };
      continue;
    }
    const problem = check(parameter.schema, value, parameter.name);
    if (problem) return { refusal: { in: place, ...problem } };
    (values[place] ??= {})[parameter.name] = value;
  }

  const body = checkBody(check, match, request);
  if ("refusal" in body) return body;
  const { path = {}, query = {} } = values;
  const { baseUrl, filesUrl } = request;
  return { request: { operation, path, query, body: body.value, baseUrl, filesUrl, pathname: request.path } };
}

function placeOf(place: string): "path" | "query" | "header" | "cookie" {
  return place === "path" || place === "header" || place === "cookie" ? place : "query";
}

function readParameter(
  document: SpecDocument,
  check: CheckSchema,
  parameter: Parameter,
  path: Record<string, string>,
  request: ProviderRequest,
): unknown {
  const { name, schema, style, explode } = parameter;
  if (parameter.in === "query" && style === "deepObject") {
    return readDeepObject(document, check, schema, name, request.query);
  }
  const texts = readTexts(parameter, path, request);
  if (texts.length === 0) return undefined;
  // "form", the default of queries, repeats the name for each item unless `explode` is false; everything else uses
  // separators.
  const separator = style === "pipeDelimited" ? "|" : style === "spaceDelimited" ? " " : ",";
  const repeated = parameter.in === "query" && (explode ?? (style === undefined || style === "form"));
  return coerce(document, check, schema, texts, repeated ? undefined : separator);
}

function readTexts({ name, in: place }: Parameter, path: Record<string, string>, request: ProviderRequest): string[] {
  if (place === "query") return request.query.getAll(name);
  const text = place === "path" ? path[name] : place === "header" ? request.headers.get(name) : null;
  return text === undefined || text === null ? [] : [text];
}

function checkBody(
  check: CheckSchema,
  { operation }: Match,
  request: ProviderRequest,
): { value: unknown } | { refusal: Refusal } {
  const { body } = operation;
  if (body === undefined) return { value: undefined };
  if (request.body === "") {
    if (!body.required) return { value: undefined };
    return { refusal: { in: "body", field: "body", detail: "is required" } };
  }
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
  const media = body.media.find((one) => matchesType(one.type, type));
  if (media === undefined) {
    const detail = `must be ${body.media.map((one) => one.type).join(" or ")}`;
    return { refusal: { in: "content-type", field: "content-type", detail } };
  }
  // Forms and files are accepted as they are, since no spec describes their content.
  if (!type.endsWith("json")) return { value: undefined };
  let value: unknown;
  try {
    value = JSON.parse(request.body);
  } catch {
    return { refusal: { in: "body", field: "body", detail: "is not valid JSON" } };
  }
  const problem = check(media.schema, value);
  if (problem === undefined) return { value };
  return { refusal: { in: "body", field: problem.field || "body", detail: problem.detail } };
}

function matchesType(wanted: string, type: string): boolean {
  if (wanted === "*/*" || wanted === type) return true;
  return wanted.endsWith("/*") && type.startsWith(wanted.slice(0, -1));
}
