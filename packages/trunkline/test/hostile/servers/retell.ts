import { retell } from "../../../src/providers/retell/index.js";
import { endOf, startOf, wordsOf, type HeldCall } from "../account.js";
import type { Given, HostileProvider } from "../provider.js";

interface Criterion {
  op: string;
  value: unknown;
}

/** What the documents show of the list's body, as far as it is used here. */
interface ListBody {
  limit?: number;
  pagination_key?: string;
  sort_order?: string;
  filter_criteria?: {
    agent?: { agent_id: string }[];
    call_status?: Criterion;
    direction?: Criterion;
    start_timestamp?: Criterion;
  };
}

/**
 * Where a page ends: the start of its last row, and whatever of that time was shown. Each page has a key of its own.
 */
interface Place {
  page: number;
  time: number | null;
  ids: readonly string[];
}

/** A few reach nobody: nothing in their record tells when that was. */
const isUnreached = ({ number }: HeldCall): boolean => number % 9 === 4;
/** What a call is in the order of. Where one without a start stands is not documented: here, on top. */
const placeOf = (call: HeldCall, now: number): number => startOf(call, now) ?? Infinity;

/** Retell: a POST, newest start first, which goes on by an opaque key and ends where `has_more` says so. */
export const provider: HostileProvider = {
  sizes: { least: 1, most: 1000, usual: 50 },
  // A total only comes where it is asked for.
  tells: { total: false, flag: true, size: false },
  order: "asked",
  position: "token",
  precision: 1,
  parts: ["transcript", "recording", "cost", "analysis"],
  newId: (random, _createdAt, number) =>
    `call_${random.between(0x10000000, 0xffffffff).toString(16)}${String(number).padStart(19, "0")}`,
  timesOf(call, { now }) {
    if (isUnreached(call)) return [];
    // What is only registered is in no window: no criterion finds it before it begins.
    return [Math.floor(startOf(call, now) ?? -Infinity)];
  },
  async read(request, { now }) {
    const { pathname } = new URL(request.url);
    const id = /^\/v2\/get-call\/([^/]+)$/.exec(pathname)?.[1];
    if (id !== undefined) return { kind: "get", id: decodeURIComponent(id) };
    if (pathname !== "/v3/list-calls") return { kind: "refused", status: 404 };
    // Its own documents are all that this server is asked by.
    const body = (await request.json()) as ListBody;
    const {
      limit = 50,
      pagination_key: token,
      sort_order: order = "descending",
      filter_criteria: criteria = {},
    } = body;
    if (!(limit >= 1 && limit <= 1000) || order !== "descending") return { kind: "refused", status: 400 };
    const { time, ids } = readToken(token);
    return {
      kind: "list",
      list: "",
      ...(token !== undefined && { token }),
      size: limit,
      order: "startedAt",
      keep(call) {
        const place = placeOf(call, now);
        const isShown = ids.includes(call.id);
        const isBehind = time === null ? !isShown : place < time || (place === time && !isShown);
        const started = isUnreached(call) ? undefined : startOf(call, now);
        const { agent, call_status: status, direction, start_timestamp: start } = criteria;
        return (
          isBehind &&
          (agent === undefined || agent.some(({ agent_id: one }) => call.assistants.includes(one))) &&
          (status === undefined || isOne(status, toStatus(call, now))) &&
          (direction === undefined || isOne(direction, toDirection(call))) &&
          (start === undefined || (started !== undefined && meets(Math.floor(started), start)))
        );
      },
    };
  },
  toRow(call, { now, has, list }) {
    const ended = isUnreached(call) ? undefined : endOf(call, now);
    const started = isUnreached(call) ? undefined : startOf(call, now);
    const isOver = isUnreached(call) || ended !== undefined;
    return {
      ...(!call.anonymous && { call_id: call.id }),
      call_type: "phone_call",
      agent_id: call.assistants[0],
      agent_version: 1,
      call_status: toStatus(call, now),
      direction: toDirection(call),
      from_number: `+1555${5_000_000 + call.number}`,
      to_number: "+15555550100",
      data_storage_setting: "everything",
      ...(started !== undefined && { start_timestamp: Math.floor(started) }),
      ...(ended !== undefined && { end_timestamp: Math.floor(ended), duration_ms: call.seconds * 1000 }),
      ...(isOver && { disconnection_reason: isUnreached(call) ? "dial_no_answer" : "user_hangup" }),
      ...(ended !== undefined && list === undefined && has("transcript") && { transcript: wordsOf(call) }),
      ...(ended !== undefined &&
        has("recording") && { recording_url: `https://files.example.com/${call.number}/recording.wav` }),
      ...(isOver &&
        has("analysis") && {
          call_analysis: { call_summary: `Summary ${call.edits}.`, call_successful: true, user_sentiment: "Positive" },
        }),
      ...(isOver && has("cost") && { call_cost: { product_costs: [], combined_cost: call.seconds / 10 } }),
    };
  },
  toList: (given) => ({
    items: given.rows,
    ...(given.left > 0 && { pagination_key: writeToken(given) }),
    has_more: given.more,
  }),
  toOne: (row) => row ?? {},
  // It has no 404 for a call.
  toError: (status) => ({
    status: "error",
    message: status === 404 ? "Cannot find requested asset under given api key." : `Error ${status}`,
  }),
  source: (fetch, { brand: _brand, ...options }) => retell({ apiKey: "key", fetch: withOwnStatus(fetch), ...options }),
};

/** The answer for an unknown call is 422 at Retell. */
function withOwnStatus(fetch: (request: Request) => Promise<Response>): (request: Request) => Promise<Response> {
  return async (request) => {
    const answer = await fetch(request);
    return answer.status === 404 ? new Response(await answer.text(), { status: 422, headers: answer.headers }) : answer;
  };
}

function toStatus(call: HeldCall, now: number): string {
  if (isUnreached(call)) return "not_connected";
  if (endOf(call, now) !== undefined) return "ended";
  return startOf(call, now) === undefined ? "registered" : "ongoing";
}

const toDirection = ({ number }: HeldCall): string => (number % 2 ? "outbound" : "inbound");

const isOne = ({ value }: Criterion, word: string): boolean => Array.isArray(value) && value.includes(word);

function meets(time: number, { op, value }: Criterion): boolean {
  // Whether a range includes its bounds is not documented: this one does not.
  if (op === "bt") return Array.isArray(value) && time > Number(value[0]) && time < Number(value[1]);
  return op === "ge" ? time >= Number(value) : time < Number(value);
}

function readToken(token: string | undefined): Place {
  return token === undefined ? { page: 0, time: null, ids: [] } : (JSON.parse(token) as Place);
}

/** All that was shown of the last row's time, in this page and in those before it. */
function writeToken({ token, calls, now }: Given): string {
  const before = readToken(token);
  const timeOf = (call: HeldCall): number | null => startOf(call, now) ?? null;
  const last = calls.at(-1);
  const time = last ? timeOf(last) : before.time;
  const shown = calls.filter((call) => timeOf(call) === time).map(({ id }) => id);
  const place: Place = { page: before.page + 1, time, ids: before.time === time ? [...before.ids, ...shown] : shown };
  return JSON.stringify(place);
}
