import { PagingError, type PaginationRule } from "@trunkline/client";
import { describe, expect, it } from "vitest";
import { keyset } from "../../src/paging/keyset.js";
import type { OpaqueStrategy } from "../../src/paging/strategy.js";
import { walk } from "../../src/paging/walk.js";

const rule: PaginationRule = {
  style: "keyset",
  in: "query",
  items: "",
  id: "id",
  position: "at",
  limit: "limit",
  field: "createdAt",
  maximumLimit: 1000,
};

interface Row {
  id: string;
  /** Epoch milliseconds, with a fraction that is not shown. */
  time: number;
  bytes: number;
}

const start = Date.UTC(2026, 0, 1);

/** A server that keeps times finer than it shows them, and whose answers are limited in bytes. */
async function read(rows: readonly Row[], most: number): Promise<{ ids: string[]; failure: unknown }> {
  const sorted = [...rows].sort((one, other) => other.time - one.time);
  const fetch = async ({ at, limit }: Record<string, unknown>): Promise<unknown> => {
    const bound = at === undefined ? Infinity : Date.parse(String(at));
    let bytes = 0;
    return sorted
      .filter(({ time }) => time <= bound)
      .slice(0, Number(limit))
      .filter((row, index) => (bytes += row.bytes) <= most || index === 0)
      .map(({ id, time }) => ({ id, createdAt: new Date(Math.floor(time)).toISOString() }));
  };
  const ids: string[] = [];
  // The walk gives a strategy its own states only.
  const list = { name: "rows", rule, style: keyset as OpaqueStrategy, fetch };
  try {
    for await (const page of walk(list, { pageSize: 10, cursor: undefined, signal: new AbortController().signal })) {
      ids.push(...page.ids);
    }
  } catch (error) {
    return { ids, failure: error };
  }
  return { ids, failure: undefined };
}

describe("a list by time, from a server that stores times finer than it shows them", () => {
  const before = [0, 1, 2].map((index) => ({ id: `before${index}`, time: start + 5000 - index, bytes: 10 }));
  const after = [0, 1, 2].map((index) => ({ id: `after${index}`, time: start - 5000 - index, bytes: 10 }));
  const tie = [0.9, 0.6, 0.3].map((fraction, index) => ({ id: `tie${index}`, time: start + fraction, bytes: 10 }));

  it("returns every call of one millisecond", async () => {
    const { ids, failure } = await read([...before, ...tie, ...after], 1000);
    expect({ count: ids.length, failure }).toEqual({ count: 9, failure: undefined });
  });

  it("ends with an error if an answer does not reach the last call of a millisecond", async () => {
    const long = tie.map((row, index) => (index === 2 ? { ...row, bytes: 90 } : row));
    const { ids, failure } = await read([...before, ...long, ...after], 100);
    expect(ids).toEqual(["before0", "before1", "before2", "tie0", "tie1"]);
    expect(PagingError.isInstance(failure)).toBe(true);
  });

  it("cannot notice calls of one millisecond that are so long that an answer holds one at a time", async () => {
    const long = tie.slice(0, 2).map((row) => ({ ...row, bytes: 90 }));
    const { ids, failure } = await read([...before, ...long, ...after], 100);
    expect({ ids: ids.filter((id) => id.startsWith("tie")), failure }).toEqual({ ids: ["tie0"], failure: undefined });
  });
});
