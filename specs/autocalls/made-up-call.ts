// Invented calls of AutoCalls and its brands. See "Made-up calls" in docs/specs.md.
import { between, weighted, type Weighted } from "../made-up/choose.js";
import type { MadeUpCall, MadeUpContext } from "../made-up/context.js";
import { madeUpDialogue, scriptsOf, spokenTurns } from "../made-up/dialogues.js";
import { isoTime, round, secondsToSay, type Fields } from "../made-up/format.js";
import type { Language, Script, SpokenTurn, Topic } from "../made-up/script.js";
import { voicemail } from "../made-up/scripts/endings.js";

interface Assistant {
  name: string;
  campaigns: readonly string[];
  outbound: readonly Script[];
  inbound: readonly Script[];
}

type Outcome =
  "completed" | "ended" | "ended_by_customer" | "ended_by_assistant" | "voicemail" | "no-answer" | "busy" | "failed";

const firstId = 48_000_000;

const assistants: readonly Assistant[] = [
  employ("Front Desk Assistant", ["Check-up reminders", "Spring recall"], "en", ["appointment", "support"]),
  employ("Delivery Assistant", ["Parcel windows", "Furniture deliveries"], "en", ["delivery"]),
  employ("Booking Assistant", ["Boat trips", "Returning guests"], "en", ["reservation", "information"]),
  employ("Survey Assistant", ["After the visit", "Yearly survey"], "en", ["survey"]),
  employ("Empfangsassistentin", ["Rückrufe März", "Terminerinnerung"], "de"),
  employ("Assistente de Agendamento", ["Retorno de clientes", "Revisão anual"], "pt"),
];

function employ(name: string, campaigns: readonly string[], language: Language, topics?: readonly Topic[]): Assistant {
  const wanted = { language, ...(topics && { topics }) };
  return { name, campaigns, outbound: scriptsOf("outbound", wanted), inbound: scriptsOf("inbound", wanted) };
}

/** As in real life. */
const outcomes: Record<"outbound" | "inbound" | "web", Weighted<Outcome>> = {
  outbound: [
    ["completed", 33],
    ["ended_by_customer", 17],
    ["ended_by_assistant", 9],
    ["ended", 3],
    ["voicemail", 12],
    ["no-answer", 16],
    ["busy", 5],
    ["failed", 5],
  ],
  inbound: [
    ["completed", 46],
    ["ended_by_customer", 34],
    ["ended_by_assistant", 11],
    ["ended", 4],
    ["no-answer", 2],
    ["failed", 3],
  ],
  web: [
    ["completed", 50],
    ["ended_by_customer", 30],
    ["ended_by_assistant", 12],
    ["ended", 5],
    ["failed", 3],
  ],
};

/** USD a minute. */
const carrierPrice = { outbound: 0.0142, inbound: 0.0085, web: 0 } as const;
const platformPrice = 0.09;

function time(milliseconds: number, withZone: boolean): string {
  const iso = isoTime(milliseconds);
  return withZone ? `${iso.slice(0, 19)}Z` : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
}

function secondsToSayAll(turns: readonly SpokenTurn[]): number {
  let seconds = 1;
  for (const { text } of turns) seconds += secondsToSay(text);
  return seconds;
}

/** The form of most brands: one text, with either pair of names for the speakers, or cut short and without any. */
function transcriptText(turns: readonly SpokenTurn[], context: MadeUpContext): string {
  const assistant = context.pick("speaker", ["AI", "Assistant", ""]);
  if (assistant === "") return `${turns[0]?.text ?? ""}...`;
  return turns.map(({ speaker, text }) => `${speaker === "assistant" ? assistant : "Customer"}: ${text}`).join("\n");
}

/** Famulor's form: a list of entries, spread over the length of the call. */
function transcriptEntries(turns: readonly SpokenTurn[], duration: number, context: MadeUpContext): Fields[] {
  const stretch = duration / secondsToSayAll(turns);
  const withType = context.random("entryType") < 0.9;
  let at = context.createdAt / 1000 + context.random("firstWord");
  return turns.map(({ speaker, text }) => {
    const sender = speaker === "assistant" ? "bot" : "human";
    const timestamp = round(at, 6);
    at += secondsToSay(text) * stretch;
    return withType ? { text, type: "transcript", sender, timestamp } : { text, sender, timestamp };
  });
}

function evaluationRows(reached: boolean, summary: string, chance: number): Fields[] {
  const rows: Fields[] = [
    { name: "status", type: "bool", value: reached, description: "Whether the goal of the call was reached." },
    { name: "summary", type: "string", value: summary, description: "The call in one sentence." },
  ];
  if (chance < 0.25) {
    rows.push({ name: "rating", type: "integer", value: 1 + Math.floor(chance * 40), description: "From one to ten." });
  } else if (chance < 0.4) {
    rows.push({ name: "interest", type: "number", value: round(chance * 10, 1), description: "From 0 to 10." });
  }
  return rows;
}

function evaluationObject(reached: boolean, summary: string, chance: number): Fields {
  return {
    sentiment: reached ? (chance < 0.7 ? "positive" : "neutral") : chance < 0.3 ? "negative" : "neutral",
    outcome: reached ? "goal_reached" : "goal_missed",
    ...(chance < 0.6 ? { score: round(reached ? 5 + chance * 8 : chance * 8, 1) } : { summary }),
  };
}

function webhookResponse(context: MadeUpContext): unknown {
  const chance = context.random("webhook");
  if (chance < 0.3) return { status: "success", data: { crm_contact_id: context.hex("contact", 6) } };
  if (chance < 0.4) return { received: true };
  return chance < 0.47 ? [] : null;
}

/**
 * A call of AutoCalls or one of its brands. Half of the calls have the value types that AutoCalls and most brands
 * document (a text, an object, numbers, times without a zone), half have Famulor's (lists, strings, mostly times with a
 * zone).
 */
export const madeUpCall: MadeUpCall = (index, context) => {
  const { createdAt, live } = context;
  const listForms = context.random("form") < 0.5;
  const withZone = listForms && context.random("zone") < 0.65;

  const typeChance = context.random("type");
  const type = typeChance < 0.55 ? "outbound" : typeChance < 0.88 ? "inbound" : "web";
  const outbound = type === "outbound";
  const web = type === "web";

  const number = Math.floor(context.random("assistant") * context.assistantIds.length);
  const assistant = assistants[number % assistants.length]!;
  const copy = Math.floor(number / assistants.length) + 1;
  const outcome = weighted(context.random("outcome"), outcomes[type]);
  const machine = outcome === "voicemail";
  const answered = !live && outcome !== "no-answer" && outcome !== "busy";
  const talked = answered && (outcome !== "failed" || context.random("cutOff") < 0.3);

  const dialogue = madeUpDialogue(context, machine ? [voicemail] : outbound ? assistant.outbound : assistant.inbound);
  const { name, day, time: hour } = dialogue.details;

  let duration: number | null = live && listForms ? null : 0;
  let transcript: unknown = listForms && !live ? [] : null;
  let evaluation: unknown = null;
  let reached = false;
  if (talked) {
    let turns = spokenTurns(dialogue.turns);
    const whole = turns.length;
    if (outcome === "ended_by_customer" || outcome === "failed") {
      turns = turns.slice(0, between(context.random("hangUp"), 2, whole));
    }
    reached = !machine && outcome !== "failed" && turns.length === whole;
    const longer = context.random("length");
    duration =
      Math.ceil(secondsToSayAll(turns)) + Math.floor(longer * longer * longer * (machine ? 12 : turns.length * 45));
    const missing = context.random("missing");
    transcript =
      missing < 0.03 ? null : listForms ? transcriptEntries(turns, duration, context) : transcriptText(turns, context);
    if (missing < 0.9) {
      const summary = reached || machine ? dialogue.summary : "The call ended early.";
      const chance = context.random("evaluation");
      evaluation = listForms ? evaluationRows(reached, summary, chance) : evaluationObject(reached, summary, chance);
    }
  } else if (!live) {
    const empty = context.random("empty");
    if (!listForms) transcript = empty < 0.25 ? "" : null;
    if (listForms && empty < 0.5) evaluation = [];
  }

  let status: string = machine ? (context.random("mailbox") < 0.6 ? "completed" : "ended_by_assistant") : outcome;
  if (live) {
    status = web
      ? "in-progress"
      : context.pick("phase", outbound ? ["initiated", "ringing", "in-progress"] : ["ringing", "in-progress"]);
  }

  let answeredBy: string | null = null;
  if (machine) answeredBy = "machine";
  else if (talked) {
    const chance = context.random("answeredBy");
    answeredBy = chance < (outbound ? 0.8 : 0.55) ? "human" : chance < 0.87 ? null : "unknown";
  }

  const minutes = (duration ?? 0) / 60;
  const carrier = minutes * carrierPrice[type];
  const total = carrier + minutes * platformPrice;
  // Costs arrive after the call, and sometimes never.
  const withCosts = !live && context.random("costs") < 0.97;

  let variables: unknown = listForms ? [] : {};
  if (outbound || (talked && context.random("variables") < 0.5)) {
    variables = reached ? { customer_name: name, preferred_day: day, preferred_time: hour } : { customer_name: name };
  } else if (web) variables = null;

  const id = firstId - index;
  const recording = talked ? context.random("recording") : 1;
  // Some records change again long afterwards, as when a call is evaluated again.
  const edited = index > 500 && context.random("edited") < 0.02 ? 5_400_000 : 0;

  const call: Fields = {
    id,
    assistant_name: copy === 1 ? assistant.name : `${assistant.name} ${copy}`,
    campaign_name:
      outbound && context.random("campaign") < 0.6 ? context.pick("campaignName", assistant.campaigns) : null,
    type,
    duration,
    assistant_phone_number: web ? null : context.phoneNumber("assistant"),
    client_phone_number: web ? null : context.phoneNumber("client"),
    status,
    transcript,
    variables,
    evaluation,
  };
  if (context.random("webhookKey") < 0.92) call.webhook_response = talked ? webhookResponse(context) : null;
  call.carrier_cost = withCosts ? (listForms ? carrier.toFixed(8) : round(carrier, 4)) : null;
  call.total_cost = withCosts ? (listForms ? total.toFixed(8) : round(total, 4)) : null;
  call.answered_by = answeredBy;
  call.recording_url =
    recording < 0.75 ? context.recordingUrl(`calls/${id}${recording < 0.4 ? ".mp3" : ".mp4"}`) : null;
  call.created_at = time(createdAt, withZone);
  call.updated_at = time(createdAt + (duration ?? 0) * 1000 + edited, withZone);
  return call;
};
