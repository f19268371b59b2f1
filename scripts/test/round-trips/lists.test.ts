import { createAnunziClient } from "@trunkline/anunzi";
import { createAutoCallsClient } from "@trunkline/autocalls";
import { createSimulator } from "@trunkline/simulator";
import { createVapiClient } from "@trunkline/vapi";
import { createZuduClient } from "@trunkline/zudu";
import { paginate, type Listing, type PagedClient } from "trunkline";
import { describe, expect, it } from "vitest";
import { present, readAll } from "./helpers.js";

const { fetch, records, requests } = createSimulator({ calls: 12, now: "2026-11-21T12:00:00.000Z" });
const anunzi = createAnunziClient({ apiKey: "key", fetch });
const autocalls = createAutoCallsClient({ apiKey: "key", fetch });
const vapi = createVapiClient({ apiKey: "key", fetch });
const zudu = createZuduClient({ apiKey: "key", apiSecret: "secret", fetch });

const first = async <Item>(list: Listing<Item>) => present((await list.firstPage()).items[0]);

/** What a list needs that is below a parent. */
const parentsOf: Record<string, () => Promise<object>> = {
  // Most assistants have no calls: the one of a call has.
  "anunzi GET /calls": async () => ({ params: { query: { model_id: [...records("anunzi")].at(-1)?.["model_id"] } } }),
  "vapi GET /v2/campaign/{id}/contacts": async () => ({
    params: { path: { id: (await first(paginate(vapi, "GET /v2/campaign"))).id } },
  }),
  "zudu GET /batch-call/{id}/tasks": async () => ({
    params: { path: { id: (await first(paginate(zudu, "GET /batch-call/list"))).batch_call_id } },
  }),
};

// Whatever the operation: the types of each are asserted in the shared package's items.test-d.ts.
const readList = (client: PagedClient, key: string, init: object) =>
  readAll((paginate as (client: PagedClient, key: string, init: object) => AsyncIterable<unknown>)(client, key, init));

describe.each([anunzi, autocalls, vapi, zudu])("$provider, every operation that pages:", (client: PagedClient) => {
  it.each(Object.keys(client.pagination))("%s", async (key) => {
    const { id, maximumLimit } = present(client.pagination[key]);
    const parent = (await parentsOf[`${client.provider} ${key}`]?.()) ?? {};
    const whole = await readList(client, key, { ...parent, pageSize: maximumLimit ?? 100 });
    expect(whole.length).toBeGreaterThan(0);
    const before = requests.total;
    const oneByOne = await readList(client, key, { ...parent, pageSize: 1 });
    expect(oneByOne).toEqual(whole);
    if (whole.length > 1) expect(requests.total - before).toBeGreaterThan(1);
    const ids = whole.map((item) => (item as Record<string, unknown>)[id]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
