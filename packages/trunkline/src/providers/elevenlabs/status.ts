import type { components } from "@trunkline/elevenlabs";
import type { CallChannel, CallOutcome, CallStatus, EndedBy } from "../../call.js";
import { lookUp, toReason } from "../../reading/index.js";
import { toTable, type Spelled } from "../../spec-values.js";

type Schemas = components["schemas"];

// No page says what the words mean. `processing` is over, and only the analysis is missing.
const statuses = /* @__PURE__ */ toTable<CallStatus>({
  initiated: "queued",
  in_progress: "in_progress",
  processing: "ended",
  done: "ended",
  failed: "ended",
} satisfies Record<Spelled<Schemas["ConversationStatus"]>, CallStatus>);

export function mapStatus(raw: string | undefined): CallStatus {
  return lookUp(statuses, raw) ?? "unknown";
}

/** What a word or a sentence tells of an end. */
export interface Meaning {
  outcome: CallOutcome;
  by: EndedBy;
  /** Nobody talked: there is nothing to transcribe, record or analyse. */
  unreached?: true;
  /** A talk that ended so was one, even where the conversation is called failed; without a talk it failed. */
  needsTalk?: true;
}

const failed: Meaning = { outcome: "failed", by: "system" };
const unanswered: Meaning = { outcome: "no_answer", by: "system", unreached: true };
const busy: Meaning = { outcome: "busy", by: "system", unreached: true };
const machine: Meaning = { outcome: "voicemail", by: "assistant" };
const undialled: Meaning = { outcome: "failed", by: "system", unreached: true };
const cutOff: Meaning = { outcome: "completed", by: "system", needsTalk: true };
const unexplained: Meaning = { outcome: "completed", by: "unknown", needsTalk: true };
const left: Meaning = { outcome: "completed", by: "customer", needsTalk: true };

/** What came of the dialling. `answered` says nothing of what followed. */
const callResults = /* @__PURE__ */ toTable<Meaning | "answered">({
  answered: "answered",
  voicemail: machine,
  busy,
  no_answer: unanswered,
  failed: undialled,
} satisfies Record<Spelled<Schemas["CallResult"]>, Meaning | "answered">);

export function mapCallResult(raw: string | undefined): Meaning | "answered" | undefined {
  return lookUp(callResults, raw);
}

/** What stands in the place of the status, unless it is a word of the status alone: it may be a reason. */
export function toOddStatus(word: string | undefined): string | undefined {
  return word !== undefined && word !== "failed" && statuses.has(word) ? undefined : word;
}

/** Whether a word is that of an end, wherever it stands. */
export function isEndWord(raw: string | undefined): boolean {
  const result = mapCallResult(raw);
  if (result !== undefined) return result !== "answered";
  return mapError(raw) !== undefined || mapTermination(raw) !== undefined;
}

const failureReasons = /* @__PURE__ */ toTable<Meaning>({
  busy,
  no_answer: unanswered,
  unknown: undialled,
} satisfies Record<Spelled<Schemas["CallInitiationFailure"]["failure_reason"]>, Meaning>);

/** Of the webhook that tells of a call that did not come about. */
export function mapFailureReason(raw: string | undefined): Meaning {
  return lookUp(failureReasons, raw) ?? undialled;
}

// No page says where they stand, nor what follows of them.
const errors = /* @__PURE__ */ toTable<Meaning>({
  system_error: failed,
  call_initialization_error: undialled,
  line_busy: busy,
  no_answer: unanswered,
  // Somebody saw that it rang, and pushed it away.
  call_rejected: { outcome: "no_answer", by: "customer", unreached: true },
  blocked_by_user: undialled,
  agent_configuration_error: failed,
  invalid_client_request: failed,
  permission_error: failed,
  entitlement_exceeded: failed,
  client_disconnected: left,
  llm_error: failed,
  speech_error: failed,
  tool_error: failed,
  integration_error: failed,
  guardrail_triggered: failed,
  safety_violation: failed,
  max_duration_exceeded: cutOff,
  // What failed is what came after the talk.
  post_processing_error: unexplained,
} satisfies Record<Spelled<Schemas["ConversationErrorWord"]>, Meaning>);

export function mapError(raw: string | undefined): Meaning | undefined {
  return lookUp(errors, raw);
}

/** What a sentence is about, in the words that `toReason` leaves of it. The first that it has counts. */
const sentences: readonly (readonly [part: string, meaning: Meaning])[] = [
  ["voicemail_detection", machine],
  ["transfer_to_number", { outcome: "transferred", by: "transfer" }],
  ["end_call", { outcome: "completed", by: "assistant" }],
  ["remote_party", { outcome: "completed", by: "customer" }],
  // Close codes of the server's own troubles, after a talk; and the one of a line that broke without a word.
  ["client_disconnected_1011", cutOff],
  ["client_disconnected_1012", cutOff],
  ["client_disconnected_1006", unexplained],
  ["client_disconnected", left],
  ["silence", { outcome: "completed", by: "system" }],
  ["inactive", { outcome: "completed", by: "system" }],
  ["max_duration", cutOff],
];

/** `termination_reason` is a sentence in English, of which no list is published. */
export function mapTermination(raw: string | undefined): Meaning | undefined {
  const reason = toReason(raw);
  if (reason === undefined) return undefined;
  for (const [part, meaning] of sentences) if (reason.includes(part)) return meaning;
  return undefined;
}

/** Undefined where a source does not tell, or may be either. */
const channels = /* @__PURE__ */ toTable<CallChannel | "either">({
  unknown: "either",
  android_sdk: "web",
  node_js_sdk: "web",
  react_native_sdk: "web",
  react_sdk: "web",
  js_sdk: "web",
  python_sdk: "web",
  swift_sdk: "web",
  flutter_sdk: "web",
  widget: "web",
  // A trunk leads to the telephone network.
  sip_trunk: "phone",
  twilio: "phone",
  exotel: "phone",
  genesys: "phone",
  genesys_bot_connector: "phone",
  avaya: "phone",
  audiocodes: "phone",
  // Calls and messages.
  whatsapp: "either",
  twilio_sms: "chat",
  zendesk_integration: "chat",
  slack_integration: "chat",
  telegram_integration: "chat",
  intercom_integration: "chat",
  freshdesk_integration: "chat",
  salesforce_integration: "chat",
  template_preview: "either",
  subagent_tool: "either",
} satisfies Record<Spelled<Schemas["InitiationSource"]>, CallChannel | "either">);

export function mapSource(raw: string | undefined): CallChannel | "either" | undefined {
  return lookUp(channels, raw);
}
