import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CallOutcome, EndedBy, TransferStatus } from "../../src/call.js";
import { mappers } from "../mappers.js";

/** Reasons that mean the same: by name, or all that begin or are made alike. */
interface Group {
  words: readonly (string | RegExp)[];
  outcome: CallOutcome;
  by: EndedBy;
  /** Set where nobody took the call, although it has a start. */
  unanswered?: true;
  /** What became of a transfer that the reason speaks of. */
  transfer?: TransferStatus;
}

/** In the groups of https://docs.vapi.ai/calls/call-ended-reason; in brackets what stands in none of them. */
const vapi: Record<string, readonly Group[]> = {
  "Call start errors": [
    {
      words: [
        /^call\.start\./,
        "call-start-error-neither-assistant-nor-server-set",
        "assistant-not-found",
        "assistant-not-valid",
        "assistant-request-failed",
        "assistant-request-returned-error",
        "assistant-request-returned-unspeakable-error",
        "assistant-request-returned-invalid-assistant",
        "assistant-request-returned-no-assistant",
      ],
      outcome: "failed",
      by: "system",
      unanswered: true,
    },
    {
      words: ["assistant-request-returned-forwarding-phone-number"],
      outcome: "transferred",
      by: "transfer",
      transfer: "unknown",
    },
    { words: ["scheduled-call-deleted"], outcome: "canceled", by: "system", unanswered: true },
  ],
  "Assistant actions": [
    {
      words: [
        "assistant-ended-call",
        "assistant-ended-call-after-message-spoken",
        "assistant-ended-call-with-hangup-task",
        "assistant-said-end-call-phrase",
      ],
      outcome: "completed",
      by: "assistant",
    },
    { words: ["assistant-forwarded-call"], outcome: "transferred", by: "transfer", transfer: "unknown" },
    { words: ["assistant-join-timed-out"], outcome: "failed", by: "system" },
  ],
  "Customer actions": [
    { words: ["customer-ended-call"], outcome: "completed", by: "customer" },
    { words: ["customer-busy"], outcome: "busy", by: "system", unanswered: true },
    { words: ["customer-did-not-answer"], outcome: "no_answer", by: "system", unanswered: true },
    { words: ["customer-did-not-give-microphone-permission"], outcome: "failed", by: "customer" },
    {
      words: ["call.in-progress.error-assistant-did-not-receive-customer-audio"],
      outcome: "failed",
      by: "system",
    },
    {
      words: ["customer-ended-call-before-warm-transfer", "customer-ended-call-during-transfer"],
      outcome: "completed",
      by: "customer",
      transfer: "canceled",
    },
    {
      words: ["customer-ended-call-after-warm-transfer-attempt"],
      outcome: "completed",
      by: "customer",
      transfer: "failed",
    },
  ],
  Timeouts: [{ words: ["exceeded-max-duration", "silence-timed-out"], outcome: "completed", by: "system" }],
  "Pipeline errors": [
    {
      words: [
        /^pipeline-error-/,
        /^call\.in-progress\.error-(?:vapi|provider)fault-.*-(?:voice|video|llm|transcriber)-/,
        /^call\.in-progress\.error-(?:vapi|provider)fault-(?!outbound-sip|.*transcriber).*-[45]\d\d-/,
        /^call\.in-progress\.error-vapifault-(?:cartesia|eleven-labs|playht)-(?!voice|.*-[45]\d\d-)/,
        "call.in-progress.error-providerfault-eleven-labs-system-busy-and-requested-upgrade",
        "call.in-progress.error-pipeline-no-available-llm-model",
        "call.in-progress.error-pipeline-ws-model-connection-failed",
      ],
      outcome: "failed",
      by: "system",
    },
  ],
  "Transfer errors": [
    {
      words: [
        "call.in-progress.error-transfer-failed",
        "call.in-progress.error-warm-transfer-max-duration",
        "call.in-progress.error-warm-transfer-silence-timeout",
        "call.in-progress.error-warm-transfer-microphone-timeout",
      ],
      outcome: "completed",
      by: "system",
      transfer: "failed",
    },
    {
      words: ["call.in-progress.error-warm-transfer-assistant-cancelled"],
      outcome: "completed",
      by: "system",
      transfer: "canceled",
    },
  ],
  "Transport and connectivity": [
    {
      words: [
        "phone-call-provider-closed-websocket",
        "call.in-progress.error-vapifault-transport-connected-but-call-not-active",
        "call.in-progress.error-vapifault-call-started-but-connection-to-transport-missing",
        "call.in-progress.error-vapifault-worker-not-available",
        "call.in-progress.error-vapifault-worker-died",
        "call.in-progress.error-vapifault-chat-pipeline-failed-to-start",
        "vonage-disconnected",
      ],
      outcome: "failed",
      by: "system",
    },
    {
      words: [
        "phone-call-provider-bypass-enabled-but-no-call-received",
        /^call\.in-progress\.error-(?:vapi|provider)fault-transport-never-connected$/,
        "twilio-failed-to-connect-call",
        "twilio-reported-customer-misdialed",
        "vonage-failed-to-connect-call",
        "vonage-rejected",
        /^call\.in-progress\.error-sip-(?:in|out)bound-call-failed-to-connect$/,
        "call.ringing.error-sip-inbound-call-failed-to-connect",
        /-outbound-sip-(?:403|407|503)-/,
      ],
      outcome: "failed",
      by: "system",
      unanswered: true,
    },
    { words: [/-outbound-sip-(?:408|480)-/], outcome: "no_answer", by: "system", unanswered: true },
    {
      words: ["call.ringing.sip-inbound-caller-hungup-before-call-connect"],
      outcome: "canceled",
      by: "customer",
      unanswered: true,
    },
    {
      words: ["vonage-completed", /^call\.in-progress\.[a-z]+-completed-call$/],
      outcome: "completed",
      by: "unknown",
    },
  ],
  "Call hooks": [
    { words: [/^call\.(?:ringing|ending)\.hook-executed-say$/], outcome: "completed", by: "system" },
    {
      words: [/^call\.(?:ringing|ending)\.hook-executed-transfer$/],
      outcome: "transferred",
      by: "transfer",
      transfer: "unknown",
    },
    { words: ["call.forwarding.operator-busy"], outcome: "completed", by: "system", transfer: "busy" },
    { words: ["call.forwarding.no-answer"], outcome: "completed", by: "system", transfer: "no_answer" },
  ],
  "Other reasons": [
    { words: ["manually-canceled", "call-deleted"], outcome: "canceled", by: "system" },
    { words: ["voicemail"], outcome: "voicemail", by: "assistant" },
    { words: ["worker-shutdown"], outcome: "failed", by: "system" },
  ],
  "(of no group)": [{ words: [/^call\.in-progress\.error-configfault-/], outcome: "failed", by: "system" }],
  "(older revisions)": [
    { words: ["assistant-said-message-with-end-call-enabled"], outcome: "completed", by: "assistant" },
    {
      words: [
        "assistant-not-invalid",
        "assistant-not-provided",
        "no-server-available",
        "sip-gateway-failed-to-connect-call",
        "vapifault-transport-never-connected",
        "call.in-progress.error-sip-telephony-provider-failed-to-connect-call",
      ],
      outcome: "failed",
      by: "system",
      unanswered: true,
    },
    {
      words: [
        "assistant-error",
        "database-error",
        "db-error",
        "license-check-failed",
        "pipeline-no-available-model",
        "unknown-error",
        "call.in-progress.error-vapifault-phone-call-worker-setup-socket-error",
        "call.in-progress.error-vapifault-phone-call-worker-worker-setup-socket-timeout",
        /^vapifault-(?!transport-never-connected)/,
      ],
      outcome: "failed",
      by: "system",
    },
    {
      words: [/^call\.in-progress\.error-warm-transfer-(?:hang|idle)-timeout$/],
      outcome: "completed",
      by: "system",
      transfer: "failed",
    },
  ],
};

/** In the groups of https://docs.retellai.com/reliability/debug-call-disconnect, whose words Zudu's are. */
const zudu: Record<string, readonly Group[]> = {
  Ended: [
    { words: ["USER_HANGUP"], outcome: "completed", by: "customer" },
    { words: ["AGENT_HANGUP", "IVR_REACHED"], outcome: "completed", by: "assistant" },
    { words: ["INACTIVITY", "MAX_DURATION_REACHED"], outcome: "completed", by: "system" },
    { words: ["VOICEMAIL_REACHED"], outcome: "voicemail", by: "assistant" },
    { words: ["CALL_TRANSFER"], outcome: "transferred", by: "transfer", transfer: "unknown" },
  ],
  "Not connected": [
    { words: ["DIAL_BUSY"], outcome: "busy", by: "system" },
    { words: ["DIAL_NO_ANSWER"], outcome: "no_answer", by: "system" },
    { words: ["USER_DECLINED"], outcome: "no_answer", by: "customer" },
    {
      words: [
        "DIAL_FAILED",
        "INVALID_DESTINATION",
        "TELEPHONY_PROVIDER_PERMISSION_DENIED",
        "TELEPHONY_PROVIDER_UNAVAILABLE",
        "SIP_ROUTING_ERROR",
        "MARKED_AS_SPAM",
      ],
      outcome: "failed",
      by: "system",
    },
  ],
  Error: [
    { words: ["ERROR_USER_NOT_JOINED"], outcome: "no_answer", by: "system" },
    {
      words: [
        "CONCURRENCY_LIMIT_REACHED",
        "NO_VALID_PAYMENT",
        "SCAM_DETECTED",
        "ERROR_LLM_WEBSOCKET_OPEN",
        "ERROR_LLM_WEBSOCKET_LOST_CONNECTION",
        "ERROR_LLM_WEBSOCKET_RUNTIME",
        "ERROR_LLM_WEBSOCKET_CORRUPT_PAYLOAD",
        "ERROR_NO_AUDIO_RECEIVED",
        "ERROR_ASR",
        "ERROR_RETELL",
        "ERROR_UNKNOWN",
      ],
      outcome: "failed",
      by: "system",
    },
  ],
  "(of no group)": [
    // It had begun: without a start it is canceled.
    { words: ["MANUAL_STOPPED"], outcome: "completed", by: "system" },
    {
      words: ["TRANSFER_BRIDGED", "CALL_TAKE_OVER"],
      outcome: "transferred",
      by: "transfer",
      transfer: "connected",
    },
    { words: ["TRANSFER_CANCELLED"], outcome: "unknown", by: "unknown", transfer: "canceled" },
    { words: ["NO_CONCURRENCY_FALLBACK", "REGISTERED_CALL_TIMEOUT"], outcome: "failed", by: "system" },
  ],
  "(older pages)": [
    { words: ["MACHINE_DETECTED"], outcome: "voicemail", by: "assistant" },
    { words: ["ERROR_INBOUND_WEBHOOK"], outcome: "failed", by: "system" },
  ],
  "(too new for the spec)": [
    { words: ["user_requested_dnc"], outcome: "completed", by: "assistant" },
    { words: ["network_blocked", "credit_exhausted", "budget_reached"], outcome: "failed", by: "system" },
  ],
};

/** The same words in lower case, all of them Retell's own. */
const retell = Object.fromEntries(
  Object.entries(zudu).map(([name, groups]) => [
    name,
    groups.map((group) => ({ ...group, words: group.words.map((word) => String(word).toLowerCase()) })),
  ]),
);

/** No page has groups: by who or what ended the call. */
const anunzi: Record<string, readonly Group[]> = {
  "the customer": [
    {
      words: ["human_goodbye", "human_ended_call", "human_hangup", "user_disconnected"],
      outcome: "completed",
      by: "customer",
    },
    { words: ["user_canceled"], outcome: "canceled", by: "customer" },
  ],
  "the assistant": [
    { words: ["agent_goodbye", "agent_ended_call", "custom_end_call"], outcome: "completed", by: "assistant" },
  ],
  "either of them": [{ words: ["human_pick_up_cut_off", "goodbye_detected"], outcome: "completed", by: "unknown" }],
  "a machine": [
    {
      words: ["voicemail", "voicemail_message_left", "voicemail_cut_off"],
      outcome: "voicemail",
      by: "assistant",
    },
  ],
  "a limit": [{ words: ["max_duration", "timeout", "idle_time_exceeded"], outcome: "completed", by: "system" }],
  "an error": [
    {
      words: [
        "error",
        "Failed to start outbound call",
        "Insufficient Minutes",
        "429: Rate limit exceeded",
        "608: Rejected",
        "404: Not Found",
      ],
      outcome: "failed",
      by: "system",
    },
    { words: ["487: Request Terminated"], outcome: "no_answer", by: "system" },
  ],
  "nothing that is said": [
    { words: ["undefined"], outcome: "completed", by: "unknown" },
    { words: ["recovery_unresolved"], outcome: "unknown", by: "unknown" },
  ],
};

/** AutoCalls has no reasons but its statuses, explained on no page. */
const autocalls: Record<string, readonly Group[]> = {
  "the conversation is over": [
    { words: ["completed", "ended"], outcome: "completed", by: "unknown" },
    { words: ["ended_by_customer"], outcome: "completed", by: "customer" },
    { words: ["ended_by_assistant"], outcome: "completed", by: "assistant" },
  ],
  "there was none": [
    { words: ["busy"], outcome: "busy", by: "system" },
    { words: ["no-answer"], outcome: "no_answer", by: "system" },
    { words: ["failed"], outcome: "failed", by: "system" },
  ],
};

const start = "2026-08-01T10:00:00.000Z";

interface Table {
  groups: Record<string, readonly Group[]>;
  /** A call that was dialled at `start`, lasted a minute and ended for this reason. */
  callOf: (reason: string) => Record<string, unknown>;
  /** The schema of the spec that lists the words, and those of them that are no ends. */
  schema: string;
  live?: readonly string[];
}

const tables: Record<string, Table> = {
  vapi: {
    groups: vapi,
    callOf: (endedReason) => ({
      id: "1",
      status: "ended",
      startedAt: start,
      endedAt: "2026-08-01T10:01:00.000Z",
      endedReason,
    }),
    schema: "EndedReason",
  },
  zudu: {
    groups: zudu,
    callOf: (disconnection_reason) => ({
      call_id: "1",
      call_status: "ENDED",
      start_timestamp: Date.parse(start),
      disconnection_reason,
    }),
    schema: "DisconnectionReason",
  },
  retell: {
    groups: retell,
    callOf: (disconnection_reason) => ({
      call_id: "1",
      call_status: "ended",
      start_timestamp: Date.parse(start),
      disconnection_reason,
    }),
    schema: "DisconnectionReason",
  },
  anunzi: {
    groups: anunzi,
    callOf: (end_call_reason) => ({ call_id: "1", duration: 60, telephony_start: start, end_call_reason }),
    schema: "EndCallReason",
  },
  autocalls: {
    groups: autocalls,
    callOf: (status) => ({ id: 1, status, duration: 60, created_at: start }),
    schema: "CallStatus",
    live: ["initiated", "ringing", "in-progress"],
  },
};

function documentedWords(provider: string, schema: string): string[] {
  const url = new URL(`../../../${provider}/openapi.json`, import.meta.url);
  const { components } = JSON.parse(readFileSync(url, "utf8")) as {
    components: { schemas: Record<string, { enum: (string | null)[] }> };
  };
  return components.schemas[schema]!.enum.filter((word) => word !== null);
}

describe.each(Object.entries(tables))("the reasons of %s", (provider, { groups, callOf, schema, live = [] }) => {
  const words = documentedWords(provider, schema).filter((word) => !live.includes(word));
  const named = Object.values(groups)
    .flat()
    .flatMap((group) => group.words)
    .filter((word) => typeof word === "string");
  const all = [...new Set([...words, ...named])];
  const isIn = (group: Group, word: string): boolean =>
    group.words.some((one) => (typeof one === "string" ? one === word : one.test(word)));

  it("each have their place, and one", () => {
    expect(words.length).toBeGreaterThan(5);
    const places = all.map((word) => {
      const found = Object.entries(groups).flatMap(([name, list]) =>
        list.filter((group) => isIn(group, word)).map(() => name),
      );
      return [word, found] as const;
    });
    expect(places.filter(([, found]) => found.length !== 1)).toEqual([]);
  });

  it.each(
    Object.entries(groups).flatMap(([name, list]) =>
      list.map((group) => [name, group.outcome, group.by, group] as const),
    ),
  )("%s: %s, by %s", (_name, outcome, by, group) => {
    const members = all.filter((word) => isIn(group, word));
    expect(members.length).toBeGreaterThanOrEqual(group.words.length);
    for (const word of members) {
      const raw = callOf(word);
      const call = mappers[provider]!(raw);
      expect([word, call.outcome, call.ended?.by]).toEqual([word, outcome, by]);
      expect(call.ended?.raw).toBe(word);
      expect([word, call.transfers.map(({ status }) => status)]).toEqual([
        word,
        group.transfer === undefined ? [] : [{ unified: group.transfer, raw: word }],
      ]);
      // Vapi alone tells when a call was answered: at its start, unless nobody took it.
      const answeredAt = provider === "vapi" && !group.unanswered ? start : undefined;
      expect([word, call.answeredAt]).toEqual([word, answeredAt]);
      expect(call.problems).toEqual([]);
    }
  });
});
