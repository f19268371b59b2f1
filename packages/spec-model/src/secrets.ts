import { follow } from "./document.js";
import { isObject, type Json, type JsonObject } from "./json.js";

/** A property or a header marked with `x-secret`. */
export interface Secret {
  name: string;
  /** The enclosing property, ignoring lists; `headers` for a header; empty if there is no enclosing property. */
  parent: string;
}

export interface Secrets {
  marked: Secret[];
  /** The names of properties that are not marked. If one is marked elsewhere, its name alone does not tell. */
  ordinary: Set<string>;
}

/** Finds every place where a record may contain a credential. */
export function findSecrets(document: JsonObject): Secrets {
  const found: Secrets = { marked: [], ordinary: new Set() };
  const seen = new Set<string>();

  function visitSchema(reference: Json | undefined, parent: string): void {
    if (!isObject(reference)) return;
    const key = `${parent} ${JSON.stringify(reference)}`;
    if (seen.has(key)) return;
    seen.add(key);
    const schema = follow(document, reference);
    for (const [name, property] of Object.entries((schema.properties ?? {}) as JsonObject)) {
      note(name, parent, property);
      visitSchema(property, name);
    }
    for (const keyword of ["allOf", "anyOf", "oneOf", "prefixItems"]) {
      for (const one of (schema[keyword] ?? []) as Json[]) visitSchema(one, parent);
    }
    // A map's keys are not in the spec.
    for (const keyword of ["items", "additionalProperties"]) visitSchema(schema[keyword], parent);
  }

  function note(name: string, parent: string, schema: Json | undefined): void {
    if (isMarked(schema)) found.marked.push({ name, parent });
    else found.ordinary.add(name);
  }

  function isMarked(reference: Json | undefined): boolean {
    if (!isObject(reference)) return false;
    const schema = follow(document, reference);
    const composed = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => (schema[keyword] ?? []) as Json[]);
    return reference["x-secret"] === true || schema["x-secret"] === true || composed.some(isMarked);
  }

  /** Visits every schema of the document: in bodies, headers, parameters and webhooks. */
  function visit(node: Json | undefined): void {
    if (Array.isArray(node)) return node.forEach(visit);
    if (!isObject(node)) return;
    for (const [key, inner] of Object.entries(node)) {
      if (key === "examples" || key === "example") continue;
      if (key === "schema") visitSchema(inner, "");
      else if (key === "headers" && isObject(inner)) visitHeaders(inner);
      else visit(inner);
    }
    if (typeof node.name === "string" && node.in === "header") note(node.name, "headers", node.schema);
  }

  function visitHeaders(headers: JsonObject): void {
    for (const [name, reference] of Object.entries(headers)) note(name, "headers", follow(document, reference).schema);
  }

  const { schemas: _reachedByThePaths, ...components } = (document.components ?? {}) as JsonObject;
  visit({ paths: document.paths ?? {}, webhooks: document.webhooks ?? {}, components });
  return found;
}
