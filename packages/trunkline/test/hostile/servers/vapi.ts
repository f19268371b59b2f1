import { vapi } from "../../../src/providers/vapi/index.js";
import { endOf, startOf, updateOf, wordsOf, type HeldCall } from "../account.js";
import type { HostileProvider } from "../provider.js";

const iso = (time: number): string => new Date(Math.floor(time)).toISOString();

/** Which of two times a filter compares how. */
const bounds = ["createdAt", "updatedAt"].flatMap((field) =>
  (["Gt", "Ge", "Lt", "Le"] as const).map((sign) => ({ name: `${field}${sign}`, field, sign })),
);

function isWithin(time: number, bound: number, sign: "Gt" | "Ge" | "Lt" | "Le"): boolean {
  if (sign === "Gt") return time > bound;
  if (sign === "Ge") return time >= bound;
  return sign === "Lt" ? time < bound : time <= bound;
}

/** Vapi: a bare array, newest `createdAt` first, bounded by times; nothing tells how many there are. */
export const provider: HostileProvider = {
  sizes: { least: 1, most: 1000, usual: 100 },
  tells: { total: false, flag: false, size: false },
  order: "creation",
  position: "time",
  plans: true,
  precision: 1,
  retentionDays: 14,
  parts: ["transcript", "recording", "cost", "analysis"],
  newId: (random, _createdAt, number) =>
    `${random.between(0x10000000, 0xffffffff).toString(16)}-0000-4000-8000-${String(number).padStart(12, "0")}`,
  timesOf: (call) => [Math.floor(call.createdAt)],
  read(request, { now }) {
    const { pathname, searchParams: query } = new URL(request.url);
    const id = /^\/call\/([^/]+)$/.exec(pathname)?.[1];
    if (id !== undefined) return { kind: "get", id: decodeURIComponent(id) };
    if (pathname !== "/call") return { kind: "refused", status: 404 };
    const size = Number(query.get("limit") ?? 100);
    const filters = bounds.flatMap(({ name, field, sign }) => {
      const value = query.get(name);
      return value === null ? [] : [{ field, sign, time: Date.parse(value) }];
    });
    if (!(size >= 0 && size <= 1000) || filters.some(({ time }) => Number.isNaN(time)))
      return { kind: "refused", status: 400 };
    const assistant = query.get("assistantId");
    return {
      kind: "list",
      list: "",
      size,
      order: "createdAt",
      keep: (call) =>
        (assistant === null || call.assistants.includes(assistant)) &&
        filters.every(({ field, sign, time }) =>
          isWithin(field === "createdAt" ? call.createdAt : updateOf(call, now), time, sign),
        ),
    };
  },
  toRow: (call, { now, has }) => {
    const [start, end] = [startOf(call, now), endOf(call, now)];
    return {
      ...(!call.anonymous && { id: call.id }),
      orgId: "7ce50000-12d5-4a8a-8957-000000000001",
      createdAt: iso(call.createdAt),
      updatedAt: iso(updateOf(call, now)),
      type: call.number % 2 ? "outboundPhoneCall" : "inboundPhoneCall",
      status: toStatus(call, start, end),
      ...(end !== undefined && { endedReason: "customer-ended-call", endedAt: iso(end) }),
      ...(start !== undefined && { startedAt: iso(start) }),
      ...(call.scheduledAt !== undefined && { schedulePlan: { earliestAt: iso(call.scheduledAt) } }),
      assistantId: call.assistants[0],
      phoneNumberId: "0c070000-5b4d-4a56-8895-000000000001",
      customer: { number: `+1555${String(5_000_000 + call.number)}`, name: `Person ${call.number}` },
      ...(has("cost") && { cost: call.seconds / 1000, costBreakdown: { total: call.seconds / 1000 } }),
      ...((has("transcript") || has("recording")) && {
        artifact: {
          ...(has("transcript") && { transcript: `AI: Hello.\nUser: ${wordsOf(call)}` }),
          ...(has("recording") && { recordingUrl: `https://storage.vapi.ai/${call.number}-mono.wav` }),
        },
      }),
      ...(has("analysis") && { analysis: { summary: `Summary ${call.edits}.`, successEvaluation: "true" } }),
    };
  },
  toList: ({ rows }) => rows,
  toOne: (row) => row ?? {},
  toError: (status) => ({
    message: status === 400 ? ["limit must not be greater than 1000"] : `Error ${status}`,
    ...(status === 400 && { error: "Bad Request" }),
    statusCode: status,
  }),
  source: (fetch, { brand: _brand, ...options }) => vapi({ apiKey: "key", fetch, ...options }),
};

function toStatus(call: HeldCall, start: number | undefined, end: number | undefined): string {
  if (end !== undefined) return "ended";
  if (start !== undefined) return "in-progress";
  return call.scheduledAt === undefined ? "queued" : "scheduled";
}
