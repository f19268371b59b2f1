// Invented calls of Vapi. See "Made-up calls" in docs/specs.md.
import { between, sequence, weighted, type Weighted } from "../made-up/choose.js";
import type { MadeUpCall, MadeUpContext } from "../made-up/context.js";
import { madeUpDialogue, scriptsOf } from "../made-up/dialogues.js";
import { isoTime, round, toUuid, type Fields } from "../made-up/format.js";
import type { Dialogue } from "../made-up/script.js";
import { transfer, voicemail } from "../made-up/scripts/endings.js";

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
const incoming = [...scriptsOf("inbound"), transfer];
const outgoing = scriptsOf("outbound");

type Kind = "inboundPhoneCall" | "outboundPhoneCall" | "webCall" | "vapi.websocketCall";
type Course = "talk" | "voicemail" | "transfer" | "attempted-transfer" | "broken" | "unconnected" | "refused";

const kinds: Weighted<Kind> = [
  ["outboundPhoneCall", 54],
  ["inboundPhoneCall", 34],
  ["webCall", 11],
  ["vapi.websocketCall", 1],
];

const courses: Record<Kind, Weighted<Course>> = {
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

const reasons: Record<Exclude<Course, "unconnected">, Weighted<string>> = {
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

const unconnectedReasons: Record<Kind, Weighted<string>> = {
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

const phoneProviders: Weighted<string> = [
  ["vapi", 55],
  ["twilio", 35],
  ["telnyx", 6],
  ["vonage", 4],
];

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

/** Rows of different ages have different forms; a made-up row's form is random, and does not follow its date. */
type Era = "2024" | "2025" | "2026";

const eras: Weighted<Era> = [
  ["2026", 72],
  ["2025", 22],
  ["2024", 6],
];

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

/** Times a dialogue from `start` on; stops after `count` turns. */
function speak(
  context: MadeUpContext,
  { prompt, turns }: Dialogue,
  { count, start, era, speakers }: { count: number; start: number; era: Era; speakers: Speakers },
): Talk {
  const next = sequence(context.random("turns"));
  const messages: Fields[] = [{ role: "system", message: prompt, time: start, secondsFromStart: 0 }];
  const formatted: Fields[] = [{ role: "system", content: prompt }];
  let transcript = "";
  let at = start + between(next(), 300, 1800);
  let characters = 0;
  const marked = context.random("marked") < 0.03;
  for (const [index, turn] of turns.slice(0, count).entries()) {
    const secondsFromStart = round((at - start) / 1000, 2);
    if (turn.speaker === "tool") {
      const id = `call_${context.hex(`tool ${index}`, 16)}`;
      const took = between(next(), 80, 1900);
      const content = JSON.stringify(turn.output);
      const toolCalls = [
        { id, type: "function", function: { name: turn.name, arguments: JSON.stringify(turn.input) } },
      ];
      const result: Fields = {
        role: "tool_call_result",
        toolCallId: id,
        name: turn.name,
        result: content,
        time: at + took,
        secondsFromStart: round((at + took - start) / 1000, 2),
      };
      if (marked) result.warnings = [{ type: "oversized-tool-response", tokenCount: 5120, threshold: 4096 }];
      messages.push({ role: "tool_calls", toolCalls, message: "", time: at, secondsFromStart }, result);
      formatted.push(
        { role: "assistant", content: null, tool_calls: toolCalls },
        { role: "tool", content, tool_call_id: id },
      );
      at += took + 50;
      continue;
    }
    const { speaker, text } = turn;
    const lasts = 350 + text.length * 58;
    const spoken = lasts - between(next(), 0, 120);
    const message: Fields = {
      role: speaker === "customer" ? "user" : speakers.role,
      message: text,
      time: at,
      endTime: at + lasts,
      secondsFromStart,
      duration: era === "2024" ? round(spoken / 1000, 2) : spoken,
    };
    if (speaker === "customer") {
      if (marked) {
        message.time = at + 0.25;
        message.speakerLabel = "Speaker 1";
        message.isFiltered = false;
        message.detectedThreats = [];
      }
      formatted.push({ role: "user", content: text });
      transcript += `User: ${text}\n`;
    } else {
      if (era !== "2026") message.source = "";
      const member = speakers.members[Math.floor((index * speakers.members.length) / turns.length)];
      if (member) Object.assign(message, member);
      formatted.push({ role: "assistant", content: text });
      transcript += `AI: ${text}\n`;
      characters += text.length;
    }
    messages.push(message);
    at += lasts + between(next(), 250, 1600);
  }
  return { messages, formatted, transcript, milliseconds: at - start, characters, turns: count };
}

/** What the call cost: `costs`, the sum of them, and the same by kind. */
function bill(
  context: MadeUpContext,
  talk: Talk,
  { course, carrier, hasSquad, judged }: { course: Course; carrier: string; hasSquad: boolean; judged: boolean },
): Fields {
  const minutes = talk.milliseconds / 60000;
  const transport =
    carrier === "daily"
      ? minutes * 0.0009
      : carrier === "twilio" && context.random("transport.billed") < 0.5
        ? minutes * 0.014
        : 0;
  const transcriber = (minutes + 0.08) * 0.0098;
  const promptTokens = 400 + talk.turns * 310;
  const completionTokens = Math.ceil(talk.characters / 3.6);
  const cachedPromptTokens = Math.floor(promptTokens * context.random("cached"));
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
    { type: "vapi", subType: context.random("fee") < 0.95 ? "normal" : "overage", minutes, cost: fee },
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
  for (const part of costs) sum += part.cost as number;
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
  if (transport > 0) costBreakdown.transport = round(transport, 4);
  return { cost: total, costBreakdown, costs };
}

/** Who carries the call and by which ids. */
function travel(context: MadeUpContext, kind: Kind, era: Era): { fields: Fields; carrier: string } {
  if (kind === "webCall") {
    const callUrl = `https://rooms.vapi.example/${context.hex("room", 8)}`;
    const transport: Fields = era === "2024" ? {} : { provider: "daily", callUrl, assistantVideoEnabled: false };
    if (era === "2026") {
      transport.callToken = `made-up-token-${context.hex("token", 16)}`;
      transport.conversationType = "voice";
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
  const phoneCallProvider = weighted(context.random("carrier"), phoneProviders);
  const callId = toUuid(context.hex("carrier.call", 32));
  let transport: Fields;
  let phoneCallProviderId = callId;
  if (phoneCallProvider === "twilio") {
    phoneCallProviderId = `CA${context.hex("sid", 32)}`;
    transport = { provider: "twilio", callSid: phoneCallProviderId, accountSid: `AC${context.hex("account", 8)}` };
    if (kind === "inboundPhoneCall" && context.random("token") < 0.3)
      transport.callToken = `made-up-token-${context.hex("token", 16)}`;
    if (kind === "inboundPhoneCall" && context.random("forwarded") < 0.1)
      transport.forwardedFrom = context.phoneNumber("forwardedFrom");
  } else if (phoneCallProvider === "telnyx") {
    phoneCallProviderId = `v3:${context.hex("leg", 8)}`;
    transport = { provider: "telnyx", callControlId: phoneCallProviderId, callLegId: callId };
  } else if (phoneCallProvider === "vonage") {
    phoneCallProviderId = `CON-${callId}`;
    transport = { provider: "vonage", conversationUUID: phoneCallProviderId, callUUID: callId };
  } else {
    transport = { provider: "vapi.sip", callSid: callId, sbcCallSid: toUuid(context.hex("border", 32)) };
  }
  if (era === "2024") transport = context.random("transport") < 0.5 ? {} : { callSid: phoneCallProviderId };
  const fields: Fields = {
    transport,
    phoneCallProvider,
    phoneCallProviderId,
    phoneCallTransport: phoneCallProvider === "vapi" && context.random("sip") < 0.15 ? "sip" : "pstn",
  };
  if (phoneCallProvider === "vapi" && era === "2025")
    fields.phoneCallProviderDetails = { sbcCallId: toUuid(context.hex("border", 32)) };
  return {
    fields,
    carrier: typeof transport.provider === "string" ? transport.provider : phoneCallProvider,
  };
}

function destinationOf(context: MadeUpContext): Fields {
  const form = context.random("destination.form");
  if (form < 0.2) {
    return {
      type: "sip",
      sipUri: "sip:desk@pbx.example",
      sipHeaders: { "X-Topic": "handover" },
      transferPlan: { mode: "blind-transfer", sipVerb: "refer" },
    };
  }
  const number = context.phoneNumber("destination");
  if (form < 0.5) return { type: "number", number, message: "One moment please.", description: "The front desk" };
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
      mode: context.pick("transfer.mode", [
        "blind-transfer",
        "warm-transfer-say-summary",
        "warm-transfer-experimental",
      ]),
      message: "A customer is on the line.",
      fallbackPlan: { message: "Nobody is free right now.", endCallEnabled: true },
    },
  };
}

/**
 * Who speaks for the organisation: mostly a saved assistant, at times an inline one with its keys, a squad or a
 * workflow.
 */
function handlerOf(context: MadeUpContext): { fields: Fields; members: Speakers["members"] } {
  const assistantId = context.pick("assistant", context.assistantIds);
  const form = context.random("handler");
  if (form < 0.04) {
    const members = [
      { assistantId, assistantName: "Reception" },
      { assistantId: context.pick("second", context.assistantIds), assistantName: "Desk" },
    ];
    if (form < 0.03) return { fields: { squadId: context.pick("squad", squadIds) }, members };
    const squad = { name: "Front desk", members: members.map((member) => ({ assistantId: member.assistantId })) };
    return { fields: { squad, squadOverrides: { variableValues: { tone: "calm" } } }, members };
  }
  if (form < 0.06) {
    return { fields: { workflowId, workflowOverrides: { variableValues: { language: "en" } } }, members: [] };
  }
  if (form < 0.1) {
    const server: Fields = {
      url: "https://hooks.example/vapi",
      timeoutSeconds: 20,
      headers: { "x-example-key": `made-up-key-${context.hex("header", 16)}` },
    };
    if (form < 0.07) server.secret = `made-up-secret-${context.hex("secret", 16)}`;
    const assistant: Fields = {
      name: "Inline desk",
      firstMessage: "Hello!",
      model: { provider: "openai", model: "gpt-4.1", temperature: 0.3 },
      voice: { provider: "11labs", voiceId: "madeUpVoice01" },
      transcriber: { provider: "deepgram", model: "nova-3" },
      server,
      credentials: [{ provider: "openai", apiKey: `made-up-key-${context.hex("credential", 16)}` }],
      metadata: null,
    };
    return { fields: { assistant }, members: [] };
  }
  return { fields: { assistantId }, members: [] };
}

function transferOf(context: MadeUpContext, destination: Fields, failed: boolean, era: Era): unknown {
  if (era !== "2026") return String(destination.number ?? destination.sipUri);
  const plan = destination.transferPlan as Fields | undefined;
  const attempt: Fields = {
    destination,
    status: context.pick("transfer.status", failed ? ["no-answer", "busy", "failed"] : ["connected", "completed"]),
  };
  if (plan) attempt.mode = plan.mode;
  if (!failed) attempt.transcript = "AI: A customer is on the line.\nUser: Put them through.\n";
  return attempt;
}

function latencyOf(context: MadeUpContext): Fields {
  const next = sequence(context.random("latency"));
  const turnLatencies: Fields[] = [];
  let model = 0;
  for (let turn = 0; turn < 3; turn += 1) {
    const modelLatency = between(next(), 350, 1400);
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
    numUserInterrupted: between(next(), 0, 2),
    numAssistantInterrupted: between(next(), 0, 3),
  };
}

function successOf(context: MadeUpContext, achieved: boolean): string {
  const rubric = context.random("rubric");
  const points = context.random("points");
  if (rubric < 0.75) return achieved ? "true" : "false";
  if (rubric < 0.9) return String(achieved ? between(points, 6, 10) : between(points, 1, 5));
  return achieved ? "Good: the goal was reached." : "Poor: the goal was not reached.";
}

/** Recordings and what the pipeline extracted. */
function artifactOf(
  context: MadeUpContext,
  id: string,
  { talk, dialogue, endedAt, kind, era }: { talk: Talk; dialogue: Dialogue; endedAt: number; kind: Kind; era: Era },
): Fields {
  const artifact: Fields = {
    messages: talk.messages,
    transcript: talk.transcript,
  };
  if (context.random("formatted") < 0.6) artifact.messagesOpenAIFormatted = talk.formatted;
  if (context.random("recording") < 0.9) {
    const stem = context.recordingUrl(`${id}-${endedAt + 2400}`);
    const combinedUrl = `${stem}-mono.wav`;
    const stereoUrl = `${stem}-stereo.wav`;
    const mono = { combinedUrl, assistantUrl: `${stem}-assistant.wav`, customerUrl: `${stem}-customer.wav` };
    const recording: Fields = { stereoUrl, mono };
    if (kind === "webCall" && context.random("video") < 0.1) {
      recording.videoUrl = `${stem}.mp4`;
      recording.videoRecordingStartDelaySeconds = between(context.random("video.delay"), 1, 900);
    }
    artifact.recording = recording;
    if (context.random("recording.flat") < 0.8) {
      artifact.recordingUrl = combinedUrl;
      artifact.stereoRecordingUrl = stereoUrl;
    }
    if (era === "2026") {
      const signature = context.hex("signature", 8);
      artifact.presignedMonoUrl = `${combinedUrl}?signature=${signature}`;
      artifact.presignedStereoUrl = `${stereoUrl}?signature=${signature}`;
      artifact.presignedUrlsExpiresAt = isoTime(endedAt + 3600000);
    }
  }
  if (kind !== "webCall" && context.random("pcap") < 0.2) artifact.pcapUrl = `${storage}/${id}-sip.pcap`;
  if (era !== "2024" && context.random("log") < 0.6) artifact.logUrl = `${storage}/${id}-call.jsonl.gz`;
  if (era === "2026") {
    artifact.variableValues = { topic: dialogue.topic };
    if (context.random("metrics") < 0.6) artifact.performanceMetrics = latencyOf(context);
    if (context.random("outputs") < 0.12) {
      artifact.structuredOutputs = { [structuredOutputId]: { name: dialogue.topic, result: dialogue.data } };
      artifact.structuredOutputsLastUpdatedAt = isoTime(endedAt + 6000);
      artifact.scorecards = { [scorecardId]: { name: "Courtesy", score: between(context.random("score"), 0, 100) } };
    } else if (talk.turns < 4) {
      artifact.skippedStructuredOutputs = {
        [structuredOutputId]: { name: dialogue.topic, unmetCondition: { type: "minMessages", count: 4 } },
      };
    }
  } else if (era === "2025") {
    artifact.nodes = [];
    artifact.variables = {};
  }
  return artifact;
}

/** The statuses of a call that has not ended. */
function liveStatuses(kind: Kind): Weighted<string> {
  if (kind === "outboundPhoneCall") {
    return [
      ["scheduled", 3],
      ["queued", 3],
      ["ringing", 3],
      ["in-progress", 8],
      ["forwarding", 1],
    ];
  }
  const phone = kind === "inboundPhoneCall" ? 1 : 0;
  return [
    ["queued", 1],
    ["ringing", phone],
    ["in-progress", 6],
    ["forwarding", phone],
  ];
}

export const madeUpCall: MadeUpCall = (_index, context) => {
  const { createdAt, live } = context;
  const digits = context.hex("id", 18);
  const time = createdAt.toString(16).padStart(12, "0");
  // Version 7: 48 bits of time, then the variant's two bits before the rest.
  const id = `${time.slice(0, 8)}-${time.slice(8)}-7${digits.slice(0, 3)}-8${digits.slice(3, 6)}-${digits.slice(6)}`;

  const kind = weighted(context.random("kind"), kinds);
  const isPhone = kind === "inboundPhoneCall" || kind === "outboundPhoneCall";
  const era = weighted(context.random("era"), eras);
  const sendsNulls = era === "2024" || context.random("nulls") < 0.3;
  const { fields: travelFields, carrier } = travel(context, kind, era);
  const { fields: handler, members } = handlerOf(context);
  const call: Fields = {
    id,
    orgId: organisation,
    createdAt: isoTime(createdAt),
    updatedAt: isoTime(createdAt),
    type: kind,
    status: "queued",
    cost: 0,
    ...handler,
    ...travelFields,
  };

  if (isPhone) {
    if (carrier === "twilio" && context.random("own") < 0.08) {
      call.phoneNumber = {
        twilioPhoneNumber: context.phoneNumber("own"),
        twilioAccountSid: `AC${context.hex("account", 8)}`,
        twilioAuthToken: `made-up-token-${context.hex("twilio", 16)}`,
      };
    } else {
      call.phoneNumberId = context.pick("phoneNumber", phoneNumberIds);
    }
    const customer: Fields =
      call.phoneCallTransport === "sip" && context.random("customer.sip") < 0.5
        ? { sipUri: `sip:${between(context.random("customer.extension"), 100, 999)}@phones.example` }
        : { number: context.phoneNumber("customer") };
    if (kind === "outboundPhoneCall" || context.random("named") < 0.2) {
      customer.name = context.pick("customer.name", names);
      if (context.random("external") < 0.2) customer.externalId = `crm-${between(context.random("crm"), 1, 99999)}`;
      if (context.random("email") < 0.1) customer.email = "someone@mail.example";
    }
    if (sendsNulls && context.random("extension") < 0.5) customer.extension = null;
    call.customer = customer;
  }
  if (kind === "outboundPhoneCall") {
    if (context.random("campaign") < 0.15) call.campaignId = context.pick("campaignId", campaignIds);
    if (context.random("title") < 0.2) call.name = `Follow-up ${between(context.random("follow-up"), 1, 400)}`;
    if (handler.assistantId !== undefined && context.random("overrides") < 0.5) {
      const attempt = between(context.random("attempt"), 1, 3);
      call.assistantOverrides = { variableValues: { firstName: "Jordan", attempt } };
    }
  }
  if (era === "2026" && handler.assistantId !== undefined) {
    const version = context.random("version");
    if (version < 0.4) call.assistantVersion = `v${between(context.random("version.number"), 1, 12)}`;
    else if (version < 0.6) call.assistantVersion = null;
  }
  if (context.random("metadata") < 0.08) call.metadata = { ticket: `T-${between(context.random("ticket"), 100, 999)}` };
  if (era === "2024") {
    call.twilioCallSid = null;
    call.twilioCallStatus = null;
    call.maxDurationSeconds = null;
    call.webCallSipUri = null;
    call.forwardedPhoneNumber = null;
    call.assistants = null;
  }

  const course = weighted(context.random("course"), courses[kind]);
  const connects = course !== "unconnected" && course !== "refused";
  const startedAt =
    createdAt +
    (kind === "outboundPhoneCall"
      ? between(context.random("ringing"), 17000, 31000)
      : between(context.random("ringing"), 1000, 5000));
  const hasMonitor = connects && context.random("monitor") < 0.9;
  const monitor: Fields = {
    listenUrl: `wss://monitor.vapi.example/${id}/listen`,
    controlUrl: `https://monitor.vapi.example/${id}/control`,
  };
  if (hasMonitor || live) call.monitor = monitor;
  const speakers: Speakers = { role: context.random("role") < 0.04 ? "assistant" : "bot", members };
  const dialogue = madeUpDialogue(
    context,
    course === "voicemail" ? [voicemail] : kind === "outboundPhoneCall" ? outgoing : incoming,
  );

  if (live) {
    const status = weighted(context.random("status"), liveStatuses(kind));
    call.status = status;
    if (status === "scheduled") {
      call.schedulePlan = {
        earliestAt: isoTime(createdAt + 3600000),
        ...(context.random("latest") < 0.5 && { latestAt: isoTime(createdAt + 7200000) }),
      };
    }
    if (status === "in-progress" || status === "forwarding") {
      const count = between(context.random("count"), 1, 2);
      const talk = speak(context, dialogue, { count, start: startedAt, era, speakers });
      call.startedAt = isoTime(startedAt);
      call.updatedAt = call.startedAt;
      if (context.random("messages") < 0.5) call.messages = talk.messages;
    }
    if (status === "forwarding") call.destination = destinationOf(context);
  } else if (!connects) {
    const endedAt =
      createdAt +
      (course === "refused"
        ? between(context.random("ringing"), 20, 900)
        : between(context.random("ringing"), 4000, 45000));
    const reason = weighted(
      context.random("reason"),
      course === "refused" ? reasons.refused : unconnectedReasons[kind],
    );
    call.status = "ended";
    call.endedReason = reason;
    call.endedAt = isoTime(endedAt);
    call.updatedAt = isoTime(endedAt + between(context.random("updated"), 0, 2500));
    if (course === "refused" || context.random("message") < 0.1) call.endedMessage = "The call could not be started.";
    if (context.random("costs") < 0.6) {
      call.costs = [];
      call.costBreakdown = { stt: 0, llm: 0, tts: 0, vapi: 0, total: 0, llmPromptTokens: 0, llmCompletionTokens: 0 };
    }
    if (context.random("messages") < 0.4) call.messages = [];
    if (context.random("analysis") < 0.4) call.analysis = {};
    if (context.random("artifact") < 0.3) call.artifact = { messages: [], transcript: "" };
  } else {
    const reason = weighted(context.random("reason"), reasons[course]);
    const all = dialogue.turns.length;
    const goesToTheEnd =
      course === "voicemail" || course === "transfer" || (course === "talk" && context.random("whole") < 0.7);
    const count = goesToTheEnd ? all : between(context.random("count"), 1, all - 1);
    const talk = speak(context, dialogue, { count, start: startedAt, era, speakers });
    if (reason === "silence-timed-out") talk.milliseconds += 30000;
    if (reason === "exceeded-max-duration") talk.milliseconds = 600000;
    const endedAt = startedAt + talk.milliseconds;
    const judged = context.random("judged") < 0.85;
    call.status =
      context.random("lost") < 0.003 ? context.pick("lost.status", ["deletion-failed", "not-found"]) : "ended";
    call.endedReason = reason;
    call.startedAt = isoTime(startedAt);
    call.endedAt = isoTime(endedAt);
    call.updatedAt = isoTime(endedAt + between(context.random("updated"), 3500, 7000));
    if (course === "broken" && context.random("message") < 0.6)
      call.endedMessage = "A part of the pipeline stopped answering.";
    Object.assign(call, bill(context, talk, { course, carrier, hasSquad: members.length > 0, judged }));

    const artifact = artifactOf(context, id, { talk, dialogue, endedAt, kind, era });
    if (members.length > 0 && era === "2026") {
      artifact.assistantActivations = members.map((member) => ({ ...member, assistantVersion: null }));
    }
    if (handler.workflowId !== undefined) {
      artifact.nodes = [{ nodeName: dialogue.topic, messages: talk.messages.slice(0, 2), variableValues: {} }];
    }
    if (course === "transfer" || course === "attempted-transfer") {
      const destination = destinationOf(context);
      if (course === "transfer") call.destination = destination;
      if (context.random("transfers") < 0.8)
        artifact.transfers = [transferOf(context, destination, course !== "transfer", era)];
    }

    // An organisation without data retention keeps the bill, and no conversation.
    if (context.random("retention") < 0.02) {
      call.analysis = sendsNulls ? null : {};
    } else {
      const analysis: Fields = {};
      const achieved = goesToTheEnd && course !== "voicemail" && dialogue.successful;
      if (judged) {
        analysis.summary = dialogue.summary;
        analysis.successEvaluation = successOf(context, achieved);
        if (context.random("structured") < 0.35) analysis.structuredData = goesToTheEnd ? dialogue.data : {};
      } else if (sendsNulls) {
        analysis.summary = null;
        analysis.structuredData = null;
      }
      call.analysis = analysis;
      call.artifact = artifact;
      call.messages = talk.messages;
      if (era !== "2026" || context.random("flat") < 0.4) {
        call.transcript = talk.transcript;
        if (judged) call.summary = dialogue.summary;
        const recordingUrl = artifact.recordingUrl;
        if (recordingUrl !== undefined) {
          call.recordingUrl = recordingUrl;
          call.stereoRecordingUrl = artifact.stereoRecordingUrl;
        }
      }
    }
    if (context.random("compliance") < 0.04) {
      const consent: Fields = { type: context.pick("consent", ["verbal", "stay-on-line"]) };
      if (context.random("granted") < 0.8) consent.grantedAt = isoTime(startedAt + 4000);
      call.compliance = { recordingConsent: consent };
    }
    if (hasMonitor && era === "2026" && context.random("monitored") < 0.1) {
      const filterPassed = context.random("passed") < 0.7;
      call.monitor = { ...monitor, monitors: [{ monitorId: scorecardId, filterPassed }] };
    }
  }

  if (sendsNulls) for (const name of emptyFields) if (!(name in call)) call[name] = null;
  return call;
};
