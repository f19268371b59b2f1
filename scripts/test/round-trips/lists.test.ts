import { createSimulator } from "@trunkline/simulator";
import { paginate, type Listing, type PagedClient } from "trunkline";
import { describe, expect, it } from "vitest";
import { providers } from "../../generated/providers.js";
import { present, readAll } from "./helpers.js";

const { fetch, records, requests } = createSimulator({ calls: 12, now: "2026-11-21T12:00:00.000Z" });
const clients = providers.map(({ createClient, options }) =>
  createClient({ ...Object.fromEntries(options.map((option) => [option, "key"])), fetch }),
);

// Whatever the operation: the types of each are asserted in the shared package's items.test-d.ts.
type Paginate = (client: PagedClient, key: string, init: object) => Listing<Record<string, unknown>>;

const first = async (provider: string, key: string): Promise<Record<string, unknown>> => {
  const client = present(clients.find((one) => one.provider === provider));
  return present((await (paginate as Paginate)(client, key, {}).firstPage()).items[0]);
};

/** The id that goes into the path of a list below a parent: that of the first one in the list of parents. */
const below =
  (provider: string, parents: string, from: string, name = from) =>
  async (): Promise<object> => ({ params: { path: { [name]: (await first(provider, parents))[from] } } });

const words = { params: { query: { text_query: "a" } } };

/** What a list needs that is below a parent, or that searches. */
const parentsOf: Record<string, () => Promise<object>> = {
  "bland GET /v2/batches/{batch_id}/logs": below("bland", "GET /v2/batches/list", "id", "batch_id"),
  "elevenlabs GET /v1/convai/conversations/{conversation_id}/sip-messages": below(
    "elevenlabs",
    "GET /v1/convai/conversations",
    "conversation_id",
  ),
  "elevenlabs GET /v1/convai/conversations/messages/text-search": async () => words,
  "elevenlabs GET /v1/convai/conversations/messages/smart-search": async () => words,
  "elevenlabs GET /v1/convai/phone-numbers/{phone_number_id}/sip-messages": below(
    "elevenlabs",
    "GET /v1/convai/v2/phone-numbers",
    "phone_number_id",
  ),
  "elevenlabs GET /v1/convai/knowledge-base/{documentation_id}/dependent-agents": below(
    "elevenlabs",
    "GET /v1/convai/knowledge-base",
    "id",
    "documentation_id",
  ),
  "elevenlabs GET /v1/convai/tools/{tool_id}/dependent-agents": below(
    "elevenlabs",
    "GET /v1/convai/tools",
    "id",
    "tool_id",
  ),
  "elevenlabs GET /v1/convai/tools/{tool_id}/executions": below("elevenlabs", "GET /v1/convai/tools", "id", "tool_id"),
  "retell GET /list-agent-versions/{agent_id}": below("retell", "POST /v2/list-agents", "agent_id"),
  // Most assistants have no calls: the one of a call has.
  "anunzi GET /calls": async () => ({ params: { query: { model_id: [...records("anunzi")].at(-1)?.model_id } } }),
  "vapi GET /v2/campaign/{id}/contacts": async () => ({
    params: { path: { id: (await first("vapi", "GET /v2/campaign")).id } },
  }),
  "zudu GET /batch-call/{id}/tasks": async () => ({
    params: { path: { id: (await first("zudu", "GET /batch-call/list")).batch_call_id } },
  }),
};

const readList = (client: PagedClient, key: string, init: object) => readAll((paginate as Paginate)(client, key, init));

describe.each(clients)("$provider, every operation that pages:", (client: PagedClient) => {
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
