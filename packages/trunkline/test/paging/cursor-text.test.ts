import { InvalidInputError, PagingError, type PaginationRule } from "@trunkline/client";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCursor, writeCursor } from "../../src/paging/cursor-text.js";
import { iteratePages } from "../../src/paging/iterate-pages.js";
import { strategies } from "../../src/paging/strategies.js";
import type { WalkedPage } from "../../src/paging/walked-page.js";
import { walk } from "../../src/paging/walk.js";
import { runs } from "../runs.js";

const common = { in: "query", id: "id", position: "at", limit: "limit" } as const;
const rules: PaginationRule[] = [
  { ...common, style: "offset", items: "items" },
  { ...common, style: "page", items: "items" },
  { ...common, style: "keyset", items: "", field: "createdAt", maximumLimit: 1000 },
  { ...common, style: "cursor", items: "items", next: "next" },
];

function open(rule: PaginationRule, cursor?: string) {
  const rows = Array.from({ length: 5000 }, (_, index) => ({
    id: `0195f3b2-0000-7000-8000-${String(index).padStart(12, "0")}`,
    createdAt: new Date(1.7e12 - 1000 * index).toISOString(),
  }));
  let requests = 0;
  const fetch = async ({ at, limit }: Record<string, unknown>): Promise<unknown> => {
    requests += 1;
    const size = Number(limit);
    if (rule.style === "keyset") {
      const bound = at === undefined ? Infinity : Date.parse(String(at));
      return rows.filter(({ createdAt }) => Date.parse(createdAt) <= bound).slice(0, size);
    }
    const from = rule.style === "page" ? (Number(at) - 1) * size : Number(at ?? 0);
    return { items: rows.slice(from, from + size), next: String(from + size) };
  };
  const list = { name: "rows", rule, style: strategies[rule.style], fetch };
  let walked: ReturnType<typeof walk> | undefined;
  // Started with the first page, so that a refused cursor rejects `next()`.
  const pages = iteratePages<WalkedPage>(async () => {
    walked ??= walk(list, { pageSize: 100, cursor, signal: new AbortController().signal });
    const { value } = await walked.next();
    return value ?? undefined;
  });
  return { pages, requests: () => requests };
}

const cursorOf = ({ after }: WalkedPage): string => (after ? writeCursor(after()) : "");

async function readTenth(rule: PaginationRule): Promise<string> {
  let count = 0;
  for await (const page of open(rule).pages) {
    count += 1;
    if (count === 10) return cursorOf(page);
  }
  throw new Error("There is no tenth page.");
}

describe.each(rules)("a cursor of style $style", (rule) => {
  it("takes at most 2.4 kB", async () => {
    const nextCursor = await readTenth(rule);
    expect(nextCursor.length).toBeLessThanOrEqual(2400);
    expect(nextCursor).toMatch(/^[\w.-]+$/);
  });

  it("continues after its page, although more pages were read since", async () => {
    const pages: WalkedPage[] = [];
    for await (const page of open(rule).pages) if (pages.push(page) === 12) break;
    const { value } = await open(rule, cursorOf(pages[9]!)).pages.next();
    expect(value?.items).toEqual(pages[10]!.items);
  });

  it("with any letter changed, missing or added is an InvalidInputError", async () => {
    const whole = await readTenth(rule);
    const accepted: string[] = [];
    const tryOn = (cursor: string): void => {
      try {
        readCursor(cursor, "rows");
        accepted.push(cursor);
      } catch (error) {
        if (!InvalidInputError.isInstance(error)) throw error;
      }
    };
    for (const [place, letter] of [...whole].entries()) {
      const others = ["A", "B", "9", "."].filter((other) => other !== letter);
      for (const other of ["", `${letter}A`, ...others]) tryOn(whole.slice(0, place) + other + whole.slice(place + 1));
    }
    expect(accepted).toEqual([]);
    expect(readCursor(whole, "rows").known.length).toBeGreaterThan(0);
  });

  it("that was changed is an InvalidInputError before anything is sent", async () => {
    const nextCursor = await readTenth(rule);
    const { state } = readCursor(nextCursor, "rows");
    const values = fc.oneof(fc.jsonValue(), fc.constantFrom(-1, 0.5, 1e300, "x", null, [], {}));
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...Object.keys(state as object)), values, async (field, value) => {
        const changed = { ...(state as object), [field]: value };
        const cursor = writeCursor({ list: "rows", state: changed, known: [] });
        const { pages, requests } = open(rule, cursor);
        try {
          await pages.next();
        } catch (error) {
          // A value that might be right is sent, and may lead nowhere.
          if (!PagingError.isInstance(error))
            expect([InvalidInputError.isInstance(error), requests()]).toEqual([true, 0]);
        }
      }),
      runs(300),
    );
    for (const bad of [undefined, null, 7, "x", [], {}, { ...(state as object), extra: 1 }]) {
      const { pages, requests } = open(rule, writeCursor({ list: "rows", state: bad, known: [] }));
      await expect(pages.next()).rejects.toSatisfy(InvalidInputError.isInstance);
      expect(requests()).toBe(0);
    }
    for (const text of ["", "x", `${nextCursor}x`, nextCursor.slice(1), "?.?"]) {
      await expect(open(rule, text).pages.next()).rejects.toSatisfy(InvalidInputError.isInstance);
    }
  });
});
