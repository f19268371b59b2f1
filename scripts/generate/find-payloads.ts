import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Example, JsonObject } from "@trunkline/spec-model";
import { root } from "../lib/repository.js";

/** The documented payloads of a provider by file name, each with the examples that use it. */
export function findPayloads(provider: string, examples: readonly Example[]): Map<string, Example[]> {
  const folder = join(root, "specs", provider, "examples");
  const files = readdirSync(folder).sort();
  return new Map(files.map((file) => [file, findUses(file, join(folder, file), examples)]));
}

function findUses(file: string, path: string, examples: readonly Example[]): Example[] {
  const named = examples.filter(({ payload }) => payload === file);
  if (named.length > 0) return named;
  // A table of answers by name, such as AutoCalls' errors with their statuses, and Retell's. It counts as used if all
  // of them are.
  const table = JSON.parse(readFileSync(path, "utf8")) as JsonObject;
  const uses = Object.values(table).map((entry) => {
    const body = JSON.stringify((entry as JsonObject | null)?.body ?? entry);
    return examples.filter(({ value }) => JSON.stringify(value) === body);
  });
  return uses.every((found) => found.length > 0) ? uses.flat() : [];
}
