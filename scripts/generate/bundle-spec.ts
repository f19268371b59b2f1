import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { bundle, createConfig } from "@redocly/openapi-core";
import { parse } from "yaml";
import { root } from "./read-providers.js";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** One OpenAPI document: every `$ref` local, every documented payload inlined, keys in the order in which they were written. */
export async function bundleSpec(provider: string): Promise<JsonObject> {
  const folder = join(root, "specs", provider);
  const config = await createConfig({});
  const { bundle: bundled, problems } = await bundle({ ref: join(folder, "openapi.yaml"), config });
  if (problems.length > 0) {
    throw new Error(`specs/${provider} does not bundle: ${problems.map((problem) => problem.message).join("; ")}`);
  }
  // A round trip leaves plain data, without the bundler's own objects.
  const document: JsonObject = JSON.parse(JSON.stringify(bundled.parsed));
  return inlineExamples(document, folder) as JsonObject;
}

/** `externalValue: ../examples/get-call.json` becomes `value: {...}`: whoever reads the document needs no other file. */
function inlineExamples(node: Json, folder: string): Json {
  if (Array.isArray(node)) return node.map((item) => inlineExamples(item, folder));
  if (typeof node !== "object" || node === null) return node;
  const { externalValue, ...rest } = node;
  const copy: JsonObject = {};
  for (const [key, value] of Object.entries(rest)) copy[key] = inlineExamples(value, folder);
  if (typeof externalValue === "string") copy.value = readExample(folder, externalValue);
  return copy;
}

function readExample(folder: string, reference: string): Json {
  // Written relative to the file that names it, one folder down; the bundle no longer knows which.
  const path = resolve(folder, "examples", reference.split("examples/").at(-1) ?? "");
  if (dirname(path) !== join(folder, "examples")) throw new Error(`${reference} is not in ${folder}/examples.`);
  return JSON.parse(readFileSync(path, "utf8")) as Json;
}

export function readYaml(path: string): unknown {
  return parse(readFileSync(path, "utf8"));
}
