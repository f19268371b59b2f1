import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describeShape, extensions, type Extension } from "@trunkline/spec-model";
import { replaceBetween } from "./markers.js";
import { root } from "../lib/repository.js";

/** `docs/specs.md` with the table of extensions, and one for each extension whose value has fields. */
export function writeSpecDocs(): string {
  const text = readFileSync(join(root, "docs/specs.md"), "utf8");
  const all: [name: string, extension: Extension][] = Object.entries(extensions);
  const tables = [writeTable(all), ...all.map(writeFields)].filter(Boolean).join("\n\n");
  return replaceBetween(text, "extensions", `\n\n${tables}\n\n`);
}

function writeTable(all: readonly [name: string, extension: Extension][]): string {
  const rows = all.map(([name, { places, where, shape, meaning }]) =>
    writeRow([`\`${name}\``, where ?? places.join(", "), `\`${describeShape(shape)}\``, meaning]),
  );
  return `| extension | where | value | meaning |\n|---|---|---|---|\n${rows.join("\n")}`;
}

function writeFields([name, { shape, fields }]: readonly [name: string, extension: Extension]): string {
  if (fields === undefined || typeof shape === "string" || !("fields" in shape)) return "";
  const rows = Object.entries(shape.fields).map(([field, inner]) => {
    const plain = field.replace(/\?$/, "");
    return writeRow([`\`${field}\``, `\`${describeShape(inner)}\``, fields[plain] ?? ""]);
  });
  return `### ${name}\n\n| field | value | meaning |\n|---|---|---|\n${rows.join("\n")}`;
}

function writeRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
