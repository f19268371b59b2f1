import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleSpec, type JsonObject } from "../generate/bundle-spec.js";
import { listOperations } from "../generate/describe-provider.js";
import { readProviderNames, root } from "../generate/read-providers.js";
import { createSchemaCheck } from "../schema-check.js";

interface Example {
  name: string;
  schema: unknown;
  value: unknown;
}

function follow(document: JsonObject, node: unknown): JsonObject {
  const { $ref } = node as { $ref?: string };
  if ($ref === undefined) return node as JsonObject;
  const found = $ref
    .slice(2)
    .split("/")
    .reduce<unknown>((inner, key) => (inner as JsonObject)[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);
  return follow(document, found);
}

/** Every example of a request or an answer, with the schema it stands beside. */
function listExamples(document: JsonObject): Example[] {
  return listOperations(document).flatMap(({ key, operation }) => {
    const answers = Object.entries((operation.responses ?? {}) as JsonObject);
    const bodies = operation.requestBody ? [["request", operation.requestBody] as const] : [];
    return [...answers, ...bodies].flatMap(([part, reference]) =>
      Object.entries((follow(document, reference).content ?? {}) as JsonObject).flatMap(([, media]) => {
        const {
          schema,
          examples = {},
          example,
        } = media as { schema?: unknown; examples?: JsonObject; example?: unknown };
        const named = Object.entries(examples).map(([name, one]) => ({
          name: `${key} ${part} ${name}`,
          schema,
          value: follow(document, one).value,
        }));
        return example === undefined ? named : [...named, { name: `${key} ${part}`, schema, value: example }];
      }),
    );
  });
}

describe.each(readProviderNames())("the examples of %s", async (provider) => {
  const document = await bundleSpec(provider);
  const check = createSchemaCheck(document);
  const examples = listExamples(document);

  it.each(examples.map((example) => [example.name, example] as const))(
    "%s fits its schema",
    (_name, { schema, value }) => {
      expect(check(schema, value)).toEqual([]);
    },
  );

  it("are all of the documented payloads in the folder, each where it belongs", () => {
    const folder = join(root, "specs", provider, "examples");
    const values = new Set(examples.map(({ value }) => JSON.stringify(value)));
    const unused = readdirSync(folder).filter((file) => {
      const payload: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
      if (values.has(JSON.stringify(payload))) return false;
      // A table of answers by name, each with its status: AutoCalls' errors.
      const bodies = Object.values(payload as JsonObject).map((one) => (one as { body?: unknown } | null)?.body);
      return !bodies.every((body) => body !== undefined && values.has(JSON.stringify(body)));
    });
    expect(unused).toEqual([]);
  });

  it("would be refused if they were wrong", () => {
    const { schema } = examples.find(({ name }) => name.includes(" 200 ")) ?? {};
    expect(check(schema, "not the answer")).not.toEqual([]);
  });
});
