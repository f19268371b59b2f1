import { describe, expect, it } from "vitest";
import { follow, forValidator, openDocument, refName, referTo, resolve } from "../src/document.js";
import { listOperations } from "../src/list-operations.js";
import { readOperations } from "../src/read-operations.js";
import { propertiesOf, schemaAt, typesOf, wordsOf } from "../src/schema.js";

const root = {
  openapi: "3.1.0",
  paths: {
    "/a~b/{id}": {
      parameters: [{ $ref: "#/components/parameters/id" }],
      get: { operationId: "getA", responses: { 200: { $ref: "#/components/responses/A" } } },
    },
  },
  components: {
    parameters: { id: { name: "id", in: "path", required: true, schema: { type: "string" } } },
    responses: {
      A: {
        content: { "application/json": { schema: referTo("schemas", "A"), examples: { documented: { value: 1 } } } },
      },
    },
    schemas: {
      A: {
        type: "object",
        properties: { self: { $ref: "#/components/schemas/A" }, word: { $ref: "#/components/schemas/Alias" } },
      },
      Alias: { $ref: "#/components/schemas/Word" },
      Word: { type: ["string", "null"], enum: ["x", null], "x-open-enum": true },
      Loop: { $ref: "#/components/schemas/Loop" },
      Both: { allOf: [{ $ref: "#/components/schemas/A" }, { properties: { more: { type: "integer" } } }] },
    },
  },
};
const document = openDocument(root);

describe("a document", () => {
  it("follows references to references, keys with slashes and tildes, and no circle without end", () => {
    expect(document.follow(referTo("schemas", "Alias"))).toBe(root.components.schemas.Word);
    expect(follow(root, { $ref: "#/paths/~1a~0b~1{id}/get" })).toBe(root.paths["/a~b/{id}"].get);
    expect(follow(root, { $ref: "#/components/schemas/Missing" })).toEqual({});
    expect(follow(root, referTo("schemas", "Loop"))).toEqual(referTo("schemas", "Loop"));
  });

  it("keeps what stands beside a reference", () => {
    expect(resolve(root, { $ref: "#/components/schemas/Word", type: "string" })).toEqual({
      type: "string",
      enum: ["x", null],
      "x-open-enum": true,
    });
    expect(refName(referTo("schemas", "Word"))).toBe("Word");
  });

  it("reads an operation with the parameters of its path and its answers behind references", () => {
    expect(listOperations(root).map(({ key }) => key)).toEqual(["GET /a~b/{id}"]);
    const [operation] = readOperations(document);
    expect(operation).toMatchObject({
      id: "getA",
      parameters: [{ name: "id", in: "path", required: true }],
      answers: [{ status: "200", media: [{ type: "application/json", examples: [{ name: "documented", value: 1 }] }] }],
    });
  });

  it("finds schemas, properties, types and words behind references and in compositions", () => {
    const both = referTo("schemas", "Both");
    expect([...propertiesOf(document, both).keys()].sort()).toEqual(["more", "self", "word"]);
    expect(schemaAt(document, both, "self.self.word")).toEqual({
      schema: { $ref: "#/components/schemas/Alias" },
      name: "#/components/schemas/Alias",
    });
    expect([...typesOf(document, referTo("schemas", "Alias"))]).toEqual(["string", "null"]);
    expect(wordsOf(document, referTo("schemas", "Alias"))).toEqual(["x", null]);
  });

  it("is copied for a validator with its references led to it, and its open enumerations opened", () => {
    const { A, Word } = root.components.schemas;
    expect(forValidator(A.properties.self, "spec")).toEqual({ $ref: "spec#/components/schemas/A" });
    expect(forValidator(Word, "spec")).toEqual({ type: ["string", "null"], "x-open-enum": true });
  });
});
