import type { PaginationRule } from "@trunkline/client";
import { describe, expect, it } from "vitest";
import { createListing, type ListingOptions } from "../../src/lists/listing.js";
import { page as style } from "../../src/paging/page.js";
import { walk } from "../../src/paging/walk.js";

const rule: PaginationRule = {
  style: "page",
  in: "query",
  id: "id",
  position: "page",
  limit: "limit",
  items: "items",
  first: 1,
  total: ["total"],
};

/** A list of so many rows, `added` more at its head after each request, and how often it was asked. */
function open(options: ListingOptions, { rows: count = 100, added = 0 } = {}) {
  const rows = Array.from({ length: count }, (_, index) => ({ id: `r${index}` }));
  let requests = 0;
  const fetch = async ({ page, limit }: Record<string, unknown>): Promise<unknown> => {
    requests += 1;
    const at = (Number(page) - 1) * Number(limit);
    const body = { items: rows.slice(at, at + Number(limit)), total: rows.length };
    for (let index = 0; index < added; index += 1) rows.unshift({ id: `new${requests}-${index}` });
    return body;
  };
  const listing = createListing<{ id: string }>(
    {
      name: "rows",
      open: (opening) => walk({ name: "rows", rule, style, fetch }, opening),
      read: (items) => ({ items: [...items] as { id: string }[], indexes: [...items.keys()] }),
    },
    { pageSize: 10, ...options },
  );
  return { listing, requests: () => requests };
}

async function readAll(listing: AsyncIterable<{ id: string }>): Promise<string[]> {
  const ids: string[] = [];
  for await (const { id } of listing) ids.push(id);
  return ids;
}

describe("the next page", () => {
  it.each([{ limit: 20 }, { limit: 15 }, { limit: 20, concurrency: 4 }])(
    "is not asked for where the limit is reached: %o",
    async (options) => {
      const { listing, requests } = open(options);
      expect(await readAll(listing)).toHaveLength(options.limit);
      // A page begins with a row of the one before it, so that two of ten bring less than twenty.
      expect(requests()).toBe(options.limit === 15 ? 2 : 3);
    },
  );

  it("is requested alone while the list changes, since it changes further with each discarded answer", async () => {
    const { listing, requests } = open({ concurrency: 4 }, { rows: 200, added: 2 });
    const ids = await readAll(listing);
    expect(ids.filter((id) => id.startsWith("r"))).toHaveLength(200);
    // 34 pages or so, as rows are added; four at a time would be asked for without an end.
    expect(requests()).toBeLessThan(100);
  });
});
