// Invented calls of Bland for the simulator. See "Made-up calls" in docs/specs.md.
//
// The list is in the order of `created_at`, which has the time context.createdAt to the millisecond.

import { weighted, type Weighted } from "../made-up/choose.js";
import type { MadeUpCall, MadeUpContext } from "../made-up/context.js";
import { madeUpDialogue, scriptsOf, spokenTurns } from "../made-up/dialogues.js";
import { isoTime, round, toUuid, type Fields } from "../made-up/format.js";
import type { Script } from "../made-up/script.js";
import { voicemail } from "../made-up/scripts/endings.js";

interface Ending {
  status: string | null;
  queueStatus?: string;
  answeredBy: string | null;
  by: string | null;
  /** Answered, by a person or a machine: there is a conversation, a price and, where asked for, a recording. */
  answered: boolean;
  error?: string;
  transfer?: "merged" | "unmerged" | "cold" | "tag";
  shortest: number;
  longest: number;
}

const talk: Ending = {
  status: "completed",
  answeredBy: "human",
  by: "USER",
  answered: true,
  shortest: 12,
  longest: 420,
};
const unanswered: Ending = {
  status: "no-answer",
  answeredBy: "no-answer",
  by: null,
  answered: false,
  shortest: 0,
  longest: 0,
};

const outbound: Weighted<Ending> = [
  [talk, 260],
  [{ ...talk, by: "ASSISTANT", longest: 540 }, 200],
  [{ ...talk, answeredBy: "unknown" }, 60],
  [{ ...talk, answeredBy: null, by: "agent" }, 20],
  [{ ...talk, answeredBy: "voicemail", by: "ASSISTANT", shortest: 4, longest: 40 }, 140],
  [{ ...talk, transfer: "merged", shortest: 60 }, 30],
  [{ ...talk, transfer: "unmerged", shortest: 60 }, 15],
  [{ ...talk, transfer: "cold", shortest: 40 }, 20],
  [{ ...talk, transfer: "tag" }, 15],
  [unanswered, 110],
  [{ ...unanswered, status: "busy" }, 30],
  [
    {
      ...unanswered,
      status: "failed",
      answeredBy: null,
      error: "The number you dialed is busy. Please try again later.",
    },
    20,
  ],
  [
    { ...unanswered, status: "failed", answeredBy: null, error: "Call failed. The number you dialed is not found." },
    30,
  ],
  [{ ...unanswered, status: "canceled", answeredBy: null }, 20],
  [
    { ...unanswered, status: null, queueStatus: "pre_queue_error", answeredBy: null, error: "Unable to start call." },
    10,
  ],
  [
    {
      ...talk,
      status: null,
      queueStatus: "call_error",
      error: "Cannot transfer to +15555550199 - Call is no longer active",
    },
    10,
  ],
  [{ ...talk, queueStatus: "complete_error", error: "A post-call webhook failed." }, 10],
];

const inbound: Weighted<Ending> = [
  [{ ...talk, answeredBy: null }, 600],
  [{ ...talk, answeredBy: null, by: "ASSISTANT", longest: 540 }, 280],
  [{ ...talk, answeredBy: null, transfer: "cold", shortest: 40 }, 80],
  [{ ...talk, status: null, queueStatus: "call_error", answeredBy: null, error: "unknown" }, 40],
];

const running: Weighted<readonly [queueStatus: string, status: string | null]> = [
  [["new", null], 100],
  [["queued", "queued"], 200],
  [["allocated", "ringing"], 100],
  [["started", "started"], 300],
  [["started", "in-progress"], 300],
];

const scripts = { outbound: scriptsOf("outbound"), inbound: scriptsOf("inbound") };

const tags = ["COMPLETED_ACTION", "INTERESTED", "NOT_INTERESTED", "CALLBACK_REQUESTED"];

/** With `+00:00`, as Bland writes its own times, and a fraction of two to six digits. */
function offsetTime(milliseconds: number, more = ""): string {
  return `${isoTime(milliseconds).slice(0, -1)}${more}+00:00`;
}

function transferOf(context: MadeUpContext, { transfer, answered }: Ending, endedAt: number, seconds: number): Fields {
  const number = context.phoneNumber("representative");
  const after = Math.floor(seconds / 3);
  const cold = {
    transferred_to: number,
    transferred_at: isoTime(endedAt - after * 1000),
    pre_transfer_duration: (seconds - after) / 60,
    post_transfer_duration: after / 60,
  };
  if (transfer === "cold") return { ...cold, disposition_tag: "TRANSFERRED" };
  if (transfer === "tag") return { disposition_tag: "TRANSFERRED" };
  const disposition_tag = answered ? context.pick("tag", tags) : "NO_CONTACT_MADE";
  if (transfer === undefined) return { disposition_tag };
  const state = transfer === "merged" ? "MERGED" : context.pick("state", ["NO_ANSWER", "TIMED_OUT", "CANCELLED"]);
  const attempt = { state, call_id: toUuid(context.hex("attempt", 32)), phone_number: number };
  return {
    ...(transfer === "merged" ? cold : { transferred_to: number }),
    disposition_tag,
    warm_transfer_call: { state, proxy_agent_calls: [attempt] },
  };
}

interface Line {
  id: number;
  created_at: string;
  text: string;
  user: string;
  c_id: string;
  status: null;
  transcript_id: null;
}

interface Said {
  scripts: readonly Script[];
  connectedAt: number;
  seconds: number;
}

/** What was said and done, with its times. */
function linesOf(context: MadeUpContext, ending: Ending, id: string, { scripts, connectedAt, seconds }: Said): Line[] {
  const dialogue = madeUpDialogue(context, ending.answeredBy === "voicemail" ? [voicemail] : scripts);
  const said = spokenTurns(dialogue.turns);
  const first = Math.floor(context.random("line") * 1_000_000);
  const toLine = (user: string, text: string, at: number, place: number): Line => ({
    id: first + place,
    created_at: offsetTime(connectedAt + Math.floor(at * 1000), "512"),
    text,
    user,
    c_id: id,
    status: null,
    transcript_id: null,
  });
  const lines = said.map(({ speaker, text }, place) =>
    toLine(speaker === "assistant" ? "assistant" : "user", text, ((place + 0.5) * seconds) / (said.length + 1), place),
  );
  return ending.by === "ASSISTANT" ? [...lines, toLine("agent-action", "Ended call", seconds, said.length)] : lines;
}

export const madeUpCall: MadeUpCall = (index, context) => {
  const { createdAt, live } = context;
  const isInbound = context.random("direction") < 0.3;
  const ending = weighted(context.random("ending"), isInbound ? inbound : outbound);
  const length = context.random("length");
  // Squared: short calls are far more common than long ones.
  const seconds = ending.shortest + Math.floor(length * length * (ending.longest - ending.shortest));
  const connectedAt = createdAt + 2_000 + Math.floor(context.random("ring") * 12_000);
  // In whole seconds.
  const endedAt = Math.ceil(connectedAt / 1000) * 1000 + seconds * 1000;
  const id = toUuid(context.hex("id", 32));
  const business = context.phoneNumber("business");
  const customer = context.phoneNumber("customer");
  const record = context.random("record") < 0.6;
  const older = context.random("form") < 0.2;
  const call: Fields = {
    call_id: id,
    c_id: id,
    created_at: offsetTime(createdAt, older ? "251" : ""),
    to: isInbound ? business : customer,
    from: isInbound ? customer : business,
    inbound: isInbound,
    batch_id:
      !isInbound && context.random("batch") < 0.25
        ? `b1234567-89ab-cdef-${String(Math.floor(index / 200)).padStart(4, "0")}-gen-batch`
        : null,
    max_duration: 30,
    request_data: isInbound ? {} : { phone_number: customer, language: "ENG" },
    metadata: context.random("metadata") < 0.5 ? { campaign_type: "reminders", customer: index } : {},
    variables: { now_utc: new Date(connectedAt).toUTCString(), from: business, to: customer, country: "US" },
    record,
    pathway_id: context.pick("pathway", context.assistantIds),
    endpoint_url: "api.prod.bland.ai",
    is_proxy_agent_call: false,
    is_canary: false,
  };
  if (live) {
    const [queueStatus, status] = weighted(context.random("running"), running);
    return {
      ...call,
      call_length: null,
      completed: false,
      queue_status: queueStatus,
      status,
      error_message: null,
      answered_by: null,
      started_at: queueStatus === "started" ? isoTime(createdAt) : null,
      end_at: null,
      corrected_duration: null,
      call_ended_by: null,
      recording_url: null,
      transcripts: [],
      concatenated_transcript: "",
      summary: null,
      analysis: null,
      price: null,
    };
  }
  const own = scripts[isInbound ? "inbound" : "outbound"];
  const lines = ending.answered ? linesOf(context, ending, id, { scripts: own, connectedAt, seconds }) : [];
  return {
    ...call,
    call_length: ending.answered ? seconds / 60 : null,
    completed: true,
    queue_status: ending.queueStatus ?? (older ? "complete" : "completed"),
    status: ending.status,
    error_message: ending.error ?? null,
    answered_by: ending.answeredBy,
    started_at: ending.answered ? (older ? offsetTime(connectedAt) : isoTime(createdAt)) : null,
    end_at: isoTime(endedAt),
    corrected_duration: ending.answered ? String(seconds) : null,
    call_ended_by: ending.by,
    recording_url: record && ending.answered ? context.recordingUrl(`${id}.wav`) : null,
    transcripts: lines,
    concatenated_transcript: lines.map(({ user, text }) => `${user}: ${text} \n `).join(""),
    summary: ending.answered ? "What the call was about, in a sentence." : null,
    analysis: ending.answered && context.random("analysis") < 0.4 ? { satisfied: length < 0.5 } : null,
    price: ending.answered ? round((seconds / 60) * 0.09, 3) : null,
    ...transferOf(context, ending, endedAt, seconds),
  };
};
