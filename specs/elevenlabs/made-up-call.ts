// Invented conversations of ElevenLabs, see "Made-up calls" in docs/specs.md. Every decision is drawn from the context,
// so that a conversation depends on its index and the seed alone.
import type { MadeUpCall, MadeUpContext } from "../made-up.d.ts";

type Fields = Record<string, unknown>;
type Carrier = "twilio" | "sip_trunking" | "exotel";
type Course = "talk" | "transfer" | "voicemail" | "unreached" | "broken";

/** What a carrier's calls say that they were started from. */
const sources: Record<Carrier, string> = { twilio: "twilio", sip_trunking: "sip_trunk", exotel: "exotel" };
const webSources = ["widget", "react_sdk", "js_sdk", "swift_sdk", "flutter_sdk", "python_sdk"] as const;

/** What is said, the agent first; what lies between `[` and `]` is the use of a tool. */
const dialogues = [
  {
    title: "Appointment moved",
    summary: "The customer moved an appointment to Thursday, and the agent confirmed it.",
    turns: [
      "Hello, this is Sam at the front desk. How can I help you?",
      "Hi, I need to move my appointment to another day.",
      "[find_free_hour]",
      "On Thursday I have half past ten free. Shall I put you down for that?",
      "Yes please, that is perfect.",
      "Done. See you on Thursday!",
    ],
  },
  {
    title: "Order asked for",
    summary: "The customer asked where an order was; it is to arrive on Friday.",
    turns: [
      "Good morning, you are speaking with the order desk.",
      "I was wondering where my order is. The number is 4711.",
      "[look_up_order]",
      "It is packed and will be with you on Friday.",
      "Oh, that is later than I thought. Thank you anyway.",
      "You are welcome. Have a nice day!",
    ],
  },
  {
    title: "Table for four",
    summary: "A table for four was reserved for Saturday evening.",
    turns: [
      "Welcome! Would you like to book a table?",
      "Yes, for four on Saturday evening.",
      "Inside or on the terrace?",
      "Outside, if the weather holds.",
      "I have noted it. We look forward to seeing you.",
    ],
  },
  {
    title: "Three questions",
    summary: "The customer answered a survey and was content.",
    turns: [
      "Hi! Do you have a minute for three questions about your last visit?",
      "Um, okay, if it is quick.",
      "On a scale from one to ten, how happy were you?",
      "I would say nine.",
      "Thank you very much. Goodbye.",
    ],
  },
] as const;

const voicemail = ["Hi, this is Sam calling you back. I will try again tomorrow. Goodbye."] as const;

const endings: Record<Exclude<Course, "unreached">, readonly (string | null)[]> = {
  talk: [
    "end_call tool was called.",
    "Call ended by remote party",
    "Client disconnected: 1000",
    "Client disconnected: 1005",
    "Ending conversation after 30 seconds of silence.",
    "Max duration limit reached",
    "",
  ],
  transfer: ["transfer_to_number tool was called."],
  voicemail: ["voicemail_detection tool was called."],
  broken: ["Client disconnected: 1012", "", null],
};

export const madeUpCall: MadeUpCall = (_index, context) => {
  const { pick, random, createdAt } = context;
  const kind = pick("kind", [
    "outbound",
    "outbound",
    "outbound",
    "outbound",
    "inbound",
    "inbound",
    "inbound",
    "web",
    "web",
    "chat",
  ] as const);
  const isPhone = kind === "outbound" || kind === "inbound";
  const carrier = pick("carrier", ["twilio", "twilio", "sip_trunking", "exotel"] as const);
  const course = toCourse(kind, random("course"));
  const isOld = random("age") < 0.3;
  const dialogue = pick("dialogue", dialogues);
  const spoken = course === "unreached" ? [] : course === "voicemail" ? voicemail : dialogue.turns;
  const said = spoken.slice(0, course === "broken" ? 2 : spoken.length);
  const status = context.live
    ? pick("live", ["initiated", "in-progress", "in-progress", "processing"] as const)
    : course === "unreached" || course === "broken"
      ? "failed"
      : "done";
  const isOver = status === "done" || status === "failed";
  const transcript = status === "initiated" ? [] : toTurns(context, said, course === "transfer");
  const seconds = transcript.length === 0 ? 0 : Number(transcript.at(-1)?.["time_in_call_secs"]) + 4;
  const start = Math.floor(createdAt / 1000);
  const hasAudio = kind !== "chat" && isOver && transcript.length > 0 && random("audio") > 0.05;
  const numbers = { ours: context.phoneNumber("ours"), theirs: context.phoneNumber("theirs") };
  const isAnalysed = isOver && transcript.length > 0;
  return {
    agent_id: context.assistantIds[0],
    agent_name: pick("agent", ["Front desk", "Order desk", "Survey"]),
    conversation_id: `conv_${context.hex("conversation", 28)}`,
    status,
    user_id: random("user") < 0.5 ? null : `user-${context.hex("user", 6)}`,
    ...(isOld ? {} : { branch_id: null, version_id: null, environment: "production" }),
    metadata: {
      start_time_unix_secs: start,
      accepted_time_unix_secs:
        status === "initiated" || course === "unreached" ? null : start + (random("rings") < 0.5 ? 0 : 1),
      call_duration_secs: isOver || status === "processing" ? seconds : 0,
      ...toCosts(context, isAnalysed, isOld, seconds),
      deletion_settings: { deletion_time_unix_secs: start + 63_072_000, deleted_audio_at_time_unix_secs: null },
      feedback: random("rated") < 0.1 ? { type: "rating", rating: 1 + Math.floor(random("stars") * 5) } : null,
      authorization_method: isPhone ? "signed_url" : "public",
      phone_call: isPhone ? toPhoneCall(context, kind, carrier, course, numbers, !isOld && isOver) : null,
      batch_call:
        kind === "outbound" && random("batch") < 0.4
          ? {
              batch_call_id: `btcal_${pick("batch id", ["1", "2", "3"])}`,
              batch_call_recipient_id: `rcpt_${context.hex("rcpt", 12)}`,
            }
          : null,
      termination_reason: isOver && course !== "unreached" ? pick("ending", endings[course]) : "",
      error:
        course === "unreached" && isOver && random("told") < 0.5
          ? { code: 1011, reason: pick("error", ["line_busy", "no_answer", "call_rejected"]) }
          : null,
      main_language: pick("language", ["en", "de", "es"]),
      text_only: kind === "chat",
      conversation_initiation_source: isPhone ? sources[carrier] : pick("source", webSources),
      timezone: null,
    },
    analysis: isAnalysed
      ? {
          call_successful: pick("verdict", ["success", "success", "failure", "unknown"]),
          transcript_summary: course === "voicemail" ? "The agent left a message on a voicemail." : dialogue.summary,
          call_summary_title: course === "voicemail" ? "Message left" : dialogue.title,
          evaluation_criteria_results:
            random("criteria") < 0.3
              ? {
                  polite: { criteria_id: "polite", result: "success", rationale: "The agent was friendly throughout." },
                }
              : {},
          data_collection_results:
            random("collected") < 0.3
              ? {
                  topic: {
                    data_collection_id: "topic",
                    value: dialogue.title,
                    json_schema: { type: "string" },
                    rationale: "It was said.",
                  },
                }
              : {},
        }
      : null,
    transcript,
    has_audio: hasAudio,
    has_user_audio: hasAudio && course !== "voicemail",
    has_response_audio: hasAudio,
    conversation_initiation_client_data: {
      dynamic_variables: {
        ...(random("given") < 0.6 && {
          customer_name: pick("name", ["Jordan Example", "Robin Sample", "Alex Muster"]),
        }),
        system__agent_id: context.assistantIds[0],
        ...(isPhone && { system__caller_id: kind === "inbound" ? numbers.theirs : numbers.ours }),
      },
    },
    tag_ids: [],
  };
};

function toCourse(kind: string, chance: number): Course {
  if (kind === "outbound") {
    if (chance < 0.18) return "unreached";
    if (chance < 0.33) return "voicemail";
  }
  if (chance > 0.97) return "broken";
  return kind !== "web" && kind !== "chat" && chance > 0.9 ? "transfer" : "talk";
}

function toPhoneCall(
  { pick, hex }: MadeUpContext,
  direction: string,
  type: Carrier,
  course: Course,
  { ours, theirs }: { ours: string; theirs: string },
  tellsResult: boolean,
): Fields {
  const results: Record<Course, readonly string[]> = {
    talk: ["answered"],
    transfer: ["answered"],
    voicemail: ["voicemail"],
    unreached: ["no_answer", "no_answer", "busy", "failed"],
    broken: ["answered", "failed"],
  };
  return {
    type,
    direction,
    phone_number_id: `phnum_${pick("number id", ["1", "2"])}`,
    agent_number: ours,
    external_number: theirs,
    ...(tellsResult && { call_result: pick("result", results[course]) }),
    call_sid: type === "twilio" ? `CA${hex("sid", 32)}` : hex("sid", 20),
    ...(type !== "sip_trunking" && { stream_sid: `MZ${hex("stream", 32)}` }),
  };
}

/** Turns as they are written: whole seconds, tools with a result, and now and then a sentence that was cut off. */
function toTurns({ random, hex }: MadeUpContext, said: readonly string[], isHandedOver: boolean): Fields[] {
  const turns: Fields[] = [];
  let at = 0;
  let isAgent = true;
  for (const [index, text] of said.entries()) {
    if (text.startsWith("[")) {
      const tool = { request_id: hex(`tool ${index}`, 16), tool_name: text.slice(1, -1), tool_has_been_called: true };
      turns.push({
        role: "agent",
        message: null,
        time_in_call_secs: at,
        tool_calls: [{ ...tool, params_as_json: "{}", type: "webhook" }],
        tool_results: [
          { ...tool, result_value: '{"ok":true}', is_error: false, tool_latency_secs: 0.4, type: "webhook" },
        ],
      });
      continue;
    }
    const isCut = isAgent && index > 1 && random(`cut ${index}`) < 0.1;
    turns.push({
      role: isAgent ? "agent" : "user",
      message: isCut ? text.slice(0, text.length / 2) : text,
      ...(isCut && { original_message: text, interrupted: true }),
      time_in_call_secs: at,
      tool_calls: [],
      tool_results: [],
    });
    at += 2 + Math.floor(text.length / 16);
    isAgent = !isAgent;
  }
  if (isHandedOver) {
    const tool = { request_id: hex("transfer", 16), tool_name: "transfer_to_number", tool_has_been_called: true };
    const result = { result_type: "transfer_to_number_twilio_success", transfer_number: "+14155550199" };
    turns.push({
      role: "agent",
      message: null,
      time_in_call_secs: at,
      tool_calls: [{ ...tool, params_as_json: '{"transfer_number":"+14155550199"}', type: "system" }],
      tool_results: [{ ...tool, result_value: "Transferred.", is_error: false, type: "system", result }],
    });
  }
  return turns;
}

/** Older conversations have credits only. */
function toCosts({ random }: MadeUpContext, isBilled: boolean, isOld: boolean, seconds: number): Fields {
  if (!isBilled) return { cost: 0, cost_fiat: null, charging: null };
  const credits = Math.round(seconds * 13.4);
  if (isOld) return { cost: credits, charging: { dev_discount: false, call_charge: credits } };
  const models = Math.round(seconds * random("model price") * 20_000) / 1e8;
  const platform = Math.round((seconds / 60) * 8_000_000) / 1e8;
  return {
    cost: credits,
    cost_fiat: Math.round((models + platform) * 1e8) / 1e8,
    charging: {
      dev_discount: false,
      is_burst: false,
      tier: "pro",
      call_charge: credits,
      llm_price: models,
      platform_price: platform,
    },
  };
}
