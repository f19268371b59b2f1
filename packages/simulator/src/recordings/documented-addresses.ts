import { propertiesOf, readExtension, type SpecDocument } from "@trunkline/spec-model";
import { isObject } from "../json.js";

/** Every address of a recording in documented calls, without its query: a signature is there only sometimes. */
export function documentedAddresses(document: SpecDocument, schema: unknown, records: Iterable<unknown>): string[] {
  const found = new Set<string>();
  for (const record of records) collectMarked(document, schema, record, found);
  return [...found];
}

/** An address as it is compared with these. */
export function plainAddress({ origin, pathname }: URL): string {
  return origin + pathname;
}

function collectMarked(document: SpecDocument, schema: unknown, value: unknown, found: Set<string>): void {
  if (!isObject(value)) return;
  const properties = propertiesOf(document, schema);
  for (const [name, inner] of Object.entries(value)) {
    const property = properties.get(name);
    if (property === undefined) continue;
    if (readExtension(property, "x-recording")) collectAll(inner, found);
    else collectMarked(document, property, inner, found);
  }
}

function collectAll(value: unknown, found: Set<string>): void {
  if (typeof value === "string") {
    if (/^https?:/.test(value) && URL.canParse(value)) found.add(plainAddress(new URL(value)));
  } else if (isObject(value)) {
    for (const inner of Object.values(value)) collectAll(inner, found);
  }
}
