import { zudu } from "../../../src/providers/zudu/index.js";
import { endOf, startOf, updateOf, wordsOf, type HeldCall } from "../account.js";
import type { HostileProvider } from "../provider.js";

/** What the POST's documents show of its body. */
interface ListBody {
  page?: number;
  limit?: number;
  sort_by?: string;
  sort_order?: string;
  filter_criteria?: { agent_id?: string | string[]; call_status?: string[] };
}

const orders = { start_timestamp: "startedAt", created_at: "createdAt" } as const;

/** Zudu: a POST with pages from 0, in the order of the time that it names. */
export const provider: HostileProvider = {
  sizes: { least: 1, most: 100, usual: 20 },
  tells: { total: true, flag: true, size: true },
  order: "asked",
  position: "number",
  plans: true,
  precision: 1,
  parts: ["transcript", "recording", "cost", "analysis"],
  newId: (random, _createdAt, number) => `call_${random.between(0x100000, 0xffffff).toString(16)}${number}`,
  timesOf(call, { order, now }) {
    if (order === "createdAt") return [call.createdAt];
    const start = startOf(call, now);
    return start === undefined ? [] : [start];
  },
  async read(request) {
    const { pathname } = new URL(request.url);
    if (pathname !== "/api/calls") {
      const id = /^\/api\/calls\/([^/]+)$/.exec(pathname)?.[1];
      return id === undefined ? { kind: "refused", status: 404 } : { kind: "get", id: decodeURIComponent(id) };
    }
    // Its own documents are all that this server is asked by.
    const body = (request.method === "POST" ? await request.json() : {}) as ListBody;
    const { page = 0, limit = 20, sort_by: sortBy = "start_timestamp", sort_order: direction = "descending" } = body;
    const order = Object.entries(orders).find(([name]) => name === sortBy)?.[1];
    if (!(page >= 0 && limit >= 1) || !order) return { kind: "refused", status: 400 };
    const agents = [body.filter_criteria?.agent_id ?? []].flat();
    return {
      kind: "list",
      list: "",
      page,
      size: limit,
      order,
      ascending: direction === "ascending",
      keep: ({ assistants }) => agents.length === 0 || agents.some((agent) => assistants.includes(agent)),
    };
  },
  toRow: (call, { now, has }) => {
    const [start, end] = [startOf(call, now), endOf(call, now)];
    return {
      id: `550e8400-e29b-41d4-a716-${String(call.number).padStart(12, "0")}`,
      ...(!call.anonymous && { call_id: call.id }),
      agent_id: call.assistants[0],
      organization_id: "org-789",
      call_status: toStatus(call, start, end),
      call_type: "PHONE_CALL",
      direction: call.number % 2 ? "OUTBOUND" : "INBOUND",
      from_number: `+1555${5_000_000 + call.number}`,
      to_number: "+15555550100",
      created_at: Math.floor(call.createdAt),
      updated_at: Math.floor(updateOf(call, now)),
      start_timestamp: start ?? null,
      end_timestamp: end ?? null,
      call_duration: end === undefined ? null : call.seconds * 1000,
      disconnection_reason: end === undefined ? null : "USER_HANGUP",
      recording_url: has("recording") ? `https://storage.azure.com/recordings/${call.number}.mp4` : null,
      metadata:
        call.scheduledAt === undefined ? {} : { is_scheduled: true, scheduled_timestamp: call.scheduledAt / 1000 },
      events: [],
      transcript: has("transcript") ? wordsOf(call) : null,
      transcript_object: [],
      call_analysis: has("analysis")
        ? { call_successful: true, call_summary: `Summary ${call.edits}.`, user_sentiment: "Positive" }
        : null,
      call_cost: has("cost") ? { combined_cost: call.seconds / 1000, product_costs: [] } : null,
    };
  },
  toList: ({ rows, count, page, size, total, more, pages, order }) => ({
    message: "Calls retrieved successfully",
    status: "success",
    error: null,
    data: {
      organization_id: "org-789",
      calls: rows,
      pagination: {
        page,
        limit: size,
        ...(total !== undefined && { total_count: total }),
        ...(pages !== undefined && { total_pages: pages }),
        ...(more !== undefined && { has_next_page: more, has_previous_page: page > 0 }),
      },
      returned_count: count,
      sort_by: order === "startedAt" ? "start_timestamp" : "created_at",
      sort_order: "descending",
      applied_filters: {},
    },
  }),
  toOne: (row) => ({ message: "Call retrieved successfully", status: "success", error: null, data: row ?? {} }),
  toError: (status) =>
    status === 404
      ? { message: "Call not found", status: "error", error: "Call with ID 'call_abc123' does not exist" }
      : { message: status < 500 ? "Validation error" : "Internal error", status: "error", error: `Error ${status}` },
  source: (fetch, { brand: _brand, ...options }) => zudu({ apiKey: "key", apiSecret: "secret", fetch, ...options }),
};

function toStatus(call: HeldCall, start: number | undefined, end: number | undefined): string {
  if (end !== undefined) return "ENDED";
  if (start !== undefined) return "ONGOING";
  return call.scheduledAt === undefined ? "REGISTERED" : "SCHEDULED";
}
