import { basename, join } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import type { JsonObject } from "@trunkline/spec-model";
import { root } from "../lib/repository.js";

/**
 * Bundles a spec into one OpenAPI document: every reference is local, every documented payload is inlined, and keys
 * keep their order.
 */
export async function bundleSpec(provider: string): Promise<JsonObject> {
  const folder = join(root, "specs", provider);
  const config = await createConfig({ plugins: [namePayloads], preprocessors: { "trunkline/name-payloads": "on" } });
  const { bundle: bundled, problems } = await bundle({ ref: join(folder, "openapi.yaml"), config });
  if (problems.length > 0) {
    throw new Error(`specs/${provider} does not bundle: ${problems.map((problem) => problem.message).join("; ")}`);
  }
  // The round trip removes the bundler's own objects.
  return JSON.parse(JSON.stringify(bundled.parsed)) as JsonObject;
}

/**
 * The bundler turns `externalValue: ../examples/get-call.json` into `value: {...}`, so that the document is
 * self-contained. `x-payload` keeps the file's name, since two operations may have equal answers.
 */
const namePayloads = {
  id: "trunkline",
  preprocessors: {
    oas3: {
      "name-payloads": () => ({
        Example: {
          enter(example: { externalValue?: string; "x-payload"?: string }) {
            if (example.externalValue !== undefined) example["x-payload"] = basename(example.externalValue);
          },
        },
      }),
    },
  },
};
