import { describe, expect, it } from "vitest";
import { schemaAt, type Filter } from "@trunkline/spec-model";
import { getPath } from "../src/json.js";
import { activate } from "../src/lists/filters.js";
import { createSchemaCheck } from "../src/schema/check.js";
import { readTime } from "../src/times.js";
import { ask, itemsOf, opened, openProvider, parentParameter, parentsOf, place, simulate } from "./helpers.js";
import { toy } from "./toy-provider.js";

const callCount = 300;
const dayMs = 86_400_000;

/** The forms in which a value may state itself: as many as there are kinds of values. */
function statedForms(found: unknown): unknown[] {
  if (typeof found === "number") return [{ type: "range", op: "bt", value: [found - 5, found + 60_000] }];
  if (typeof found === "boolean") return [{ type: "boolean", op: "eq", value: found }];
  return [
    { type: "enum", op: "in", value: [found] },
    { type: "string", op: "eq", value: found },
  ];
}

/** A value out of the records themselves, in the form that the parameter takes. */
function valueFor(filter: Filter, found: unknown, fits: (value: unknown) => boolean): unknown {
  const time = readTime(found);
  if (filter.operator.endsWith("-day")) return new Date(time ?? 0).toISOString().slice(0, 10);
  if (filter.operator === "in") return [filter.item === undefined ? found : { [filter.item]: found }];
  if (filter.operator === "between")
    return { lower_threshold: Number(found) - 5, upper_threshold: Number(found) + 60_000 };
  if (filter.operator === "stated") return statedForms(found).find(fits);
  if (filter.operator === "contains") return String(found).slice(2, 12);
  return found;
}

describe.each([...opened, openProvider(toy)])("$name", (provider) => {
  const { list } = provider;
  if (!list?.pagination) throw new Error("no list");
  const { pagination } = list;
  const simulator =
    provider.name === "toy"
      ? simulate({ calls: callCount }, [toy])
      : simulate({ calls: callCount, providers: [provider.name] });
  const records = [...simulator.records(provider.name)];
  const checkSchema = createSchemaCheck(provider.document);
  const maximum = 100;

  it.each(list.filters.map((filter) => [filter.name, filter] as const))(
    "%s keeps what matches",
    async (name, filter) => {
      const parent = (await parentsOf(simulator, provider, list)).at(-1);
      const byParent = list.filters.find((one) => one.name === parentParameter(list));
      const own =
        parent === undefined ? records : records.filter((one) => getPath(one, byParent?.field ?? "") === parent);
      const found = own
        .map((one) => getPath(one, filter.field))
        .find((one, at) => at > 20 && one !== null && one !== undefined && one !== "");
      if (found === undefined) return;
      const schema = schemaAt(provider.document, list.body?.media[0]?.schema, filter.name)?.schema;
      const value = valueFor(filter, found, (form) => checkSchema(schema, form) === undefined);
      const expected = own.filter((one) => activate(filter, value).matches(one));
      expect(expected.length).toBeGreaterThan(0);

      const isObjectInQuery =
        filter.in === "query" && typeof value === "object" && !Array.isArray(value) && value !== null;
      const asked = isObjectInQuery
        ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [`${name}[${key}]`, inner]))
        : { [name]: value };
      const response = await ask(simulator, provider, list, {
        ...place(pagination.in, {
          ...(parent !== undefined && { [parentParameter(list)]: parent }),
          ...asked,
          [pagination.limit ?? ""]: maximum,
        }),
        ...(provider.name === "toy" && { headers: { "X-Key": "any" } }),
      });
      const answer: unknown = await response.json();
      expect(response.status, JSON.stringify(answer)).toBe(200);
      const idsOf = (records: object[]) => records.map((record) => getPath(record, pagination.id));
      const shown = expected.slice(0, maximum);
      expect(idsOf(itemsOf(list, answer))).toEqual(idsOf(shown));
      if (!list.resource.partialRows) expect(itemsOf(list, answer)).toEqual(shown);
      for (const path of pagination.total) {
        const total = getPath(answer, path);
        if (total !== undefined) expect(total).toBe(expected.length);
      }
    },
  );
});

describe("what a value states itself", () => {
  const stated: Filter = { in: "body", name: "x", field: "x", operator: "stated", ignoreCase: false };

  it.each([
    ["eq", "a", "a", "b"],
    ["ne", "a", "b", "a"],
    ["ne", "a", 0, undefined],
    ["sw", "ab", "abc", "cab"],
    ["ew", "bc", "abc", "bca"],
    ["co", "b", "abc", "ac"],
    ["in", ["a", "b"], "b", "c"],
    ["gt", 5, 6, 5],
    ["ge", 5, 5, 4],
    ["lt", 5, 4, 5],
    ["le", 5, 5, 6],
    ["bt", [4, 6], 6, 7],
    ["bt", [1_700_000_000_000, 1_700_000_000_005], 1_700_000_000_005, undefined],
  ])("%s %j keeps %j and not %j", (op, value, kept, other) => {
    const { matches } = activate(stated, { type: "any", op, value });
    expect([matches({ x: kept }), matches({ x: other })]).toEqual([true, false]);
  });
});

describe("operators", () => {
  const matches = (operator: Filter["operator"], value: unknown, found: unknown, ignoreCase = false) =>
    activate(
      { in: "query", name: "x", field: "x", operator, ignoreCase, lower: "lower_threshold", upper: "upper_threshold" },
      value,
    ).matches({ x: found });

  it.each([
    ["equal", "a", "a", true],
    ["equal", "a", "A", false],
    ["equal", 1, "1", true],
    ["equal", "null", null, false],
    ["equal", "x", undefined, false],
    ["equal-ignoring-case", "a", "A", true],
    ["contains", "bc", "abcd", true],
    ["contains", "BC", "abcd", false],
    ["in", ["a", "b"], "b", true],
    ["in", "b", "b", true],
    ["in", ["a"], "b", false],
    ["after", "2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.000Z", false],
    ["after", "2026-01-01T00:00:00.000Z", "2026-01-01T00:00:00.001Z", true],
    ["at-or-after", "2026-01-01T00:00:00Z", 1_767_225_600_000, true],
    ["before", 1_767_225_600_000, "2026-01-01T00:00:00.000Z", false],
    ["before", 1_767_225_600_001, "2026-01-01 00:00:00", true],
    ["at-or-before", 30, 30, true],
    ["at-or-before", 30, 31, false],
    ["after", 30, 30, false],
    ["at-or-after", 30, null, false],
    ["on-or-after-day", "2026-01-02", "2026-01-02 00:00:00", true],
    ["on-or-after-day", "2026-01-02", "2026-01-01 23:59:59", false],
    ["on-or-before-day", "2026-01-02", "2026-01-02T23:59:59.999Z", true],
    ["on-or-before-day", "2026-01-02", "2026-01-03T00:00:00.000Z", false],
    ["between", { lower_threshold: 1, upper_threshold: 3 }, 3, true],
    ["between", { lower_threshold: 1, upper_threshold: 3 }, 4, false],
    ["between", { lower_threshold: 1 }, 4, true],
    ["between", { upper_threshold: 1_767_225_600_000 }, 1_767_225_600_000 - dayMs, true],
    ["between", {}, 4, true],
  ] as const)("%s %j and %j", (operator, value, found, expected) => {
    expect(matches(operator, value, found)).toBe(expected);
  });

  it("ignore case where the spec says so", () => {
    expect(matches("in", ["ended"], "ENDED", true)).toBe(true);
    expect(matches("in", ["ended"], "ENDED")).toBe(false);
  });
});
