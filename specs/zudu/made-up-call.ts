// Invented calls of Zudu for the simulator. See "Made-up calls" in docs/specs.md.
//
// A call has the time context.createdAt in `start_timestamp` and, in the hand-written pages' form, in `created_at`, so
// that the list is in the order it claims to have. Calls that never started have neither, only an event with that
// time, as right after `createCall`.
import { weighted, type Weighted } from "../made-up/choose.js";
import type { MadeUpCall, MadeUpContext } from "../made-up/context.js";
import { madeUpDialogue, scriptsOf } from "../made-up/dialogues.js";
import { round, toUuid, type Fields } from "../made-up/format.js";
import type { Dialogue, Script, ToolTurn } from "../made-up/script.js";
import { transfer, voicemail } from "../made-up/scripts/endings.js";

/** Which documents a record looks like. */
type Form = "generated" | "generated-short" | "hand-written";

interface Ending {
  status: "ENDED" | "ERROR";
  reason: string;
  /** Answered, by a person or a machine: there is a recording and a conversation. */
  answered: boolean;
  shortestMs: number;
  longestMs: number;
}

/** Only this many of the newest calls may not have started yet: the list is ordered by start, and older ones had it. */
const waitingAmong = 300;

const organizationId = "org_5c81d07be2";

const hangUp: Ending = {
  status: "ENDED",
  reason: "USER_HANGUP",
  answered: true,
  shortestMs: 14_000,
  longestMs: 420_000,
};

const phoneEndings: Weighted<Ending> = [
  [hangUp, 42],
  [{ ...hangUp, reason: "AGENT_HANGUP", shortestMs: 30_000, longestMs: 540_000 }, 21],
  [{ ...hangUp, reason: "CALL_TRANSFER", shortestMs: 20_000, longestMs: 240_000 }, 5],
  [{ ...hangUp, reason: "VOICEMAIL_REACHED", shortestMs: 6_000, longestMs: 38_000 }, 7],
  [{ ...hangUp, reason: "INACTIVITY", shortestMs: 35_000, longestMs: 120_000 }, 2],
  [{ ...hangUp, reason: "MAX_DURATION_REACHED", shortestMs: 1_800_000, longestMs: 1_800_400 }, 0.5],
  [{ ...hangUp, reason: "IVR_REACHED", shortestMs: 8_000, longestMs: 60_000 }, 1],
  [{ ...hangUp, reason: "DIAL_NO_ANSWER", answered: false, shortestMs: 25_000, longestMs: 45_000 }, 11],
  [{ ...hangUp, reason: "DIAL_BUSY", answered: false, shortestMs: 900, longestMs: 6_000 }, 5],
  [{ ...hangUp, reason: "USER_DECLINED", answered: false, shortestMs: 3_000, longestMs: 15_000 }, 2],
  [{ status: "ERROR", reason: "DIAL_FAILED", answered: false, shortestMs: 0, longestMs: 3_000 }, 1.5],
  [{ status: "ERROR", reason: "INVALID_DESTINATION", answered: false, shortestMs: 0, longestMs: 0 }, 1],
  [{ status: "ERROR", reason: "CONCURRENCY_LIMIT_REACHED", answered: false, shortestMs: 0, longestMs: 0 }, 0.5],
  [{ status: "ERROR", reason: "ERROR_UNKNOWN", answered: true, shortestMs: 2_000, longestMs: 90_000 }, 0.5],
];

const inboundEndings: Weighted<Ending> = [
  [hangUp, 56],
  [{ ...hangUp, reason: "AGENT_HANGUP", shortestMs: 30_000, longestMs: 540_000 }, 27],
  [{ ...hangUp, reason: "CALL_TRANSFER", shortestMs: 20_000, longestMs: 240_000 }, 11],
  [{ ...hangUp, reason: "INACTIVITY", shortestMs: 35_000, longestMs: 120_000 }, 3],
  [{ ...hangUp, reason: "MAX_DURATION_REACHED", shortestMs: 1_800_000, longestMs: 1_800_400 }, 0.5],
  [{ status: "ERROR", reason: "NO_VALID_PAYMENT", answered: false, shortestMs: 0, longestMs: 0 }, 1],
  [
    {
      status: "ERROR",
      reason: "ERROR_LLM_WEBSOCKET_LOST_CONNECTION",
      answered: true,
      shortestMs: 4_000,
      longestMs: 120_000,
    },
    1.5,
  ],
];

const webEndings: Weighted<Ending> = [
  [hangUp, 66],
  [{ ...hangUp, reason: "AGENT_HANGUP", shortestMs: 30_000, longestMs: 540_000 }, 22],
  [{ ...hangUp, reason: "INACTIVITY", shortestMs: 35_000, longestMs: 120_000 }, 7],
  [{ status: "ERROR", reason: "ERROR_USER_NOT_JOINED", answered: false, shortestMs: 0, longestMs: 60_000 }, 3],
  [{ status: "ERROR", reason: "ERROR_NO_AUDIO_RECEIVED", answered: true, shortestMs: 5_000, longestMs: 30_000 }, 2],
];

const forms: Weighted<Form> = [
  ["generated", 74],
  ["hand-written", 18],
  ["generated-short", 8],
];

const priorities = ["low", "normal", "high"];
const campaigns = ["spring-reminders", "summer-survey", "autumn-renewals", "winter-check-in"];

const incoming = scriptsOf("inbound");
const outgoing = scriptsOf("outbound");

function idsOf(context: MadeUpContext): Fields {
  return { id: toUuid(context.hex("id", 32)), call_id: `call_${toUuid(context.hex("call id", 32))}` };
}

const tenths = (value: number): number => round(value, 1);

function latencyOf(typical: number, spread: number, turns: number): Fields {
  const min = tenths(typical * 0.6);
  const p50 = tenths(typical);
  const p90 = tenths(typical * (1 + spread));
  const p95 = tenths(typical * (1 + spread * 1.2));
  const p99 = tenths(typical * (1 + spread * 1.4));
  const max = tenths(typical * (1 + spread * 1.5));
  return { max, min, num: turns, p50, p90, p95, p99, values: [min, tenths(typical * 0.8), p50, p90, max] };
}

function costOf(context: MadeUpContext, web: boolean, inbound: boolean, durationMs: number): Fields {
  const minutes = durationMs / 60_000;
  const llm = round(minutes * 0.021 + 0.0004, 4);
  const line = web ? 0 : round(Math.ceil(minutes) * 0.02, 4);
  const combined = round(llm + line, 4);
  // The list's example has the sum only.
  if (context.random("cost parts") < 0.3) return { combined_cost: combined };
  const products: Fields[] = [{ product: "llm_usage", cost: llm, unit_price: 0.001 }];
  if (!web) products.unshift({ product: inbound ? "inbound_call" : "outbound_call", cost: line, unit_price: 0.02 });
  return { combined_cost: combined, product_costs: products };
}

function wordsOf(text: string, start: number, end: number): Fields[] {
  const words = text.split(" ");
  const step = Math.floor((end - start) / words.length);
  return words.map((word, at) => ({ word, start: start + at * step, end: start + (at + 1) * step }));
}

interface Talk {
  transcript: string | null;
  entries: Fields[];
  items: Fields[];
}

function talkOf(context: MadeUpContext, dialogue: Dialogue, startMs: number, lengthMs: number): Talk {
  let { turns } = dialogue;
  // Some hang up early, and an ongoing call has not reached its end.
  if (context.live || context.random("talk") > 0.9) {
    turns = turns.slice(0, Math.max(1, Math.floor(turns.length * context.random("cut"))));
  }
  const how = context.random("turns");
  const withWords = how > 0.8;
  const step = Math.floor(lengthMs / (turns.length + 1));
  const entries: Fields[] = [];
  const items = turns.flatMap((turn, index): Fields[] => {
    if (turn.speaker === "tool") return toolItems(turn, `tool_${context.hex(`tool ${index}`, 12)}`);
    const timestamp = startMs + 500 + index * step;
    const entry: Fields = { role: turn.speaker === "assistant" ? "assistant" : "user", content: turn.text, timestamp };
    if (withWords) entry.words = wordsOf(turn.text, timestamp, timestamp + Math.floor(step * 0.8));
    entries.push(entry);
    return [entry];
  });
  const transcript = entries.map(({ content }) => content).join(" ");
  // The list's example has a transcript without turns.
  if (how < 0.12) return { transcript, entries: [], items: [] };
  const usedTools = items.length > entries.length;
  return { transcript, entries, items: usedTools && how > 0.5 ? items : [] };
}

function toolItems({ name, input, output }: ToolTurn, id: string): Fields[] {
  return [
    { role: "tool_call_invocation", tool_call_id: id, name, arguments: JSON.stringify(input) },
    { role: "tool_call_result", tool_call_id: id, content: JSON.stringify(output), successful: true },
  ];
}

function scriptsFor(context: MadeUpContext, ending: Ending, customerRang: boolean): readonly Script[] {
  if (!context.live && ending.reason === "VOICEMAIL_REACHED") return [voicemail];
  if (!context.live && ending.reason === "CALL_TRANSFER" && customerRang) return [transfer];
  return customerRang ? incoming : outgoing;
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function metadataOf(context: MadeUpContext, outbound: boolean): Fields {
  const at = context.random("metadata");
  if (at < 0.25) return {};
  const metadata: Fields = { customer_id: `cust-${100 + Math.floor(at * 8_000)}` };
  if (at > 0.5) metadata.priority = priorities[Math.floor(at * 600) % priorities.length];
  if (at > 0.6) metadata.campaign = campaigns[Math.floor(at * 800) % campaigns.length];
  if (outbound && at > 0.8) metadata.batch_call_id = `batch_call_${context.hex("batch", 32)}`;
  return metadata;
}

/** A call that was registered or scheduled and has not started: as right after `createCall`. */
function waitingCall(context: MadeUpContext, scheduled: boolean, web: boolean): Fields {
  const { createdAt } = context;
  const metadata = metadataOf(context, !web);
  const events: Fields[] = [{ timestamp: createdAt, event: "Call created via API", session_time: 0, data: {} }];
  if (scheduled) {
    const seconds = Math.floor(createdAt / 1000);
    // At least two days, so that it is after the simulator's present.
    const when = seconds + Math.floor((2 + context.random("when") * 12) * 86_400);
    metadata.is_scheduled = true;
    metadata.scheduled_timestamp = when;
    metadata.execution_status = "pending";
    if (context.random("moved") < 0.3) {
      events.push({
        timestamp: createdAt + 60_000,
        event: "Scheduled call time updated via dedicated endpoint",
        data: {
          previous_scheduled_timestamp: when - 1_800,
          new_scheduled_timestamp: when,
          updated_at: createdAt + 60_000,
          endpoint_used: "/schedule",
        },
      });
    }
  }
  const call: Fields = {
    ...idsOf(context),
    agent_id: context.pick("agent", context.assistantIds),
    organization_id: organizationId,
    call_status: scheduled ? "SCHEDULED" : "REGISTERED",
    call_type: web ? "WEB_CALL" : "PHONE_CALL",
  };
  if (!web) {
    call.direction = "OUTBOUND";
    if (scheduled) {
      call.from_number = context.phoneNumber("business");
      call.to_number = context.phoneNumber("customer");
    }
  }
  return Object.assign(call, {
    start_timestamp: null,
    end_timestamp: null,
    call_duration: null,
    disconnection_reason: null,
    recording_url: null,
    public_log_url: null,
    opt_out_sensitive_data_storage: false,
    metadata,
    events,
    transcript: null,
    transcript_object: [],
    transcript_with_tool_calls: [],
    latency: null,
    call_analysis: null,
    call_cost: null,
    telephony_identifier: null,
  });
}

export const madeUpCall: MadeUpCall = (index, context) => {
  const { createdAt, live } = context;
  const kind = context.random("kind");
  const web = kind < 0.18;
  const inbound = !web && kind < 0.5;

  if (!live && !inbound && index < waitingAmong) {
    const waiting = context.random("waiting");
    if (!web && waiting < 0.05) return waitingCall(context, true, false);
    if (waiting > 0.97) return waitingCall(context, false, web);
  }

  const ending = weighted(context.random("ending"), web ? webEndings : inbound ? inboundEndings : phoneEndings);
  // Squared: short calls are far more common than long ones.
  const length = context.random("length");
  const durationMs = live
    ? 10_000
    : ending.shortestMs + Math.floor(length * length * (ending.longestMs - ending.shortestMs));
  const endedAt = createdAt + durationMs;
  const talked = live || ending.answered;

  let status: string = live ? "ONGOING" : ending.status;
  let type = web ? "WEB_CALL" : "PHONE_CALL";
  let direction = inbound ? "INBOUND" : "OUTBOUND";
  let reason: string | null = live ? null : ending.reason;
  // Create and update answer in lower case; a few records are stored that way.
  if (context.random("case") < 0.02) {
    status = status.toLowerCase();
    type = type.toLowerCase();
    direction = direction.toLowerCase();
    reason = reason && reason.toLowerCase();
  }

  const form = weighted(context.random("form"), forms);
  const handWritten = form === "hand-written";
  const call: Fields = handWritten
    ? { call_id: `call_${context.hex("call", 4)}${index.toString(16).padStart(8, "0")}` }
    : idsOf(context);
  call.agent_id = context.pick("agent", context.assistantIds);
  if (!handWritten) call.organization_id = organizationId;
  call.call_status = status;
  call.call_type = type;

  let from: string | undefined;
  let to: string | undefined;
  if (!web) {
    const business = context.phoneNumber("business");
    const customer = context.phoneNumber("customer");
    from = inbound ? customer : business;
    to = inbound ? business : customer;
    call.direction = direction;
    call.from_number = from;
    call.to_number = to;
  }

  const events: Fields[] = [];
  if (form !== "generated-short" && context.random("events") < 0.5) {
    events.push({ timestamp: createdAt, event: "Call created", session_time: 0, data: {} });
    if (talked && !web) {
      const event = inbound ? "Call started - INBOUND" : "Call started - OUTBOUND";
      const data = { direction: inbound ? "INBOUND" : "OUTBOUND", from, to };
      events.push({ timestamp: createdAt + Math.min(4_000, durationMs), event, session_time: 0, data });
    }
  }

  if (handWritten) {
    call.created_at = createdAt;
    call.updated_at = live ? createdAt : endedAt;
    call.start_timestamp = createdAt;
    if (!live) call.end_timestamp = endedAt;
    call.metadata = metadataOf(context, !web && !inbound);
    call.events = events;
    return call;
  }

  call.start_timestamp = createdAt;
  call.end_timestamp = live ? null : endedAt;
  call.call_duration = live ? null : durationMs;
  if (form === "generated-short") return call;

  const parts = context.random("parts");
  const optedOut = parts < 0.03;
  const stored = talked && !optedOut;
  const dialogue = madeUpDialogue(context, scriptsFor(context, ending, web || inbound));
  const talk: Talk = stored
    ? talkOf(context, dialogue, createdAt, durationMs)
    : { transcript: null, entries: [], items: [] };
  const digits = context.hex("carrier", 32);

  call.disconnection_reason = reason;
  call.recording_url = stored && !live && parts < 0.95 ? context.recordingUrl(`${String(call.call_id)}.mp4`) : null;
  call.public_log_url = optedOut ? null : `https://logs.example.com/${String(call.call_id)}`;
  call.opt_out_sensitive_data_storage = optedOut;
  call.metadata = metadataOf(context, !web && !inbound);
  call.events = events;
  call.transcript = talk.transcript;
  call.transcript_object = talk.entries;
  call.transcript_with_tool_calls = talk.items;
  const speed = context.random("speed");
  call.latency = !talked
    ? null
    : speed < 0.5
      ? { e2e: latencyOf(160 + speed * 300, 0.6 + speed, 4 + talk.entries.length) }
      : {
          e2e: latencyOf(160 + speed * 300, 0.6 + speed, 4 + talk.entries.length),
          llm: latencyOf(80 + speed * 120, 0.3 + speed * 0.4, 4 + talk.entries.length),
        };
  call.call_analysis =
    talked && !live && parts < 0.93
      ? {
          call_successful: dialogue.successful && ending.status === "ENDED",
          call_summary: dialogue.summary,
          user_sentiment: capitalized(dialogue.sentiment),
          in_voicemail: ending.reason === "VOICEMAIL_REACHED",
        }
      : null;
  // For some the cost comes late; an unanswered call costs nothing or has no cost.
  call.call_cost =
    live || parts > 0.97
      ? null
      : talked
        ? costOf(context, web, inbound, durationMs)
        : parts < 0.5
          ? { combined_cost: 0 }
          : null;
  call.telephony_identifier =
    web || parts > 0.9
      ? null
      : { call_sid: `CA${digits}`, conference_sid: `CF${digits.slice(16)}${digits.slice(0, 16)}` };
  return call;
};
