// Invented conversations of ElevenLabs for the simulator. See "Made-up calls" in docs/specs.md.
import { oneOf, weighted, type Weighted } from "../made-up/choose.js";
import type { MadeUpCall, MadeUpContext } from "../made-up/context.js";
import { madeUpDialogue, scriptsOf } from "../made-up/dialogues.js";
import { round, secondsToSay, type Fields } from "../made-up/format.js";
import type { Dialogue, Turn } from "../made-up/script.js";
import { transfer, voicemail } from "../made-up/scripts/endings.js";

type Kind = "outbound" | "inbound" | "web" | "chat";
type Course = "talk" | "transfer" | "voicemail" | "unreached" | "broken";
type Carrier = "twilio" | "sip_trunking" | "exotel";

const kinds: Weighted<Kind> = [
  ["outbound", 40],
  ["inbound", 30],
  ["web", 20],
  ["chat", 10],
];

const courses: Record<Kind, Weighted<Course>> = {
  outbound: [
    ["talk", 58],
    ["unreached", 20],
    ["voicemail", 14],
    ["transfer", 5],
    ["broken", 3],
  ],
  inbound: [
    ["talk", 86],
    ["transfer", 10],
    ["broken", 4],
  ],
  web: [
    ["talk", 95],
    ["broken", 5],
  ],
  chat: [["talk", 1]],
};

const carriers: Weighted<Carrier> = [
  ["twilio", 60],
  ["sip_trunking", 30],
  ["exotel", 10],
];

/** Where a carrier's calls were started from, as they say. */
const sources: Record<Carrier, string> = { twilio: "twilio", sip_trunking: "sip_trunk", exotel: "exotel" };
const webSources = ["widget", "react_sdk", "js_sdk", "swift_sdk", "flutter_sdk", "python_sdk"] as const;

const endings: Record<Course, Weighted<string | null>> = {
  talk: [
    ["end_call tool was called.", 40],
    ["Call ended by remote party", 30],
    ["Client disconnected: 1000", 8],
    ["Client disconnected: 1005", 8],
    ["Ending conversation after 30 seconds of silence.", 5],
    ["Max duration limit reached", 3],
    ["", 6],
  ],
  transfer: [["transfer_to_number tool was called.", 1]],
  voicemail: [["voicemail_detection tool was called.", 1]],
  unreached: [["", 1]],
  broken: [
    ["Client disconnected: 1012", 2],
    ["", 1],
    [null, 1],
  ],
};

const results: Record<Course, readonly string[]> = {
  talk: ["answered"],
  transfer: ["answered"],
  voicemail: ["voicemail"],
  unreached: ["no_answer", "no_answer", "busy", "failed"],
  broken: ["answered", "failed"],
};

export const madeUpCall: MadeUpCall = (_index, context) => {
  const { pick, random, hex, createdAt } = context;
  const kind = weighted(random("kind"), kinds);
  const isPhone = kind === "outbound" || kind === "inbound";
  const carrier = weighted(random("carrier"), carriers);
  const course = weighted(random("course"), courses[kind]);
  // Older records, without money and dialling.
  const isOld = random("age") < 0.3;
  const status = toStatus(context, course);
  const isOver = status === "done" || status === "failed";
  const dialogue = toDialogue(context, kind, course);
  const transcript = status === "initiated" || course === "unreached" ? [] : toTurns(context, dialogue, course);
  const seconds = transcript.length === 0 ? 0 : Number(transcript.at(-1)?.time_in_call_secs) + 4;
  const start = Math.floor(createdAt / 1000);
  const isAnalysed = isOver && transcript.length > 0;
  const hasAudio = kind !== "chat" && isAnalysed && random("audio") > 0.05;
  const numbers = { ours: context.phoneNumber("ours"), theirs: context.phoneNumber("theirs") };
  return {
    agent_id: context.assistantIds[0],
    agent_name: pick("agent", ["Front desk", "Order desk", "Survey"]),
    conversation_id: `conv_${hex("conversation", 28)}`,
    status,
    user_id: random("user") < 0.5 ? null : `user-${hex("user", 6)}`,
    ...(!isOld && { branch_id: null, version_id: null, environment: "production" }),
    metadata: {
      start_time_unix_secs: start,
      accepted_time_unix_secs:
        status === "initiated" || course === "unreached" ? null : start + (random("rings") < 0.5 ? 0 : 1),
      call_duration_secs: isOver || status === "processing" ? seconds : 0,
      ...toCosts(context, isAnalysed, isOld, seconds),
      deletion_settings: { deletion_time_unix_secs: start + 63_072_000, deleted_audio_at_time_unix_secs: null },
      feedback: random("rated") < 0.1 ? { type: "rating", rating: pick("stars", [1, 2, 3, 4, 5]) } : null,
      authorization_method: isPhone ? "signed_url" : "public",
      phone_call: isPhone ? toPhoneCall(context, kind, carrier, course, numbers, !isOld && isOver) : null,
      batch_call:
        kind === "outbound" && random("batch") < 0.4
          ? { batch_call_id: `btcal_${pick("batch", [1, 2, 3])}`, batch_call_recipient_id: `rcpt_${hex("rcpt", 12)}` }
          : null,
      termination_reason: isOver ? weighted(random("ending"), endings[course]) : "",
      error:
        course === "unreached" && isOver && random("told") < 0.5
          ? { code: 1011, reason: pick("error", ["line_busy", "no_answer", "call_rejected"]) }
          : null,
      main_language: "en",
      text_only: kind === "chat",
      conversation_initiation_source: isPhone ? sources[carrier] : pick("source", webSources),
      timezone: null,
    },
    analysis: isAnalysed ? toAnalysis(context, dialogue) : null,
    transcript,
    has_audio: hasAudio,
    has_user_audio: hasAudio && course !== "voicemail",
    has_response_audio: hasAudio,
    has_auxiliary_audio: false,
    conversation_initiation_client_data: {
      dynamic_variables: {
        ...(random("given") < 0.6 && { customer_name: dialogue.details.name }),
        system__agent_id: context.assistantIds[0],
        ...(isPhone && { system__caller_id: kind === "inbound" ? numbers.theirs : numbers.ours }),
      },
    },
    tag_ids: [],
  };
};

function toStatus({ live, pick }: MadeUpContext, course: Course): string {
  if (live) return pick("live", ["initiated", "in-progress", "in-progress", "processing"]);
  return course === "unreached" || course === "broken" ? "failed" : "done";
}

function toDialogue(context: MadeUpContext, kind: Kind, course: Course): Dialogue {
  if (course === "voicemail") return madeUpDialogue(context, [voicemail]);
  if (course === "transfer") return madeUpDialogue(context, [transfer]);
  return madeUpDialogue(context, scriptsOf(kind === "outbound" ? "outbound" : "inbound", { language: "en" }));
}

function toPhoneCall(
  { pick, hex }: MadeUpContext,
  direction: string,
  type: Carrier,
  course: Course,
  { ours, theirs }: { ours: string; theirs: string },
  tellsResult: boolean,
): Fields {
  return {
    type,
    direction,
    phone_number_id: `phnum_${pick("number", [1, 2])}`,
    agent_number: ours,
    external_number: theirs,
    ...(tellsResult && { call_result: pick("result", results[course]) }),
    call_sid: type === "twilio" ? `CA${hex("sid", 32)}` : hex("sid", 20),
    ...(type !== "sip_trunking" && { stream_sid: `MZ${hex("stream", 32)}` }),
  };
}

function toAnalysis({ pick, random }: MadeUpContext, { summary, successful, topic, data }: Dialogue): Fields {
  const rationale = "It was said in the conversation.";
  const collected = Object.entries(data).map(([name, value]) => [
    name,
    { data_collection_id: name, value, json_schema: { type: typeof value }, rationale },
  ]);
  return {
    call_successful: random("judged") < 0.1 ? "unknown" : successful ? "success" : "failure",
    transcript_summary: summary,
    call_summary_title: topic,
    evaluation_criteria_results:
      random("criteria") < 0.3
        ? { polite: { criteria_id: "polite", result: pick("polite", ["success", "failure"]), rationale } }
        : {},
    data_collection_results: random("collected") < 0.3 ? Object.fromEntries(collected) : {},
  };
}

/** Turns in whole seconds, tools with their results, and sometimes a sentence that was cut off. */
function toTurns({ random, hex, live }: MadeUpContext, { turns }: Dialogue, course: Course): Fields[] {
  const said = course === "broken" || live ? turns.slice(0, 2) : turns;
  const written: Fields[] = [];
  let at = 0;
  for (const [index, turn] of said.entries()) {
    if (turn.speaker === "tool") {
      written.push(toToolTurn(turn, at, hex(`tool ${index}`, 16)));
      continue;
    }
    const isAgent = turn.speaker === "assistant";
    const isCut = isAgent && index > 1 && random(`cut ${index}`) < 0.1;
    written.push({
      role: isAgent ? "agent" : "user",
      message: isCut ? turn.text.slice(0, Math.ceil(turn.text.length / 2)) : turn.text,
      ...(isCut && { original_message: turn.text, interrupted: true }),
      time_in_call_secs: at,
      tool_calls: [],
      tool_results: [],
    });
    at += Math.round(secondsToSay(turn.text));
  }
  if (course === "transfer" && !live) written.push(toTransferTurn(at, hex("transfer", 16)));
  return written;
}

function toToolTurn({ name, input, output }: Extract<Turn, { speaker: "tool" }>, at: number, id: string): Fields {
  const tool = { request_id: id, tool_name: name, tool_has_been_called: true, type: "webhook" };
  return {
    role: "agent",
    message: null,
    time_in_call_secs: at,
    tool_calls: [{ ...tool, params_as_json: JSON.stringify(input) }],
    tool_results: [{ ...tool, result_value: JSON.stringify(output), is_error: false, tool_latency_secs: 0.4 }],
  };
}

function toTransferTurn(at: number, id: string): Fields {
  const number = "+14155550199";
  const tool = { request_id: id, tool_name: "transfer_to_number", tool_has_been_called: true, type: "system" };
  const result = { result_type: "transfer_to_number_twilio_success", transfer_number: number };
  return {
    role: "agent",
    message: null,
    time_in_call_secs: at,
    tool_calls: [{ ...tool, params_as_json: JSON.stringify({ transfer_number: number }) }],
    tool_results: [{ ...tool, result_value: "Transferred.", is_error: false, result }],
  };
}

/** Older conversations have credits only. */
function toCosts({ random }: MadeUpContext, isBilled: boolean, isOld: boolean, seconds: number): Fields {
  if (!isBilled) return { cost: 0, cost_fiat: null, charging: null };
  const credits = Math.round(seconds * 13.4);
  if (isOld) return { cost: credits, charging: { dev_discount: false, call_charge: credits } };
  const models = round(seconds * random("models") * 0.0002, 8);
  const platform = round((seconds / 60) * 0.08, 8);
  return {
    cost: credits,
    cost_fiat: round(models + platform, 8),
    charging: {
      dev_discount: false,
      is_burst: false,
      tier: oneOf(random("tier"), ["pro", "scale"]),
      call_charge: credits,
      llm_price: models,
      platform_price: platform,
    },
  };
}
