import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { bundleSpec } from "../generate/bundle-spec.js";
import { findPayloads } from "../generate/find-payloads.js";
import { listExamples } from "@trunkline/spec-model";
import { readProviderNames, root } from "../lib/repository.js";
import { createSchemaCheck } from "../lib/schema-check.js";

/** SHA-256 of each documented payload, by file name: a payload that is edited, lost or added shows. */
function readManifest(provider: string): Record<string, string> {
  return JSON.parse(readFileSync(join(root, "specs", provider, "payloads.json"), "utf8")) as Record<string, string>;
}

describe.each(readProviderNames())("the examples of %s", async (provider) => {
  const document = await bundleSpec(provider);
  const check = createSchemaCheck(document);
  const examples = listExamples(document);

  it.each(examples.map((example) => [`${example.key} ${example.part} ${example.name}`, example] as const))(
    "%s fits its schema",
    (_name, { schema, value }) => {
      expect(check(schema, value)).toEqual([]);
    },
  );

  it("hold every documented payload, byte for byte, and nothing else of that name", () => {
    const folder = join(root, "specs", provider, "examples");
    const hashes = [...findPayloads(provider, examples).keys()].map((file) => [
      file,
      createHash("sha256")
        .update(readFileSync(join(folder, file)))
        .digest("hex"),
    ]);
    expect(Object.fromEntries(hashes)).toEqual(readManifest(provider));
  });

  it("are documented ones, some of them", () => {
    expect(Object.keys(readManifest(provider)).length).toBeGreaterThan(0);
  });

  it("show each of them where it belongs, or the spec says why not", () => {
    const reasons = (document["x-payloads-left-out"] ?? []) as { file: string; reason: string }[];
    const leftOut = new Set(reasons.filter(({ reason }) => reason !== "").map(({ file }) => file));
    const unused = [...findPayloads(provider, examples)].filter(
      ([file, uses]) => uses.length === 0 && !leftOut.has(file),
    );
    expect(unused.map(([file]) => file)).toEqual([]);
  });

  it("would be refused if they were wrong", () => {
    const { schema } = examples.find(({ part }) => part === "200") ?? {};
    expect(check(schema, "not the answer")).not.toEqual([]);
  });
});
