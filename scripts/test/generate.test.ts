import { describe, expect, it } from "vitest";
import { bundleSpec } from "../generate/bundle-spec.js";
import { describeProvider } from "../generate/describe-provider.js";
import { readProviderNames } from "../lib/repository.js";
import { writePackage } from "../generate/write-package.js";
import { writeTypes } from "../generate/write-types.js";

const document = (schemas: object): never =>
  ({ openapi: "3.1.0", info: { title: "t", version: "1" }, paths: {}, components: { schemas } }) as never;

describe("generation", () => {
  it.each(readProviderNames())("gives the same files for %s each time", async (provider) => {
    const [one, other] = await Promise.all([bundleSpec(provider), bundleSpec(provider)]);
    expect([...(await writePackage(one))]).toEqual([...(await writePackage(other))]);
  });

  it("keeps an open enum open, and its words complete", async () => {
    const types = await writeTypes(
      document({
        Word: { type: "string", enum: ["a", "b"], "x-open-enum": true },
        Maybe: { type: ["string", "null"], enum: ["a", null], "x-open-enum": true },
        Closed: { type: "string", enum: ["a", "b"] },
        List: { type: "array", items: { type: "string", enum: ["a"], "x-open-enum": true } },
        Either: { anyOf: [{ type: "string", enum: ["a"], "x-open-enum": true }, { type: "number" }] },
      }),
    );
    expect(types).toContain('Word: "a" | "b" | (string & {});');
    expect(types).toContain('Maybe: "a" | (string & {}) | null;');
    expect(types).toContain('Closed: "a" | "b";');
    expect(types).toContain('List: ("a" | (string & {}))[];');
    expect(types).toContain('Either: ("a" | (string & {})) | number;');
  });

  it("gives the open variant of a union a word that no provider sends", async () => {
    const types = await writeTypes(
      document({
        Known: { type: "object", required: ["type"], properties: { type: { const: "known" } } },
        Other: {
          type: "object",
          required: ["type"],
          properties: { type: { type: "string" } },
          not: { properties: { type: { enum: ["known"] } } },
        },
      }),
    );
    expect(types).toMatch(/Other: \{[^}]*type: "\(any other\)"/);
  });

  it("shows at a property what the schema that it refers to says, and its own words first", async () => {
    const types = await writeTypes(
      document({
        Length: { type: "number", description: "Seconds." },
        Call: {
          type: "object",
          properties: {
            bare: { $ref: "#/components/schemas/Length" },
            nullable: { anyOf: [{ $ref: "#/components/schemas/Length" }, { type: "null" }] },
            own: { $ref: "#/components/schemas/Length", description: "Seconds of ringing." },
            either: { oneOf: [{ $ref: "#/components/schemas/Length" }, { type: "string" }] },
          },
        },
      }),
    );
    expect(types).toMatch(/Seconds\.\s+\*\/\s+bare\?: components/);
    expect(types).toMatch(/Seconds\.\s+\*\/\s+nullable\?: components/);
    expect(types).toMatch(/Seconds of ringing\.\s+\*\/\s+own\?: components/);
    expect(types).toMatch(/;\s+either\?: components/);
  });

  it("shows an operation's summary, then what else there is to say", async () => {
    const operation = { operationId: "getCall", summary: "Get one call.", description: "Twice.", responses: {} };
    const spec = { openapi: "3.1.0", info: { title: "t", version: "1" }, paths: { "/call": { get: operation } } };
    const types = await writeTypes(spec);
    expect(types).toMatch(/ \* Get one call\.\n *\*\n *\* Twice\.\n *\*\/\n *get: operations/);
  });

  it("puts comments on lines of their own, where the bundler leaves them", async () => {
    const types = await writeTypes(document({ Length: { type: "number", description: "Seconds." } }));
    expect(types).toMatch(/\n( *)\/\*\*\n\1 \* Seconds\.\n\1 \*\/\n\1Length: number;/);
    expect(types).not.toMatch(/\/\*\*.*\*\//);
  });

  it("refuses a spec whose credential no client could send", () => {
    const spec = {
      info: { "x-provider": "p", "x-title": "P" },
      servers: [{ url: "https://p.example", "x-brand": "p" }],
      paths: {},
      security: [{ basic: [] }],
      components: {
        securitySchemes: { basic: { type: "http", scheme: "basic", "x-option": "a", "x-environment": "A" } },
      },
    };
    expect(() => describeProvider(spec)).toThrow("basic");
  });

  it("gives a client the keys of the whole API, and not those of one operation", () => {
    const scheme = { type: "http", scheme: "bearer", "x-option": "apiKey", "x-environment": "P_API_KEY" };
    const spec = {
      info: { "x-provider": "p", "x-title": "P" },
      servers: [{ url: "https://p.example", "x-brand": "p" }],
      paths: {},
      security: [{ key: [] }],
      components: { securitySchemes: { portal: { ...scheme, "x-option": "portalToken" }, key: scheme } },
    };
    expect(describeProvider(spec).credentials.map(({ option }) => option)).toEqual(["apiKey"]);
  });
});
