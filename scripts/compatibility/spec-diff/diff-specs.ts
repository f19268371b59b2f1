import {
  asObject,
  listOperations,
  listWebhooks,
  openDocument,
  readSecurity,
  readServers,
  type Json,
  type JsonObject,
} from "@trunkline/spec-model";
import { bumps, type Change, type Direction } from "../change.js";
import { compareLooseParts, compareOperations } from "./compare-operations.js";
import { compareNamed } from "./compare-schemas.js";
import { compareKeys, same, withoutWords } from "./document.js";
import { report, type Comparison, type Place } from "./place.js";

/**
 * Compares two bundled specs of one provider; the most serious changes come first. The result is empty only if the
 * documents are equal.
 */
export function diffSpecs(before: JsonObject, after: JsonObject): Change[] {
  const comparison: Comparison = { before, after, changes: [], seen: new Set() };
  compareIdentity(comparison);
  compareServers(comparison);
  compareCredentials(comparison);
  compareAllOperations(comparison, "paths", "sent");
  compareAllOperations(comparison, "webhooks", "read");
  compareComponents(comparison);
  const changes = dropRepeated(comparison.changes);
  return changes.length > 0 || same(before, after)
    ? changes
    : [{ bump: "patch", where: "the documentation", what: "says or shows something else" }];
}

/** For the same sentence in both directions, keeps the larger bump. */
function dropRepeated(changes: Change[]): Change[] {
  const sorted = changes.toSorted((a, b) => bumps.indexOf(b.bump) - bumps.indexOf(a.bump));
  const seen = new Set<string>();
  return sorted.filter(({ where, what }) => {
    const sentence = `${where} ${what}`;
    return !seen.has(sentence) && seen.add(sentence);
  });
}

const root = (where: string): Place => ({ where, path: "", direction: "sent" });

/** The names of the package, its factory and its types. */
function compareIdentity(comparison: Comparison): void {
  for (const field of ["x-provider", "x-title"]) {
    const [before, after] = [asObject(comparison.before.info)[field], asObject(comparison.after.info)[field]];
    if (!same(before, after)) report(comparison, root("the provider"), "major", `has another \`${field}\``);
  }
}

function compareServers(comparison: Comparison): void {
  const read = (document: JsonObject): JsonObject =>
    Object.fromEntries(readServers(document).map(({ brand, url }) => [brand ?? url, url]));
  const [before, after] = [read(comparison.before), read(comparison.after)];
  const { removed, added, kept } = compareKeys(before, after);
  const place = root("servers");
  for (const brand of removed) report(comparison, place, "major", `the brand ${brand} was removed`);
  for (const brand of added) report(comparison, place, "minor", `the brand ${brand} was added`);
  for (const brand of kept) {
    if (!same(before[brand], after[brand]))
      report(comparison, place, "minor", `the brand ${brand} is at ${String(after[brand])} now`);
  }
  const [first, now] = [Object.keys(before)[0], Object.keys(after)[0]];
  if (first !== now) report(comparison, place, "major", `the one asked by default is now ${now}, and was ${first}`);
}

/** Compares credentials, each of which is a client option and an environment variable. */
function compareCredentials(comparison: Comparison): void {
  const read = (document: JsonObject) =>
    Object.fromEntries(
      readSecurity(openDocument(document), document.security)
        .flat()
        .map(({ option, environment, kind, field }) => [option, { environment: environment ?? null, kind, field }]),
    );
  const [before, after] = [read(comparison.before), read(comparison.after)];
  const { removed, added, kept } = compareKeys(before, after);
  const place = root("credentials");
  for (const name of removed) report(comparison, place, "major", `${name} is no longer asked for`);
  for (const name of added) report(comparison, place, "major", `${name} is now asked for`);
  for (const name of kept) {
    if (!same(before[name], after[name])) report(comparison, place, "major", `${name} is sent or found in another way`);
  }
}

/** Operations by a key such as `GET /call`, including the parameters of their paths. */
function readOperations(document: JsonObject, section: "paths" | "webhooks"): JsonObject {
  const operations = section === "paths" ? listOperations(document) : listWebhooks(document);
  return Object.fromEntries(
    operations.map(({ key, operation, parameters }) => [
      section === "paths" ? key : `webhook ${key}`,
      { ...operation, parameters },
    ]),
  );
}

function compareAllOperations(comparison: Comparison, section: "paths" | "webhooks", request: Direction): void {
  const before = readOperations(comparison.before, section);
  const after = readOperations(comparison.after, section);
  const { removed, added, kept } = compareKeys(before, after);
  for (const key of removed) {
    const moved = added.find((other) => same(asObject(after[other]).operationId, asObject(before[key]).operationId));
    report(comparison, root(key), "major", moved === undefined ? "was removed" : `is now ${moved}`);
  }
  for (const key of added) report(comparison, root(key), "minor", "was added");
  for (const key of kept) {
    const pair = { before: asObject(before[key]), after: asObject(after[key]) };
    compareOperations(comparison, { key, request, ...pair });
    const told = comparison.changes.some(({ where }) => where === key || where.startsWith(`${key},`));
    if (!told) compareWording(comparison, key, pair.before, pair.after);
  }
}

/** Compares all named parts, since users can name their types. */
function compareComponents(comparison: Comparison): void {
  compareLooseParts(comparison);
  const [before, after] = [asObject(comparison.before.components), asObject(comparison.after.components)];
  for (const section of ["schemas", "parameters", "responses", "requestBodies", "headers"]) {
    const singular = section === "requestBodies" ? "request body" : section.slice(0, -1);
    const { removed, added, kept } = compareKeys(asObject(before[section]), asObject(after[section]));
    for (const name of removed) report(comparison, root(`${singular} ${name}`), "major", "was removed");
    for (const name of added) report(comparison, root(`${singular} ${name}`), "minor", "was added");
    for (const name of kept) {
      if (section === "schemas") compareLoose(comparison, name);
      const where = `${singular} ${name}`;
      const told = comparison.changes.some((change) => change.where === where);
      if (!told) compareWording(comparison, where, asObject(before[section])[name], asObject(after[section])[name]);
    }
  }
}

/** A schema that no operation uses can only be used by its name, in either direction. */
function compareLoose(comparison: Comparison, name: string): void {
  if (comparison.seen.has(`${name} sent`) || comparison.seen.has(`${name} read`)) return;
  compareNamed(comparison, "sent", name);
  compareNamed(comparison, "read", name);
}

/**
 * Compares the wording of parts without other reported changes. If more than the wording differs, this comparison
 * cannot judge it, and a person has to look.
 */
function compareWording(
  comparison: Comparison,
  where: string,
  before: Json | undefined,
  after: Json | undefined,
): void {
  if (same(before, after)) return;
  if (same(withoutWords(before), withoutWords(after))) {
    report(comparison, root(where), "patch", "is described or shown in other words");
  } else {
    report(comparison, root(where), "major", "is written in another way, which cannot be compared");
  }
}
