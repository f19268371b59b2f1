import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readProviderNames, root } from "../lib/repository.js";
import { writeTypes } from "../generate/write-types.js";
import { largest, type Bump } from "../compatibility/change.js";
import { diffSpecs } from "../compatibility/spec-diff/diff-specs.js";
import type { Json, JsonObject } from "@trunkline/spec-model";

const schemas: JsonObject = {
  Word: { type: "string", enum: ["queued", "ended"], "x-open-enum": true },
  Kind: { type: "string", enum: ["in", "out"] },
  Base: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
  Call: {
    allOf: [
      { $ref: "#/components/schemas/Base" },
      {
        type: "object",
        required: ["status"],
        properties: {
          status: { $ref: "#/components/schemas/Word" },
          kind: { $ref: "#/components/schemas/Kind" },
          seconds: { type: ["integer", "null"], minimum: 0 },
          note: { type: "string", description: "What was noted." },
          tags: { type: "array", items: { type: "string" } },
          costs: { type: "array", items: { $ref: "#/components/schemas/Cost" } },
          parent: { $ref: "#/components/schemas/Call" },
          metadata: { type: "object", additionalProperties: true },
        },
      },
    ],
  },
  Cost: {
    oneOf: [
      { type: "object", required: ["type"], properties: { type: { const: "model" }, tokens: { type: "number" } } },
      { type: "object", required: ["type"], properties: { type: { const: "voice" }, seconds: { type: "number" } } },
    ],
  },
  NewCall: {
    type: "object",
    required: ["number"],
    properties: {
      number: { type: "string", maxLength: 20 },
      kind: { $ref: "#/components/schemas/Kind" },
      word: { $ref: "#/components/schemas/Word" },
      delay: { type: "number" },
      plan: { anyOf: [{ type: "string" }, { type: "null" }] },
    },
  },
  Event: { type: "object", properties: { type: { type: "string" }, extra: { type: "string" } } },
  Problem: { type: "object", properties: { message: { type: "string" } } },
};

const spec: JsonObject = {
  openapi: "3.1.0",
  info: { title: "Acme's API", version: "1", "x-provider": "acme", "x-title": "Acme" },
  servers: [
    { url: "https://acme.test", "x-brand": "acme" },
    { url: "https://other.test", "x-brand": "other" },
  ],
  security: [{ bearer: [] }],
  paths: {
    "/call": {
      get: {
        operationId: "listCalls",
        summary: "List calls.",
        "x-pagination": { style: "offset", in: "query", items: "calls", position: "offset", maximumLimit: 100 },
        parameters: [
          { $ref: "#/components/parameters/limit" },
          { name: "from", in: "query", required: true, schema: { type: "string" } },
          { name: "kind", in: "query", schema: { $ref: "#/components/schemas/Kind" } },
        ],
        responses: {
          200: {
            description: "A page.",
            headers: { "x-total": { schema: { type: "integer" } } },
            content: {
              "application/json": {
                schema: {
                  type: "object",
                  required: ["calls"],
                  properties: { calls: { type: "array", items: { $ref: "#/components/schemas/Call" } } },
                },
                examples: { one: { value: { calls: [] } } },
              },
            },
          },
          400: { $ref: "#/components/responses/Refused" },
        },
      },
      post: {
        operationId: "createCall",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/NewCall" } } },
        },
        responses: {
          201: {
            description: "It.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Call" } } },
          },
        },
      },
    },
    "/call/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
      get: {
        operationId: "getCall",
        responses: {
          200: {
            description: "It.",
            content: { "application/json": { schema: { $ref: "#/components/schemas/Call" } } },
          },
        },
      },
    },
  },
  webhooks: {
    event: {
      post: {
        operationId: "receiveEvent",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/Event" } } },
        },
        responses: { 200: { description: "Seen." } },
      },
    },
  },
  components: {
    securitySchemes: {
      bearer: { type: "http", scheme: "bearer", "x-option": "apiKey", "x-environment": "ACME_API_KEY" },
    },
    parameters: { limit: { name: "limit", in: "query", schema: { type: "integer", maximum: 100 } } },
    responses: {
      Refused: {
        description: "No.",
        content: { "application/json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
    schemas,
  },
};

/** A part of the document by its keys, to be changed in place. */
function at(document: JsonObject, ...keys: (string | number)[]): JsonObject {
  return keys.reduce<Json>((node, key) => (node as JsonObject)[key] as Json, document) as JsonObject;
}

const schema = (document: JsonObject, ...keys: (string | number)[]) => at(document, "components", "schemas", ...keys);
const call = (document: JsonObject) => schema(document, "Call", "allOf", 1, "properties");
const newCall = (document: JsonObject) => schema(document, "NewCall", "properties");
const list = (document: JsonObject) => at(document, "paths", "/call", "get");
const create = (document: JsonObject) => at(document, "paths", "/call", "post");
const push = (node: JsonObject, key: string, value: Json) => (node[key] as Json[]).push(value);
const drop = (node: JsonObject, key: string, value: Json) =>
  (node[key] = (node[key] as Json[]).filter((one) => one !== value));

type Edit = (document: JsonObject) => unknown;

const edits: [bump: Bump, what: string, edit: Edit, told: RegExp][] = [
  [
    "minor",
    "a new operation",
    (d) =>
      (at(d, "paths", "/call/{id}").delete = {
        operationId: "deleteCall",
        responses: { 204: { description: "Gone." } },
      }),
    /^DELETE \/call\/\{id\} was added$/m,
  ],
  ["major", "an operation that is gone", (d) => delete at(d, "paths", "/call").post, /^POST \/call was removed$/m],
  [
    "major",
    "another path",
    (d) => {
      const paths = at(d, "paths");
      paths["/calls/{id}"] = paths["/call/{id}"]!;
      delete paths["/call/{id}"];
    },
    /^GET \/call\/\{id\} is now GET \/calls\/\{id\}$/m,
  ],
  [
    "major",
    "another operationId",
    (d) => (list(d).operationId = "findCalls"),
    /GET \/call is now called findCalls, and was listCalls/,
  ],
  ["minor", "a deprecated operation", (d) => (list(d).deprecated = true), /GET \/call is now deprecated/],
  ["minor", "an operation that may be sent twice", (d) => (create(d)["x-idempotent"] = true), /may be sent twice/],
  [
    "patch",
    "another summary",
    (d) => (list(d).summary = "All calls."),
    /GET \/call is described or shown in other words/,
  ],
  [
    "patch",
    "another example",
    (d) => (at(list(d), "responses", 200, "content", "application/json").examples = {}),
    /in other words/,
  ],
  ["patch", "another title", (d) => (at(d, "info").title = "Acme's better API"), /the documentation/],

  [
    "minor",
    "a new optional parameter",
    (d) => push(list(d), "parameters", { name: "to", in: "query", schema: { type: "string" } }),
    /GET \/call, query parameter to was added$/m,
  ],
  [
    "major",
    "a new required parameter",
    (d) => push(list(d), "parameters", { name: "to", in: "query", required: true, schema: { type: "string" } }),
    /query parameter to was added, and is required/,
  ],
  [
    "major",
    "a parameter that is gone",
    (d) => (list(d).parameters as Json[]).splice(1, 1),
    /query parameter from was removed/,
  ],
  [
    "major",
    "a parameter that is now required",
    (d) => (at(list(d), "parameters", 2).required = true),
    /query parameter kind is now required/,
  ],
  [
    "minor",
    "a parameter that is no longer required",
    (d) => (at(list(d), "parameters", 1).required = false),
    /query parameter from is no longer required/,
  ],
  [
    "major",
    "a parameter of another type",
    (d) => (at(d, "components", "parameters", "limit").schema = { type: "string" }),
    /^parameter limit was number and is now string/,
  ],
  [
    "minor",
    "a parameter with another limit",
    (d) => (at(d, "components", "parameters", "limit", "schema").maximum = 50),
    /^parameter limit has another `maximum`/,
  ],
  [
    "minor",
    "a parameter written in another style",
    (d) => (at(list(d), "parameters", 2).explode = false),
    /query parameter kind has another `explode`/,
  ],
  [
    "major",
    "a path parameter of another type",
    (d) => (at(d, "paths", "/call/{id}", "parameters", 0).schema = { type: "integer" }),
    /path parameter id was string and is now number/,
  ],

  [
    "minor",
    "a new optional request field",
    (d) => (newCall(d).name = { type: "string" }),
    /schema NewCall `name` was added$/m,
  ],
  [
    "major",
    "a new required request field",
    (d) => {
      newCall(d).name = { type: "string" };
      push(schema(d, "NewCall"), "required", "name");
    },
    /schema NewCall `name` was added, and is always there/,
  ],
  ["major", "a request field that is gone", (d) => delete newCall(d).delay, /schema NewCall `delay` was removed/],
  [
    "major",
    "a request field that is now required",
    (d) => push(schema(d, "NewCall"), "required", "delay"),
    /schema NewCall `delay` is now required/,
  ],
  [
    "minor",
    "a request field that is no longer required",
    (d) => drop(schema(d, "NewCall"), "required", "number"),
    /schema NewCall `number` is no longer required/,
  ],
  [
    "minor",
    "a wider request field",
    (d) => (at(newCall(d), "delay").type = ["number", "string"]),
    /`delay` was number and is now number or string/,
  ],
  [
    "major",
    "a narrower request field",
    (d) => (at(newCall(d), "delay").enum = [1, 2]),
    /`delay` is now held to words: 1, 2/,
  ],
  [
    "minor",
    "a request field that may be null",
    (d) => (at(newCall(d), "delay").type = ["number", "null"]),
    /`delay` may now be null/,
  ],
  [
    "major",
    "a request field that may no longer be null",
    (d) => (newCall(d).plan = { type: "string" }),
    /`plan` is no longer null/,
  ],
  [
    "minor",
    "a request field with another format",
    (d) => (at(newCall(d), "number").format = "e164"),
    /`number` has another `format`/,
  ],
  [
    "minor",
    "a body that also comes as a form",
    (d) => (at(create(d), "requestBody", "content")["multipart/form-data"] = { schema: {} }),
    /POST \/call, body also comes as multipart\/form-data/,
  ],
  [
    "major",
    "a body in another form",
    (d) => {
      const content = at(create(d), "requestBody", "content");
      content["text/plain"] = content["application/json"]!;
      delete content["application/json"];
    },
    /POST \/call, body no longer comes as application\/json/,
  ],
  ["major", "no body any more", (d) => delete create(d).requestBody, /POST \/call, body was removed/],

  ["minor", "a new field in an answer", (d) => (call(d).name = { type: "string" }), /schema Call `name` was added/],
  ["major", "a field of an answer that is gone", (d) => delete call(d).note, /schema Call `note` was removed/],
  [
    "major",
    "a field of an answer that may be missing",
    (d) => drop(schema(d, "Base"), "required", "id"),
    /schema Base `id` is no longer required/,
  ],
  [
    "minor",
    "a field of an answer that is always there",
    (d) => push(schema(d, "Call", "allOf", 1), "required", "note"),
    /schema Call `note` is now required/,
  ],
  [
    "major",
    "a field of an answer that may be null",
    (d) => (at(call(d), "note").type = ["string", "null"]),
    /schema Call `note` may now be null/,
  ],
  [
    "minor",
    "a field of an answer that is never null",
    (d) => (at(call(d), "seconds").type = "integer"),
    /schema Call `seconds` is no longer null/,
  ],
  [
    "major",
    "a wider field of an answer",
    (d) => (at(call(d), "note").type = ["string", "number"]),
    /`note` was string and is now string or number/,
  ],
  [
    "major",
    "a field of an answer of another type",
    (d) => (at(call(d), "note").type = "number"),
    /`note` was string and is now number/,
  ],
  ["major", "a field of an answer of any type", (d) => (call(d).note = {}), /`note` was string and is now of any type/],
  [
    "major",
    "items of another type",
    (d) => (at(call(d), "tags").items = { type: "number" }),
    /`tags\[\]` was string and is now number/,
  ],
  ["major", "items of any type", (d) => delete at(call(d), "tags").items, /`tags\[\]` is now of any type/],
  [
    "major",
    "no properties of any name any more",
    (d) => delete at(call(d), "metadata").additionalProperties,
    /`metadata` no longer takes properties of any name/,
  ],
  [
    "minor",
    "properties of any name",
    (d) => (schema(d, "Problem").additionalProperties = true),
    /schema Problem now takes properties of any name/,
  ],
  [
    "patch",
    "a description",
    (d) => (at(call(d), "note").description = "A note."),
    /schema Call is described or shown in other words/,
  ],

  [
    "minor",
    "a new word in an open enum",
    (d) => push(schema(d, "Word"), "enum", "ringing"),
    /schema Word gained "ringing"/,
  ],
  [
    "minor",
    "a word less in an open enum",
    (d) => drop(schema(d, "Word"), "enum", "queued"),
    /schema Word lost "queued"/,
  ],
  [
    "major",
    "a new word in a closed enum that is read",
    (d) => push(schema(d, "Kind"), "enum", "web"),
    /schema Kind gained "web"/,
  ],
  ["major", "a word less in a closed enum", (d) => drop(schema(d, "Kind"), "enum", "in"), /schema Kind lost "in"/],
  [
    "major",
    "an enum that is closed",
    (d) => delete schema(d, "Word")["x-open-enum"],
    /schema Word takes no other words any more/,
  ],
  [
    "major",
    "an enum that is opened where it is read",
    (d) => (schema(d, "Kind")["x-open-enum"] = true),
    /schema Kind now takes other words too/,
  ],
  [
    "minor",
    "words for a text",
    (d) => {
      at(call(d), "note").enum = ["good"];
      at(call(d), "note")["x-open-enum"] = true;
    },
    /`note` is now described by words: "good"/,
  ],
  [
    "major",
    "words that a text is held to",
    (d) => (at(call(d), "note").enum = ["good"]),
    /`note` is now held to words: "good"/,
  ],
  [
    "minor",
    "a new word in a closed enum that is only sent",
    (d) => {
      newCall(d).mode = { type: "string", enum: ["a"] };
    },
    /`mode` was added/,
  ],

  [
    "major",
    "one more variant of an answer",
    (d) => push(schema(d, "Cost"), "oneOf", { type: "object", properties: { type: { const: "line" } } }),
    /schema Cost can now be \(\[\["type","line"\]\]\)/,
  ],
  [
    "major",
    "one variant less",
    (d) => (schema(d, "Cost").oneOf as Json[]).splice(0, 1),
    /schema Cost can no longer be/,
  ],
  [
    "minor",
    "a new field of a variant",
    (d) => (schema(d, "Cost", "oneOf", 0, "properties").model = { type: "string" }),
    /`.*model` was added/,
  ],

  [
    "minor",
    "one more way to fail",
    (d) => (at(list(d), "responses")[500] = { $ref: "#/components/responses/Refused" }),
    /GET \/call, answer 500 was added/,
  ],
  [
    "major",
    "one more way to succeed",
    (d) => (at(create(d), "responses")[200] = { description: "Done." }),
    /POST \/call, answer 200 was added/,
  ],
  [
    "major",
    "an answer that is gone",
    (d) => delete at(list(d), "responses")[400],
    /GET \/call, answer 400 was removed/,
  ],
  [
    "major",
    "an answer in another form",
    (d) => (at(d, "components", "responses", "Refused").content = { "text/html": {} }),
    /^response Refused no longer comes as application\/json/,
  ],
  [
    "major",
    "a header that is gone",
    (d) => delete at(list(d), "responses", 200).headers,
    /no longer has the header x-total/,
  ],
  [
    "minor",
    "a header that is new",
    (d) => (at(create(d), "responses", 201).headers = { location: { schema: { type: "string" } } }),
    /now has the header location/,
  ],

  [
    "major",
    "items elsewhere on a page",
    (d) => (at(list(d), "x-pagination").items = "data"),
    /GET \/call is paged through in another way/,
  ],
  [
    "minor",
    "another limit of a page",
    (d) => (at(list(d), "x-pagination").maximumLimit = 50),
    /GET \/call is paged through in another way/,
  ],
  ["major", "a list that no longer pages", (d) => delete list(d)["x-pagination"], /can no longer be paged through/],

  [
    "minor",
    "a new field of a webhook",
    (d) => (schema(d, "Event", "properties").id = { type: "string" }),
    /schema Event `id` was added/,
  ],
  [
    "minor",
    "a field of a webhook that always comes",
    (d) => (schema(d, "Event").required = ["type"]),
    /schema Event `type` is now required/,
  ],
  [
    "major",
    "a wider field of a webhook",
    (d) => (schema(d, "Event", "properties", "type").type = ["string", "number"]),
    /schema Event `type` was string/,
  ],
  ["major", "a webhook that is gone", (d) => delete at(d, "webhooks").event, /webhook event was removed/],

  [
    "minor",
    "a new brand",
    (d) => push(d, "servers", { url: "https://third.test", "x-brand": "third" }),
    /servers the brand third was added/,
  ],
  ["major", "a brand that is gone", (d) => (d.servers as Json[]).pop(), /servers the brand other was removed/],
  [
    "minor",
    "a brand that moved",
    (d) => (at(d, "servers", 1).url = "https://new.test"),
    /the brand other is at https:\/\/new.test now/,
  ],
  [
    "major",
    "another server by default",
    (d) => (d.servers = (d.servers as Json[]).toReversed()),
    /the one asked by default is now other, and was acme/,
  ],
  [
    "major",
    "another environment variable",
    (d) => (at(d, "components", "securitySchemes", "bearer")["x-environment"] = "KEY"),
    /credentials apiKey is sent or found in another way/,
  ],
  [
    "major",
    "a second credential",
    (d) => {
      at(d, "components", "securitySchemes").secret = {
        type: "apiKey",
        in: "header",
        name: "X-Secret",
        "x-option": "apiSecret",
      };
      at(d, "security", 0).secret = [];
    },
    /credentials apiSecret is now asked for/,
  ],
  [
    "major",
    "another name of the provider",
    (d) => (at(d, "info")["x-title"] = "ACME"),
    /the provider has another `x-title`/,
  ],

  ["minor", "a new schema", (d) => (at(d, "components", "schemas").More = { type: "string" }), /schema More was added/],
  [
    "major",
    "a schema that is gone",
    (d) => delete at(d, "components", "schemas").Problem,
    /schema Problem was removed/,
  ],
];

const change = (edit: Edit): JsonObject => {
  const copy = structuredClone(spec);
  edit(copy);
  return copy;
};

const tell = (before: JsonObject, after: JsonObject) =>
  diffSpecs(before, after)
    .map(({ where, what }) => `${where} ${what}`)
    .join("\n");

const bumpOf = (before: JsonObject, after: JsonObject) => largest(diffSpecs(before, after).map(({ bump }) => bump));

describe("two versions of a spec", () => {
  it.each(edits)("need a %s version for %s", (bump, _what, edit, told) => {
    const after = change(edit);
    expect(tell(spec, after)).toMatch(told);
    expect(bumpOf(spec, after)).toBe(bump);
  });

  it("tell a schema that holds itself, and one that is used both ways, once", () => {
    const after = change((d) => delete schema(d, "Kind").type);
    expect(new Set(tell(spec, after).split("\n")).size).toBe(tell(spec, after).split("\n").length);
  });

  it("weigh a closed enum's new word by the way it travels", () => {
    const before = change((d) => (newCall(d).mode = { type: "string", enum: ["a"] }));
    const after = change((d) => (newCall(d).mode = { type: "string", enum: ["a", "b"] }));
    expect(bumpOf(before, after)).toBe("minor");
    expect(bumpOf(after, before)).toBe("major");
  });

  it("weigh a new variant of a union with an open one as a new word", () => {
    const open: Json = {
      type: "object",
      properties: { type: { type: "string" } },
      not: { properties: { type: { enum: ["model"] } } },
    };
    const before = change((d) => push(schema(d, "Cost"), "oneOf", open));
    const after = structuredClone(before);
    (schema(after, "Cost").oneOf as Json[]).unshift({ type: "object", properties: { type: { const: "line" } } });
    expect(bumpOf(before, after)).toBe("minor");
    expect(bumpOf(after, before)).toBe("major");
  });

  it("are nearly the same under other names for the same types", () => {
    const spelt = change((d) => (call(d).kind = { type: "string", enum: ["in", "out"] }));
    expect(tell(spec, spelt)).toBe("schema Call `kind` is now spelt out, and was Kind");
    const merged = change((d) => {
      const own = schema(d, "Call", "allOf", 1);
      (own.properties as JsonObject).id = { type: "string" };
      push(own, "required", "id");
      at(d, "components", "schemas").Call = own;
    });
    expect(tell(spec, merged)).toBe("schema Call is now made of its own parts");
    const whole = change((d) => (at(newCall(d), "delay").type = "integer"));
    expect(tell(spec, whole)).toBe("schema NewCall `delay` is now a whole number");
    expect([spelt, merged, whole].map((after) => bumpOf(spec, after))).toEqual(["minor", "minor", "minor"]);
  });

  it("are compared in both directions, however deep a schema lies in one that changed too", () => {
    const before = change((d) => (newCall(d).cost = { $ref: "#/components/schemas/Cost" }));
    const after = structuredClone(before);
    delete call(after).parent;
    schema(after, "Cost", "oneOf", 0, "properties", "tokens").type = ["number", "string"];
    expect(tell(before, after)).toContain("was number and is now number or string");
    expect(
      diffSpecs(before, after)
        .filter(({ where }) => where === "schema Cost")
        .map(({ bump }) => bump),
    ).toEqual(["major"]);
  });

  it("need a person where they cannot be compared", () => {
    const after = change((d) => (schema(d, "Cost").anyOf = [{ type: "string" }, { type: "number" }]));
    expect(tell(spec, after)).toBe("schema Cost is written in another way, which cannot be compared");
    expect(bumpOf(spec, after)).toBe("major");
  });
});

const real = readProviderNames().map(
  (name) =>
    [name, JSON.parse(readFileSync(join(root, "packages", name, "openapi.json"), "utf8")) as JsonObject] as const,
);

describe("any two documents", () => {
  it.each(real)("%s does not differ from itself", (_name, document) => {
    expect(diffSpecs(document, structuredClone(document))).toEqual([]);
  });

  it.each(real)("%s is empty without its operations, and every loss is told", (_name, document) => {
    const changes = diffSpecs(document, { ...document, paths: {}, webhooks: {} });
    expect(changes.filter(({ what }) => what === "was removed")).not.toEqual([]);
    expect(new Set(changes.map(({ bump }) => bump))).toEqual(new Set(["major"]));
  });

  it("differ in something, if they differ at all; and a patch changes no type that is generated", async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.nat(), fc.nat(), async (place, kind, detail) => {
        const after = mutate(structuredClone(spec), place, kind, detail);
        const changes = diffSpecs(spec, after);
        expect(changes.length > 0).toBe(JSON.stringify(after) !== JSON.stringify(spec));
        if (largest(changes.map(({ bump }) => bump)) === "patch") {
          expect(await readTypes(after)).toBe(await readTypes(spec));
        }
      }),
      { numRuns: 400, seed: 20_261_121 },
    );
  });

  it("break somebody one way round or the other, unless nothing was taken away", () => {
    for (const [bump, what, edit] of edits) {
      const after = change(edit);
      const back = bumpOf(after, spec);
      if (bump === "minor" && /^a new (operation|schema|brand|optional|field)/.test(what))
        expect([what, back]).toEqual([what, "major"]);
      if (bump === "patch") expect([what, back]).toEqual([what, "patch"]);
    }
  });
});

/** The generated types without their comments. */
async function readTypes(document: JsonObject): Promise<string> {
  return (await writeTypes(document)).replaceAll(/\/\*\*[^]*?\*\/\s*/g, "");
}

/** Every schema of the document, wherever it is. */
function schemasIn(node: Json): JsonObject[] {
  if (Array.isArray(node)) return node.flatMap(schemasIn);
  if (typeof node !== "object" || node === null) return [];
  const own = "type" in node || "$ref" in node || "oneOf" in node || "anyOf" in node || "allOf" in node ? [node] : [];
  return [
    ...own,
    ...Object.entries(node).flatMap(([key, inner]) => (key === "securitySchemes" ? [] : schemasIn(inner))),
  ];
}

/** Some change to some schema. */
function mutate(document: JsonObject, place: number, kind: number, detail: number): JsonObject {
  const found = schemasIn({ paths: document.paths!, webhooks: document.webhooks!, components: document.components! });
  const target = found[place % found.length]!;
  const keys = Object.keys((target.properties ?? {}) as JsonObject);
  const key = keys[detail % Math.max(keys.length, 1)] ?? "status";
  const properties = (target.properties ??= {}) as JsonObject;
  if (keys.length === 0) delete target.properties;
  const kinds: (() => void)[] = [
    () => void delete properties[key],
    () => void (target.properties = { ...properties, added: { type: "string" } }),
    () => void (target.required = [key]),
    () => void delete target.required,
    () => void (target.type = ["string", "number", "object", "array", "boolean"][detail % 5]!),
    () => void (target.type = ["string", "null"]),
    () => void (target.enum = ["a", "b"].slice(detail % 2)),
    () => void delete target.enum,
    () => void (target["x-open-enum"] = target["x-open-enum"] !== true),
    () => void (target.description = `In other words ${detail}.`),
    () => void (target.additionalProperties = [true, false, { type: "string" }][detail % 3]!),
    () => void delete target.additionalProperties,
    () => void (target.items = { type: ["string", "number"][detail % 2]! }),
    () => void delete target.items,
    () => void (target.const = "only"),
    () => void (target.oneOf = [{ type: "string" }, { type: "number" }].slice(detail % 2)),
    () => void (target.anyOf = [{ type: "string" }, { type: "null" }]),
    () => void (target.default = "a"),
    () => void (target.format = "date-time"),
    () => void (target.deprecated = true),
    () => void (target.not = { properties: { type: { enum: ["a"] } } }),
    () => void delete target[Object.keys(target)[detail % Math.max(Object.keys(target).length, 1)] ?? ""],
    () =>
      void (
        "$ref" in target && (target.$ref = `#/components/schemas/${["Word", "Kind", "Event", "Problem"][detail % 4]}`)
      ),
  ];
  kinds[kind % kinds.length]!();
  return document;
}
