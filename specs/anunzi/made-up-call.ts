import type { MadeUpCall, MadeUpContext } from "../made-up.d.ts";

type Kind = "talk" | "cut" | "limit" | "voicemail" | "message" | "no-answer" | "busy" | "failed" | "canceled" | "spam";
type Direction = "inbound" | "outbound";
type Line = readonly [speaker: "bot" | "human", text: string];

/** Each word as often as its weight says, to pick from. */
function weighted<Word>(weights: readonly (readonly [Word, number])[]): readonly Word[] {
  return weights.flatMap(([word, weight]) => Array.from({ length: weight }, () => word));
}

const CAMPAIGNS = weighted([
  ["Inbound", 46],
  ["Outbound", 46],
  ["Test", 8],
] as const);

const KINDS: Record<Direction, readonly Kind[]> = {
  inbound: weighted<Kind>([
    ["talk", 74],
    ["cut", 18],
    ["limit", 2],
    ["failed", 2],
    ["canceled", 2],
    ["spam", 2],
  ]),
  outbound: weighted<Kind>([
    ["talk", 40],
    ["cut", 14],
    ["limit", 1],
    ["voicemail", 15],
    ["message", 7],
    ["no-answer", 13],
    ["busy", 4],
    ["failed", 4],
    ["canceled", 2],
  ]),
};

// Anunzi documents no reason for a call that nobody took: the literal "undefined", an empty text and null stand in.
const NO_REASON = ["undefined", "undefined", "", null] as const;

const ANUNZI_REASONS: Record<Kind, readonly (string | null)[]> = {
  talk: ["human_goodbye", "human_goodbye", "agent_goodbye"],
  cut: ["human_pick_up_cut_off"],
  limit: ["max_duration"],
  voicemail: ["voicemail"],
  message: ["voicemail"],
  "no-answer": NO_REASON,
  busy: NO_REASON,
  failed: NO_REASON,
  canceled: NO_REASON,
  spam: NO_REASON,
};

const SYNTHFLOW_REASONS: Record<Kind, readonly (string | null)[]> = {
  talk: weighted([
    ["human_ended_call", 4],
    ["agent_ended_call", 4],
    ["human_goodbye", 2],
    ["agent_goodbye", 2],
    ["human_hangup", 1],
    ["custom_end_call", 1],
  ]),
  cut: ["human_pick_up_cut_off"],
  limit: ["max_duration", "timeout"],
  voicemail: ["voicemail", "voicemail", "voicemail_cut_off"],
  message: ["voicemail_message_left"],
  "no-answer": ["undefined", "timeout", "", null],
  busy: NO_REASON,
  failed: ["error", "error", "human_hangup", null],
  canceled: ["user_canceled"],
  spam: NO_REASON,
};

const STATUSES: Record<Kind, readonly string[]> = {
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

const LIVE_STATUSES = weighted([
  ["in-progress", 6],
  ["ringing", 2],
  ["pending", 1],
  ["queue", 1],
  ["initiated", 1],
  ["registered", 1],
  ["paused", 1],
] as const);

const NAMES = ["Robin", "Alex Moreno", "Sam", "Jordan Vega", "Kim", "Noa Lind", "Luz", "Toni Ferrer", "Mika", "Ayo"];
const TIME_ZONES = ["Europe/Madrid", "Europe/Amsterdam", "Europe/Berlin", "US/Central", "America/Bogota", null];
const ERRORS = ["Number not reachable", "Account not found!", "Carrier refused the call"];
const LABELS = [[], [], [], ["callback"], ["hot lead", "spanish"]];
const LIMITS = [300, 600, 900];

// The assistant speaks in sentences, each a line of its own, as it does in the documented samples.
const TALKS: Record<Direction, readonly (readonly Line[])[]> = {
  inbound: [
    [
      ["bot", "Hello, thank you for calling. "],
      ["bot", "How may I help you today?"],
      ["human", "Hi, I would like to book an appointment."],
      ["bot", "Of course. "],
      ["bot", "Would Tuesday or Thursday suit you better?"],
      ["human", "Thursday, please. In the morning."],
      ["bot", "One moment, please. "],
      ["bot", "I have ten o'clock on Thursday. "],
      ["bot", "Shall I book that for you?"],
      ["human", "Yes, that works."],
      ["bot", "Done. You will get a message with the details. "],
      ["human", "Thanks, bye."],
      ["bot", "Goodbye!"],
    ],
    [
      ["bot", "Hi, this is the order desk. "],
      ["bot", "Are you calling about an order?"],
      ["human", "Yes. It has not arrived."],
      ["bot", "I am sorry to hear that. "],
      ["bot", "Could you tell me the order number?"],
      ["human", "Four, seven, one... two."],
      ["bot", "Let me check that for you. "],
      ["bot", "It left the warehouse yesterday and should be with you tomorrow."],
      ["human", "All right. Can you send me the tracking link?"],
      ["bot", "I have just sent it to this number. "],
      ["human", "Great, thank you."],
    ],
    [
      ["bot", "Hola, gracias por llamar. "],
      ["bot", "¿En qué puedo ayudarle?"],
      ["human", "Quisiera cambiar mi cita del viernes."],
      ["bot", "Claro. "],
      ["bot", "¿Le viene bien el lunes a las cinco?"],
      ["human", "Mejor el martes."],
      ["bot", "Un momento, por favor. "],
      ["bot", "El martes a las once está libre."],
      ["human", "Perfecto, muchas gracias."],
      ["bot", "Queda anotado. ¡Hasta el martes!"],
    ],
    [
      ["bot", "Guten Tag, wie kann ich Ihnen helfen?"],
      ["human", "Ich habe eine Frage zu meiner Rechnung."],
      ["bot", "Gerne. "],
      ["bot", "Nennen Sie mir bitte die Rechnungsnummer."],
      ["human", "Die habe ich gerade nicht da."],
      ["bot", "Kein Problem, ich verbinde Sie mit dem Team. "],
      ["human", "Danke."],
    ],
    [
      ["bot", "Hey there, you have reached the front desk. "],
      ["human", "Sorry, wrong number."],
      ["bot", "No problem. Have a nice day!"],
    ],
  ],
  outbound: [
    [
      ["bot", "Good morning, do you have two minutes for three questions?"],
      ["human", "Uh, sure."],
      ["bot", "How satisfied were you with your last visit, from one to five?"],
      ["human", "Four."],
      ["bot", '"Great to hear! '],
      ["bot", 'What could we do better?" '],
      ["human", "The waiting time."],
      ["bot", "Understood. "],
      ["bot", "Would you recommend us to a friend?"],
      ["human", "Probably, yes."],
      ["bot", "Thank you for your time. Goodbye."],
    ],
    [
      ["bot", "Hello, I am calling about the form you filled in on our website. "],
      ["bot", "Is this a good moment?"],
      ["human", "Who is this?"],
      ["bot", "I am the assistant of the housing office. "],
      ["bot", "Are you still looking for a flat?"],
      ["human", "Yes, two rooms, with a balcony if possible."],
      ["bot", "And what is your budget per month?"],
      ["human", "Around nine hundred."],
      ["human", "Maybe a little more."],
      ["bot", "Thank you. A colleague will call you back this afternoon."],
      ["human", "Okay, bye."],
    ],
    [
      ["bot", "Hola, le llamo para confirmar su cita de mañana. "],
      ["bot", "¿Podrá venir a las nueve?"],
      ["human", "Sí, allí estaré."],
      ["bot", "Estupendo. "],
      ["bot", "Traiga por favor su documento de identidad."],
      ["human", "De acuerdo, gracias."],
      ["bot", "Gracias a usted. ¡Hasta mañana!"],
    ],
    [
      ["bot", "Hi there, is this a bad time? "],
      ["human", "I am driving."],
      ["bot", "I will try again tomorrow. Goodbye."],
    ],
  ],
};

const VOICEMAIL: readonly Line[] = [
  ["human", "The person you are calling is not available. Please leave a message after the tone."],
  ["bot", "Hello, this is a short reminder of your appointment. "],
  ["bot", "Please call us back at your convenience. Goodbye."],
];

// A prompt to the assistant that turns up as if the other party had said it.
const IDLE: readonly Line[] = [
  ["human", "(The caller has been silent for a while, you would say:)"],
  ["bot", "Are you still there? "],
];

/** `count` lines of a conversation in the wire's form. */
function write(lines: readonly Line[], count: number, wanted: TranscriptForm): string {
  const end = Math.min(count, lines.length);
  let text = "";
  for (let at = 0; at < end; at++) {
    const line = lines[at]!;
    if (at > 0 || wanted.leadingBreak) text += "\n";
    text += line[0] + wanted.separator + line[1];
    if (at === 2 && wanted.idle) for (const idle of IDLE) text += "\n" + idle[0] + wanted.separator + idle[1];
  }
  if (wanted.brokenOff && lines[end - 1]![1].length > 12) text = text.slice(0, text.length - 8);
  return wanted.abridged ? text + "\n..." : text;
}

interface TranscriptForm {
  leadingBreak: boolean;
  separator: ": " | ":  ";
  idle: boolean;
  brokenOff: boolean;
  abridged: boolean;
}

const isTalk = (kind: Kind) => kind === "talk" || kind === "cut" || kind === "limit";

/** In seconds, from some two a line of the conversation upwards. */
function durationOf(kind: Kind, lines: number, chance: number): number {
  if (kind === "talk") return Math.floor(lines * (2.5 + chance * 3 + chance * chance * chance * 40));
  if (kind === "cut") return 3 + Math.floor(chance * 90);
  if (kind === "limit") return LIMITS[Math.floor(chance * LIMITS.length)]!;
  if (kind === "voicemail") return 2 + Math.floor(chance * 18);
  if (kind === "message") return 18 + Math.floor(chance * 25);
  return 0;
}

/** The form with the creation time in front, 17 to 19 digits behind. */
function datedId(context: MadeUpContext): string {
  const head = 100_000_000 + Math.floor(context.random("id.head") * 900_000_000);
  const tail = 10_000_000 + Math.floor(context.random("id.tail") ** 3 * 9_980_000_000);
  return `${String(context.createdAt).padStart(13, "0")}x${head}${tail}`;
}

function uuid(context: MadeUpContext): string {
  const hex = context.hex("id.uuid", 32);
  const variant = "89ab"[Number.parseInt(hex[16]!, 16) & 3];
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function transcriptOf(
  context: MadeUpContext,
  kind: Kind,
  talk: readonly Line[],
  seconds: number,
  synthflow: boolean,
): string | null | undefined {
  const quirk = context.random("transcript.quirk");
  // Transcription switched off: what comes then is not documented.
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
  if (isTalk(kind)) return write(talk, kind === "cut" ? 2 + Math.floor(seconds / 8) : talk.length, form);
  if (kind === "message") return write(VOICEMAIL, 3, form);
  if (kind === "voicemail") return write(VOICEMAIL, 1, form);
  return quirk < 0.5 ? "" : null;
}

/** What Synthflow's list of calls, or its answer to a single call, tells beside the ten fields of Anunzi. */
function addSynthflowFields(call: Record<string, unknown>, context: MadeUpContext, facts: Facts): void {
  const { kind, direction, seconds, customer, agent, live } = facts;
  const single = context.random("synthflow.single") < 0.3;
  const status = live ?? context.pick("status", STATUSES[kind]);
  const rang = 1500 + Math.floor(context.random("ringing") * 14_000);
  const dialled = context.createdAt + 700;
  const reached = live === undefined ? seconds > 0 : live === "in-progress" || live === "paused";
  const ended = live === undefined && seconds > 0 ? dialled + rang + seconds * 1000 : undefined;
  const milliseconds = ended === undefined ? null : seconds * 1000 + Math.floor(context.random("milliseconds") * 1000);
  const customerHungUp = facts.reason === "human_ended_call" || facts.reason === "human_goodbye" || kind === "cut";

  call["type_of_call"] = direction;
  call["start_time"] = live === "queue" || live === "registered" ? null : String(dialled);
  call["timezone"] = context.pick("timezone", TIME_ZONES);
  call["executed_actions"] =
    kind === "talk" && live === undefined && context.random("actions") < 0.2 ? executedActions(context) : {};
  call["telephony_duration"] = milliseconds;
  if (live !== undefined) {
    call["telephony_hangup"] = null;
    call["telephony_disconnect_reason"] = null;
  } else if (seconds > 0) {
    const caller = customerHungUp === (direction === "inbound");
    call["telephony_hangup"] = kind === "limit" ? null : caller ? "caller" : "callee";
    call["telephony_disconnect_reason"] = kind === "limit" ? "unknown" : caller ? "caller_hangup" : "callee_hangup";
  } else {
    call["telephony_hangup"] = null;
    call["telephony_disconnect_reason"] = kind === "failed" ? context.pick("cut", ["error", "forbidden"]) : "unknown";
  }
  if (live === undefined && context.random("collected") < 0.3)
    call["collected_variables"] = collectedVariables(context, call["model_id"]);

  const failure = kind === "failed" && live === undefined ? context.pick("error", ERRORS) : undefined;
  if (single) {
    call["status"] = status;
    call["error_message"] = failure ?? "";
    call["prompt_variables"] = direction === "outbound" ? { customer_name: call["name"] ?? "" } : {};
    call["custom_end_call_reason"] = facts.reason === "custom_end_call" ? "The caller asked for a person" : null;
    call["telephony_ringing_duration"] = reached || kind === "no-answer" ? rang : null;
    call["telephony_start"] = reached ? new Date(dialled + rang).toISOString() : null;
    call["telephony_end"] = ended === undefined ? null : new Date(ended).toISOString();
    return;
  }
  call["call_status"] = status;
  call["error_message"] = failure ?? null;
  call["lead_name"] = call["name"] || (context.random("lead") < 0.2 ? context.pick("lead.name", NAMES) : null);
  call["lead_phone_number"] = customer;
  call["agent_phone_number"] = agent;
  call["agents_used"] = reached ? [call["model_id"]] : [];
  call["labels"] = [...context.pick("labels", LABELS)];
  call["judge_results"] =
    kind === "talk" && live === undefined && context.random("judged") < 0.2
      ? { goal: context.pick("judged.goal", ["true", "partial", "false"]), call_completion: "true" }
      : null;
  call["recording_duration"] = typeof call["recording_url"] === "string" && seconds > 0 ? String(seconds) : null;
  call["deployment_type"] = null;
  call["telephony_start"] = reached ? new Date(dialled + rang).toISOString().slice(0, 10) : null;
  call["telephony_end"] = ended === undefined ? null : new Date(ended).toISOString().slice(0, 10);
  // The list's documented sample lacks these three, its schema has them.
  if (context.random("synthflow.sample") < 0.4) {
    delete call["campaign_type"];
    delete call["phone_number_from"];
    delete call["phone_number_to"];
  }
}

function executedActions(context: MadeUpContext): Record<string, unknown> {
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

function collectedVariables(context: MadeUpContext, assistant: unknown): Record<string, unknown> | null {
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
  const campaign = context.pick("campaign", CAMPAIGNS);
  const outbound = campaign === "Outbound" || (campaign === "Test" && context.random("test.direction") < 0.5);
  const direction: Direction = outbound ? "outbound" : "inbound";
  const kind =
    campaign === "Test" && context.random("test.talk") < 0.8 ? "talk" : context.pick("kind", KINDS[direction]);
  const live = context.live ? context.pick("status.live", LIVE_STATUSES) : undefined;
  const talking = live === "in-progress" || live === "paused";
  const talk = context.pick("talk", TALKS[direction]);
  const seconds = live === undefined ? durationOf(kind, talk.length, context.random("duration")) : 0;
  const reason =
    live === undefined ? context.pick("reason", (synthflow ? SYNTHFLOW_REASONS : ANUNZI_REASONS)[kind]) : null;
  const customer = context.phoneNumber("customer");
  const agent = context.phoneNumber("agent");

  const call: Record<string, unknown> = {
    call_id: synthflow && context.random("id.form") < 0.5 ? uuid(context) : datedId(context),
    model_id: context.pick("assistant", context.assistantIds),
    campaign_type: synthflow && campaign !== "Test" && context.random("campaign.live") < 0.8 ? "live" : campaign,
    phone_number_from: outbound ? agent : customer,
    phone_number_to: outbound ? customer : agent,
  };

  const missing = context.random("missing");
  const named = context.random("named");
  if (missing >= 0.01) {
    if (campaign === "Test" && named < 0.6) call["name"] = "test";
    else if (missing < 0.03) call["name"] = null;
    else call["name"] = named < (outbound ? 0.94 : 0.12) ? context.pick("name", NAMES) : "";
  }
  if (campaign === "Test" && missing > 0.8) call["phone_number_from"] = missing > 0.9 ? null : "";

  const transcript =
    live === undefined
      ? transcriptOf(context, kind, talk, seconds, synthflow)
      : transcriptOf(context, talking ? "cut" : "no-answer", talk, 10, synthflow);
  if (transcript !== undefined) call["transcript"] = transcript;
  if (missing < 0.985) call["duration"] = live !== undefined && missing < 0.5 ? null : seconds;

  const recorded = context.random("recording");
  if (seconds > 0 && recorded < 0.88) {
    const account = context.hex("recording.account", 32);
    const recording = context.hex("recording.id", 32);
    call["recording_url"] = context.recordingUrl(`Accounts/AC${account}/Recordings/RE${recording}`);
  } else if (recorded < 0.95) {
    call["recording_url"] = recorded < 0.5 ? null : "";
  }
  if (reason !== null || missing < 0.7) call["end_call_reason"] = reason;

  if (synthflow) addSynthflowFields(call, context, { kind, direction, seconds, reason, customer, agent, live });
  return call;
};
