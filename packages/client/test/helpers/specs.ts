import { readFileSync } from "node:fs";

const root = new URL("../../../../", import.meta.url);

export const providers = ["anunzi", "autocalls", "vapi", "zudu"] as const;

/** A file of this workspace, parsed. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), "utf8"));
}

export interface DocumentedError {
  name: string;
  status: number;
  body: unknown;
}

/** Every example of an error answer in a provider's spec. */
export function listErrors(provider: (typeof providers)[number]): DocumentedError[] {
  // The bundled document: all examples are in it, and its form is OpenAPI's.
  const document = readJson(`packages/${provider}/openapi.json`) as OpenApi;
  const found = new Map<string, DocumentedError>();
  for (const [path, operations] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(operations)) {
      for (const [status, given] of Object.entries(operation.responses ?? {})) {
        const response = resolve(document, given);
        for (const [name, example] of Object.entries(response.content?.["application/json"]?.examples ?? {})) {
          const { value } = resolve(document, example);
          const error = {
            name: `${provider} ${method} ${path} ${status} ${name}`,
            status: Number(status),
            body: value,
          };
          if (error.status >= 400) found.set(`${status} ${JSON.stringify(value)}`, error);
        }
      }
    }
  }
  return [...found.values()];
}

interface Reference {
  $ref?: string;
}

interface Answer extends Reference {
  content?: Record<string, { examples?: Record<string, Reference & { value?: unknown }> }>;
}

interface OpenApi {
  paths: Record<string, Record<string, { responses?: Record<string, Answer> }>>;
}

function resolve<Value extends Reference>(document: OpenApi, value: Value): Value {
  if (value.$ref === undefined) return value;
  let found: unknown = document;
  for (const key of value.$ref.slice(2).split("/"))
    found = (found as Record<string, unknown>)[key.replaceAll("~1", "/")];
  // A reference leads to what may stand in its place.
  return found as Value;
}
