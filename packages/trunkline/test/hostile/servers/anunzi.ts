import { anunzi } from "../../../src/providers/anunzi/index.js";
import { endOf, startOf, wordsOf } from "../account.js";
import type { HostileProvider } from "../provider.js";

/** What its ids look like: epoch milliseconds, and digits that mean nothing. */
const timedId = /^(\d{13})x\d+$/;

/** A time as Synthflow's filters take it: epoch milliseconds, ISO 8601 without a zone, or a day. */
function toTime(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return Date.parse(text.length > 10 ? `${text}Z` : text);
}

/**
 * Anunzi: calls by assistant, by a row's index, with nothing that tells how many; as Synthflow serves it, with a total
 * and a largest size.
 */
export const provider: HostileProvider = {
  sizes: { least: 1, most: 100, usual: 20 },
  tells: { total: true, flag: false, size: false },
  order: "unstated",
  position: "number",
  byAssistant: true,
  precision: 1,
  timeInIds: true,
  parts: ["transcript", "recording"],
  newId: (random, createdAt, number) =>
    `${Math.floor(createdAt)}x${random.between(100_000_000, 999_999_999)}${100_000_000 + number}`,
  timesOf(call, { hostility, now }) {
    const made = timedId.exec(call.id)?.[1];
    const start = hostility.brand === "synthflow" ? startOf(call, now) : undefined;
    return [made === undefined ? undefined : Number(made), start].filter((time) => time !== undefined);
  },
  read(request, { hostility, now }) {
    const { pathname, searchParams: query } = new URL(request.url);
    const id = /^\/v2\/calls\/([^/]+)$/.exec(pathname)?.[1];
    if (id !== undefined) return { kind: "get", id: decodeURIComponent(id) };
    const size = Number(query.get("limit") ?? 20);
    const offset = Number(query.get("offset") ?? 0);
    const synthflow = hostility.brand === "synthflow";
    if (!(size >= 1 && offset >= 0) || (synthflow && size > 100)) return { kind: "refused", status: 400 };
    if (pathname === "/v2/assistants/") return { kind: "assistants", offset, size };
    const model = query.get("model_id");
    if (pathname !== "/v2/calls" || model === null)
      return { kind: "refused", status: pathname === "/v2/calls" ? 400 : 404 };
    const [from, to] = ["from_date", "to_date"].map((name) => (synthflow ? query.get(name) : null));
    return {
      kind: "list",
      list: model,
      offset,
      size,
      order: "createdAt",
      keep(call) {
        const start = startOf(call, now) ?? call.createdAt;
        return (
          (hostility.ignoresParent !== undefined || call.assistants.includes(model)) &&
          (!from || start >= toTime(from)) &&
          (!to || start < toTime(to))
        );
      },
    };
  },
  toRow: (call, { now, list, has, hostility }) => {
    const [start, end] = [startOf(call, now), endOf(call, now)];
    return {
      ...(!call.anonymous && { call_id: call.id }),
      ...(hostility.ignoresParent !== "unnamed" && {
        // Who shares a call sees it as their own.
        model_id: list !== undefined && call.assistants.includes(list) ? list : call.assistants[0],
      }),
      campaign_type: call.number % 2 ? "Outbound" : "Inbound",
      phone_number_from: "+15555550100",
      phone_number_to: `+1555${5_000_000 + call.number}`,
      name: `Person ${call.number}`,
      transcript: has("transcript") ? `\nbot: Hello. \nhuman: ${wordsOf(call)}` : null,
      duration: end === undefined ? 0 : call.seconds,
      recording_url: has("recording")
        ? `https://api.twilio.com/2010-04-01/Accounts/AC/Recordings/RE${call.number}`
        : null,
      end_call_reason: end === undefined ? "" : "human_goodbye",
      ...(hostility.brand === "synthflow" && {
        call_status: end !== undefined ? "completed" : start !== undefined ? "in-progress" : "pending",
        type_of_call: call.number % 2 ? "outbound" : "inbound",
        ...(start !== undefined && { start_time: String(Math.floor(start)) }),
      }),
    };
  },
  toList: ({ rows, offset, size, total }, { brand, total: kind }) => ({
    status: "ok",
    response: {
      calls: rows,
      // Anunzi's pages show none; its brands do.
      ...(total !== undefined &&
        (brand === "synthflow" || kind !== undefined) && { pagination: { total_records: total, limit: size, offset } }),
    },
  }),
  toAssistants: (ids, { offset, size, total }) => ({
    status: "ok",
    response: {
      assistants: ids.map((id, index) => ({
        model_id: id,
        workspace_id: "1706297038990x776227155126255600",
        type: "inbound",
        name: `Assistant ${offset + index}`,
      })),
      pagination: { total_records: total, limit: size, offset },
    },
  }),
  toOne: (row) => ({ status: "ok", response: { calls: row === undefined ? [] : [row] } }),
  toError: (status) => ({
    detail: {
      status: "error",
      description: status === 400 ? "Limit must be between 1 and 100." : `Error ${status}`,
      request_id: "c95352c01d694ab4add8711461cfbcfa",
      category: "important",
    },
  }),
  source: (fetch, { brand, ...options }) =>
    anunzi({ apiKey: "key", fetch, ...options, ...(brand === "synthflow" && { brand }) }),
};
