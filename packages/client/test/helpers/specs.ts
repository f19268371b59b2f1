import { existsSync, readdirSync, readFileSync } from "node:fs";
import { openDocument, readErrorPlaces, readOperations } from "@trunkline/spec-model";

const root = new URL("../../../../", import.meta.url);

/** A provider is a folder of `specs/` that holds a spec. */
export const providers: readonly string[] = readdirSync(new URL("specs/", root))
  .filter((name) => existsSync(new URL(`specs/${name}/openapi.yaml`, root)))
  .sort();

/** A file of this workspace, parsed. */
export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, root), "utf8"));
}

export interface DocumentedError {
  name: string;
  status: number;
  body: unknown;
}

/** Where a provider's errors have messages that others' do not, by its spec. */
export function messagePlacesOf(provider: string): readonly string[] {
  return readErrorPlaces(openDocument(readJson(`packages/${provider}/openapi.json`) as object)).message.body;
}

/** Every example of an error answer in a provider's spec. */
export function listErrors(provider: string): DocumentedError[] {
  // The bundled document: all examples are in it.
  const document = openDocument(readJson(`packages/${provider}/openapi.json`) as object);
  const found = new Map<string, DocumentedError>();
  for (const { method, path, answers } of readOperations(document)) {
    for (const { status, media } of answers.filter((answer) => Number(answer.status) >= 400)) {
      const json = media.filter(({ type }) => type === "application/json");
      for (const { name, value } of json.flatMap(({ examples }) => examples)) {
        const title = `${provider} ${method} ${path} ${status} ${name}`;
        found.set(`${status} ${JSON.stringify(value)}`, { name: title, status: Number(status), body: value });
      }
    }
  }
  return [...found.values()];
}
