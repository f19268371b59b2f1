import type { SpecDocument } from "@trunkline/spec-model";
import { isObject, type JsonObject } from "../json.js";
import { hasFormat } from "./formats.js";

/** What is wrong with a value, phrased to follow the field's name: `limit` "must be at most 100". */
export interface Problem {
  /** Dot path of the value within what was checked; `""` for the whole. */
  field: string;
  detail: string;
}

export type CheckSchema = (schema: unknown, value: unknown, field?: string) => Problem | undefined;

/**
 * Checks the part of JSON Schema 2020-12 that specs use, by interpreting the schema: ajv compiles functions from text,
 * which workerd and pages with a content security policy forbid. The tests compare it with ajv. An open enum accepts
 * any value.
 */
export function createSchemaCheck(document: SpecDocument): CheckSchema {
  const patterns = new Map<string, RegExp>();

  function patternOf(source: string): RegExp {
    const known = patterns.get(source) ?? new RegExp(source, "u");
    patterns.set(source, known);
    return known;
  }

  function check(schema: unknown, value: unknown, field = ""): Problem | undefined {
    if (schema === true || schema === undefined) return undefined;
    if (schema === false) return { field, detail: "is not allowed" };
    if (!isObject(schema)) return undefined;
    return (
      check(document.target(schema), value, field) ??
      checkType(schema, value, field) ??
      checkWords(schema, value, field) ??
      (typeof value === "string" ? checkText(schema, value, field) : undefined) ??
      (typeof value === "number" ? checkNumber(schema, value, field) : undefined) ??
      (Array.isArray(value) ? checkArray(schema, value, field) : undefined) ??
      (isObject(value) ? checkObject(schema, value, field) : undefined) ??
      checkParts(schema, value, field)
    );
  }

  function checkType(schema: JsonObject, value: unknown, field: string): Problem | undefined {
    if (schema.type === undefined) return undefined;
    const types: unknown[] = Array.isArray(schema.type) ? schema.type : [schema.type];
    if (types.some((type) => hasType(type, value))) return undefined;
    return { field, detail: `must be ${types.map((type) => article(String(type))).join(" or ")}` };
  }

  function checkWords(schema: JsonObject, value: unknown, field: string): Problem | undefined {
    if (Object.hasOwn(schema, "const") && !isSame(schema.const, value)) {
      return { field, detail: `must be ${JSON.stringify(schema.const)}` };
    }
    const words = schema.enum;
    if (!Array.isArray(words) || schema["x-open-enum"] === true) return undefined;
    if (words.some((word) => isSame(word, value))) return undefined;
    return { field, detail: `must be one of ${words.map((word) => String(word)).join(", ")}` };
  }

  function checkText(schema: JsonObject, value: string, field: string): Problem | undefined {
    const { minLength, maxLength, pattern, format } = schema;
    // Counts characters, not UTF-16 code units as `length` does.
    const length = typeof minLength === "number" || typeof maxLength === "number" ? [...value].length : 0;
    if (typeof minLength === "number" && length < minLength) {
      return { field, detail: `must have at least ${minLength} characters` };
    }
    if (typeof maxLength === "number" && length > maxLength) {
      return { field, detail: `must have at most ${maxLength} characters` };
    }
    if (typeof pattern === "string" && !patternOf(pattern).test(value)) {
      return { field, detail: `must match ${pattern}` };
    }
    return typeof format === "string" && !hasFormat(format, value)
      ? { field, detail: `must be a ${format}` }
      : undefined;
  }

  function checkNumber(schema: JsonObject, value: number, field: string): Problem | undefined {
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, format } = schema;
    if (typeof minimum === "number" && value < minimum) return { field, detail: `must be at least ${minimum}` };
    if (typeof maximum === "number" && value > maximum) return { field, detail: `must be at most ${maximum}` };
    if (typeof exclusiveMinimum === "number" && value <= exclusiveMinimum) {
      return { field, detail: `must be more than ${exclusiveMinimum}` };
    }
    if (typeof exclusiveMaximum === "number" && value >= exclusiveMaximum) {
      return { field, detail: `must be less than ${exclusiveMaximum}` };
    }
    if (typeof multipleOf === "number" && !Number.isInteger(value / multipleOf)) {
      return { field, detail: `must be a multiple of ${multipleOf}` };
    }
    return typeof format === "string" && !hasFormat(format, value) ? { field, detail: `must be ${format}` } : undefined;
  }

  function checkArray(schema: JsonObject, value: unknown[], field: string): Problem | undefined {
    const { minItems, maxItems, uniqueItems, items } = schema;
    if (typeof minItems === "number" && value.length < minItems) {
      return { field, detail: `must have at least ${minItems} items` };
    }
    if (typeof maxItems === "number" && value.length > maxItems) {
      return { field, detail: `must have at most ${maxItems} items` };
    }
    if (uniqueItems === true && new Set(value.map((item) => JSON.stringify(item))).size < value.length) {
      return { field, detail: "must not have an item twice" };
    }
    const firsts: unknown[] = Array.isArray(schema.prefixItems) ? schema.prefixItems : [];
    for (let at = 0; at < value.length; at += 1) {
      const problem = check(at < firsts.length ? firsts[at] : items, value[at], join(field, String(at)));
      if (problem) return problem;
    }
    return undefined;
  }

  function checkObject(schema: JsonObject, value: JsonObject, field: string): Problem | undefined {
    const names = Object.keys(value);
    for (const name of Array.isArray(schema.required) ? schema.required : []) {
      if (!Object.hasOwn(value, String(name))) return { field: join(field, String(name)), detail: "is required" };
    }
    const { minProperties, maxProperties, propertyNames, additionalProperties } = schema;
    if (typeof minProperties === "number" && names.length < minProperties) {
      return { field, detail: `must have at least ${minProperties} properties` };
    }
    if (typeof maxProperties === "number" && names.length > maxProperties) {
      return { field, detail: `must have at most ${maxProperties} properties` };
    }
    const properties = isObject(schema.properties) ? schema.properties : {};
    const patterned = isObject(schema.patternProperties) ? Object.entries(schema.patternProperties) : [];
    for (const name of names) {
      const inner = join(field, name);
      let known = false;
      if (Object.hasOwn(properties, name)) {
        known = true;
        const problem = check(properties[name], value[name], inner);
        if (problem) return problem;
      }
      for (const [pattern, part] of patterned) {
        if (!patternOf(pattern).test(name)) continue;
        known = true;
        const problem = check(part, value[name], inner);
        if (problem) return problem;
      }
      const rest = known ? undefined : check(additionalProperties, value[name], inner);
      if (rest) return additionalProperties === false ? { field: inner, detail: "should not exist" } : rest;
      const naming = check(propertyNames, name, inner);
      if (naming) return naming;
    }
    return undefined;
  }

  function checkParts(schema: JsonObject, value: unknown, field: string): Problem | undefined {
    const { allOf, anyOf, oneOf, not } = schema;
    if (Array.isArray(allOf)) {
      for (const part of allOf) {
        const problem = check(part, value, field);
        if (problem) return problem;
      }
    }
    if (Array.isArray(anyOf)) {
      const problem = checkAlternatives(anyOf, value, field);
      if (problem) return problem;
    }
    if (Array.isArray(oneOf)) {
      const problem = checkAlternatives(oneOf, value, field);
      if (problem) return problem;
      if (oneOf.filter((part) => !check(part, value, field)).length > 1) {
        return { field, detail: "must have only one of the documented forms" };
      }
    }
    if (not !== undefined && !check(not, value, field)) return { field, detail: "has a form that is not allowed" };
    if (schema.if !== undefined) {
      return check(check(schema.if, value, field) ? schema.else : schema.then, value, field);
    }
    return undefined;
  }

  /** The problem of the alternative that matched furthest, which is most likely the intended one. */
  function checkAlternatives(parts: unknown[], value: unknown, field: string): Problem | undefined {
    let furthest: Problem | undefined;
    for (const part of parts) {
      const problem = check(part, value, field);
      if (!problem) return undefined;
      if (problem.field.length > (furthest?.field.length ?? field.length)) furthest = problem;
    }
    return furthest ?? { field, detail: "has none of the documented forms" };
  }

  return check;
}

function join(field: string, name: string): string {
  return field === "" ? name : `${field}.${name}`;
}

function article(type: string): string {
  if (type === "null") return type;
  return `${/^[aeiou]/.test(type) ? "an" : "a"} ${type}`;
}

function hasType(type: unknown, value: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type && (type !== "number" || Number.isFinite(value));
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || one === null) return one === other;
  return JSON.stringify(one) === JSON.stringify(other);
}
