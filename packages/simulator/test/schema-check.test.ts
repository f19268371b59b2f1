import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { forValidator, openDocument } from "@trunkline/spec-model";
import { isObject } from "../src/json.js";
import { createRandom, pickIndex } from "../src/random.js";
import { createSchemaCheck } from "../src/schema/check.js";
import { opened, simulate } from "./helpers.js";

// What the check understands, and what says nothing about a value.
const understood = new Set(
  `$ref type enum const format pattern minLength maxLength minimum maximum exclusiveMinimum exclusiveMaximum multipleOf items
   prefixItems minItems maxItems uniqueItems properties patternProperties additionalProperties propertyNames required
   minProperties maxProperties allOf anyOf oneOf not if then else
   title description default example examples deprecated readOnly writeOnly externalDocs discriminator $comment
   contentEncoding contentMediaType`.split(/\s+/),
);
const formats = new Set([
  "date",
  "date-time",
  "uuid",
  "email",
  "uri",
  "int32",
  "int64",
  "binary",
  "float",
  "double",
  "password",
]);

/** How often each value is bent; more of them where there is time. */
const bent = process.env.TRUNKLINE_RUNS === undefined ? 10 : 30;

function createAjv(components: unknown): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, logger: false });
  const add = "default" in addFormats ? (addFormats.default as unknown as (ajv: Ajv2020) => void) : addFormats;
  add(ajv);
  return ajv.addSchema({ $id: "spec", components: forValidator(components, "spec") });
}

/** Copies of a value with something in them made wrong, or right in another way. */
function* bend(value: unknown, random: () => number, count: number): Generator<unknown> {
  const odd = [null, "", "text", 0, -1, 1.5, true, [], {}, ["a"], { a: 1 }, "2026-01-01", "not-a-date", 1e12];
  for (let left = count; left > 0; left -= 1) {
    const copy: unknown = structuredClone(value);
    let at: unknown = copy;
    for (let depth = pickIndex(random, 4); depth >= 0; depth -= 1) {
      const keys = typeof at === "object" && at !== null ? Object.keys(at) : [];
      const key = keys[pickIndex(random, keys.length)];
      if (key === undefined) break;
      const holder = at as Record<string, unknown>;
      const inner = holder[key];
      if (depth > 0 && typeof inner === "object" && inner !== null) {
        at = inner;
        continue;
      }
      const chance = random();
      if (chance < 0.3 && !Array.isArray(holder)) delete holder[key];
      else if (chance < 0.5 && isObject(holder)) holder[`extra_${left}`] = odd[pickIndex(random, odd.length)];
      else holder[key] = odd[pickIndex(random, odd.length)];
      break;
    }
    yield copy;
  }
}

describe.each(opened)("the spec of $name", ({ definition, document, operations, name }) => {
  const check = createSchemaCheck(document);

  it("uses no keyword or format that the check does not know", () => {
    const unknown = new Set<string>();
    const visit = (schema: unknown): void => {
      if (!isObject(schema)) return;
      for (const [key, value] of Object.entries(schema)) {
        if (!understood.has(key) && !key.startsWith("x-")) unknown.add(key);
        if (key === "format" && !formats.has(String(value))) unknown.add(`format ${String(value)}`);
        if ((key === "properties" || key === "patternProperties") && isObject(value))
          Object.values(value).forEach(visit);
        else if (Array.isArray(value) && /Of$|prefixItems/.test(key)) value.forEach(visit);
        else if (/^(items|additionalProperties|propertyNames|not|if|then|else)$/.test(key)) visit(value);
      }
    };
    const { schemas } = document.follow(definition.spec.components);
    Object.values(isObject(schemas) ? schemas : {}).forEach(visit);
    for (const { parameters, body, answers } of operations) {
      parameters.forEach(({ schema }) => visit(schema));
      [...(body?.media ?? []), ...answers.flatMap((one) => one.media)].forEach(({ schema }) => visit(schema));
    }
    expect([...unknown]).toEqual([]);
  });

  it("agrees with ajv on examples, made-up calls, and both with something changed", () => {
    const ajv = createAjv(definition.spec.components);
    const random = createRandom(5);
    const calls = [...simulate({ calls: 15, providers: [name] }).records(name)];
    let [valid, invalid] = [0, 0];
    // Hundreds of operations answer errors alike: each is judged once.
    const judged = new Set<string>();
    for (const { body, answers, resource, pagination } of operations) {
      const media = [...(body?.media ?? []), ...answers.flatMap((one) => one.media)];
      for (const { schema, examples } of media) {
        const values = examples.map((one) => one.value);
        if (resource.action === "get" && resource.item === "") values.push(...calls);
        if (pagination?.items === "") values.push(calls.slice(0, 3));
        const text = JSON.stringify([schema, values]);
        if (values.length === 0 || judged.has(text)) continue;
        judged.add(text);
        const validate = ajv.compile(forValidator(schema, "spec") as object);
        for (const value of values) {
          for (const candidate of [value, ...bend(value, random, bent)]) {
            const expected = validate(candidate);
            const problem = check(schema, candidate);
            if ((problem === undefined) !== expected) expect({ problem, candidate }).toBe(expected);
            if (expected) valid += 1;
            else invalid += 1;
          }
        }
      }
    }
    expect(valid).toBeGreaterThan(200);
    expect(invalid).toBeGreaterThan(100);
  });
});

describe("keywords", () => {
  const check = createSchemaCheck(openDocument({ openapi: "3.1.0", paths: {} }));
  const ajv = createAjv({});
  const values = [
    null,
    true,
    0,
    1,
    -1,
    1.5,
    7,
    10,
    1e20,
    "",
    "a",
    "ab",
    "abc",
    "😀",
    "2026-02-28",
    "2026-02-29",
    "2024-02-29",
    "2026-13-01",
    "2026-01-01T00:00:00Z",
    "2026-01-01T00:00:00.123+01:00",
    "2026-01-01T25:00:00Z",
    "2026-01-01 00:00:00",
    "2026-01-01T00:00:00",
    "a@b.example",
    "a@b",
    "https://example.com/a?b=c",
    "not a uri",
    "0198a0c4-6d10-7000-8000-000000000001",
    "0198a0c4",
    [],
    [1],
    [1, 1],
    [1, 2, 3],
    ["a", 1],
    {},
    { a: 1 },
    { a: "x", b: 2 },
    { c: [] },
    { aa: 1, bb: 2, cc: 3 },
  ];
  const schemas: unknown[] = [
    true,
    false,
    {},
    { type: "integer" },
    { type: "number" },
    { type: ["string", "null"] },
    { type: "object" },
    { type: "array" },
    { enum: ["a", null, 1] },
    { const: { a: 1 } },
    { const: [1] },
    { minLength: 2 },
    { maxLength: 1 },
    { pattern: "^a.$" },
    { minimum: 1 },
    { maximum: 1 },
    { exclusiveMinimum: 1 },
    { exclusiveMaximum: 1 },
    { multipleOf: 0.5 },
    { minItems: 1 },
    { maxItems: 1 },
    { uniqueItems: true },
    { items: { type: "integer" } },
    { prefixItems: [{ type: "string" }], items: { type: "integer" } },
    { required: ["a"] },
    { properties: { a: { type: "string" } } },
    { additionalProperties: false, properties: { a: true } },
    { additionalProperties: { type: "integer" } },
    { patternProperties: { "^a": { type: "integer" } }, additionalProperties: false },
    { propertyNames: { maxLength: 1 } },
    { minProperties: 1 },
    { maxProperties: 1 },
    { allOf: [{ type: "string" }, { minLength: 2 }] },
    { anyOf: [{ type: "string" }, { type: "integer" }] },
    { oneOf: [{ type: "number" }, { type: "integer" }] },
    { not: { type: "string" } },
    JSON.parse('{ "if": { "type": "string" }, "then": { "minLength": 1 }, "else": { "type": "number" } }'),
    ...["date", "date-time", "uuid", "email", "uri"].map((format) => ({ type: "string", format })),
    { type: "integer", format: "int32" },
    { type: "integer", format: "int64" },
  ];

  it.each(schemas.map((schema) => [JSON.stringify(schema), schema] as const))("%s", (_, schema) => {
    const validate = ajv.compile(schema as object);
    for (const value of values) expect(check(schema, value) === undefined, JSON.stringify(value)).toBe(validate(value));
  });

  it("names the field and says what is wrong, as a phrase that follows its name", () => {
    const schema = {
      type: "object",
      required: ["name"],
      additionalProperties: false,
      properties: {
        name: { type: "string", maxLength: 3 },
        inner: { type: "array", items: { type: "object", properties: { n: { type: "integer", maximum: 9 } } } },
        either: { oneOf: [{ type: "string" }, { type: "object", required: ["x"] }] },
        word: { enum: ["a", "b"] },
        open: { enum: ["a"], "x-open-enum": true },
      },
    };
    expect(check(schema, {})).toEqual({ field: "name", detail: "is required" });
    expect(check(schema, { name: 1 })).toEqual({ field: "name", detail: "must be a string" });
    expect(check(schema, { name: "long" })).toEqual({ field: "name", detail: "must have at most 3 characters" });
    expect(check(schema, { name: "a", more: 1 })).toEqual({ field: "more", detail: "should not exist" });
    expect(check(schema, { name: "a", inner: [{ n: 1 }, { n: 10 }] })).toEqual({
      field: "inner.1.n",
      detail: "must be at most 9",
    });
    expect(check(schema, { name: "a", either: {} })).toEqual({ field: "either.x", detail: "is required" });
    expect(check(schema, { name: "a", either: 1 })).toEqual({
      field: "either",
      detail: "has none of the documented forms",
    });
    expect(check(schema, { name: "a", word: "c" })).toEqual({ field: "word", detail: "must be one of a, b" });
    expect(check(schema, { name: "a", open: "anything" })).toBeUndefined();
  });
});
