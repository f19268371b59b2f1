import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listOperations, type JsonObject } from "@trunkline/spec-model";
import prettier from "prettier";
import { bundleSpec } from "../generate/bundle-spec.js";
import { describeProvider, objectAt, textAt } from "../generate/describe-provider.js";
import { root } from "../lib/repository.js";
import { readRegistry } from "../generate/read-registry.js";

const templates = join(root, "scripts/new-provider/templates");

/** Writes a provider's files from the templates, and returns their paths. Existing files are kept. */
export async function scaffold(name: string, title: string): Promise<string[]> {
  const words = { name, title, NAME: name.toUpperCase(), camel: title.charAt(0).toLowerCase() + title.slice(1) };
  const own = existsSync(join(root, "specs", name, "openapi.yaml"));
  // If there is a spec already, only what makes it a package.
  const specs = await fill("specs", `specs/${name}`, words, (path) => !own || path === "package.json");
  const payloads = await writePayloads(name);
  const fromSpec = readWords(name, await bundleSpec(name));
  return [
    ...specs,
    ...payloads,
    ...(await fill("trunkline/src", `packages/trunkline/src/providers/${name}`, { ...words, ...fromSpec })),
    ...(await fill("trunkline/test", "packages/trunkline/test", { ...words, ...fromSpec }, all, name)),
    ...(await fill("changeset", ".changeset", words, all, `provider-${name}`)),
  ];
}

const all = (): boolean => true;

/** Fills the wanted templates of a folder; each is named `as`, if given. */
async function fill(
  folder: string,
  target: string,
  words: Record<string, string>,
  isWanted: (path: string) => boolean = all,
  as?: string,
): Promise<string[]> {
  const written: string[] = [];
  for (const file of readdirSync(join(templates, folder), { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".template")) continue;
    const path = file.slice(0, -".template".length);
    if (!isWanted(path)) continue;
    const [, start, end] = /^(.*\/|)[^/.]+(\..*)$/.exec(path) ?? [];
    const to = `${target}/${as === undefined ? path : `${start}${as}${end}`}`;
    const text = readFileSync(join(templates, folder, file), "utf8").replaceAll(
      /\{\{(\w+)\}\}/g,
      (_whole, word: string) => {
        const value = words[word];
        if (value === undefined)
          throw new Error(`The template ${folder}/${file} asks for "${word}", which nobody knows.`);
        return value;
      },
    );
    if (await writeNew(to, text)) written.push(to);
  }
  return written;
}

/** The values for the templates, by how the spec lists and fetches calls. */
function readWords(name: string, document: JsonObject): Record<string, string> {
  const [entry] = readRegistry([document]);
  if (entry === undefined) throw new Error(`specs/${name} is no spec.`);
  const { list, get, callId } = entry;
  const { operation } = listOperations(document).find(({ key }) => key === get) ?? {};
  const path = get.slice(get.indexOf(" ") + 1);
  const [, parameter = "id"] = /\{(\w+)\}/.exec(path) ?? [];
  const item = operation && textOrNone(objectAt(operation, "x-resource").item);
  return {
    list,
    style: textAt(describeProvider(document).pagination[list] ?? {}, "style"),
    callId,
    getPath: path,
    idParameter: parameter,
    item: item ? `?.${item.replaceAll(".", "?.")}` : "",
  };
}

function textOrNone(value: unknown): string {
  return typeof value === "string" ? value : "";
}

/** Writes the SHA-256 of each documented payload to `specs/<provider>/payloads.json`. */
async function writePayloads(name: string): Promise<string[]> {
  const folder = join(root, "specs", name, "examples");
  const hashes = readdirSync(folder)
    .sort()
    .map(
      (file) =>
        [
          file,
          createHash("sha256")
            .update(readFileSync(join(folder, file)))
            .digest("hex"),
        ] as const,
    );
  const path = `specs/${name}/payloads.json`;
  return (await writeNew(path, JSON.stringify(Object.fromEntries(hashes)))) ? [path] : [];
}

async function writeNew(path: string, text: string): Promise<boolean> {
  const full = join(root, path);
  if (existsSync(full)) return false;
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, await prettier.format(text, { filepath: path, printWidth: 120 }));
  return true;
}
