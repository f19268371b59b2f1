import { propertiesOf, readExtension, type SpecDocument } from "@trunkline/spec-model";
import { isObject } from "../json.js";

/** The URLs of all recordings in documented calls, without their queries, since not all have a signature. */
export function documentedAddresses(document: SpecDocument, schema: unknown, records: Iterable<unknown>): string[] {
  const found = new Set<string>();
  for (const record of records) collectMarked(document, schema, record, found);
  return [...found];
}

/** The form of a URL to compare with these. */
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
