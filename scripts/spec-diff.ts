// Compares two bundled specs, and prints the bump that the changes need. Each is a file, or a file of an earlier
// commit: `tsx scripts/spec-diff.ts main:packages/vapi/openapi.json packages/vapi/openapi.json`
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import type { JsonObject } from "@trunkline/spec-model";
import { formatTable } from "./lib/format-table.js";
import { diffSpecs } from "./compatibility/spec-diff/diff-specs.js";

function readSpec(name: string): JsonObject {
  const text = existsSync(name)
    ? readFileSync(name, "utf8")
    : execFileSync("git", ["show", name], { encoding: "utf8", maxBuffer: 256 * 1024 * 1024 });
  return JSON.parse(text) as JsonObject;
}

const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined) {
  console.error("Two bundled specs are needed: tsx scripts/spec-diff.ts <before> <after>");
  process.exitCode = 2;
} else {
  const changes = diffSpecs(readSpec(before), readSpec(after));
  const rows = changes.map(({ bump, where, what }) => [bump, where, what]);
  console.log(changes.length === 0 ? "The same." : formatTable(["bump", "where", "what"], rows));
}
