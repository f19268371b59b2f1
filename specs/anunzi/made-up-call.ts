// Invented calls of Anunzi, about a third of them with what Synthflow tells in addition. See "Made-up calls" in
// docs/specs.md.
import { between, oneOf, weighted, type Weighted } from "../made-up/choose.js";
import type { MadeUpCall, MadeUpContext } from "../made-up/context.js";
import { madeUpDialogue, scriptsOf, spokenTurns } from "../made-up/dialogues.js";
import { isoTime, toUuid, type Fields } from "../made-up/format.js";
import type { Script } from "../made-up/script.js";
import { voicemail } from "../made-up/scripts/endings.js";

type Kind = "talk" | "cut" | "limit" | "voicemail" | "message" | "no-answer" | "busy" | "failed" | "canceled" | "spam";
type Direction = "inbound" | "outbound";
type Line = readonly [speaker: "bot" | "human", text: string];

const campaigns: Weighted<string> = [
  ["Inbound", 46],
  ["Outbound", 46],
  ["Test", 8],
];

const kinds: Record<Direction, Weighted<Kind>> = {
  inbound: [
    ["talk", 74],
    ["cut", 18],
    ["limit", 2],
    ["failed", 2],
    ["canceled", 2],
    ["spam", 2],
  ],
  outbound: [
    ["talk", 40],
    ["cut", 14],
    ["limit", 1],
    ["voicemail", 15],
    ["message", 7],
    ["no-answer", 13],
    ["busy", 4],
    ["failed", 4],
    ["canceled", 2],
  ],
};

// Anunzi documents no reason for an unanswered call: these have the literal "undefined", an empty text or null.
const noReason: Weighted<string | null> = [
  ["undefined", 2],
  ["", 1],
  [null, 1],
];

const anunziReasons: Record<Kind, Weighted<string | null>> = {
  talk: [
    ["human_goodbye", 2],
    ["agent_goodbye", 1],
  ],
  cut: [["human_pick_up_cut_off", 1]],
  limit: [["max_duration", 1]],
  voicemail: [["voicemail", 1]],
  message: [["voicemail", 1]],
  "no-answer": noReason,
  busy: noReason,
  failed: noReason,
  canceled: noReason,
  spam: noReason,
};

const synthflowReasons: Record<Kind, Weighted<string | null>> = {
  talk: [
    ["human_ended_call", 4],
    ["agent_ended_call", 4],
    ["human_goodbye", 2],
    ["agent_goodbye", 2],
    ["human_hangup", 1],
    ["custom_end_call", 1],
  ],
  cut: [["human_pick_up_cut_off", 1]],
  limit: [
    ["max_duration", 1],
    ["timeout", 1],
  ],
  voicemail: [
    ["voicemail", 2],
    ["voicemail_cut_off", 1],
  ],
  message: [["voicemail_message_left", 1]],
  "no-answer": [...noReason, ["timeout", 1]],
  busy: noReason,
  failed: [
    ["error", 2],
    ["human_hangup", 1],
    [null, 1],
  ],
  canceled: [["user_canceled", 1]],
  spam: noReason,
};

const statuses: Record<Kind, readonly string[]> = {
  talk: ["completed"],
  cut: ["completed"],
  limit: ["completed"],
  voicemail: ["hangup_on_voicemail"],
  message: ["left_voicemail"],
  "no-answer": ["no-answer"],
  busy: ["busy"],
  failed: ["failed"],
  canceled: ["canceled", "user-canceled"],
  spam: ["spam"],
};

const liveStatuses: Weighted<string> = [
  ["in-progress", 6],
  ["ringing", 2],
  ["pending", 1],
  ["queue", 1],
  ["initiated", 1],
  ["registered", 1],
  ["paused", 1],
];

const names = ["Robin", "Alex Moreno", "Sam", "Jordan Vega", "Kim", "Noa Lind", "Luz", "Toni Ferrer", "Mika", "Ayo"];
const timeZones = ["Europe/Madrid", "Europe/Amsterdam", "Europe/Berlin", "US/Central", "America/Bogota", null];
const errors = ["Number not reachable", "Account not found!", "Carrier refused the call"];
const labels = [[], [], [], ["callback"], ["hot lead", "spanish"]];
/** In seconds. */
const limits = [300, 600, 900];

const scripts: Record<Direction, readonly Script[]> = {
  inbound: scriptsOf("inbound"),
  outbound: scriptsOf("outbound"),
};

// A prompt to the assistant that turns up as if the other party had said it.
const idleLines: readonly Line[] = [
  ["human", "(The caller has been silent for a while, you would say:)"],
  ["bot", "Are you still there? "],
];

/** As in the documented samples, each of the assistant's sentences is a line of its own, some in quotes. */
function linesOf(context: MadeUpContext, among: readonly Script[]): Line[] {
  const quoted = context.random("quoted") < 0.05;
  return spokenTurns(madeUpDialogue(context, among).turns).flatMap(({ speaker, text }): Line[] => {
    if (speaker === "customer") return [["human", text]];
    const written = quoted ? `"${text}" ` : text;
    return written.split(/(?<=[.!?] )(?=[A-Z¿¡])/).map((sentence): Line => ["bot", sentence]);
  });
}

/** `count` lines of a conversation in the wire's form. */
function write(lines: readonly Line[], count: number, form: TranscriptForm): string {
  const end = Math.min(count, lines.length);
  let text = "";
  for (let at = 0; at < end; at += 1) {
    const line = lines[at]!;
    if (at > 0 || form.leadingBreak) text += "\n";
    text += line[0] + form.separator + line[1];
    if (at === 2 && form.idle) for (const idle of idleLines) text += "\n" + idle[0] + form.separator + idle[1];
  }
  if (form.brokenOff && lines[end - 1]![1].length > 12) text = text.slice(0, text.length - 8);
  return form.abridged ? text + "\n..." : text;
}

interface TranscriptForm {
  leadingBreak: boolean;
  separator: ": " | ":  ";
  idle: boolean;
  brokenOff: boolean;
  abridged: boolean;
}

const isTalk = (kind: Kind) => kind === "talk" || kind === "cut" || kind === "limit";

/** In seconds: at least about two for each line of the conversation. */
function durationOf(kind: Kind, lines: number, chance: number): number {
  if (kind === "talk") return Math.floor(lines * (2.5 + chance * 3 + chance * chance * chance * 40));
  if (kind === "cut") return between(chance, 3, 92);
  if (kind === "limit") return oneOf(chance, limits);
  if (kind === "voicemail") return between(chance, 2, 19);
  if (kind === "message") return between(chance, 18, 42);
  return 0;
}

/** The creation time, then `x` and 17 to 19 digits. */
function datedId(context: MadeUpContext): string {
  const head = between(context.random("id.head"), 100_000_000, 999_999_999);
  const tail = 10_000_000 + Math.floor(context.random("id.tail") ** 3 * 9_980_000_000);
  return `${String(context.createdAt).padStart(13, "0")}x${head}${tail}`;
}

function transcriptOf(
  context: MadeUpContext,
  kind: Kind,
  lines: readonly Line[],
  seconds: number,
  synthflow: boolean,
): string | null | undefined {
  const quirk = context.random("transcript.quirk");
  // Transcription is off: what Anunzi sends then is not documented.
  if (quirk < 0.01) return undefined;
  if (quirk < 0.02) return null;
  if (quirk < 0.04) return "";
  const form: TranscriptForm = {
    leadingBreak: !synthflow || quirk > 0.97,
    separator: quirk < 0.08 ? ":  " : ": ",
    idle: synthflow && quirk > 0.9,
    brokenOff: kind === "cut" && quirk > 0.4,
    abridged: quirk >= 0.08 && quirk < 0.09,
  };
  if (isTalk(kind)) return write(lines, kind === "cut" ? 2 + Math.floor(seconds / 8) : lines.length, form);
  if (kind === "message") return write(lines, lines.length, form);
  if (kind === "voicemail") return write(lines, 1, form);
  return quirk < 0.5 ? "" : null;
}

/** What Synthflow's list of calls, or its answer to a single call, tells beside the ten fields of Anunzi. */
function addSynthflowFields(call: Fields, context: MadeUpContext, facts: Facts): void {
  const { kind, direction, seconds, customer, agent, live } = facts;
  const single = context.random("synthflow.single") < 0.3;
  const status = live ?? context.pick("status", statuses[kind]);
  const rang = between(context.random("ringing"), 1500, 15_499);
  const dialled = context.createdAt + 700;
  const reached = live === undefined ? seconds > 0 : live === "in-progress" || live === "paused";
  const ended = live === undefined && seconds > 0 ? dialled + rang + seconds * 1000 : undefined;
  const milliseconds = ended === undefined ? null : seconds * 1000 + Math.floor(context.random("milliseconds") * 1000);
  const customerHungUp = facts.reason === "human_ended_call" || facts.reason === "human_goodbye" || kind === "cut";

  call.type_of_call = direction;
  call.start_time = live === "queue" || live === "registered" ? null : String(dialled);
  call.timezone = context.pick("timezone", timeZones);
  call.executed_actions =
    kind === "talk" && live === undefined && context.random("actions") < 0.2 ? executedActions(context) : {};
  call.telephony_duration = milliseconds;
  if (live !== undefined) {
    call.telephony_hangup = null;
    call.telephony_disconnect_reason = null;
  } else if (seconds > 0) {
    const caller = customerHungUp === (direction === "inbound");
    call.telephony_hangup = kind === "limit" ? null : caller ? "caller" : "callee";
    call.telephony_disconnect_reason = kind === "limit" ? "unknown" : caller ? "caller_hangup" : "callee_hangup";
  } else {
    call.telephony_hangup = null;
    call.telephony_disconnect_reason = kind === "failed" ? context.pick("cut", ["error", "forbidden"]) : "unknown";
  }
  if (live === undefined && context.random("collected") < 0.3)
    call.collected_variables = collectedVariables(context, call.model_id);

  const failure = kind === "failed" && live === undefined ? context.pick("error", errors) : undefined;
  if (single) {
    call.status = status;
    call.error_message = failure ?? "";
    call.prompt_variables = direction === "outbound" ? { customer_name: call.name ?? "" } : {};
    call.custom_end_call_reason = facts.reason === "custom_end_call" ? "The caller asked for a person" : null;
    call.telephony_ringing_duration = reached || kind === "no-answer" ? rang : null;
    call.telephony_start = reached ? isoTime(dialled + rang) : null;
    call.telephony_end = ended === undefined ? null : isoTime(ended);
    return;
  }
  call.call_status = status;
  call.error_message = failure ?? null;
  call.lead_name = call.name || (context.random("lead") < 0.2 ? context.pick("lead.name", names) : null);
  call.lead_phone_number = customer;
  call.agent_phone_number = agent;
  call.agents_used = reached ? [call.model_id] : [];
  call.labels = [...context.pick("labels", labels)];
  call.judge_results =
    kind === "talk" && live === undefined && context.random("judged") < 0.2
      ? { goal: context.pick("judged.goal", ["true", "partial", "false"]), call_completion: "true" }
      : null;
  call.recording_duration = typeof call.recording_url === "string" && seconds > 0 ? String(seconds) : null;
  call.deployment_type = null;
  call.telephony_start = reached ? isoTime(dialled + rang).slice(0, 10) : null;
  call.telephony_end = ended === undefined ? null : isoTime(ended).slice(0, 10);
  // The list's documented sample lacks these three, its schema has them.
  if (context.random("synthflow.sample") < 0.4) {
    delete call.campaign_type;
    delete call.phone_number_from;
    delete call.phone_number_to;
  }
}

function executedActions(context: MadeUpContext): Fields {
  const failed = context.random("actions.failed") < 0.1;
  return {
    extract_day: {
      name: "extract_day",
      action_type: "extract_info_action_type",
      description: "",
      parameters_hard_coded: {
        identifier: "day",
        condition: "if a day is agreed",
        choices: null,
        examples: ["Monday"],
      },
      error_message: failed ? "No answer" : null,
      return_value: failed ? {} : { day: "Thursday" },
    },
  };
}

function collectedVariables(context: MadeUpContext, assistant: unknown): Fields | null {
  const chance = context.random("collected.what");
  if (chance < 0.4) return null;
  const day = chance < 0.8 ? { value: "Thursday", collected: true } : { value: null, collected: false };
  return { [String(assistant)]: { preferred_day: day, party_size: { value: 2, collected: true } } };
}

interface Facts {
  kind: Kind;
  direction: Direction;
  seconds: number;
  reason: string | null;
  customer: string;
  agent: string;
  live: string | undefined;
}

/** A call as Anunzi documents it; about a third with what Synthflow tells in addition. */
export const madeUpCall: MadeUpCall = (_index, context) => {
  const synthflow = context.random("brand") < 0.34;
  const campaign = weighted(context.random("campaign"), campaigns);
  const outbound = campaign === "Outbound" || (campaign === "Test" && context.random("test.direction") < 0.5);
  const direction: Direction = outbound ? "outbound" : "inbound";
  const kind =
    campaign === "Test" && context.random("test.talk") < 0.8
      ? "talk"
      : weighted(context.random("kind"), kinds[direction]);
  const live = context.live ? weighted(context.random("status.live"), liveStatuses) : undefined;
  const talking = live === "in-progress" || live === "paused";
  const machine = kind === "voicemail" || kind === "message";
  const lines = linesOf(context, machine ? [voicemail] : scripts[direction]);
  const seconds = live === undefined ? durationOf(kind, lines.length, context.random("duration")) : 0;
  const reason =
    live === undefined
      ? weighted(context.random("reason"), (synthflow ? synthflowReasons : anunziReasons)[kind])
      : null;
  const customer = context.phoneNumber("customer");
  const agent = context.phoneNumber("agent");

  const call: Fields = {
    call_id: synthflow && context.random("id.form") < 0.5 ? toUuid(context.hex("id.uuid", 32)) : datedId(context),
    model_id: context.pick("assistant", context.assistantIds),
    campaign_type: synthflow && campaign !== "Test" && context.random("campaign.live") < 0.8 ? "live" : campaign,
    phone_number_from: outbound ? agent : customer,
    phone_number_to: outbound ? customer : agent,
  };

  const missing = context.random("missing");
  const named = context.random("named");
  if (missing >= 0.01) {
    if (campaign === "Test" && named < 0.6) call.name = "test";
    else if (missing < 0.03) call.name = null;
    else call.name = named < (outbound ? 0.94 : 0.12) ? context.pick("name", names) : "";
  }
  if (campaign === "Test" && missing > 0.8) call.phone_number_from = missing > 0.9 ? null : "";

  const transcript =
    live === undefined
      ? transcriptOf(context, kind, lines, seconds, synthflow)
      : transcriptOf(context, talking ? "cut" : "no-answer", lines, 10, synthflow);
  if (transcript !== undefined) call.transcript = transcript;
  if (missing < 0.985) call.duration = live !== undefined && missing < 0.5 ? null : seconds;

  const recorded = context.random("recording");
  if (seconds > 0 && recorded < 0.88) {
    const account = context.hex("recording.account", 32);
    const recording = context.hex("recording.id", 32);
    call.recording_url = context.recordingUrl(`Accounts/AC${account}/Recordings/RE${recording}`);
  } else if (recorded < 0.95) {
    call.recording_url = recorded < 0.5 ? null : "";
  }
  if (reason !== null || missing < 0.7) call.end_call_reason = reason;

  if (synthflow) addSynthflowFields(call, context, { kind, direction, seconds, reason, customer, agent, live });
  return call;
};
