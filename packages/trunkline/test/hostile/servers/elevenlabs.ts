import { elevenlabs } from "../../../src/providers/elevenlabs/index.js";
import { endOf, startOf, wordsOf, type HeldCall } from "../account.js";
import type { Given, HostileProvider, RowView } from "../provider.js";

/** Where a page ends: the time of its last row, finer than rows show it, and whatever of that time was shown. */
interface Place {
  time: number | null;
  ids: readonly string[];
}

const seconds = (time: number): number => Math.floor(time / 1000);

/** ElevenLabs: a list by start, newest first, which goes on by an opaque cursor and ends where `has_more` says so. */
export const provider: HostileProvider = {
  sizes: { least: 1, most: 100, usual: 30 },
  tells: { total: false, flag: true, size: false },
  order: "creation",
  position: "token",
  precision: 1000,
  parts: ["transcript", "recording", "cost", "analysis"],
  newId: (random, _createdAt, number) =>
    `conv_${random.between(0x10000000, 0xffffffff).toString(16)}k${String(number).padStart(19, "0")}`,
  timesOf: (call) => [seconds(call.createdAt) * 1000],
  read(request) {
    const { pathname, searchParams: query } = new URL(request.url);
    const id = /^\/v1\/convai\/conversations\/([^/]+)$/.exec(pathname)?.[1];
    if (id !== undefined) return { kind: "get", id: decodeURIComponent(id) };
    if (pathname !== "/v1/convai/conversations") return { kind: "refused", status: 404 };
    const size = Number(query.get("page_size") ?? 30);
    const after = Number(query.get("call_start_after_unix") ?? -Infinity);
    const before = Number(query.get("call_start_before_unix") ?? Infinity);
    if (!(size >= 1 && size <= 100) || Number.isNaN(after) || Number.isNaN(before)) {
      return { kind: "refused", status: 422 };
    }
    const agent = query.get("agent_id");
    const token = query.get("cursor") ?? undefined;
    const { time, ids } = readToken(token);
    return {
      kind: "list",
      list: "",
      ...(token !== undefined && { token }),
      size,
      order: "createdAt",
      keep: ({ id: own, createdAt, assistants }) => {
        const isBehind = time === null || createdAt < time || (createdAt === time && !ids.includes(own));
        // Whether a bound itself counts is not documented.
        const isWithin = seconds(createdAt) > after && seconds(createdAt) < before;
        return isBehind && isWithin && (agent === null || assistants.includes(agent));
      },
    };
  },
  toRow: (call, view) => (view.list === undefined ? toConversation(call, view) : toListed(call, view)),
  toList: (given) => ({
    conversations: given.rows,
    // A stale one at the end: only the flag says that there is no more.
    next_cursor: writeToken(given),
    has_more: given.more,
  }),
  toOne: (row) => row ?? {},
  toError: (status) =>
    status === 422
      ? {
          detail: [
            { loc: ["query", "page_size"], msg: "Input should be less than or equal to 100", type: "less_than_equal" },
          ],
        }
      : { detail: { type: "error", code: `error_${status}`, message: `Error ${status}`, status: `error_${status}` } },
  source: (fetch, { brand: _brand, ...options }) => elevenlabs({ apiKey: "key", fetch, ...options }),
};

function readToken(token: string | undefined): Place {
  return token === undefined ? { time: null, ids: [] } : (JSON.parse(atob(token)) as Place);
}

function writeToken({ token, calls }: Given): string {
  const before = readToken(token);
  const time = calls.at(-1)?.createdAt ?? before.time;
  const shown = calls.filter(({ createdAt }) => createdAt === time).map(({ id }) => id);
  const place: Place = { time, ids: [...(before.time === time ? before.ids : []), ...shown] };
  return btoa(JSON.stringify(place));
}

/** `processing` until all is there: what `done` lacks never comes. */
function toStatus(call: HeldCall, { now, has }: RowView): string {
  if (startOf(call, now) === undefined) return "initiated";
  if (endOf(call, now) === undefined) return "in-progress";
  return provider.parts.every((part) => has(part)) ? "done" : "processing";
}

function toListed(call: HeldCall, view: RowView): Record<string, unknown> {
  const hasEnded = endOf(call, view.now) !== undefined;
  return {
    agent_id: call.assistants[0],
    agent_name: "Front desk",
    ...(!call.anonymous && { conversation_id: call.id }),
    start_time_unix_secs: seconds(call.createdAt),
    call_duration_secs: hasEnded ? call.seconds : 0,
    message_count: hasEnded ? 2 : 0,
    status: toStatus(call, view),
    call_successful: view.has("analysis") ? "success" : "unknown",
    termination_reason: hasEnded ? "end_call tool was called." : "",
    transcript_summary: view.has("analysis") ? `Summary ${call.edits}.` : null,
    direction: call.number % 2 ? "outbound" : "inbound",
  };
}

function toConversation(call: HeldCall, view: RowView): Record<string, unknown> {
  const { now, has } = view;
  const [start, hasEnded] = [startOf(call, now), endOf(call, now) !== undefined];
  return {
    agent_id: call.assistants[0],
    agent_name: "Front desk",
    ...(!call.anonymous && { conversation_id: call.id }),
    status: toStatus(call, view),
    metadata: {
      start_time_unix_secs: seconds(call.createdAt),
      accepted_time_unix_secs: start === undefined ? null : seconds(start),
      call_duration_secs: hasEnded ? call.seconds : 0,
      cost: 100,
      cost_fiat: has("cost") ? call.seconds / 1000 : null,
      phone_call: {
        type: "twilio",
        direction: call.number % 2 ? "outbound" : "inbound",
        agent_number: "+15555550100",
        external_number: `+1555${5_000_000 + call.number}`,
        call_sid: `CA${String(call.number).padStart(32, "0")}`,
      },
      termination_reason: hasEnded ? "end_call tool was called." : "",
    },
    analysis: has("analysis") ? { call_successful: "success", transcript_summary: `Summary ${call.edits}.` } : null,
    transcript: has("transcript")
      ? [
          { role: "agent", message: "Hello.", time_in_call_secs: 0 },
          { role: "user", message: wordsOf(call), time_in_call_secs: 2 },
        ]
      : null,
    has_audio: has("recording"),
  };
}
