import { createConfig, lintFromString } from "@redocly/openapi-core";
import { rules } from "@trunkline/spec-model/lint";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";

/** What our rule of that name says of a document. */
async function lint(rule: keyof typeof rules, document: object): Promise<string[]> {
  const config = await createConfig({
    // Our visitors look at any node; Redocly's types are of nodes that pass its own rules.
    plugins: [{ id: "trunkline", rules: { oas3: rules as never } }],
    rules: { [`trunkline/${rule}`]: "error" },
  });
  const problems = await lintFromString({ source: stringify(document), config });
  return problems.map(({ message }) => message);
}

function documentWith(operation: object, schema: object = {}): object {
  const content = { "application/json": { schema: { type: "object", properties: { inner: schema } } } };
  return {
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { "/a": { get: { operationId: "a", responses: { 200: { description: "", content } }, ...operation } } },
  };
}

const keyset = { style: "keyset", in: "query", items: "", id: "id", position: "before", limit: "limit", ends: "" };

describe("the lint of specs", () => {
  it("knows the words of the table where they may stand", async () => {
    const operation = { "x-idempotent": true, "x-assumption": "None says so." };
    const schema = { type: "string", enum: ["a"], "x-open-enum": true, "x-source": "the code of others" };
    expect(await lint("extensions-are-known", documentWith(operation, schema))).toEqual([]);
  });

  it("takes a property or a header for a name, whatever it begins with", async () => {
    const headers = { "x-request-id": { schema: { type: "string" } } };
    const responses = { 200: { description: "", headers } };
    const schema = { type: "object", properties: { "x-anything": { type: "string" } } };
    expect(await lint("extensions-are-known", documentWith({}, schema))).toEqual([]);
    expect(await lint("extensions-are-known", documentWith({ responses }))).toEqual([]);
  });

  it("refuses a word that it does not know", async () => {
    expect(await lint("extensions-are-known", documentWith({ "x-idempotant": true }))).toEqual([
      expect.stringContaining("x-idempotant"),
    ]);
  });

  it("refuses a word where it may not stand, beside a reference too", async () => {
    const misplaced = ["x-idempotent stands in operation, and not in schema."];
    expect(await lint("extensions-are-known", documentWith({}, { "x-idempotent": true }))).toEqual(misplaced);
    const beside = { $ref: "#/components/schemas/A", "x-idempotent": true };
    const document = { ...documentWith({}, beside), components: { schemas: { A: { type: "string" } } } };
    expect(await lint("extensions-are-known", document)).toEqual(misplaced);
  });

  it("refuses a value of another form", async () => {
    expect(await lint("extensions-are-known", documentWith({ "x-idempotent": "yes" }))).toEqual([
      "x-idempotent: must be boolean.",
    ]);
    const paged = documentWith({ "x-pagination": { ...keyset, style: "keys" } });
    expect(await lint("extensions-are-known", paged)).toEqual([
      "x-pagination: style: must be offset | page | keyset | cursor.",
    ]);
  });

  it("refuses a rule of paging that lacks what its style needs", async () => {
    expect(await lint("pagination-is-complete", documentWith({ "x-pagination": keyset }))).toEqual([
      'x-pagination of style "keyset" needs "field".',
    ]);
  });
});
