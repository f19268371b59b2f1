import { bland } from "../../../src/providers/bland/index.js";
import { endOf, startOf, wordsOf, type HeldCall } from "../account.js";
import type { HostileProvider, RowView } from "../provider.js";

const iso = (time: number): string => new Date(Math.floor(time)).toISOString();
const withOffset = (time: number): string => iso(time).replace("Z", "+00:00");

/** A time with its offset, or a day in UTC: its first moment, or its last. */
function toTime(text: string, isEnd: boolean): number {
  return Date.parse(text.length > 10 ? text : `${text}T${isEnd ? "23:59:59.999" : "00:00:00.000"}Z`);
}

const isInbound = (call: HeldCall): boolean => call.number % 2 === 0;

/** What a list shows, and a GET too. */
function toSlimRow(call: HeldCall, { now }: RowView): Record<string, unknown> {
  const [start, end] = [startOf(call, now), endOf(call, now)];
  const [ours, theirs] = ["+15555550100", `+1555${5_000_000 + call.number}`];
  return {
    ...(!call.anonymous && { call_id: call.id }),
    created_at: withOffset(call.createdAt),
    call_length: end === undefined ? null : call.seconds / 60,
    to: isInbound(call) ? ours : theirs,
    from: isInbound(call) ? theirs : ours,
    completed: end !== undefined,
    queue_status: end !== undefined ? "complete" : start !== undefined ? "started" : "queued",
    error_message: null,
    answered_by: end === undefined ? null : "human",
    batch_id: null,
  };
}

/**
 * Bland: calls by a row's index, newest `created_at` first, with the total of those that match. Its rows leave out most
 * of a call, which a GET has.
 */
export const provider: HostileProvider = {
  sizes: { least: 1, most: 1000, usual: 1000 },
  tells: { total: true, flag: false, size: false },
  order: "creation",
  position: "number",
  hidesEdits: true,
  precision: 1,
  parts: ["transcript", "recording", "cost", "analysis"],
  newId: (random, _createdAt, number) =>
    `${random.between(0x10000000, 0xffffffff).toString(16)}-0000-4000-8000-${String(number).padStart(12, "0")}`,
  timesOf: (call) => [Math.floor(call.createdAt)],
  read(request) {
    const { pathname, searchParams: query } = new URL(request.url);
    const id = /^\/v1\/calls\/([^/]+)$/.exec(pathname)?.[1];
    if (id !== undefined) return { kind: "get", id: decodeURIComponent(id) };
    if (pathname !== "/v1/calls") return { kind: "refused", status: 404 };
    const offset = Number(query.get("from") ?? 0);
    const limit = Number(query.get("limit") ?? 1000);
    const end = Number(query.get("to") ?? Infinity);
    const [from, until] = [query.get("start_date"), query.get("end_date")];
    const bounds = [from === null ? -Infinity : toTime(from, false), until === null ? Infinity : toTime(until, true)];
    if (!(offset >= 0 && limit >= 1) || bounds.some(Number.isNaN)) return { kind: "refused", status: 400 };
    const inbound = query.get("inbound");
    return {
      kind: "list",
      list: "",
      offset,
      size: Math.max(0, Math.min(limit, end - offset)),
      order: "createdAt",
      ascending: query.get("ascending") === "true",
      keep: (call) =>
        (inbound === null || String(isInbound(call)) === inbound) &&
        call.createdAt >= (bounds[0] ?? -Infinity) &&
        Math.floor(call.createdAt) <= (bounds[1] ?? Infinity),
    };
  },
  toRow(call, view) {
    const row = toSlimRow(call, view);
    if (view.list !== undefined) return row;
    const { now, has } = view;
    const [start, end] = [startOf(call, now), endOf(call, now)];
    return {
      ...row,
      c_id: call.id,
      inbound: isInbound(call),
      status: end === undefined ? null : "completed",
      started_at: start === undefined ? null : iso(start),
      end_at: end === undefined ? null : iso(end),
      corrected_duration: end === undefined ? null : String(call.seconds),
      call_ended_by: end === undefined ? null : "USER",
      pathway_id: call.assistants[0],
      record: true,
      recording_url: has("recording") ? `https://api.bland.ai/v1/recordings/${call.id}:${call.number}` : null,
      transcripts: has("transcript")
        ? [{ id: call.number, created_at: withOffset(call.createdAt), text: wordsOf(call), user: "user" }]
        : null,
      concatenated_transcript: has("transcript") ? `user: ${wordsOf(call)} \n ` : null,
      summary: has("analysis") ? `Summary ${call.edits}.` : null,
      price: has("cost") ? call.seconds / 1000 : null,
    };
  },
  toList: ({ rows, count, total }) => ({
    count,
    ...(total !== undefined && { total_count: total }),
    calls: rows,
  }),
  toOne: (row) => row ?? { data: null, errors: [] },
  toError: (status) =>
    status === 401 || status === 404
      ? { data: null, errors: [{ error: status === 404 ? "NOT_FOUND" : "AUTH_FAILURE", message: `Error ${status}` }] }
      : { status: "error", message: status === 429 ? "Rate limit exceeded" : `Error ${status}` },
  source: (fetch, { brand: _brand, ...options }) => bland({ apiKey: "key", fetch, ...options }),
};
