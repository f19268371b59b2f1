import { follow, listOperations, readExtension, type JsonObject } from "@trunkline/spec-model";
import { describeProvider, objectAt, textAt } from "./describe-provider.js";

/** A provider, as code about all providers uses it. */
export interface RegistryEntry {
  name: string;
  title: string;
  /** The companies that serve this API; the first is the provider itself. */
  brands: string[];
  /** The client's options for credentials, each with its environment variable. */
  credentials: { option: string; environment: string }[];
  /** The operation that pages through calls: `GET /call`. */
  list: string;
  /** The operation that fetches one call: `GET /call/{id}`. */
  get: string;
  /** The field of a call's id. */
  callId: string;
  /** If calls can only be listed by parent, the operation that lists the parents: `listAssistants`. */
  parents: string | undefined;
  /** How the list is paged, in words. */
  paging: string;
}

/** @throws {Error} if a spec has no operation to list or fetch calls, or several */
export function readRegistry(documents: readonly JsonObject[]): RegistryEntry[] {
  return documents.map((document) => {
    const { name, title, servers, credentials, pagination } = describeProvider(document);
    const { key, parameters } = findOperation(document, name, "list");
    const rule = pagination[key] ?? {};
    const parents = findParents(document, parameters);
    return {
      name,
      title,
      brands: Object.keys(servers),
      credentials: credentials.map(({ option, environment }) => ({ option, environment })),
      list: key,
      get: findOperation(document, name, "get").key,
      callId: textAt(rule, "id"),
      parents,
      paging: [
        describePaging(rule),
        ...(parents ? ["per assistant"] : []),
        ...(key.startsWith("GET") ? [] : ["over POST"]),
      ].join(", "),
    };
  });
}

/** Finds the one operation that lists calls by page, or that fetches one. */
function findOperation(
  document: JsonObject,
  name: string,
  action: "list" | "get",
): { key: string; parameters: readonly unknown[] } {
  const found = listOperations(document).filter(({ operation }) => {
    const resource = objectAt(operation, "x-resource");
    const fits = action === "get" || operation["x-pagination"] !== undefined;
    return resource.name === "call" && resource.action === action && fits;
  });
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) {
    const what = action === "list" ? "lists calls, with x-pagination" : "gets a call";
    throw new Error(`specs/${name} needs one operation that ${what}: x-resource: { name: call, action: ${action} }.`);
  }
  return only;
}

function findParents(document: JsonObject, references: readonly unknown[]): string | undefined {
  const parameters = references.map((parameter) => follow(document, parameter));
  return parameters
    .filter(({ required }) => required === true)
    .flatMap((parameter) => readExtension(parameter, "x-parent")?.operation ?? [])
    .at(0);
}

function describePaging(rule: JsonObject): string {
  if (rule.style === "page") return `page from ${Number(rule.first)}`;
  return rule.style === "keyset" ? `time (\`${textAt(rule, "position")}\`)` : textAt(rule, "style");
}
