import type { MadeUpCall, MadeUpContext } from "../made-up.d.ts";

interface Slots {
  name: string;
  day: string;
  time: string;
}

/** A conversation of turns by turns, the assistant first, and what came of it. */
interface Script {
  turns: (slots: Slots) => string[];
  summary: string;
}

interface Assistant {
  name: string;
  campaigns: readonly string[];
  outbound: readonly Script[];
  inbound: readonly Script[];
  days: readonly string[];
  times: readonly string[];
}

type Outcome =
  "completed" | "ended" | "ended_by_customer" | "ended_by_assistant" | "voicemail" | "no-answer" | "busy" | "failed";

const firstId = 48_000_000;

const names = ["Robin", "Alex", "Mila", "Jonas", "Ines", "Tomás", "Noor", "Kim", "Ada", "Luca", "Yara", "Sam"] as const;
const weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const;
const hours = ["nine", "half past ten", "noon", "two", "a quarter past four"] as const;

const assistants: readonly Assistant[] = [
  {
    name: "Front Desk Assistant",
    campaigns: ["Check-up reminders", "Spring recall"],
    days: weekdays,
    times: hours,
    outbound: [
      {
        summary: "The customer kept the appointment.",
        turns: ({ name, day, time }) => [
          `Hello ${name}, this is the front desk. I am calling about your appointment on ${day}.`,
          "Oh yes, I nearly forgot about it.",
          `It is at ${time}. Can you still make it?`,
          "Let me look. Yes, that works.",
          "Lovely. Is there anything you would like us to prepare?",
          "No, all good.",
          `Then we will see you on ${day}. Goodbye!`,
          "Bye.",
        ],
      },
      {
        summary: "The customer asked for another day.",
        turns: ({ name, day, time }) => [
          `Good afternoon, am I speaking with ${name}?`,
          "Speaking.",
          "Your yearly check-up is due. Shall I find you a time?",
          "Not this week, I am away.",
          `I could offer ${day} of next week at ${time}.`,
          "Can you make it a little later?",
          "Half an hour later is free as well.",
          "Then I take that.",
          "It is noted. You will get a message with the details.",
          "Thank you, goodbye.",
        ],
      },
    ],
    inbound: [
      {
        summary: "The caller moved an appointment.",
        turns: ({ name, day, time }) => [
          "Good morning, this is the front desk. How can I help?",
          `Hi, ${name} here. I need to move my appointment.`,
          `Of course. Would ${day} at ${time} suit you?`,
          "What about the day after?",
          "The same time is free on that day.",
          "Perfect, please put me down.",
          "Done. Anything else?",
          "That was all, thanks.",
        ],
      },
    ],
  },
  {
    name: "Delivery Assistant",
    campaigns: ["Parcel windows", "Furniture deliveries"],
    days: weekdays,
    times: hours,
    outbound: [
      {
        summary: "A time for the delivery was agreed.",
        turns: ({ name, day, time }) => [
          `Hello, I am calling for ${name} about a bookshelf we would like to bring.`,
          "Great, I have been waiting for it.",
          `The van is in your street on ${day} at about ${time}. Will somebody be home?`,
          "My neighbour will be. Can she sign for it?",
          "She can. On which floor is the flat?",
          "The third, and there is a lift.",
          "Noted. You get a message an hour before.",
          "Good, thank you.",
        ],
      },
    ],
    inbound: [
      {
        summary: "The caller asked where a parcel is.",
        turns: ({ day }) => [
          "Hello, you have reached deliveries. What can I do for you?",
          "My parcel was meant to come yesterday.",
          "I am sorry about that. May I have the number on the slip?",
          "It is two five, double seven, one.",
          `Thank you. It is on its way and arrives on ${day}.`,
          "Alright, then I wait.",
          "Is there a safe place if you are out?",
          "Behind the green bench, please.",
        ],
      },
    ],
  },
  {
    name: "Booking Assistant",
    campaigns: ["Boat trips", "Returning guests"],
    days: weekdays,
    times: hours,
    outbound: [
      {
        summary: "The customer is interested in a trip.",
        turns: ({ name, day }) => [
          `Hi ${name}! Last summer you joined our boat trip. We sail again from ${day}.`,
          "Nice, that was a good day.",
          "Would you like to come again this year?",
          "Maybe, with the children. Is there a family price?",
          "Two children sail for free.",
          "Then send me the dates.",
          "They are on their way. Have a sunny day!",
        ],
      },
    ],
    inbound: [
      {
        summary: "The caller booked a table.",
        turns: ({ name, day, time }) => [
          "Good evening, would you like to book a table?",
          `Yes please, for four people on ${day}.`,
          `I have a table by the window at ${time}. On which name?`,
          `${name}.`,
          "Is anybody allergic to anything?",
          "To nuts, one of us.",
          "I have told the kitchen. See you then!",
          "See you.",
        ],
      },
      {
        summary: "The caller asked for the opening hours.",
        turns: ({ time }) => [
          "Hello, how can I help you?",
          "Are you open on Sunday?",
          `We are, from ${time} on.`,
          "Thanks, that is all I need.",
        ],
      },
    ],
  },
  {
    name: "Survey Assistant",
    campaigns: ["After the visit", "Yearly survey"],
    days: weekdays,
    times: hours,
    outbound: [
      {
        summary: "The customer answered all questions.",
        turns: ({ name }) => [
          `Hello ${name}, do you have two minutes for three questions about your visit?`,
          "If it is quick.",
          "It is. From one to ten, how friendly were we?",
          "A nine.",
          "And how long did you wait?",
          "Maybe ten minutes, a bit long.",
          "Thank you. What should we do better?",
          "More chairs would be nice.",
          "I pass that on. Have a good day!",
        ],
      },
      {
        summary: "The customer did not want to take part.",
        turns: () => [
          "Good day, may I ask you about your last visit?",
          "I have no time for that.",
          "I understand. I will not call again about it.",
          "Thanks.",
        ],
      },
    ],
    inbound: [
      {
        summary: "The caller called back about the survey.",
        turns: ({ day }) => [
          "Hello, this is the survey line.",
          "I missed a call from this number.",
          "That was about your visit. May we call you again?",
          `Yes, ${day} would be fine.`,
          "It is noted. Goodbye!",
        ],
      },
    ],
  },
  {
    name: "Empfangsassistentin",
    campaigns: ["Rückrufe März", "Terminerinnerung"],
    days: ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag"],
    times: ["neun Uhr", "halb elf", "zwölf Uhr", "Viertel nach drei"],
    outbound: [
      {
        summary: "Der Termin wurde bestätigt.",
        turns: ({ name, day, time }) => [
          `Guten Tag, spreche ich mit ${name}? Es geht um Ihren Termin am ${day}.`,
          "Ja, am Apparat.",
          `Passt es Ihnen um ${time} noch?`,
          "Ja, das geht. Muss ich etwas mitbringen?",
          "Nur gute Laune. Bis dann!",
          "Danke, tschüss.",
        ],
      },
    ],
    inbound: [
      {
        summary: "Es wurde um einen Rückruf gebeten.",
        turns: ({ name, day }) => [
          "Guten Morgen, was kann ich für Sie tun?",
          `Hallo, hier ist ${name}. Ich hätte gern einen Rückruf.`,
          `Gern. Würde es am ${day} passen?`,
          "Ja, am liebsten vormittags.",
          "Ist notiert. Schönen Tag noch!",
        ],
      },
    ],
  },
  {
    name: "Assistente de Agendamento",
    campaigns: ["Retorno de clientes", "Revisão anual"],
    days: ["segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira"],
    times: ["nove horas", "dez e meia", "meio-dia", "três da tarde"],
    outbound: [
      {
        summary: "O cliente marcou a revisão.",
        turns: ({ name, day, time }) => [
          `Olá, ${name}! Está na hora da revisão da sua bicicleta.`,
          "É verdade, já faz um ano.",
          `Posso marcar para ${day}, às ${time}?`,
          "Pode sim. Quanto tempo demora?",
          "Mais ou menos uma hora.",
          "Está ótimo, obrigado.",
          "Até lá!",
        ],
      },
    ],
    inbound: [
      {
        summary: "O cliente perguntou por um conserto.",
        turns: ({ day }) => [
          "Bom dia, em que posso ajudar?",
          "A minha bicicleta já está pronta?",
          `Ela fica pronta na ${day}.`,
          "Que bom. Passo aí à tarde.",
          "Combinado. Até logo!",
        ],
      },
    ],
  },
];

const voicemail: Script = {
  summary: "A message was left on the answering machine.",
  turns: ({ name, day }) => [
    "You have reached a mailbox. Please leave a message after the tone.",
    `Hello ${name}, we will try again on ${day}. There is no need to call back. Goodbye.`,
  ],
};

/** Outcomes with the number their share ends at, as in real life. */
const outcomes: Record<"outbound" | "inbound" | "web", readonly (readonly [Outcome, number])[]> = {
  outbound: [
    ["completed", 0.33],
    ["ended_by_customer", 0.5],
    ["ended_by_assistant", 0.59],
    ["ended", 0.62],
    ["voicemail", 0.74],
    ["no-answer", 0.9],
    ["busy", 0.95],
    ["failed", 1],
  ],
  inbound: [
    ["completed", 0.46],
    ["ended_by_customer", 0.8],
    ["ended_by_assistant", 0.91],
    ["ended", 0.95],
    ["no-answer", 0.97],
    ["failed", 1],
  ],
  web: [
    ["completed", 0.5],
    ["ended_by_customer", 0.8],
    ["ended_by_assistant", 0.92],
    ["ended", 0.97],
    ["failed", 1],
  ],
};

/** USD a minute. */
const carrierPrice = { outbound: 0.0142, inbound: 0.0085, web: 0 } as const;
const platformPrice = 0.09;

const drawOutcome = (type: keyof typeof outcomes, chance: number): Outcome => {
  for (const [outcome, end] of outcomes[type]) if (chance < end) return outcome;
  return "failed";
};

const time = (milliseconds: number, withZone: boolean): string => {
  const iso = new Date(milliseconds).toISOString();
  return withZone ? `${iso.slice(0, 19)}Z` : `${iso.slice(0, 10)} ${iso.slice(11, 19)}`;
};

const secondsToSay = (text: string): number => 1.3 + text.length * 0.055;

const secondsToSayAll = (turns: readonly string[]): number => {
  let seconds = 1;
  for (const turn of turns) seconds += secondsToSay(turn);
  return seconds;
};

/** The form of most brands: one text, with one or the other name of the speakers, or cut short and without them. */
const transcriptText = (turns: readonly string[], assistantFirst: boolean, context: MadeUpContext): string => {
  const speaker = context.pick("speaker", ["AI", "Assistant", ""]);
  if (speaker === "") return `${turns[0] ?? ""}...`;
  let text = "";
  let assistantSpeaks = assistantFirst;
  for (const turn of turns) {
    text += `${text === "" ? "" : "\n"}${assistantSpeaks ? speaker : "Customer"}: ${turn}`;
    assistantSpeaks = !assistantSpeaks;
  }
  return text;
};

/** Famulor's form: a list of entries, spread over the length of the call. */
const transcriptEntries = (
  turns: readonly string[],
  assistantFirst: boolean,
  duration: number,
  context: MadeUpContext,
) => {
  const stretch = duration / secondsToSayAll(turns);
  const withType = context.random("entryType") < 0.9;
  let at = context.createdAt / 1000 + context.random("firstWord");
  let assistantSpeaks = assistantFirst;
  const entries: Record<string, unknown>[] = [];
  for (const text of turns) {
    const sender = assistantSpeaks ? "bot" : "human";
    const timestamp = Math.round(at * 1e6) / 1e6;
    entries.push(withType ? { text, type: "transcript", sender, timestamp } : { text, sender, timestamp });
    at += secondsToSay(text) * stretch;
    assistantSpeaks = !assistantSpeaks;
  }
  return entries;
};

const evaluationRows = (reached: boolean, summary: string, chance: number) => {
  const rows: Record<string, unknown>[] = [
    { name: "status", type: "bool", value: reached, description: "Whether the goal of the call was reached." },
    { name: "summary", type: "string", value: summary, description: "The call in one sentence." },
  ];
  if (chance < 0.25) {
    rows.push({ name: "rating", type: "integer", value: 1 + Math.floor(chance * 40), description: "From one to ten." });
  } else if (chance < 0.4) {
    rows.push({ name: "interest", type: "number", value: Math.round(chance * 100) / 10, description: "From 0 to 10." });
  }
  return rows;
};

const evaluationObject = (reached: boolean, summary: string, chance: number) => ({
  sentiment: reached ? (chance < 0.7 ? "positive" : "neutral") : chance < 0.3 ? "negative" : "neutral",
  outcome: reached ? "goal_reached" : "goal_missed",
  ...(chance < 0.6 ? { score: Math.round((reached ? 5 + chance * 8 : chance * 8) * 10) / 10 } : { summary }),
});

const webhookResponse = (context: MadeUpContext): unknown => {
  const chance = context.random("webhook");
  if (chance < 0.3) return { status: "success", data: { crm_contact_id: context.hex("contact", 6) } };
  if (chance < 0.4) return { received: true };
  return chance < 0.47 ? [] : null;
};

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
  const round = Math.floor(number / assistants.length);
  const outcome = drawOutcome(type, context.random("outcome"));
  const machine = outcome === "voicemail";
  const answered = !live && outcome !== "no-answer" && outcome !== "busy";
  const talked = answered && (outcome !== "failed" || context.random("cutOff") < 0.3);

  const slots: Slots = {
    name: context.pick("name", names),
    day: context.pick("day", assistant.days),
    time: context.pick("time", assistant.times),
  };

  let duration: number | null = live && listForms ? null : 0;
  let transcript: unknown = listForms && !live ? [] : null;
  let evaluation: unknown = null;
  let reached = false;
  if (talked) {
    const script = machine ? voicemail : context.pick("script", outbound ? assistant.outbound : assistant.inbound);
    let turns = script.turns(slots);
    const whole = turns.length;
    if (outcome === "ended_by_customer" || outcome === "failed") {
      turns = turns.slice(0, 2 + Math.floor(context.random("hangUp") * (whole - 1)));
    }
    reached = !machine && outcome !== "failed" && turns.length === whole;
    const longer = context.random("length");
    duration =
      Math.ceil(secondsToSayAll(turns)) + Math.floor(longer * longer * longer * (machine ? 12 : turns.length * 45));
    const missing = context.random("missing");
    transcript =
      missing < 0.03
        ? null
        : listForms
          ? transcriptEntries(turns, !machine, duration, context)
          : transcriptText(turns, !machine, context);
    if (missing < 0.9) {
      const summary = reached || machine ? script.summary : "The call ended early.";
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
  // Costs arrive after the call, and now and then not at all.
  const withCosts = !live && context.random("costs") < 0.97;

  let variables: unknown = listForms ? [] : {};
  if (outbound || (talked && context.random("variables") < 0.5)) {
    variables = reached
      ? { customer_name: slots.name, preferred_day: slots.day, preferred_time: slots.time }
      : { customer_name: slots.name };
  } else if (web) variables = null;

  const id = firstId - index;
  const recording = talked ? context.random("recording") : 1;
  // Long afterwards some records change once more, as when a call is evaluated again.
  const edited = index > 500 && context.random("edited") < 0.02 ? 5_400_000 : 0;

  const call: Record<string, unknown> = {
    id,
    assistant_name: round === 0 ? assistant.name : `${assistant.name} ${round + 1}`,
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
  call.carrier_cost = withCosts ? (listForms ? carrier.toFixed(8) : Math.round(carrier * 1e4) / 1e4) : null;
  call.total_cost = withCosts ? (listForms ? total.toFixed(8) : Math.round(total * 1e4) / 1e4) : null;
  call.answered_by = answeredBy;
  call.recording_url =
    recording < 0.75 ? context.recordingUrl(`calls/${id}${recording < 0.4 ? ".mp3" : ".mp4"}`) : null;
  call.created_at = time(createdAt, withZone);
  call.updated_at = time(createdAt + (duration ?? 0) * 1000 + edited, withZone);
  return call;
};
