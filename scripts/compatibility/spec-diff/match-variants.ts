import { asArray, asObject, refName, type Json, type JsonObject } from "@trunkline/spec-model";
import { same } from "./document.js";
import { flatten } from "./flatten.js";

/** The variants of a schema, from `oneOf` or `anyOf`: the generated types have a union for either. */
export function variantsOf(schema: JsonObject): Json[] | undefined {
  const variants = schema.oneOf ?? schema.anyOf;
  return Array.isArray(variants) ? variants : undefined;
}

interface Unions {
  before: JsonObject;
  after: JsonObject;
  left: JsonObject;
  right: JsonObject;
}

/** Matches the variants of two schemas. A schema without variants is a union of one. */
export function matchVariants({ before, after, left, right }: Unions) {
  const [old, now] = [split(before, left), split(after, right)];
  const added = [...now.variants];
  const removed: Json[] = [];
  const pairs: [Json, Json | undefined][] = [];
  for (const variant of old.variants) {
    const match = added.findIndex((other) => isSame({ before, after }, variant, other));
    if (match < 0) removed.push(variant);
    else pairs.push([variant, added.splice(match, 1)[0]]);
  }
  // If one of each is left, they are taken for the same variant.
  if (removed.length === 1 && added.length === 1) pairs.push([removed.splice(0)[0] ?? null, added.splice(0)[0]]);
  return { pairs, removed, added, wasNull: old.null, isNull: now.null, open: old.open && now.open };
}

function split(document: JsonObject, schema: JsonObject): { variants: Json[]; null: boolean; open: boolean } {
  const { oneOf: _oneOf, anyOf: _anyOf, ...plain } = schema;
  const variants = variantsOf(schema) ?? [plain];
  const flat = variants.map((variant) => flatten(document, variant));
  return {
    variants: variants.filter((_variant, index) => flat[index]?.type !== "null"),
    null: [plain, ...flat].some(({ type }) => type === "null" || asArray(type).includes("null")),
    open: flat.some((variant) => variant.not !== undefined),
  };
}

function isSame({ before, after }: Pick<Unions, "before" | "after">, left: Json, right: Json): boolean {
  const [leftName, rightName] = [refName(left), refName(right)];
  if (leftName !== undefined || rightName !== undefined) return leftName === rightName;
  if (same(left, right)) return true;
  const [first, second] = [flatten(before, left), flatten(after, right)];
  const mark = markOf(first);
  return mark === undefined ? markOf(second) === undefined && same(first.type, second.type) : mark === markOf(second);
}

/** What distinguishes a variant from the others: its properties with a `const`. */
function markOf(schema: JsonObject): string | undefined {
  const marks = Object.entries(asObject(schema.properties)).filter(([, property]) => "const" in asObject(property));
  return marks.length > 0 ? JSON.stringify(marks.map(([key, property]) => [key, asObject(property).const])) : undefined;
}

export function nameVariant(document: JsonObject, variant: Json | undefined): string {
  const flat = flatten(document, variant);
  const title = refName(variant) ?? flat.title ?? markOf(flat) ?? flat.type ?? "something else";
  return `(${typeof title === "string" ? title : asArray(title).join(" or ")})`;
}
