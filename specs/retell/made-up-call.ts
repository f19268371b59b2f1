// Invented calls of Retell for the simulator. See "Made-up calls" in docs/specs.md.
import type { MadeUpCall, MadeUpContext } from "../made-up/context.js";
import { madeUpDialogue, scriptsOf } from "../made-up/dialogues.js";
import { round } from "../made-up/format.js";
import type { Dialogue, SpokenTurn, ToolTurn } from "../made-up/script.js";

/**
 * A call as `getCall` returns it. Fields without a value are left out, as Retell does: an unanswered call has no start,
 * and nothing tells when it was.
 */
export const madeUpCall: MadeUpCall = (index, context) => {
  const { createdAt, hex, assistantIds, pick, random, live } = context;
  const isWeb = random("channel") < 0.15;
  const end = live ? undefined : pickEnd(context, isWeb);
  const isConnected = live ? random("connected") < 0.7 : end?.seconds !== undefined;
  const setting = pickSetting(context);
  return {
    call_id: `call_${hex("id", 27)}`,
    call_type: isWeb ? "web_call" : "phone_call",
    agent_id: pick("agent", assistantIds),
    agent_name: pick("agent name", ["Front desk", "Jarvis", "Appointment reminder"]),
    agent_version: Math.floor(random("version") * 12),
    ...(random("tag") < 0.4 && { agent_tag: pick("agent tag", ["production", "staging", null]) }),
    call_status: end?.status ?? (isConnected ? "ongoing" : "registered"),
    ...(isWeb ? { access_token: `made-up-${hex("token", 24)}` } : toLine(context)),
    ...(setting !== "basic_attributes_only" && toOwnWords(context, index)),
    data_storage_setting: setting,
    opt_in_signed_url: random("signed") < 0.2,
    ...(isConnected && { start_timestamp: createdAt }),
    ...(end?.seconds !== undefined && {
      end_timestamp: createdAt + end.seconds * 1000,
      duration_ms: end.seconds * 1000,
    }),
    ...(end && { disconnection_reason: end.reason }),
    ...(end?.reason === "call_transfer" && toTransfer(context, createdAt + (end.seconds ?? 0) * 1000)),
    ...(end && toParts(context, end, setting)),
  };
};

interface End {
  status: "ended" | "not_connected" | "error";
  reason: string;
  /** How long it lasted; undefined for an unanswered call. */
  seconds: number | undefined;
  inVoicemail: boolean;
}

const talks = [
  "user_hangup",
  "user_hangup",
  "agent_hangup",
  "agent_hangup",
  "inactivity",
  "max_duration_reached",
  "manual_stopped",
  "user_requested_dnc",
  "call_take_over",
] as const;
const unreached = [
  "dial_no_answer",
  "dial_no_answer",
  "dial_busy",
  "user_declined",
  "dial_failed",
  "invalid_destination",
  "telephony_provider_permission_denied",
  "telephony_provider_unavailable",
  "sip_routing_error",
  "marked_as_spam",
] as const;
const errors = [
  "error_llm_websocket_lost_connection",
  "error_no_audio_received",
  "error_asr",
  "error_retell",
  "error_unknown",
  "scam_detected",
] as const;

function pickEnd({ random, pick }: MadeUpContext, isWeb: boolean): End {
  const what = random("end");
  const seconds = 5 + Math.floor(random("seconds") ** 2 * 900);
  const end = (status: End["status"], reason: string, lasted: number | undefined, inVoicemail = false): End => ({
    status,
    reason,
    seconds: lasted,
    inVoicemail,
  });
  if (isWeb && what < 0.12) return end("error", "error_user_not_joined", undefined);
  if (what < 0.16)
    return end("not_connected", isWeb ? "registered_call_timeout" : pick("unreached", unreached), undefined);
  if (what < 0.19) return end("error", pick("unpaid", ["concurrency_limit_reached", "no_valid_payment"]), undefined);
  if (what < 0.24) return end("error", pick("error", errors), seconds);
  if (isWeb || what > 0.42) return end("ended", pick("talk", talks), seconds);
  if (what < 0.3) return end("ended", "voicemail_reached", Math.min(seconds, 25), random("told") < 0.8);
  // An agent that leaves a message: only the analysis says so.
  if (what < 0.34) return end("ended", "agent_hangup", Math.min(seconds, 45), true);
  return end("ended", what < 0.36 ? "ivr_reached" : "call_transfer", seconds);
}

function pickSetting({ random }: MadeUpContext): string {
  const share = random("setting");
  if (share < 0.05) return "basic_attributes_only";
  return share < 0.12 ? "everything_except_pii" : "everything";
}

function toLine({ random, phoneNumber, hex }: MadeUpContext): Record<string, unknown> {
  const inbound = random("direction") < 0.45;
  // Callers without a number, and users of a SIP trunk.
  const customer = inbound && random("odd number") < 0.04 ? "anonymous" : phoneNumber("customer");
  const own = phoneNumber("own");
  return {
    direction: inbound ? "inbound" : "outbound",
    from_number: inbound ? customer : own,
    to_number: inbound ? own : customer,
    telephony_identifier: { twilio_call_sid: `CA${hex("carrier", 32)}` },
    ...(inbound && random("sip") < 0.1 && { custom_sip_headers: { "X-RetellAI-Direction": "inbound" } }),
  };
}

function toOwnWords({ random, pick }: MadeUpContext, index: number): Record<string, unknown> {
  const name = pick("name", ["Ada", "Björn", "Chiara", "Dmitri"]);
  return {
    ...(random("metadata") < 0.6 && { metadata: { customer_id: `cust_${Math.abs(index)}` } }),
    ...(random("variables") < 0.5 && { retell_llm_dynamic_variables: { customer_name: name } }),
    ...(random("collected") < 0.3 && { collected_dynamic_variables: { last_node_name: "Greeting" } }),
  };
}

function toTransfer({ random, phoneNumber }: MadeUpContext, endedAt: number): Record<string, unknown> {
  return {
    transfer_destination: random("sip desk") < 0.2 ? "sip:desk@example.com;transport=tls" : phoneNumber("desk"),
    ...(random("desk ended") < 0.8 && { transfer_end_timestamp: endedAt + 240_000 }),
  };
}

function toParts(context: MadeUpContext, end: End, setting: string): Record<string, unknown> {
  const { recordingUrl, hex } = context;
  const isKept = setting !== "basic_attributes_only" && end.seconds !== undefined;
  const address = (name: string) => recordingUrl(`${hex("recording", 32)}/${name}`);
  const scrubbed = setting === "everything_except_pii";
  return {
    ...(isKept && toTalk(context, end, scrubbed)),
    ...(isKept && {
      [scrubbed ? "scrubbed_recording_url" : "recording_url"]: address("recording.wav"),
      [scrubbed ? "scrubbed_recording_multi_channel_url" : "recording_multi_channel_url"]:
        address("recording_multichannel.wav"),
    }),
    ...(end.seconds !== undefined && { latency: toLatency(context) }),
    call_analysis: toAnalysis(context, end),
    call_cost: toCost(end),
    ...(end.seconds !== undefined && { llm_token_usage: { values: [1200, 1340], average: 1270, num_requests: 2 } }),
  };
}

const incoming = scriptsOf("inbound");
const outgoing = scriptsOf("outbound");

function talkOf(context: MadeUpContext): Dialogue {
  return madeUpDialogue(context, context.random("direction") < 0.45 ? incoming : outgoing);
}

interface Utterance {
  role: "agent" | "user";
  content: string;
  words: Record<string, unknown>[];
}

function toTalk(context: MadeUpContext, end: End, scrubbed: boolean): Record<string, unknown> {
  const { random } = context;
  const { turns } = talkOf(context);
  const spoken: Utterance[] = [];
  const whole: object[] =
    random("flow") < 0.3 ? [{ role: "node_transition", former_node_name: "Start", new_node_name: "Greeting" }] : [];
  // A machine only hears the first sentence.
  for (const [at, turn] of (end.inVoicemail ? turns.slice(0, 1) : turns).entries()) {
    if (turn.speaker === "tool") {
      whole.push(...toTool(turn, at));
      continue;
    }
    const utterance = toUtterance(turn, at);
    spoken.push(utterance);
    whole.push(utterance);
  }
  if (scrubbed) return { scrubbed_transcript_with_tool_calls: whole };
  return {
    transcript: spoken.map(({ role, content }) => `${role === "agent" ? "Agent" : "User"}: ${content}\n`).join(""),
    transcript_object: spoken,
    ...(random("tools") < 0.8 && { transcript_with_tool_calls: whole }),
  };
}

function toUtterance({ speaker, text }: SpokenTurn, at: number): Utterance {
  return { role: speaker === "assistant" ? "agent" : "user", content: text, words: toWords(text, 0.5 + at * 4) };
}

function toTool({ name, input, output }: ToolTurn, at: number): object[] {
  const id = `tool_call_${at}`;
  return [
    { role: "tool_call_invocation", tool_call_id: id, name, arguments: JSON.stringify(input) },
    { role: "tool_call_result", tool_call_id: id, content: JSON.stringify(output), successful: true },
  ];
}

function toWords(text: string, start: number): Record<string, unknown>[] {
  return text.split(" ").map((word, at) => ({
    word,
    start: round(start + at * 0.3, 4),
    end: round(start + at * 0.3 + 0.25, 4),
  }));
}

function toLatency({ random }: MadeUpContext): Record<string, unknown> {
  const p50 = 600 + Math.floor(random("latency") * 900);
  return { e2e: { p50, p90: p50 + 300, p95: p50 + 500, p99: p50 + 900, max: p50 + 1000, min: 400, num: 6 } };
}

function toAnalysis(context: MadeUpContext, end: End): Record<string, unknown> {
  if (end.seconds === undefined) return { call_successful: false, in_voicemail: false };
  const { summary, successful, sentiment, data } = talkOf(context);
  return {
    call_summary: end.inVoicemail ? "The agent left a message." : summary,
    call_successful: successful && !end.inVoicemail,
    in_voicemail: end.inVoicemail,
    user_sentiment: sentiment.charAt(0).toUpperCase() + sentiment.slice(1),
    ...(context.random("custom") < 0.5 && { custom_analysis_data: data }),
  };
}

/** Cents a second, as in the documents' examples. */
function toCost({ seconds = 0, reason }: End): Record<string, unknown> {
  const product = (name: string, price: number, length: number) => ({
    product: name,
    unit_price: price,
    cost: round(price * length, 4),
  });
  const products =
    seconds === 0
      ? []
      : [
          product("elevenlabs_tts", 0.125, seconds),
          product("gpt_4_1", 0.01, seconds),
          ...(reason === "call_transfer"
            ? [{ ...product("us_telephony", 0.0125, 240), is_transfer_leg_cost: true }]
            : []),
        ];
  return {
    product_costs: products,
    total_duration_seconds: seconds,
    total_duration_unit_price: seconds === 0 ? 0 : 0.135,
    combined_cost: round(
      products.reduce((sum, { cost }) => sum + cost, 0),
      4,
    ),
  };
}
