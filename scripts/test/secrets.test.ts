import { describe, expect, it } from "vitest";
import { findSecrets, type Json, type JsonObject } from "@trunkline/spec-model";
import { bundleSpec } from "../generate/bundle-spec.js";
import { readProviderNames } from "../lib/repository.js";
import { writeSecrets } from "../generate/write-secrets.js";

/** The names of properties and headers that hold an `x-secret`, read without any knowledge of schemas. */
function listMarked(node: Json, name: string): string[] {
  if (typeof node !== "object" || node === null) return [];
  const inner = Object.entries(node).flatMap(([key, value]) => {
    const named = (node as JsonObject).in === "header" ? String((node as JsonObject).name) : name;
    return listMarked(value, ["schema", "items"].includes(key) || Array.isArray(node) ? named : key);
  });
  return (node as JsonObject)["x-secret"] === true ? [name, ...inner] : inner;
}

function listPlaces(documents: JsonObject[]): string[] {
  const [text = ""] = writeSecrets(documents).values();
  return [...text.matchAll(/^ {2}"(.*)",$/gm)].map(([, place = ""]) => place);
}

const secret = { type: "string", "x-secret": true };

function documentWith(properties: object, components: object = {}): JsonObject {
  const schema = { type: "object", properties };
  const answer = { description: "", content: { "application/json": { schema } } };
  // Written out here, and plain data.
  return { paths: { "/a": { get: { responses: { 200: answer } } } }, components } as unknown as JsonObject;
}

describe("the places of credentials", () => {
  it.each(readProviderNames())("are found at every mark in %s", async (provider) => {
    const document = await bundleSpec(provider);
    const found = new Set(findSecrets(document).marked.map(({ name }) => name));
    // A schema that is marked itself is found under the names that refer to it.
    const schemas = new Set(Object.keys((document.components as JsonObject).schemas as JsonObject));
    const marked = listMarked(document, "").filter((name) => !schemas.has(name));
    expect(marked.length).toBeGreaterThan(0);
    expect(marked.filter((name) => !found.has(name))).toEqual([]);
  });

  it("are names, with their parents where a name is an ordinary one elsewhere, in any spec", () => {
    const one = documentWith({ api_key: secret, auth: { properties: { value: secret } } });
    const other = documentWith({ value: { type: "string" }, headers: { items: { properties: { value: secret } } } });
    expect(listPlaces([one, other])).toEqual(["apikey", "auth.value", "headers.value"]);
  });

  it("are found behind references, in unions and in headers, and where schemas refer to themselves", () => {
    const node = { properties: { inner: { $ref: "#/components/schemas/Node" }, key: secret } };
    const document = documentWith(
      {
        node: { oneOf: [{ $ref: "#/components/schemas/Node" }, { type: "null" }] },
        all: { $ref: "#/components/schemas/Marked" },
      },
      {
        schemas: { Node: node, Marked: { type: "object", "x-secret": true } },
        responses: { Moved: { headers: { Location: { schema: secret } } } },
      },
    );
    expect(listPlaces([document])).toEqual(["all", "key", "location"]);
  });
});
