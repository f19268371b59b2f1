import { findExtension, type ExtensionPlace } from "../extensions.js";
import { asObject, type JsonObject } from "../json.js";
import { findMisshapen } from "../shape.js";
import type { Context, Visit } from "./context.js";

/** OpenAPI's objects by Redocly's names. Any other object is a map, whose keys are names, not keywords. */
const places: Record<string, ExtensionPlace> = {
  Root: "document",
  Info: "info",
  Server: "server",
  SecurityScheme: "security scheme",
  Operation: "operation",
  Parameter: "parameter",
  Header: "header",
  Response: "response",
  Example: "example",
  Schema: "schema",
  Components: "anything",
  Contact: "anything",
  Discriminator: "anything",
  Encoding: "anything",
  ExternalDocs: "anything",
  License: "anything",
  Link: "anything",
  MediaType: "anything",
  PathItem: "anything",
  RequestBody: "anything",
  ServerVariable: "anything",
  Tag: "anything",
};

/** Every extension must be in the table of extensions, with a place and a shape that the table allows. */
export const extensionsAreKnown = (): { any: Visit; ref: Visit } => ({ any: checkWords, ref: checkWords });

function checkWords(node: JsonObject, { report, location, type }: Context): void {
  const place = places[type.name];
  if (place === undefined) return;
  for (const [word, value] of Object.entries(asObject(node))) {
    if (!word.startsWith("x-")) continue;
    const message = findProblem(word, place, value);
    if (message !== undefined) report({ message, location: location.child(word) });
  }
}

function findProblem(word: string, place: ExtensionPlace, value: unknown): string | undefined {
  const extension = findExtension(word);
  if (extension === undefined) return `No one knows the word ${word}: docs/specs.md has those that there are.`;
  const known = extension.places;
  if (!known.includes(place) && !known.includes("anything")) {
    return `${word} stands in ${known.join(" or ")}, and not in ${place === "anything" ? "this" : place}.`;
  }
  const problem = findMisshapen(extension.shape, value);
  return problem === undefined ? undefined : `${word}: ${problem}.`;
}
