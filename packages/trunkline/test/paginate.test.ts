import type { PaginationRule } from "@trunkline/client";
import { createVapiClient } from "@trunkline/vapi";
import { createZuduClient } from "@trunkline/zudu";
import { describe, expect, it } from "vitest";
import { InvalidInputError, paginate, type PagedClient } from "../src/index.js";
import { idsOf, simulate } from "./simulated.js";

describe("paginate", () => {
  const simulator = simulate({ calls: 120 });
  const vapi = createVapiClient({ apiKey: "key", fetch: simulator.fetch });

  it("gives every item, as the wire has it", async () => {
    const ids: string[] = [];
    for await (const call of paginate(vapi, "GET /call", { pageSize: 25 })) ids.push(call.id);
    expect(ids.sort()).toEqual(idsOf(simulator, "vapi").sort());
  });

  it("keeps the caller's own parameters on every page", async () => {
    const seen: unknown[] = [];
    const watched = simulate({ calls: 60, onRequest: ({ query }) => seen.push(query) });
    const client = createVapiClient({ apiKey: "key", fetch: watched.fetch });
    const query = { createdAtGe: "2026-11-21T10:00:00.000Z", limit: 10 };
    for await (const call of paginate(client, "GET /call", { params: { query } })) {
      expect(Date.parse(call.createdAt)).toBeGreaterThanOrEqual(Date.parse(query.createdAtGe));
    }
    expect(seen.length).toBeGreaterThan(1);
    for (const one of seen) expect(one).toMatchObject({ createdAtGe: query.createdAtGe });
    expect(seen[0]).toMatchObject({ limit: "10" });
  });

  it("begins where the caller's own position says", async () => {
    const zudu = createZuduClient({ apiKey: "key", apiSecret: "secret", fetch: simulator.fetch });
    const all: string[] = [];
    for await (const call of paginate(zudu, "POST /api/calls", { pageSize: 20 })) all.push(call.call_id);
    const rest: string[] = [];
    for await (const call of paginate(zudu, "POST /api/calls", { body: { page: 2 }, pageSize: 20 }))
      rest.push(call.call_id);
    expect(rest).toEqual(all.slice(40));
  });

  it("moves a parameter that is nested in the body", async () => {
    const rule: PaginationRule = {
      style: "page",
      in: "body",
      items: "rows",
      id: "id",
      position: "pagination.page",
      limit: "pagination.limit",
      first: 0,
      total: ["total"],
    };
    const bodies: unknown[] = [];
    const client: PagedClient = {
      provider: "made up",
      pagination: { "POST /rows": rule },
      request: async (_method, _path, init) => {
        bodies.push(init?.body);
        const { page, limit } = (init!.body as { pagination: { page: number; limit: number } }).pagination;
        const rows = ["0-a", "0-b", "1-a", "1-b"].slice(page * limit, (page + 1) * limit).map((id) => ({ id }));
        return { data: { rows, total: 4 }, response: new Response() };
      },
    };
    const untyped = paginate as (client: PagedClient, operation: string, init: object) => AsyncIterable<unknown>;
    const items: unknown[] = [];
    for await (const row of untyped(client, "POST /rows", {
      body: { name: "n", pagination: { sort: "s" } },
      pageSize: 2,
    })) {
      items.push(row);
    }
    expect(items).toHaveLength(4);
    expect(bodies.length).toBeGreaterThan(1);
    for (const body of bodies) {
      const moved = { page: expect.any(Number), limit: expect.any(Number) };
      expect(body).toEqual({ name: "n", pagination: { sort: "s", ...moved } });
    }
  });

  it("names the operations that page when it is given another", () => {
    const single = (): unknown => paginate(vapi, "GET /call/{id}" as "GET /call");
    expect(single).toThrow(expect.toSatisfy(InvalidInputError.isInstance));
    expect(single).toThrow("GET /call");
  });
});
