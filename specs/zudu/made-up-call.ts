// Invented calls of Zudu for the simulator. See "Made-up calls" in docs/specs.md.
//
// A call has the time context.createdAt in `start_timestamp` and, in the hand-written pages' form, in `created_at`, so
// that the list is in the order it claims to have. Calls that never started have neither, only an event with that
// time, as right after `createCall`.

import type { MadeUpCall, MadeUpContext } from "../made-up.d.ts";

type Json = Record<string, unknown>;
type Weighted<Value> = readonly (readonly [share: number, value: Value])[];

/** Which documents a record looks like. */
type Form = "generated" | "generated-short" | "hand-written";

interface Ending {
  status: "ENDED" | "ERROR";
  reason: string;
  /** Somebody or something answered: there is a recording and a talk. */
  answered: boolean;
  shortestMs: number;
  longestMs: number;
}

interface Scene {
  customerOpens: boolean;
  turns: (name: string, day: string, hour: number) => readonly string[];
  summary: string;
  sentiment: string;
  successful: boolean;
  tool?: { afterTurn: number; name: string; input: (day: string, hour: number) => Json; output: string };
}

const organizationId = "org_5c81d07be2";

const hangUp: Ending = {
  status: "ENDED",
  reason: "USER_HANGUP",
  answered: true,
  shortestMs: 14_000,
  longestMs: 420_000,
};

const phoneEndings: Weighted<Ending> = [
  [0.42, hangUp],
  [0.21, { ...hangUp, reason: "AGENT_HANGUP", shortestMs: 30_000, longestMs: 540_000 }],
  [0.05, { ...hangUp, reason: "CALL_TRANSFER", shortestMs: 20_000, longestMs: 240_000 }],
  [0.07, { ...hangUp, reason: "VOICEMAIL_REACHED", shortestMs: 6_000, longestMs: 38_000 }],
  [0.02, { ...hangUp, reason: "INACTIVITY", shortestMs: 35_000, longestMs: 120_000 }],
  [0.005, { ...hangUp, reason: "MAX_DURATION_REACHED", shortestMs: 1_800_000, longestMs: 1_800_400 }],
  [0.01, { ...hangUp, reason: "IVR_REACHED", shortestMs: 8_000, longestMs: 60_000 }],
  [0.11, { ...hangUp, reason: "DIAL_NO_ANSWER", answered: false, shortestMs: 25_000, longestMs: 45_000 }],
  [0.05, { ...hangUp, reason: "DIAL_BUSY", answered: false, shortestMs: 900, longestMs: 6_000 }],
  [0.02, { ...hangUp, reason: "USER_DECLINED", answered: false, shortestMs: 3_000, longestMs: 15_000 }],
  [0.015, { status: "ERROR", reason: "DIAL_FAILED", answered: false, shortestMs: 0, longestMs: 3_000 }],
  [0.01, { status: "ERROR", reason: "INVALID_DESTINATION", answered: false, shortestMs: 0, longestMs: 0 }],
  [0.005, { status: "ERROR", reason: "CONCURRENCY_LIMIT_REACHED", answered: false, shortestMs: 0, longestMs: 0 }],
  [0.005, { status: "ERROR", reason: "ERROR_UNKNOWN", answered: true, shortestMs: 2_000, longestMs: 90_000 }],
];

const inboundEndings: Weighted<Ending> = [
  [0.56, hangUp],
  [0.27, { ...hangUp, reason: "AGENT_HANGUP", shortestMs: 30_000, longestMs: 540_000 }],
  [0.11, { ...hangUp, reason: "CALL_TRANSFER", shortestMs: 20_000, longestMs: 240_000 }],
  [0.03, { ...hangUp, reason: "INACTIVITY", shortestMs: 35_000, longestMs: 120_000 }],
  [0.005, { ...hangUp, reason: "MAX_DURATION_REACHED", shortestMs: 1_800_000, longestMs: 1_800_400 }],
  [0.01, { status: "ERROR", reason: "NO_VALID_PAYMENT", answered: false, shortestMs: 0, longestMs: 0 }],
  [
    0.015,
    {
      status: "ERROR",
      reason: "ERROR_LLM_WEBSOCKET_LOST_CONNECTION",
      answered: true,
      shortestMs: 4_000,
      longestMs: 120_000,
    },
  ],
];

const webEndings: Weighted<Ending> = [
  [0.66, hangUp],
  [0.22, { ...hangUp, reason: "AGENT_HANGUP", shortestMs: 30_000, longestMs: 540_000 }],
  [0.07, { ...hangUp, reason: "INACTIVITY", shortestMs: 35_000, longestMs: 120_000 }],
  [0.03, { status: "ERROR", reason: "ERROR_USER_NOT_JOINED", answered: false, shortestMs: 0, longestMs: 60_000 }],
  [0.02, { status: "ERROR", reason: "ERROR_NO_AUDIO_RECEIVED", answered: true, shortestMs: 5_000, longestMs: 30_000 }],
];

const forms: Weighted<Form> = [
  [0.74, "generated"],
  [0.18, "hand-written"],
  [0.08, "generated-short"],
];

const names = ["Ada", "Bruno", "Chidi", "Dana", "Emre", "Freya", "Goro", "Hana", "Ines", "Jonas", "Kavya", "Lucía"];
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "the 3rd of May", "the 21st"];
const priorities = ["low", "normal", "high"];
const campaigns = ["spring-reminders", "summer-survey", "autumn-renewals", "winter-check-in"];

// The agent opens unless `customerOpens`; then the two take turns.
const outgoing: readonly Scene[] = [
  {
    customerOpens: false,
    turns: (name, day, hour) => [
      `Hello ${name}, I am calling about your appointment on ${day}.`,
      "Oh right, I almost forgot.",
      `It is at ${hour} o'clock. Does that still suit you?`,
      "Yes, that is fine.",
      "Lovely, then I will note it as confirmed. Goodbye.",
    ],
    summary: "The customer confirmed the appointment.",
    sentiment: "Positive",
    successful: true,
  },
  {
    customerOpens: false,
    turns: (name, day, hour) => [
      `Good morning, is this ${name}? I am calling about your visit on ${day}.`,
      `I can't make it at ${hour}. Can we move it?`,
      `Of course. I have ${hour + 1} o'clock the same day.`,
      "Perfect, let's do that.",
      "It is moved. You will get a message with the details.",
      "Thanks a lot!",
    ],
    summary: "The customer moved the visit by one hour.",
    sentiment: "Positive",
    successful: true,
    tool: {
      afterTurn: 2,
      name: "move_visit",
      input: (day, hour) => ({ day, hour: hour + 1 }),
      output: '{"moved":true}',
    },
  },
  {
    customerOpens: false,
    turns: (name) => [
      `Hello, may I speak to ${name}?`,
      "You have the wrong number.",
      "I am sorry to have bothered you. Goodbye.",
    ],
    summary: "Wrong number.",
    sentiment: "Unknown",
    successful: false,
  },
  {
    customerOpens: false,
    turns: (name) => [
      `Hello ${name}, do you have two minutes for a short survey?`,
      "Not now, I am driving.",
      "When would be a better time?",
      "Please don't call again.",
      "Understood, I have taken you off the list.",
    ],
    summary: "The customer declined the survey and asked not to be called again.",
    sentiment: "Negative",
    successful: false,
  },
  {
    customerOpens: false,
    turns: (name, day) => [
      `Hi ${name}, your subscription runs out on ${day}. Would you like to renew it?`,
      "What does it cost now?",
      "The same as last year.",
      "Hm. Can you say that again? The line is bad.",
      "It costs the same as last year.",
      "Fine, please renew it.",
      "Done. Thank you for staying with us.",
    ],
    summary: "The customer renewed the subscription.",
    sentiment: "Positive",
    successful: true,
    tool: {
      afterTurn: 5,
      name: "renew",
      input: () => ({ months: 12 }),
      output: '{"renewed":true}',
    },
  },
];

const incoming: readonly Scene[] = [
  {
    customerOpens: true,
    turns: (name, day) => [
      `Hi, this is ${name}. Where is my parcel?`,
      "Let me look it up. Do you have the order number?",
      "Four, four, one, seven.",
      `It left the depot this morning and should be with you by ${day}.`,
      "That is later than you promised.",
      "I am sorry about that. I can leave a note for the driver.",
      "Never mind. Bye.",
    ],
    summary: "The customer asked for a late parcel and was told the new day.",
    sentiment: "Negative",
    successful: true,
    tool: {
      afterTurn: 2,
      name: "find_order",
      input: () => ({ order: "4417" }),
      output: '{"status":"on its way"}',
    },
  },
  {
    customerOpens: true,
    turns: (name, day, hour) => [
      "Good afternoon, are you open today?",
      `We are open until ${hour + 2} o'clock today and closed on ${day}.`,
      "And do I need to book?",
      "Not for a short visit.",
      `All right, thank you. My name is ${name}, see you later.`,
    ],
    summary: "The customer asked for the opening hours.",
    sentiment: "Neutral",
    successful: true,
  },
  {
    customerOpens: false,
    turns: (name, day, hour) => [
      "Thank you for calling. How can I help?",
      `My name is ${name} and I would like a table for ${day}.`,
      `For how many people, and is ${hour + 4} o'clock all right?`,
      "Four of us, and yes.",
      "It is booked. Anything else?",
      "No, that was all.",
    ],
    summary: "The customer booked a table for four.",
    sentiment: "Positive",
    successful: true,
    tool: {
      afterTurn: 3,
      name: "book_table",
      input: (day, hour) => ({ day, hour: hour + 4, people: 4 }),
      output: '{"booked":true}',
    },
  },
  {
    customerOpens: false,
    turns: () => ["Hello, how can I help you today?", "...", "Are you still there?"],
    summary: "Nobody spoke.",
    sentiment: "Unknown",
    successful: false,
  },
];

const transfer: Scene = {
  customerOpens: true,
  turns: (name) => [
    `Hello, ${name} here. I'd like to speak to a person, please.`,
    "Gladly. May I ask what it is about?",
    "It is about my bill.",
    "I will put you through.",
  ],
  summary: "The customer asked for a person about a bill.",
  sentiment: "Neutral",
  successful: true,
};

const voicemail: Scene = {
  customerOpens: true,
  turns: (name) => [
    "Please leave a message after the tone.",
    `Hello ${name}, this is a short reminder. We will try again tomorrow.`,
  ],
  summary: "Voicemail answered; a reminder was left.",
  sentiment: "Unknown",
  successful: false,
};

function weigh<Value>(table: Weighted<Value>, at: number): Value {
  let left = at;
  for (const [share, value] of table) {
    left -= share;
    if (left < 0) return value;
  }
  return table[0]![1];
}

const tenths = (value: number): number => Math.round(value * 10) / 10;
const tenThousandths = (value: number): number => Math.round(value * 10_000) / 10_000;

/** The index is part of the id, so that two calls never share one. */
function uuid(index: number, digits: string): string {
  const tail = index.toString(16).padStart(12, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(12, 15)}-a${digits.slice(15, 18)}-${tail}`;
}

function idsOf(index: number, context: MadeUpContext): Json {
  const digits = context.hex("ids", 36);
  return { id: uuid(index, digits), call_id: `call_${uuid(index, digits.slice(18))}` };
}

function latencyOf(typical: number, spread: number, turns: number): Json {
  const min = tenths(typical * 0.6);
  const p50 = tenths(typical);
  const p90 = tenths(typical * (1 + spread));
  const p95 = tenths(typical * (1 + spread * 1.2));
  const p99 = tenths(typical * (1 + spread * 1.4));
  const max = tenths(typical * (1 + spread * 1.5));
  return { max, min, num: turns, p50, p90, p95, p99, values: [min, tenths(typical * 0.8), p50, p90, max] };
}

function costOf(context: MadeUpContext, web: boolean, inbound: boolean, durationMs: number): Json {
  const minutes = durationMs / 60_000;
  const llm = tenThousandths(minutes * 0.021 + 0.0004);
  const line = web ? 0 : tenThousandths(Math.ceil(minutes) * 0.02);
  const combined = tenThousandths(llm + line);
  // The list's example has the sum only.
  if (context.random("cost parts") < 0.3) return { combined_cost: combined };
  const products: Json[] = [{ product: "llm_usage", cost: llm, unit_price: 0.001 }];
  if (!web) products.unshift({ product: inbound ? "inbound_call" : "outbound_call", cost: line, unit_price: 0.02 });
  return { combined_cost: combined, product_costs: products };
}

function wordsOf(text: string, start: number, end: number): Json[] {
  const words = text.split(" ");
  const step = Math.floor((end - start) / words.length);
  return words.map((word, at) => ({ word, start: start + at * step, end: start + (at + 1) * step }));
}

interface Talk {
  transcript: string | null;
  entries: Json[];
  items: Json[];
}

function talkOf(context: MadeUpContext, scene: Scene, startMs: number, lengthMs: number): Talk {
  const at = context.random("talk");
  const name = context.pick("name", names);
  const day = days[Math.floor(at * days.length)]!;
  const hour = 9 + (Math.floor(at * 97) % 8);
  let lines = scene.turns(name, day, hour);
  // Somebody hangs up early now and then, and an ongoing call has not got to its end.
  if (context.live || at > 0.9) lines = lines.slice(0, Math.max(1, Math.floor(lines.length * context.random("cut"))));

  const transcript = lines.join(" ");
  const how = context.random("turns");
  // The list's example has a transcript without turns.
  if (how < 0.12) return { transcript, entries: [], items: [] };

  const withWords = how > 0.8;
  const step = Math.floor(lengthMs / (lines.length + 1));
  const agentsTurn = scene.customerOpens ? 1 : 0;
  const entries: Json[] = lines.map((content, turn) => {
    const timestamp = startMs + 500 + turn * step;
    const entry: Json = { role: turn % 2 === agentsTurn ? "assistant" : "user", content, timestamp };
    if (withWords) entry["words"] = wordsOf(content, timestamp, timestamp + Math.floor(step * 0.8));
    return entry;
  });

  const { tool } = scene;
  if (!tool || tool.afterTurn >= entries.length || how < 0.5) return { transcript, entries, items: [] };
  const id = `tool_${context.hex("tool", 12)}`;
  const items = [
    ...entries.slice(0, tool.afterTurn + 1),
    {
      role: "tool_call_invocation",
      tool_call_id: id,
      name: tool.name,
      arguments: JSON.stringify(tool.input(day, hour)),
    },
    { role: "tool_call_result", tool_call_id: id, content: tool.output, successful: true },
    ...entries.slice(tool.afterTurn + 1),
  ];
  return { transcript, entries, items };
}

function sceneOf(context: MadeUpContext, ending: Ending, customerRang: boolean): Scene {
  if (!context.live && ending.reason === "VOICEMAIL_REACHED") return voicemail;
  if (!context.live && ending.reason === "CALL_TRANSFER" && customerRang) return transfer;
  return context.pick("scene", customerRang ? incoming : outgoing);
}

function metadataOf(context: MadeUpContext, outbound: boolean): Json {
  const at = context.random("metadata");
  if (at < 0.25) return {};
  const metadata: Json = { customer_id: `cust-${100 + Math.floor(at * 8_000)}` };
  if (at > 0.5) metadata["priority"] = priorities[Math.floor(at * 600) % priorities.length];
  if (at > 0.6) metadata["campaign"] = campaigns[Math.floor(at * 800) % campaigns.length];
  if (outbound && at > 0.8) metadata["batch_call_id"] = `batch_call_${context.hex("batch", 32)}`;
  return metadata;
}

/** A call that was registered or scheduled and has not started: as right after `createCall`. */
function waitingCall(index: number, context: MadeUpContext, scheduled: boolean, web: boolean): Json {
  const { createdAt } = context;
  const metadata = metadataOf(context, !web);
  const events: Json[] = [{ timestamp: createdAt, event: "Call created via API", session_time: 0, data: {} }];
  if (scheduled) {
    const seconds = Math.floor(createdAt / 1000);
    const when = seconds + 3_600 + Math.floor(context.random("when") * 14 * 86_400);
    metadata["is_scheduled"] = true;
    metadata["scheduled_timestamp"] = when;
    metadata["execution_status"] = "pending";
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
  const call: Json = {
    ...idsOf(index, context),
    agent_id: context.pick("agent", context.assistantIds),
    organization_id: organizationId,
    call_status: scheduled ? "SCHEDULED" : "REGISTERED",
    call_type: web ? "WEB_CALL" : "PHONE_CALL",
  };
  if (!web) {
    call["direction"] = "OUTBOUND";
    if (scheduled) {
      call["from_number"] = context.phoneNumber("business");
      call["to_number"] = context.phoneNumber("customer");
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

  if (!live) {
    // What waits is mostly new; a few were forgotten.
    const waiting = context.random("waiting");
    const recent = index < 300;
    if (!inbound && !web && waiting < (recent ? 0.05 : 0.003)) return waitingCall(index, context, true, false);
    if (!inbound && waiting > (recent ? 0.97 : 0.99)) return waitingCall(index, context, false, web);
  }

  const ending = weigh(web ? webEndings : inbound ? inboundEndings : phoneEndings, context.random("ending"));
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

  const form = weigh(forms, context.random("form"));
  const handWritten = form === "hand-written";
  const call: Json = handWritten
    ? { call_id: `call_${context.hex("call", 4)}${index.toString(16).padStart(8, "0")}` }
    : idsOf(index, context);
  call["agent_id"] = context.pick("agent", context.assistantIds);
  if (!handWritten) call["organization_id"] = organizationId;
  call["call_status"] = status;
  call["call_type"] = type;

  let from: string | undefined;
  let to: string | undefined;
  if (!web) {
    const business = context.phoneNumber("business");
    const customer = context.phoneNumber("customer");
    from = inbound ? customer : business;
    to = inbound ? business : customer;
    call["direction"] = direction;
    call["from_number"] = from;
    call["to_number"] = to;
  }

  const events: Json[] = [];
  if (form !== "generated-short" && context.random("events") < 0.5) {
    events.push({ timestamp: createdAt, event: "Call created", session_time: 0, data: {} });
    if (talked && !web) {
      const event = inbound ? "Call started - INBOUND" : "Call started - OUTBOUND";
      const data = { direction: inbound ? "INBOUND" : "OUTBOUND", from, to };
      events.push({ timestamp: createdAt + Math.min(4_000, durationMs), event, session_time: 0, data });
    }
  }

  if (handWritten) {
    call["created_at"] = createdAt;
    call["updated_at"] = live ? createdAt : endedAt;
    call["start_timestamp"] = createdAt;
    if (!live) call["end_timestamp"] = endedAt;
    call["metadata"] = metadataOf(context, !web && !inbound);
    call["events"] = events;
    return call;
  }

  call["start_timestamp"] = createdAt;
  call["end_timestamp"] = live ? null : endedAt;
  call["call_duration"] = live ? null : durationMs;
  if (form === "generated-short") return call;

  const parts = context.random("parts");
  const optedOut = parts < 0.03;
  const stored = talked && !optedOut;
  const scene = sceneOf(context, ending, web || inbound);
  const talk: Talk = stored
    ? talkOf(context, scene, createdAt, durationMs)
    : { transcript: null, entries: [], items: [] };
  const digits = context.hex("carrier", 32);

  call["disconnection_reason"] = reason;
  call["recording_url"] =
    stored && !live && parts < 0.95 ? context.recordingUrl(`${String(call["call_id"])}.mp4`) : null;
  call["public_log_url"] = optedOut ? null : `https://logs.example.com/${String(call["call_id"])}`;
  call["opt_out_sensitive_data_storage"] = optedOut;
  call["metadata"] = metadataOf(context, !web && !inbound);
  call["events"] = events;
  call["transcript"] = talk.transcript;
  call["transcript_object"] = talk.entries;
  call["transcript_with_tool_calls"] = talk.items;
  const speed = context.random("speed");
  call["latency"] = !talked
    ? null
    : speed < 0.5
      ? { e2e: latencyOf(160 + speed * 300, 0.6 + speed, 4 + talk.entries.length) }
      : {
          e2e: latencyOf(160 + speed * 300, 0.6 + speed, 4 + talk.entries.length),
          llm: latencyOf(80 + speed * 120, 0.3 + speed * 0.4, 4 + talk.entries.length),
        };
  call["call_analysis"] =
    talked && !live && parts < 0.93
      ? {
          call_successful: scene.successful && ending.status === "ENDED",
          call_summary: scene.summary,
          user_sentiment: scene.sentiment,
          in_voicemail: scene === voicemail,
        }
      : null;
  // Cost comes late for some, and a call nobody answered costs nothing or has no cost.
  call["call_cost"] =
    live || parts > 0.97
      ? null
      : talked
        ? costOf(context, web, inbound, durationMs)
        : parts < 0.5
          ? { combined_cost: 0 }
          : null;
  call["telephony_identifier"] =
    web || parts > 0.9
      ? null
      : { call_sid: `CA${digits}`, conference_sid: `CF${digits.slice(16)}${digits.slice(0, 16)}` };
  return call;
};
