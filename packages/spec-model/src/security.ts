import type { SpecDocument } from "./document.js";
import { asArray, asText, isObject, type JsonObject } from "./json.js";

export interface SecurityScheme {
  name: string;
  /** The client's option that holds the value: `apiKey`. */
  option: string;
  /** The environment variable that holds the value if the option does not. */
  environment: string | undefined;
  kind: "bearer" | "basic" | "header" | "query" | "cookie";
  /** The name of the header, the query parameter or the cookie. */
  field: string;
}

/** Reads the alternatives, of which one must be met; each lists schemes that are all required. */
export function readSecurity(document: SpecDocument, requirements: unknown): SecurityScheme[][] {
  const schemes = document.follow(document.follow(document.root.components).securitySchemes);
  return asArray(requirements)
    .filter(isObject)
    .map((requirement) =>
      Object.keys(requirement).flatMap((name) => readScheme(name, document.follow(schemes[name])) ?? []),
    );
}

function readScheme(name: string, node: JsonObject): SecurityScheme | undefined {
  const known = { name, option: asText(node["x-option"]) ?? name, environment: asText(node["x-environment"]) };
  if (node.type === "http") {
    const kind = asText(node.scheme)?.toLowerCase();
    if (kind !== "bearer" && kind !== "basic") throw new Error(`No client knows the HTTP scheme ${kind}.`);
    return { ...known, kind, field: "Authorization" };
  }
  if (node.type === "oauth2" || node.type === "openIdConnect") {
    return { ...known, kind: "bearer", field: "Authorization" };
  }
  if (node.type !== "apiKey") return undefined;
  const place = node.in;
  const kind = place === "query" || place === "cookie" ? place : "header";
  return { ...known, kind, field: asText(node.name) ?? "" };
}
