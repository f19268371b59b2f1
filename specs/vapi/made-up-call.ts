// Invented calls of Vapi, see "Made-up calls" in docs/specs.md. Every decision is drawn from the context, so that a
// call depends on its index and the seed alone.
import type { MadeUpCall, MadeUpContext } from "../made-up.d.ts";

type Fields = Record<string, unknown>;

interface Turn {
  who: "assistant" | "customer" | "tool";
  text: string;
  /** Of a tool: what it is called and with what. */
  name?: string;
  arguments?: string;
}

interface Dialogue {
  topic: string;
  prompt: string;
  turns: Turn[];
  summary: string;
  data: Fields;
}

/** A source of numbers from 0 (inclusive) to 1 (exclusive), cheaper than asking the context by name each time. */
type Chance = () => number;

const chanceFrom = (seed: number): Chance => {
  let state = Math.floor(seed * 4294967296) | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const oneOf = <Value>(chance: Chance, values: readonly Value[]): Value =>
  values[Math.floor(chance() * values.length)] as Value;

/** Words with weights: the weights are relative. */
const weighted = <Value>(chance: Chance, values: readonly (readonly [Value, number])[]): Value => {
  let sum = 0;
  for (const [, weight] of values) sum += weight;
  let rest = chance() * sum;
  for (const [value, weight] of values) {
    rest -= weight;
    if (rest < 0) return value;
  }
  return (values[0] as readonly [Value, number])[0];
};

const between = (chance: Chance, low: number, high: number) => low + Math.floor(chance() * (high - low + 1));
const round = (value: number, decimals: 2 | 4) => Math.round(value * 10 ** decimals) / 10 ** decimals;
const iso = (milliseconds: number) => new Date(milliseconds).toISOString();
const someHex = (chance: Chance) => (Math.floor(chance() * 4294967296) + 4294967296).toString(16).slice(1);
const someUuid = (chance: Chance) => {
  const tail = someHex(chance);
  return `${someHex(chance)}-${tail.slice(0, 4)}-4${tail.slice(5)}-8000-${someHex(chance)}0000`;
};

const organisation = "7ce51a40-12d5-4a8a-8957-5d1f00c0ffee";
const phoneNumberIds = [
  "0c071b2e-5b4d-4a56-8895-20a6f3d1c001",
  "0c071b2e-5b4d-4a56-8895-20a6f3d1c002",
  "0c071b2e-5b4d-4a56-8895-20a6f3d1c003",
] as const;
const squadIds = ["5a0ad000-0f3c-4c55-9a12-b4a6f3d1c001", "5a0ad000-0f3c-4c55-9a12-b4a6f3d1c002"] as const;
const workflowId = "3f10a000-6bb1-4e0e-8f2d-77a6f3d1c001";
const campaignIds = ["ca3fa160-41d2-4b6e-a0a5-11a6f3d1c001", "ca3fa160-41d2-4b6e-a0a5-11a6f3d1c002"] as const;
const structuredOutputId = "50a7f000-9d0e-4a3f-8c11-42a6f3d1c001";
const scorecardId = "5c0eca2d-7e52-4f5b-b7a3-60a6f3d1c001";
const storage = "https://storage.vapi.example";
const names = ["Jordan Example", "Robin Sample", "Alex Muster", "Mika Placeholder", "Noor Exemple"] as const;
const days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"] as const;
const hours = ["nine", "half past ten", "noon", "two thirty", "four"] as const;

const says = (text: string): Turn => ({ who: "assistant", text });
const answers = (text: string): Turn => ({ who: "customer", text });
const uses = (name: string, given: Fields, result: Fields): Turn => ({
  who: "tool",
  name,
  arguments: JSON.stringify(given),
  text: JSON.stringify(result),
});

const appointment = (chance: Chance): Dialogue => {
  const day = oneOf(chance, days);
  const hour = oneOf(chance, hours);
  return {
    topic: "appointment",
    prompt: "You book and move appointments. Ask for a day, look for a free hour, repeat what was agreed.",
    turns: [
      says("Hello, this is Sam at the front desk. How can I help you today?"),
      answers("Hi, I need to move my appointment, something came up."),
      says("Of course. Which day would suit you better?"),
      answers(`${day} would be good, if that works for you.`),
      uses("find_free_hour", { day }, { free: [hour] }),
      says(`On ${day} I have ${hour} o'clock free. Shall I put you down for that?`),
      answers("Yes please, that is perfect."),
      uses("move_appointment", { day, hour }, { moved: true }),
      says(`Done. See you on ${day}. Is there anything else?`),
      answers("No, that was all. Thank you, bye."),
      says("Thank you for calling. Goodbye!"),
    ],
    summary: `The customer moved an appointment to ${day}, ${hour}.`,
    data: { day, hour, moved: true },
  };
};

const delivery = (chance: Chance): Dialogue => {
  const day = oneOf(chance, days);
  const order = between(chance, 1000, 9999);
  return {
    topic: "delivery",
    prompt: "You answer questions on orders. Always look the order up before you promise a day.",
    turns: [
      says("Good morning, you are speaking with the order desk. What is your order number?"),
      answers(`It is ${order}, I was wondering where it is.`),
      uses("look_up_order", { order }, { order, state: "packed", day }),
      says(`Thank you. Order ${order} is packed and will be with you on ${day}.`),
      answers("Oh, that is later than I thought. Can it be left with a neighbour?"),
      says("Yes, I have added a note for the driver."),
      answers("Great, thanks."),
      says("You are welcome. Have a nice day!"),
    ],
    summary: `The customer asked for order ${order} and had a note for the driver added.`,
    data: { order, state: "packed" },
  };
};

const reservation = (chance: Chance): Dialogue => {
  const day = oneOf(chance, days);
  const guests = between(chance, 2, 8);
  return {
    topic: "reservation",
    prompt: "You take reservations for a restaurant. Ask for day, hour and number of guests.",
    turns: [
      says("Welcome! Would you like to book a table?"),
      answers(`Yes, for ${guests} on ${day} evening.`),
      says("Inside or on the terrace?"),
      answers("Outside, if the weather holds. Otherwise inside."),
      says(`I have noted ${guests} guests for ${day}, terrace preferred. May I have a name?`),
      answers("Robin, like the bird."),
      says("Thank you, Robin. We look forward to seeing you."),
    ],
    summary: `A table for ${guests} was reserved for ${day}.`,
    data: { day, guests, terrace: true },
  };
};

const survey = (chance: Chance): Dialogue => {
  const rating = between(chance, 1, 10);
  return {
    topic: "survey",
    prompt: "You ask three short questions on the last visit. Stop at once when the person wants to stop.",
    turns: [
      says("Hi! Do you have a minute for three questions about your last visit?"),
      answers("Um, okay, if it is quick."),
      says("On a scale from one to ten, how happy were you?"),
      answers(`I would say ${rating}.`),
      says("What could we do better?"),
      answers(rating > 6 ? "Nothing comes to mind, really." : "The waiting took far too long."),
      says("Would you come again?"),
      answers(rating > 6 ? "Sure." : "Maybe, let us see."),
      says("Thank you very much for your time. Goodbye."),
    ],
    summary: `The customer rated the visit ${rating} out of 10.`,
    data: { rating, returns: rating > 6 },
  };
};

const support = (chance: Chance): Dialogue => {
  const light = oneOf(chance, ["red", "orange", "not lit at all"]);
  return {
    topic: "support",
    prompt: "You help with a router that does not connect. Go step by step. Hand over to a person when two steps fail.",
    turns: [
      says("Technical help, what seems to be the trouble?"),
      answers("My internet has been down since this morning."),
      says("I am sorry to hear that. Which colour is the light on the box?"),
      answers(`It is ${light}.`),
      says("Please unplug it, count to ten, and plug it in again."),
      answers("Okay... one moment. No, still the same."),
      uses("line_check", { port: between(chance, 1, 48) }, { ok: false, note: "no signal at the port" }),
      says("I see a fault on the line. Let me connect you with a colleague."),
      answers("Alright, thank you."),
    ],
    summary: "The customer's line showed a fault and a colleague was to take over.",
    data: { light, solved: false },
  };
};

const dialogues = [appointment, delivery, reservation, survey, support] as const;

const voicemail = (chance: Chance): Dialogue => ({
  topic: "voicemail",
  prompt: "You call back people who asked for it. Leave a short message on an answering machine.",
  turns: [
    answers("You have reached a voice mailbox. Please leave your message after the tone."),
    says(`Hi, this is Sam calling you back. I will try again on ${oneOf(chance, days)}. Goodbye.`),
  ],
  summary: "The assistant reached a voicemail and left a message.",
  data: {},
});

type Kind = "inboundPhoneCall" | "outboundPhoneCall" | "webCall" | "vapi.websocketCall";
type Course = "talk" | "voicemail" | "transfer" | "attempted-transfer" | "broken" | "unconnected" | "refused";

const kinds: readonly (readonly [Kind, number])[] = [
  ["outboundPhoneCall", 54],
  ["inboundPhoneCall", 34],
  ["webCall", 11],
  ["vapi.websocketCall", 1],
];

const courses: Record<Kind, readonly (readonly [Course, number])[]> = {
  outboundPhoneCall: [
    ["talk", 57],
    ["voicemail", 16],
    ["unconnected", 15],
    ["transfer", 6],
    ["attempted-transfer", 1],
    ["broken", 2],
    ["refused", 3],
  ],
  inboundPhoneCall: [
    ["talk", 76],
    ["transfer", 14],
    ["attempted-transfer", 2],
    ["broken", 3],
    ["unconnected", 3],
    ["refused", 2],
  ],
  webCall: [
    ["talk", 86],
    ["broken", 6],
    ["unconnected", 8],
  ],
  "vapi.websocketCall": [
    ["talk", 90],
    ["broken", 10],
  ],
};

const reasons: Record<Exclude<Course, "unconnected">, readonly (readonly [string, number])[]> = {
  talk: [
    ["customer-ended-call", 56],
    ["assistant-ended-call", 22],
    ["assistant-said-end-call-phrase", 8],
    ["assistant-ended-call-after-message-spoken", 3],
    ["silence-timed-out", 7],
    ["exceeded-max-duration", 2],
    ["call.in-progress.twilio-completed-call", 1],
    ["call.in-progress.sip-completed-call", 1],
    ["vonage-completed", 0.5],
    ["manually-canceled", 0.5],
  ],
  voicemail: [["voicemail", 1]],
  transfer: [
    ["assistant-forwarded-call", 96],
    ["call.ending.hook-executed-transfer", 2],
    ["customer-ended-call-during-transfer", 2],
  ],
  "attempted-transfer": [
    ["customer-ended-call-after-warm-transfer-attempt", 3],
    ["call.forwarding.operator-busy", 2],
    ["call.forwarding.no-answer", 2],
    ["call.in-progress.error-transfer-failed", 1],
  ],
  broken: [
    ["call.in-progress.error-providerfault-openai-llm-failed", 3],
    ["call.in-progress.error-vapifault-deepgram-transcriber-failed", 2],
    ["call.in-progress.error-vapifault-eleven-labs-quota-exceeded", 2],
    ["call.in-progress.error-assistant-did-not-receive-customer-audio", 3],
    ["pipeline-error-openai-llm-failed", 1],
    ["worker-shutdown", 1],
    ["phone-call-provider-closed-websocket", 1],
    ["unknown-error", 0.3],
  ],
  refused: [
    ["call.start.error-subscription-concurrency-limit-reached", 3],
    ["call.start.error-subscription-insufficient-credits", 2],
    ["call.start.error-get-assistant", 1],
    ["assistant-not-valid", 1],
    ["assistant-request-failed", 1],
    ["scheduled-call-deleted", 1],
    ["call-start-error-neither-assistant-nor-server-set", 1],
  ],
};

const unconnectedReasons: Record<Kind, readonly (readonly [string, number])[]> = {
  outboundPhoneCall: [
    ["customer-did-not-answer", 52],
    ["customer-busy", 24],
    ["twilio-reported-customer-misdialed", 6],
    ["twilio-failed-to-connect-call", 5],
    ["call.in-progress.error-providerfault-outbound-sip-480-temporarily-unavailable", 4],
    ["call.in-progress.error-providerfault-outbound-sip-408-request-timeout", 3],
    ["call.in-progress.error-sip-outbound-call-failed-to-connect", 3],
    ["vonage-rejected", 1],
    ["manually-canceled", 2],
  ],
  inboundPhoneCall: [
    ["call.ringing.sip-inbound-caller-hungup-before-call-connect", 3],
    ["call.ringing.error-sip-inbound-call-failed-to-connect", 1],
    ["call.in-progress.error-providerfault-transport-never-connected", 1],
  ],
  webCall: [
    ["customer-did-not-give-microphone-permission", 3],
    ["assistant-join-timed-out", 1],
    ["call.in-progress.error-vapifault-transport-never-connected", 1],
  ],
  "vapi.websocketCall": [["phone-call-provider-closed-websocket", 1]],
};

/** Fields that a row without a value for them has as null or not at all. */
const emptyFields = [
  "assistantId",
  "assistant",
  "assistantOverrides",
  "squadId",
  "squad",
  "squadOverrides",
  "workflowId",
  "workflow",
  "workflowOverrides",
  "phoneNumberId",
  "phoneNumber",
  "customerId",
  "customer",
  "campaignId",
  "name",
  "startedAt",
  "endedAt",
  "endedReason",
  "endedMessage",
  "destination",
  "analysis",
  "artifact",
  "compliance",
] as const;

/** Rows of different ages look different; which look a made-up row has is left to chance, not to its date. */
type Era = "2024" | "2025" | "2026";

interface Talk {
  messages: Fields[];
  formatted: Fields[];
  transcript: string;
  milliseconds: number;
  characters: number;
  turns: number;
}

interface Speakers {
  role: "bot" | "assistant";
  /** The members of a squad, in turn. */
  members: readonly { assistantId: string; assistantName: string }[];
}

/** Lets a dialogue happen from `start` on; ends after `count` of its turns. */
const speak = (
  dialogue: Dialogue,
  count: number,
  start: number,
  era: Era,
  speakers: Speakers,
  chance: Chance,
): Talk => {
  const messages: Fields[] = [{ role: "system", message: dialogue.prompt, time: start, secondsFromStart: 0 }];
  const formatted: Fields[] = [{ role: "system", content: dialogue.prompt }];
  let transcript = "";
  let at = start + between(chance, 300, 1800);
  let characters = 0;
  const marked = chance() < 0.03;
  for (let index = 0; index < count; index += 1) {
    const turn = dialogue.turns[index] as Turn;
    const secondsFromStart = round((at - start) / 1000, 2);
    if (turn.who === "tool") {
      const id = `call_${someHex(chance)}${someHex(chance)}`;
      const took = between(chance, 80, 1900);
      const toolCalls = [{ id, type: "function", function: { name: turn.name, arguments: turn.arguments } }];
      const result: Fields = {
        role: "tool_call_result",
        toolCallId: id,
        name: turn.name,
        result: turn.text,
        time: at + took,
        secondsFromStart: round((at + took - start) / 1000, 2),
      };
      if (marked) result["warnings"] = [{ type: "oversized-tool-response", tokenCount: 5120, threshold: 4096 }];
      messages.push({ role: "tool_calls", toolCalls, message: "", time: at, secondsFromStart }, result);
      formatted.push(
        { role: "assistant", content: null, tool_calls: toolCalls },
        { role: "tool", content: turn.text, tool_call_id: id },
      );
      at += took + 50;
      continue;
    }
    const lasts = 350 + turn.text.length * 58;
    const spoken = lasts - between(chance, 0, 120);
    const message: Fields = {
      role: turn.who === "customer" ? "user" : speakers.role,
      message: turn.text,
      time: at,
      endTime: at + lasts,
      secondsFromStart,
      duration: era === "2024" ? round(spoken / 1000, 2) : spoken,
    };
    if (turn.who === "customer") {
      if (marked) {
        message["time"] = at + 0.25;
        message["speakerLabel"] = "Speaker 1";
        message["isFiltered"] = false;
        message["detectedThreats"] = [];
      }
      formatted.push({ role: "user", content: turn.text });
      transcript += `User: ${turn.text}\n`;
    } else {
      if (era !== "2026") message["source"] = "";
      const member = speakers.members[Math.floor((index * speakers.members.length) / dialogue.turns.length)];
      if (member) Object.assign(message, member);
      formatted.push({ role: "assistant", content: turn.text });
      transcript += `AI: ${turn.text}\n`;
      characters += turn.text.length;
    }
    messages.push(message);
    at += lasts + between(chance, 250, 1600);
  }
  return { messages, formatted, transcript, milliseconds: at - start, characters, turns: count };
};

/** What the call cost: `costs`, the sum of them, and the same by kind. */
const bill = (
  talk: Talk,
  course: Course,
  carrier: string,
  hasSquad: boolean,
  judged: boolean,
  chance: Chance,
): Fields => {
  const minutes = talk.milliseconds / 60000;
  const transport =
    carrier === "daily" ? minutes * 0.0009 : carrier === "twilio" && chance() < 0.5 ? minutes * 0.014 : 0;
  const transcriber = (minutes + 0.08) * 0.0098;
  const promptTokens = 400 + talk.turns * 310;
  const completionTokens = Math.ceil(talk.characters / 3.6);
  const cachedPromptTokens = Math.floor(promptTokens * chance());
  const model = promptTokens * 0.0000021 + completionTokens * 0.0000083;
  const voice = talk.characters * 0.000051;
  const fee = minutes * 0.05;
  const detection = course === "voicemail" ? 0.0142044 : 0;
  const summary = judged ? 0.0000339 : 0;
  const evaluation = judged ? 0.00011835 : 0;
  const analyst = { provider: "google", model: "gemini-2.5-flash" };
  const modelUsed = { provider: "openai", model: "gpt-4.1" };

  const costs: Fields[] = [];
  if (transport > 0) costs.push({ type: "transport", provider: carrier, minutes, cost: transport });
  costs.push({
    type: "transcriber",
    transcriber: { provider: "deepgram", model: "nova-3" },
    minutes: minutes + 0.08,
    cost: transcriber,
  });
  if (hasSquad) {
    const first = Math.floor(promptTokens / 2);
    const written = Math.floor(completionTokens / 2);
    costs.push(
      { type: "model", model: modelUsed, promptTokens: first, completionTokens: written, cost: model / 2 },
      {
        type: "model",
        model: { provider: "openai", model: "gpt-4.1-mini" },
        promptTokens: promptTokens - first,
        completionTokens: completionTokens - written,
        cost: model / 2,
      },
    );
  } else {
    costs.push({ type: "model", model: modelUsed, promptTokens, completionTokens, cachedPromptTokens, cost: model });
  }
  costs.push(
    {
      type: "voice",
      voice: { provider: "11labs", voiceId: "madeUpVoice01" },
      characters: talk.characters,
      cost: voice,
    },
    { type: "vapi", subType: chance() < 0.95 ? "normal" : "overage", minutes, cost: fee },
  );
  if (judged) {
    costs.push(
      {
        type: "analysis",
        analysisType: "summary",
        model: analyst,
        promptTokens: 42,
        completionTokens: 46,
        cost: summary,
      },
      {
        type: "analysis",
        analysisType: "successEvaluation",
        model: analyst,
        promptTokens: 785,
        completionTokens: 1,
        cost: evaluation,
      },
    );
  }
  if (course === "voicemail") {
    costs.push({
      type: "voicemail-detection",
      model: { provider: "openai", model: "gpt-4o-audio-preview" },
      provider: "openai",
      promptTextTokens: 22356,
      promptAudioTokens: 1056,
      completionTextTokens: 485,
      completionAudioTokens: 0,
      cost: detection,
    });
  }
  costs.push({ type: "knowledge-base", model: analyst, promptTokens: 0, completionTokens: 0, cost: 0 });

  let sum = 0;
  for (const part of costs) sum += part["cost"] as number;
  const total = round(sum, 4);
  const costBreakdown: Fields = {
    stt: round(transcriber, 4),
    llm: round(model, 4),
    tts: round(voice, 4),
    vapi: round(fee, 4),
    chat: 0,
    total,
    llmPromptTokens: promptTokens,
    llmCompletionTokens: completionTokens,
    ttsCharacters: talk.characters,
    analysisCostBreakdown: judged
      ? {
          summary: 0,
          summaryPromptTokens: 42,
          summaryCompletionTokens: 46,
          successEvaluation: 0.0001,
          successEvaluationPromptTokens: 785,
          successEvaluationCompletionTokens: 1,
        }
      : {},
    voicemailDetectionCost: round(detection, 4),
    knowledgeBaseCost: 0,
  };
  if (transport > 0) costBreakdown["transport"] = round(transport, 4);
  return { cost: total, costBreakdown, costs };
};

/** Who carries the call and by which ids. */
const travel = (kind: Kind, era: Era, chance: Chance, context: MadeUpContext): { fields: Fields; carrier: string } => {
  if (kind === "webCall") {
    const callUrl = `https://rooms.vapi.example/${someHex(chance)}`;
    const transport: Fields = era === "2024" ? {} : { provider: "daily", callUrl, assistantVideoEnabled: false };
    if (era === "2026") {
      transport["callToken"] = `made-up-token-${context.hex("token", 16)}`;
      transport["conversationType"] = "voice";
    }
    return { fields: { webCallUrl: callUrl, transport }, carrier: "daily" };
  }
  if (kind === "vapi.websocketCall") {
    const audioFormat = { format: "pcm_s16le", container: "raw", sampleRate: 16000 };
    return {
      fields: { transport: { provider: "vapi.websocket", audioFormat, conversationType: "voice" } },
      carrier: "vapi.websocket",
    };
  }
  const phoneCallProvider = weighted(chance, [
    ["vapi", 55],
    ["twilio", 35],
    ["telnyx", 6],
    ["vonage", 4],
  ]);
  const callId = someUuid(chance);
  let transport: Fields;
  let phoneCallProviderId = callId;
  if (phoneCallProvider === "twilio") {
    phoneCallProviderId = `CA${context.hex("sid", 32)}`;
    transport = { provider: "twilio", callSid: phoneCallProviderId, accountSid: `AC${someHex(chance)}` };
    if (kind === "inboundPhoneCall" && chance() < 0.3) transport["callToken"] = `made-up-token-${someHex(chance)}`;
    if (kind === "inboundPhoneCall" && chance() < 0.1)
      transport["forwardedFrom"] = context.phoneNumber("forwardedFrom");
  } else if (phoneCallProvider === "telnyx") {
    phoneCallProviderId = `v3:${someHex(chance)}`;
    transport = { provider: "telnyx", callControlId: phoneCallProviderId, callLegId: callId };
  } else if (phoneCallProvider === "vonage") {
    phoneCallProviderId = `CON-${callId}`;
    transport = { provider: "vonage", conversationUUID: phoneCallProviderId, callUUID: callId };
  } else {
    transport = { provider: "vapi.sip", callSid: callId, sbcCallSid: someUuid(chance) };
  }
  if (era === "2024") transport = chance() < 0.5 ? {} : { callSid: phoneCallProviderId };
  const fields: Fields = {
    transport,
    phoneCallProvider,
    phoneCallProviderId,
    phoneCallTransport: phoneCallProvider === "vapi" && chance() < 0.15 ? "sip" : "pstn",
  };
  if (phoneCallProvider === "vapi" && era === "2025")
    fields["phoneCallProviderDetails"] = { sbcCallId: someUuid(chance) };
  return {
    fields,
    carrier: transport["provider"] === undefined ? phoneCallProvider : (transport["provider"] as string),
  };
};

const destinationOf = (chance: Chance, context: MadeUpContext): Fields => {
  if (chance() < 0.2) {
    return {
      type: "sip",
      sipUri: "sip:desk@pbx.example",
      sipHeaders: { "X-Topic": "handover" },
      transferPlan: { mode: "blind-transfer", sipVerb: "refer" },
    };
  }
  const number = context.phoneNumber("destination");
  if (chance() < 0.4) return { type: "number", number, message: "One moment please.", description: "The front desk" };
  return {
    type: "number",
    number,
    extension: "12",
    message: {
      type: "custom-message",
      contents: [
        { type: "text", text: "One moment please.", language: "en" },
        { type: "text", text: "Einen Augenblick bitte.", language: "de" },
      ],
    },
    callerId: context.phoneNumber("callerId"),
    transferPlan: {
      mode: oneOf(chance, ["blind-transfer", "warm-transfer-say-summary", "warm-transfer-experimental"]),
      message: "A customer is on the line.",
      fallbackPlan: { message: "Nobody is free right now.", endCallEnabled: true },
    },
  };
};

/**
 * Who speaks for the organisation: mostly a saved assistant, at times an inline one with its keys, a squad or a
 * workflow.
 */
const handlerOf = (chance: Chance, context: MadeUpContext): { fields: Fields; members: Speakers["members"] } => {
  const assistantId = context.pick("assistant", context.assistantIds);
  const form = chance();
  if (form < 0.04) {
    const members = [
      { assistantId, assistantName: "Reception" },
      { assistantId: context.pick("second", context.assistantIds), assistantName: "Desk" },
    ];
    if (form < 0.03) return { fields: { squadId: oneOf(chance, squadIds) }, members };
    const squad = { name: "Front desk", members: members.map((member) => ({ assistantId: member.assistantId })) };
    return { fields: { squad, squadOverrides: { variableValues: { tone: "calm" } } }, members };
  }
  if (form < 0.06) {
    return { fields: { workflowId, workflowOverrides: { variableValues: { language: "en" } } }, members: [] };
  }
  if (form < 0.1) {
    const assistant: Fields = {
      name: "Inline desk",
      firstMessage: "Hello!",
      model: { provider: "openai", model: "gpt-4.1", temperature: 0.3 },
      voice: { provider: "11labs", voiceId: "madeUpVoice01" },
      transcriber: { provider: "deepgram", model: "nova-3" },
      server: {
        url: "https://hooks.example/vapi",
        timeoutSeconds: 20,
        headers: { "x-example-key": `made-up-key-${context.hex("header", 16)}` },
      },
      credentials: [{ provider: "openai", apiKey: `made-up-key-${context.hex("credential", 16)}` }],
      metadata: null,
    };
    if (form < 0.07) (assistant["server"] as Fields)["secret"] = `made-up-secret-${context.hex("secret", 16)}`;
    return { fields: { assistant }, members: [] };
  }
  return { fields: { assistantId }, members: [] };
};

const transferOf = (destination: Fields, failed: boolean, era: Era, chance: Chance): unknown => {
  if (era !== "2026") return String(destination["number"] ?? destination["sipUri"]);
  const plan = destination["transferPlan"] as Fields | undefined;
  const transfer: Fields = {
    destination,
    status: failed ? oneOf(chance, ["no-answer", "busy", "failed"]) : oneOf(chance, ["connected", "completed"]),
  };
  if (plan) transfer["mode"] = plan["mode"];
  if (!failed) transfer["transcript"] = "AI: A customer is on the line.\nUser: Put them through.\n";
  return transfer;
};

const latency = (chance: Chance): Fields => {
  const turnLatencies: Fields[] = [];
  let model = 0;
  for (let turn = 0; turn < 3; turn += 1) {
    const modelLatency = between(chance, 350, 1400);
    model += modelLatency;
    turnLatencies.push({
      modelLatency,
      voiceLatency: 220,
      transcriberLatency: 130,
      endpointingLatency: 300,
      turnLatency: modelLatency + 650,
    });
  }
  return {
    turnLatencies,
    modelLatencyAverage: round(model / 3, 2),
    voiceLatencyAverage: 220,
    transcriberLatencyAverage: 130,
    endpointingLatencyAverage: 300,
    turnLatencyAverage: round(model / 3 + 650, 2),
    fromTransportLatencyAverage: 41.5,
    toTransportLatencyAverage: 38.25,
    numUserInterrupted: between(chance, 0, 2),
    numAssistantInterrupted: between(chance, 0, 3),
  };
};

const successOf = (achieved: boolean, chance: Chance): string => {
  const rubric = chance();
  if (rubric < 0.75) return achieved ? "true" : "false";
  if (rubric < 0.9) return String(achieved ? between(chance, 6, 10) : between(chance, 1, 5));
  return achieved ? "Good: the goal was reached." : "Poor: the goal was not reached.";
};

/** Recordings and what the pipeline extracted. */
const artifactOf = (
  context: MadeUpContext,
  id: string,
  kind: Kind,
  talk: Talk,
  dialogue: Dialogue,
  endedAt: number,
  era: Era,
  chance: Chance,
): Fields => {
  const artifact: Fields = {
    messages: talk.messages,
    transcript: talk.transcript,
  };
  if (chance() < 0.6) artifact["messagesOpenAIFormatted"] = talk.formatted;
  if (chance() < 0.9) {
    const stem = context.recordingUrl(`${id}-${endedAt + 2400}`);
    const combinedUrl = `${stem}-mono.wav`;
    const stereoUrl = `${stem}-stereo.wav`;
    const mono = { combinedUrl, assistantUrl: `${stem}-assistant.wav`, customerUrl: `${stem}-customer.wav` };
    const recording: Fields = { stereoUrl, mono };
    if (kind === "webCall" && chance() < 0.1) {
      recording["videoUrl"] = `${stem}.mp4`;
      recording["videoRecordingStartDelaySeconds"] = between(chance, 1, 900);
    }
    artifact["recording"] = recording;
    if (chance() < 0.8) {
      artifact["recordingUrl"] = combinedUrl;
      artifact["stereoRecordingUrl"] = stereoUrl;
    }
    if (era === "2026") {
      artifact["presignedMonoUrl"] = `${combinedUrl}?signature=${someHex(chance)}`;
      artifact["presignedStereoUrl"] = `${stereoUrl}?signature=${someHex(chance)}`;
      artifact["presignedUrlsExpiresAt"] = iso(endedAt + 3600000);
    }
  }
  if (kind !== "webCall" && chance() < 0.2) artifact["pcapUrl"] = `${storage}/${id}-sip.pcap`;
  if (era !== "2024" && chance() < 0.6) artifact["logUrl"] = `${storage}/${id}-call.jsonl.gz`;
  if (era === "2026") {
    artifact["variableValues"] = { topic: dialogue.topic };
    if (chance() < 0.6) artifact["performanceMetrics"] = latency(chance);
    if (chance() < 0.12) {
      artifact["structuredOutputs"] = { [structuredOutputId]: { name: dialogue.topic, result: dialogue.data } };
      artifact["structuredOutputsLastUpdatedAt"] = iso(endedAt + 6000);
      artifact["scorecards"] = { [scorecardId]: { name: "Courtesy", score: between(chance, 0, 100) } };
    } else if (talk.turns < 4) {
      artifact["skippedStructuredOutputs"] = {
        [structuredOutputId]: { name: dialogue.topic, unmetCondition: { type: "minMessages", count: 4 } },
      };
    }
  } else if (era === "2025") {
    artifact["nodes"] = [];
    artifact["variables"] = {};
  }
  return artifact;
};

export const madeUpCall: MadeUpCall = (_index, context) => {
  const chance = chanceFrom(context.random("call"));
  const { createdAt, live } = context;
  const digits = context.hex("id", 18);
  const time = createdAt.toString(16).padStart(12, "0");
  // Version 7: 48 bits of time, then the variant's two bits before the rest.
  const id = `${time.slice(0, 8)}-${time.slice(8)}-7${digits.slice(0, 3)}-8${digits.slice(3, 6)}-${digits.slice(6)}`;

  const kind = weighted(chance, kinds);
  const isPhone = kind === "inboundPhoneCall" || kind === "outboundPhoneCall";
  const era = weighted<Era>(chance, [
    ["2026", 72],
    ["2025", 22],
    ["2024", 6],
  ]);
  const sendsNulls = era === "2024" || chance() < 0.3;
  const { fields: travelFields, carrier } = travel(kind, era, chance, context);
  const { fields: handler, members } = handlerOf(chance, context);
  const call: Fields = {
    id,
    orgId: organisation,
    createdAt: iso(createdAt),
    updatedAt: iso(createdAt),
    type: kind,
    status: "queued",
    cost: 0,
    ...handler,
    ...travelFields,
  };

  if (isPhone) {
    if (carrier === "twilio" && chance() < 0.08) {
      call["phoneNumber"] = {
        twilioPhoneNumber: context.phoneNumber("own"),
        twilioAccountSid: `AC${someHex(chance)}`,
        twilioAuthToken: `made-up-token-${context.hex("twilio", 16)}`,
      };
    } else {
      call["phoneNumberId"] = oneOf(chance, phoneNumberIds);
    }
    const customer: Fields =
      call["phoneCallTransport"] === "sip" && chance() < 0.5
        ? { sipUri: `sip:${between(chance, 100, 999)}@phones.example` }
        : { number: context.phoneNumber("customer") };
    if (kind === "outboundPhoneCall" || chance() < 0.2) {
      customer["name"] = oneOf(chance, names);
      if (chance() < 0.2) customer["externalId"] = `crm-${between(chance, 1, 99999)}`;
      if (chance() < 0.1) customer["email"] = "someone@mail.example";
    }
    if (sendsNulls && chance() < 0.5) customer["extension"] = null;
    call["customer"] = customer;
  }
  if (kind === "outboundPhoneCall") {
    if (chance() < 0.15) call["campaignId"] = oneOf(chance, campaignIds);
    if (chance() < 0.2) call["name"] = `Follow-up ${between(chance, 1, 400)}`;
    if (handler["assistantId"] !== undefined && chance() < 0.5) {
      call["assistantOverrides"] = { variableValues: { firstName: "Jordan", attempt: between(chance, 1, 3) } };
    }
  }
  if (era === "2026" && handler["assistantId"] !== undefined) {
    const version = chance();
    if (version < 0.4) call["assistantVersion"] = `v${between(chance, 1, 12)}`;
    else if (version < 0.6) call["assistantVersion"] = null;
  }
  if (chance() < 0.08) call["metadata"] = { ticket: `T-${between(chance, 100, 999)}` };
  if (era === "2024") {
    call["twilioCallSid"] = null;
    call["twilioCallStatus"] = null;
    call["maxDurationSeconds"] = null;
    call["webCallSipUri"] = null;
    call["forwardedPhoneNumber"] = null;
    call["assistants"] = null;
  }

  const course = weighted(chance, courses[kind]);
  const connects = course !== "unconnected" && course !== "refused";
  const startedAt =
    createdAt + (kind === "outboundPhoneCall" ? between(chance, 17000, 31000) : between(chance, 1000, 5000));
  const hasMonitor = connects && chance() < 0.9;
  if (hasMonitor || live) {
    call["monitor"] = {
      listenUrl: `wss://monitor.vapi.example/${id}/listen`,
      controlUrl: `https://monitor.vapi.example/${id}/control`,
    };
  }
  const speakers: Speakers = { role: chance() < 0.04 ? "assistant" : "bot", members };
  const dialogue = course === "voicemail" ? voicemail(chance) : oneOf(chance, dialogues)(chance);

  if (live) {
    const status = weighted(
      chance,
      kind === "outboundPhoneCall"
        ? ([
            ["scheduled", 3],
            ["queued", 3],
            ["ringing", 3],
            ["in-progress", 8],
            ["forwarding", 1],
          ] as const)
        : ([
            ["queued", 1],
            ["ringing", isPhone ? 1 : 0],
            ["in-progress", 6],
            ["forwarding", isPhone ? 1 : 0],
          ] as const),
    );
    call["status"] = status;
    if (status === "scheduled") {
      call["schedulePlan"] = {
        earliestAt: iso(createdAt + 3600000),
        ...(chance() < 0.5 && { latestAt: iso(createdAt + 7200000) }),
      };
    }
    if (status === "in-progress" || status === "forwarding") {
      const talk = speak(dialogue, between(chance, 1, 2), startedAt, era, speakers, chance);
      call["startedAt"] = iso(startedAt);
      call["updatedAt"] = call["startedAt"];
      if (chance() < 0.5) call["messages"] = talk.messages;
    }
    if (status === "forwarding") call["destination"] = destinationOf(chance, context);
  } else if (!connects) {
    const endedAt = createdAt + (course === "refused" ? between(chance, 20, 900) : between(chance, 4000, 45000));
    const reason = weighted(chance, course === "refused" ? reasons.refused : unconnectedReasons[kind]);
    call["status"] = "ended";
    call["endedReason"] = reason;
    call["endedAt"] = iso(endedAt);
    call["updatedAt"] = iso(endedAt + between(chance, 0, 2500));
    if (course === "refused" || chance() < 0.1) call["endedMessage"] = "The call could not be started.";
    if (chance() < 0.6) {
      call["costs"] = [];
      call["costBreakdown"] = { stt: 0, llm: 0, tts: 0, vapi: 0, total: 0, llmPromptTokens: 0, llmCompletionTokens: 0 };
    }
    if (chance() < 0.4) call["messages"] = [];
    if (chance() < 0.4) call["analysis"] = {};
    if (chance() < 0.3) call["artifact"] = { messages: [], transcript: "" };
  } else {
    const reason = weighted(chance, reasons[course]);
    const all = dialogue.turns.length;
    const goesToTheEnd = course === "voicemail" || course === "transfer" || (course === "talk" && chance() < 0.7);
    const count = goesToTheEnd ? all : between(chance, 1, all - 1);
    const talk = speak(dialogue, count, startedAt, era, speakers, chance);
    if (reason === "silence-timed-out") talk.milliseconds += 30000;
    if (reason === "exceeded-max-duration") talk.milliseconds = 600000;
    const endedAt = startedAt + talk.milliseconds;
    const judged = chance() < 0.85;
    call["status"] = chance() < 0.003 ? oneOf(chance, ["deletion-failed", "not-found"]) : "ended";
    call["endedReason"] = reason;
    call["startedAt"] = iso(startedAt);
    call["endedAt"] = iso(endedAt);
    call["updatedAt"] = iso(endedAt + between(chance, 3500, 7000));
    if (course === "broken" && chance() < 0.6) call["endedMessage"] = "A part of the pipeline stopped answering.";
    Object.assign(call, bill(talk, course, carrier, members.length > 0, judged, chance));

    const artifact = artifactOf(context, id, kind, talk, dialogue, endedAt, era, chance);
    if (members.length > 0 && era === "2026") {
      artifact["assistantActivations"] = members.map((member) => ({ ...member, assistantVersion: null }));
    }
    if (handler["workflowId"] !== undefined) {
      artifact["nodes"] = [{ nodeName: dialogue.topic, messages: talk.messages.slice(0, 2), variableValues: {} }];
    }
    if (course === "transfer" || course === "attempted-transfer") {
      const destination = destinationOf(chance, context);
      if (course === "transfer") call["destination"] = destination;
      if (chance() < 0.8) artifact["transfers"] = [transferOf(destination, course !== "transfer", era, chance)];
    }

    // An organisation without data retention keeps what was billed, not what was said.
    if (chance() < 0.02) {
      call["analysis"] = sendsNulls ? null : {};
    } else {
      const analysis: Fields = {};
      const achieved = goesToTheEnd && course !== "voicemail" && dialogue.topic !== "support";
      if (judged) {
        analysis["summary"] = dialogue.summary;
        analysis["successEvaluation"] = successOf(achieved, chance);
        if (chance() < 0.35) analysis["structuredData"] = goesToTheEnd ? dialogue.data : {};
      } else if (sendsNulls) {
        analysis["summary"] = null;
        analysis["structuredData"] = null;
      }
      call["analysis"] = analysis;
      call["artifact"] = artifact;
      call["messages"] = talk.messages;
      if (era !== "2026" || chance() < 0.4) {
        call["transcript"] = talk.transcript;
        if (judged) call["summary"] = dialogue.summary;
        const recordingUrl = artifact["recordingUrl"];
        if (recordingUrl !== undefined) {
          call["recordingUrl"] = recordingUrl;
          call["stereoRecordingUrl"] = artifact["stereoRecordingUrl"];
        }
      }
    }
    if (chance() < 0.04) {
      const consent: Fields = { type: oneOf(chance, ["verbal", "stay-on-line"]) };
      if (chance() < 0.8) consent["grantedAt"] = iso(startedAt + 4000);
      call["compliance"] = { recordingConsent: consent };
    }
    if (hasMonitor && era === "2026" && chance() < 0.1) {
      (call["monitor"] as Fields)["monitors"] = [{ monitorId: scorecardId, filterPassed: chance() < 0.7 }];
    }
  }

  if (sendsNulls) for (const name of emptyFields) if (!(name in call)) call[name] = null;
  return call;
};
