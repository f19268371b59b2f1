import { asArray, asObject, refName, referTo, resolve, type Json, type JsonObject } from "@trunkline/spec-model";
import { widened, type Bump, type Direction } from "../change.js";
import { compareSchemas } from "./compare-schemas.js";
import { compareKeys, same } from "./document.js";
import { compareRequired, report, type Comparison, type Place } from "./place.js";

export interface OperationPair {
  /** `GET /call`. */
  key: string;
  before: JsonObject;
  after: JsonObject;
  /** The direction of the request; a webhook's is read. */
  request: Direction;
}

export function compareOperations(comparison: Comparison, { key, before, after, request }: OperationPair): void {
  const answer: Direction = request === "sent" ? "read" : "sent";
  const place: Place = { where: key, path: "", direction: request };
  if (!same(before.operationId, after.operationId)) {
    report(
      comparison,
      place,
      "major",
      `is now called ${String(after.operationId)}, and was ${String(before.operationId)}`,
    );
  }
  if (!same(before.deprecated, after.deprecated)) {
    report(comparison, place, "minor", after.deprecated === true ? "is now deprecated" : "is no longer deprecated");
  }
  if (!same(before["x-idempotent"], after["x-idempotent"])) {
    report(comparison, place, "minor", "says otherwise whether it may be sent twice");
  }
  if (!same(before.security, after.security)) report(comparison, place, "minor", "asks for other credentials");
  comparePagination(comparison, place, before["x-pagination"], after["x-pagination"]);
  compareParameters(comparison, place, before, after);
  compareBodies(comparison, { ...place, where: `${key}, body` }, before.requestBody, after.requestBody);
  compareAnswers(comparison, { ...place, direction: answer }, asObject(before.responses), asObject(after.responses));
}

/** `paginate` depends on it: the path of the items decides their type. */
function comparePagination(
  comparison: Comparison,
  place: Place,
  before: Json | undefined,
  after: Json | undefined,
): void {
  if (same(before, after)) return;
  if (before === undefined) return report(comparison, place, "minor", "can now be paged through");
  if (after === undefined) return report(comparison, place, "major", "can no longer be paged through");
  const typed = ["items", "style", "in", "position"].some(
    (field) => !same(asObject(before)[field], asObject(after)[field]),
  );
  report(comparison, place, typed ? "major" : "minor", "is paged through in another way");
}

function compareParameters(comparison: Comparison, place: Place, before: JsonObject, after: JsonObject): void {
  const left = readParameters(comparison.before, before);
  const right = readParameters(comparison.after, after);
  const { removed, added, kept } = compareKeys(left, right);
  const at = (name: string): Place => ({ ...place, where: `${place.where}, ${name}` });
  for (const name of removed) report(comparison, at(name), "major", "was removed");
  for (const name of added) {
    const required = resolve(comparison.after, right[name]).required === true && place.direction === "sent";
    report(comparison, at(name), required ? "major" : "minor", required ? "was added, and is required" : "was added");
  }
  for (const name of kept) {
    compareOnce(comparison, { ...at(name), named: "parameter" }, left[name], right[name], compareParameter);
  }
}

type Compare = (comparison: Comparison, place: Place, before: JsonObject, after: JsonObject) => void;

/** A named parameter or answer is reported once by its name, however many operations share it. */
function compareOnce(
  comparison: Comparison,
  { named, ...place }: Place & { named: string },
  before: Json | undefined,
  after: Json | undefined,
  compare: Compare,
): void {
  const name = refName(before);
  const shared = name !== undefined && name === refName(after);
  const key = `${named} ${name} ${place.direction}`;
  if (shared && comparison.seen.has(key)) return;
  if (shared) comparison.seen.add(key);
  const at = shared ? { ...place, where: `${named} ${name}` } : place;
  compare(comparison, at, resolve(comparison.before, before), resolve(comparison.after, after));
}

/** Users can name a part even if no operation uses it. */
export function compareLooseParts(comparison: Comparison): void {
  const parts = [
    ["parameters", "parameter", "sent", compareParameter],
    ["responses", "response", "read", compareAnswer],
  ] as const;
  for (const [section, named, direction, compare] of parts) {
    for (const name of Object.keys(asObject(asObject(comparison.before.components)[section]))) {
      if (!(name in asObject(asObject(comparison.after.components)[section]))) continue;
      const ref = referTo(section, name);
      compareOnce(comparison, { where: "", path: "", direction, named }, ref, ref, compare);
    }
  }
}

function compareParameter(comparison: Comparison, place: Place, before: JsonObject, after: JsonObject): void {
  compareRequired(comparison, place, before.required === true, after.required === true);
  compareSchemas(comparison, place, schemaOf(before), schemaOf(after));
  for (const field of ["style", "explode", "allowReserved", "deprecated", "allowEmptyValue"]) {
    if (!same(before[field], after[field])) report(comparison, place, "minor", `has another \`${field}\``);
  }
  for (const field of ["in", "name"]) {
    if (!same(before[field], after[field])) report(comparison, place, "major", `has another \`${field}\``);
  }
}

/** Parameters by a name such as `query parameter limit`. An operation's own parameters override those of its path. */
function readParameters(document: JsonObject, operation: JsonObject): JsonObject {
  return Object.fromEntries(
    asArray(operation.parameters).map((parameter) => {
      const { in: place, name } = resolve(document, parameter);
      return [`${String(place)} parameter ${String(name)}`, parameter];
    }),
  );
}

function schemaOf(parameter: JsonObject): Json | undefined {
  return parameter.schema ?? Object.values(asObject(parameter.content)).map((media) => asObject(media).schema)[0];
}

function compareBodies(comparison: Comparison, place: Place, before: Json | undefined, after: Json | undefined): void {
  if (before === undefined && after === undefined) return;
  const left = resolve(comparison.before, before);
  const right = resolve(comparison.after, after);
  const sent = place.direction === "sent";
  if (before === undefined) {
    return report(comparison, place, right.required === true && sent ? "major" : "minor", "was added");
  }
  if (after === undefined) return report(comparison, place, "major", "was removed");
  compareRequired(comparison, place, left.required === true, right.required === true);
  compareContent(comparison, place, left, right, sent ? "minor" : "major");
}

/** `more`: the bump for an additional content type. */
function compareContent(comparison: Comparison, place: Place, before: JsonObject, after: JsonObject, more: Bump): void {
  const left = asObject(before.content);
  const right = asObject(after.content);
  const { removed, added, kept } = compareKeys(left, right);
  for (const type of removed) report(comparison, place, "major", `no longer comes as ${type}`);
  for (const type of added) report(comparison, place, more, `also comes as ${type}`);
  for (const type of kept) {
    compareSchemas(comparison, place, asObject(left[type]).schema, asObject(right[type]).schema);
    if (!same(asObject(left[type]).encoding, asObject(right[type]).encoding)) {
      report(comparison, place, "minor", "is encoded in another way");
    }
  }
}

function compareAnswers(comparison: Comparison, place: Place, before: JsonObject, after: JsonObject): void {
  const { removed, added, kept } = compareKeys(before, after);
  const at = (status: string): Place => ({ ...place, where: `${place.where}, answer ${status}` });
  for (const status of removed) report(comparison, at(status), "major", "was removed");
  // A new success status widens the type of `data`; callers must expect new errors anyway.
  for (const status of added) report(comparison, at(status), status.startsWith("2") ? "major" : "minor", "was added");
  for (const status of kept) {
    compareOnce(comparison, { ...at(status), named: "response" }, before[status], after[status], compareAnswer);
  }
}

function compareAnswer(comparison: Comparison, place: Place, before: JsonObject, after: JsonObject): void {
  compareContent(comparison, place, before, after, widened(place.direction));
  const [left, right] = [asObject(before.headers), asObject(after.headers)];
  const { removed, added, kept } = compareKeys(left, right);
  for (const name of removed) report(comparison, place, "major", `no longer has the header ${name}`);
  for (const name of added) report(comparison, place, "minor", `now has the header ${name}`);
  for (const name of kept) {
    const [one, other] = [resolve(comparison.before, left[name]), resolve(comparison.after, right[name])];
    compareParameter(comparison, { ...place, path: name }, one, other);
  }
}
