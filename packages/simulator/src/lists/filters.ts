import type { Filter, FilterOperator, Resource } from "@trunkline/spec-model";
import { getPath, isObject } from "../json.js";
import type { CheckedRequest } from "../requests/request.js";
import { readTime } from "../times.js";

/** A filter that a request uses, with its value. */
export interface ActiveFilter {
  field: string;
  matches: (record: unknown) => boolean;
  /** Identifies the filter and its value. */
  key: string;
  /** The one value that the field must equal, as a string. */
  only: string | undefined;
  /** The bounds of the field's time, both inclusive, epoch milliseconds. */
  bounds: Bounds | undefined;
}

export interface Bounds {
  earliest?: number;
  latest?: number;
}

export function readFilters(request: CheckedRequest): ActiveFilter[] {
  const active: ActiveFilter[] = [];
  for (const filter of request.operation.filters) {
    const value = filter.in === "query" ? request.query[filter.name] : getPath(request.body, filter.name);
    if (value !== undefined && value !== null) active.push(activate(filter, value));
  }
  return active;
}

/** The fixed filters of a list that holds only a part of the records. */
export function partFilters({ where }: Resource): ActiveFilter[] {
  return Object.entries(where).map(([field, value]) =>
    activate({ in: "query", name: `where ${field}`, field, operator: "equal", ignoreCase: false }, value),
  );
}

export function activate(filter: Filter, given: unknown): ActiveFilter {
  if (filter.operator === "stated") return activateStated(filter, given);
  const value = filter.operator === "in" ? toValues(filter, given) : given;
  const { field, operator } = filter;
  const bounds = boundsOf(filter, value);
  const test = bounds === undefined ? createTest(filter, value) : createBoundsTest(bounds);
  return {
    field,
    matches: (record) => test(getPath(record, field)),
    key: JSON.stringify([filter.name, value]),
    only: onlyValue(operator, value),
    bounds,
  };
}

/** Several values may be one comma-separated string, or each in an object. */
function toValues({ item }: Filter, given: unknown): unknown {
  if (typeof given === "string") return given.split(",");
  return item === undefined || !Array.isArray(given) ? given : given.map((one) => getPath(one, item));
}

const statedOperators: Readonly<Record<string, FilterOperator>> = {
  eq: "equal",
  co: "contains",
  gt: "after",
  ge: "at-or-after",
  lt: "before",
  le: "at-or-before",
  in: "in",
  bt: "between",
};

/** The value names the operator. No other filter has `ne`, `sw` and `ew`. */
function activateStated(filter: Filter, given: unknown): ActiveFilter {
  const [op, value] = [String(getPath(given, "op")), getPath(given, "value")];
  const operator = Object.hasOwn(statedOperators, op) ? statedOperators[op] : undefined;
  if (operator !== undefined) {
    const told = Array.isArray(value) && operator === "between" ? { lower: value[0], upper: value[1] } : value;
    return activate({ ...filter, operator, lower: "lower", upper: "upper" }, told);
  }
  const tests: Readonly<Record<string, (found: string) => boolean>> = {
    ne: (found) => found !== String(value),
    sw: (found) => found.startsWith(String(value)),
    ew: (found) => found.endsWith(String(value)),
  };
  const test = tests[op];
  if (test === undefined) throw new RangeError(`A filter has no operator "${op}".`);
  return {
    field: filter.field,
    matches: (record) => {
      const found = getPath(record, filter.field);
      return isPlain(found) && test(String(found));
    },
    key: JSON.stringify([filter.name, given]),
    only: undefined,
    bounds: undefined,
  };
}

function onlyValue(operator: Filter["operator"], value: unknown): string | undefined {
  const values: unknown[] = operator === "in" && Array.isArray(value) ? value : [value];
  return (operator === "equal" || operator === "in") && values.length === 1 ? String(values[0]) : undefined;
}

const dayMs = 86_400_000;

/** Operators on times reduce to two inclusive bounds, since times on the wire are whole milliseconds. */
function boundsOf({ operator, lower, upper }: Filter, value: unknown): Bounds | undefined {
  if (operator === "between" && isObject(value)) {
    const [earliest, latest] = [readTime(boundAt(value, lower)), readTime(boundAt(value, upper))];
    if (earliest === undefined && latest === undefined) return undefined;
    return { ...(earliest !== undefined && { earliest }), ...(latest !== undefined && { latest }) };
  }
  const time = readTime(value);
  if (time === undefined) return undefined;
  const day = Math.floor(time / dayMs) * dayMs;
  if (operator === "after") return { earliest: time + 1 };
  if (operator === "at-or-after") return { earliest: time };
  if (operator === "before") return { latest: time - 1 };
  if (operator === "at-or-before") return { latest: time };
  if (operator === "on-or-after-day") return { earliest: day };
  return operator === "on-or-before-day" ? { latest: day + dayMs - 1 } : undefined;
}

function boundAt(value: unknown, name: string | undefined): unknown {
  return name === undefined ? undefined : getPath(value, name);
}

function createBoundsTest({ earliest = -Infinity, latest = Infinity }: Bounds): (found: unknown) => boolean {
  return (found) => {
    const time = readTime(found);
    return time !== undefined && time >= earliest && time <= latest;
  };
}

function createTest(filter: Filter, value: unknown): (found: unknown) => boolean {
  const { operator, ignoreCase } = filter;
  const fold = ignoreCase || operator === "equal-ignoring-case" ? (text: string) => text.toLowerCase() : String;
  if (operator === "equal" || operator === "equal-ignoring-case" || operator === "in") {
    const wanted = new Set((Array.isArray(value) ? value : [value]).map((one) => fold(String(one))));
    return (found) => isPlain(found) && wanted.has(fold(String(found)));
  }
  if (operator === "contains") {
    const wanted = fold(String(value));
    return (found) => isPlain(found) && fold(String(found)).includes(wanted);
  }
  const [lower, upper] = numberBounds(filter, value);
  return (found) => {
    const number = typeof found === "string" && found.trim() !== "" ? Number(found) : found;
    return typeof number === "number" && lower(number) && upper(number);
  };
}

type NumberTest = (number: number) => boolean;

function numberBounds(filter: Filter, value: unknown): [lower: NumberTest, upper: NumberTest] {
  const { operator } = filter;
  const any: NumberTest = () => true;
  if (operator === "between" && isObject(value)) {
    const [lower, upper] = [boundAt(value, filter.lower), boundAt(value, filter.upper)];
    return [
      typeof lower === "number" ? (number) => number >= lower : any,
      typeof upper === "number" ? (number) => number <= upper : any,
    ];
  }
  const limit = Number(value);
  if (operator === "after") return [(number) => number > limit, any];
  if (operator === "at-or-after") return [(number) => number >= limit, any];
  if (operator === "before") return [any, (number) => number < limit];
  return operator === "at-or-before" ? [any, (number) => number <= limit] : [any, any];
}

/** Null and missing match no filter, and neither do objects. */
function isPlain(found: unknown): boolean {
  return typeof found === "string" || typeof found === "number" || typeof found === "boolean";
}
