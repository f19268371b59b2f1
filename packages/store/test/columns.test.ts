import { describe, expect, it } from "vitest";
import { ownColumns } from "../src/calls/to-row.js";
import { callColumns, columns } from "../src/schema/call-columns.js";
import { tables } from "../src/schema/tables.js";
import { wholeCall } from "./support/calls.js";
import { homes, share } from "./support/homes.js";

/** Every value in a Call that is not a list or an object itself, but for what is kept as JSON. */
function leavesOf(value: unknown): unknown[] {
  if (typeof value !== "object" || value === null) return [value];
  return Object.values(value).flatMap(leavesOf);
}

it("keeps every value of a Call in some column of its field", () => {
  const call = wholeCall();
  expect(Object.keys(call).sort()).toEqual(Object.keys(callColumns).sort());
  for (const [field, value] of Object.entries(call)) {
    // Every field of a Call has its columns, as the type says.
    const ofField = callColumns[field as keyof typeof callColumns];
    const kept = new Set(Object.values(ofField).flatMap(({ read }) => leavesOf(read(call))));
    expect([field, leavesOf(value).filter((leaf) => !kept.has(leaf))]).toEqual([field, []]);
  }
});

describe.each(homes)("in $name", ({ make }) => {
  // Redaction takes signatures out of addresses.
  const shared = share(make, { raw: "full" });

  it("every column is there with its type, and is documented", async () => {
    const { store } = shared;
    const { rows } = await store.query(`
      select c.relname as table, a.attname as name, format_type(a.atttypid, a.atttypmod) as type,
        col_description(c.oid, a.attnum) as comment, obj_description(c.oid) as about
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and a.attnum > 0 and not a.attisdropped`);
    const found: Record<string, typeof rows> = {};
    for (const row of rows) (found[String(row.table)] ??= []).push(row);
    expect(Object.keys(found).sort()).toEqual(Object.keys(tables).sort());
    for (const [table, { comment, columns }] of Object.entries(tables)) {
      const described = Object.fromEntries((found[table] ?? []).map((row) => [row.name, row.comment]));
      expect(described).toEqual(columns);
      expect(found[table]?.[0]?.about).toBe(comment);
    }
    const types = Object.fromEntries((found.calls ?? []).map((row) => [row.name, row.type]));
    const names = { timestamptz: "timestamp with time zone" };
    const wanted = [...columns.map(([name, { type }]) => [name, type] as const), ...Object.entries(ownColumns)];
    for (const [name, type] of wanted) {
      expect([name, types[name]]).toEqual([name, type === "timestamptz" ? names.timestamptz : type]);
    }
  });

  it("a call is kept to the last digit", async () => {
    const { store } = shared;
    const call = wholeCall();
    expect(await store.put(call)).toBe("inserted");
    const [row = {}] = (await store.query("select * from calls")).rows;
    const { cost_amount, duration_seconds, answered_at, cost_parts, ...others } = row;
    expect({ cost_amount, duration_seconds, answered_at, cost_parts }).toEqual({
      cost_amount: "0.1234567890123456789",
      duration_seconds: "118.377",
      answered_at: call.answeredAt,
      cost_parts: call.cost?.parts,
    });
    for (const [name, { type, read }] of columns) {
      if (type !== "numeric") expect([name, row[name]]).toEqual([name, read(call)]);
    }
    expect(others._trunkline_seen_by).toBe("put");
  });
});
