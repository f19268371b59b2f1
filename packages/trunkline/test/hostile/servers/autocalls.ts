import { autocalls } from "../../../src/providers/autocalls/index.js";
import { endOf, startOf, updateOf, wordsOf, type HeldCall } from "../account.js";
import type { HostileProvider } from "../provider.js";

/** `YYYY-MM-DD HH:MM:SS`, of a zone that no document names. */
const toText = (time: number): string => new Date(time).toISOString().slice(0, 19).replace("T", " ");

const path = "/api/user/calls";

/** AutoCalls: numbered pages from 1, a total, and ids that are numbers. Times are whole seconds. */
export const provider: HostileProvider = {
  sizes: { least: 1, most: 100, usual: 15 },
  tells: { total: true, flag: true, size: true },
  order: "unstated",
  position: "number",
  precision: 1000,
  numericIds: true,
  parts: ["transcript", "recording", "cost", "analysis"],
  newId: (_random, _createdAt, number) => String(481_000 + number),
  timesOf: (call) => [Math.floor(call.createdAt / 1000) * 1000],
  read(request) {
    const { pathname, searchParams: query } = new URL(request.url);
    const id = new RegExp(`^${path}/(.+)$`).exec(pathname)?.[1];
    if (id !== undefined) return /^\d+$/.test(id) ? { kind: "get", id } : { kind: "refused", status: 404 };
    if (pathname !== path) return { kind: "refused", status: 404 };
    const page = Number(query.get("page") ?? 1);
    const size = Number(query.get("per_page") ?? 15);
    const [from, to] = [query.get("date_from"), query.get("date_to")];
    const days = [from, to].every((day) => day === null || /^\d{4}-\d{2}-\d{2}$/.test(day));
    if (!(Number.isInteger(page) && page >= 1 && size >= 1 && size <= 100 && days))
      return { kind: "refused", status: 422 };
    const [type, number, assistant] = ["type", "phone_number", "assistant_id"].map((name) => query.get(name));
    return {
      kind: "list",
      list: "",
      page: page - 1,
      size,
      order: "createdAt",
      keep(call) {
        return (
          (from === null || call.createdAt >= Date.parse(from)) &&
          // Whether the last day is included is undocumented. This server leaves it out.
          (to === null || call.createdAt < Date.parse(to)) &&
          (!type || type === toType(call)) &&
          (!number || number === toNumber(call)) &&
          (!assistant || call.assistants.includes(assistant))
        );
      },
    };
  },
  toRow: (call, { now, has }) => ({
    ...(!call.anonymous && { id: call.id }),
    assistant_name: "Sales Assistant",
    campaign_name: null,
    type: toType(call),
    duration: endOf(call, now) === undefined ? 0 : call.seconds,
    assistant_phone_number: "+15555550100",
    client_phone_number: toNumber(call),
    status:
      endOf(call, now) !== undefined ? "completed" : startOf(call, now) !== undefined ? "in-progress" : "initiated",
    transcript: has("transcript") ? wordsOf(call) : "",
    variables: {},
    evaluation: has("analysis") ? [{ name: "summary", type: "string", value: `Summary ${call.edits}.` }] : null,
    webhook_response: null,
    carrier_cost: has("cost") ? call.seconds / 2000 : null,
    total_cost: has("cost") ? call.seconds / 1000 : null,
    answered_by: "human",
    recording_url: has("recording") ? `https://recordings.autocalls.ai/calls/${call.number}.mp3` : null,
    created_at: toText(call.createdAt),
    updated_at: toText(updateOf(call, now)),
  }),
  toList({ rows, count, page, offset, size, total, more, pages }, { flag }) {
    const address = (number: number): string => `https://app.autocalls.ai${path}?page=${number}`;
    return {
      current_page: page + 1,
      data: rows,
      first_page_url: address(1),
      from: count > 0 ? offset + 1 : null,
      ...(flag !== "missing" && {
        last_page: Math.max(1, pages ?? 1),
        last_page_url: address(Math.max(1, pages ?? 1)),
        next_page_url: more ? address(page + 2) : null,
      }),
      path: `https://app.autocalls.ai${path}`,
      per_page: size,
      prev_page_url: page > 0 ? address(page) : null,
      to: count > 0 ? offset + count : null,
      ...(total !== undefined && { total }),
    };
  },
  toOne: (row) => row ?? {},
  toError: (status) => ({
    message: status === 404 ? "Call not found" : status === 422 ? "The given data was invalid." : `Error ${status}`,
    ...(status === 422 && { errors: { per_page: ["The per page field must not be greater than 100."] } }),
    ...(status === 429 && { retry_after: 0 }),
  }),
  source: (fetch, { brand: _brand, ...options }) => autocalls({ apiKey: "key", fetch, ...options }),
};

function toType({ number }: HeldCall): string {
  return number % 2 ? "outbound" : "inbound";
}

function toNumber({ number }: HeldCall): string {
  return `+1555${5_000_000 + number}`;
}
