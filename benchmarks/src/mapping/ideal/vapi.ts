import type { Call, Turn } from "trunkline";
import type { VapiCall } from "trunkline/vapi";
import { toDecimal } from "./amounts.js";
import type { Raw } from "./raw.js";
import { toEpoch } from "./times.js";
import { writeTurns } from "./transcript.js";

type Draft = Call<VapiCall, "vapi">;
type Meaning = readonly [
  outcome: NonNullable<Draft["outcome"]>,
  by: NonNullable<Draft["ended"]>["by"],
  unanswered?: true,
];

const statuses: Record<string, Draft["status"]["unified"]> = {
  scheduled: "scheduled",
  queued: "queued",
  ringing: "ringing",
  "in-progress": "in_progress",
  forwarding: "in_progress",
  ended: "ended",
};

const byCustomer: Meaning = ["completed", "customer"];
const byAssistant: Meaning = ["completed", "assistant"];
const bySystem: Meaning = ["completed", "system"];
const failed: Meaning = ["failed", "system"];
const unconnected: Meaning = ["failed", "system", true];
/** Of the calls that are measured. */
const reasons: Record<string, Meaning> = {
  "customer-ended-call": byCustomer,
  "customer-ended-call-during-transfer": byCustomer,
  "customer-ended-call-after-warm-transfer-attempt": byCustomer,
  "customer-did-not-answer": ["no_answer", "system", true],
  "customer-busy": ["busy", "system", true],
  "customer-did-not-give-microphone-permission": ["failed", "customer", true],
  "assistant-ended-call": byAssistant,
  "assistant-ended-call-after-message-spoken": byAssistant,
  "assistant-said-end-call-phrase": byAssistant,
  "assistant-forwarded-call": ["transferred", "transfer"],
  "assistant-join-timed-out": unconnected,
  "assistant-request-failed": unconnected,
  "assistant-not-valid": unconnected,
  "silence-timed-out": bySystem,
  "exceeded-max-duration": bySystem,
  voicemail: ["voicemail", "assistant"],
  "vonage-rejected": unconnected,
  "call.start.error-subscription-concurrency-limit-reached": unconnected,
  "call.ringing.sip-inbound-caller-hungup-before-call-connect": ["canceled", "customer", true],
  "call.in-progress.error-vapifault-eleven-labs-quota-exceeded": failed,
  "call.in-progress.error-vapifault-deepgram-transcriber-failed": failed,
  "call.in-progress.error-assistant-did-not-receive-customer-audio": failed,
  "call.in-progress.sip-completed-call": ["completed", "unknown"],
  "call.in-progress.error-providerfault-outbound-sip-408-request-timeout": ["no_answer", "system", true],
  "call.in-progress.error-providerfault-outbound-sip-480-temporarily-unavailable": ["no_answer", "system", true],
  "scheduled-call-deleted": ["canceled", "system", true],
  "manually-canceled": ["canceled", "system"],
  "twilio-failed-to-connect-call": unconnected,
  "call.in-progress.error-vapifault-transport-never-connected": unconnected,
};
const transferStatuses: Record<string, Draft["transfers"][number]["status"]["unified"]> = {
  connected: "connected",
  completed: "connected",
  "no-answer": "no_answer",
};
const unknown: Meaning = ["unknown", "unknown"];

/** A row of Vapi's list as the documents and the simulator have it. */
export function mapVapi(raw: VapiCall): Draft {
  const record = raw as Raw;
  const assumptions: string[] = [];
  const artifact: Raw = record.artifact ?? {};
  const { type, customer, endedReason: reason, createdAt } = record;
  const startedAt: string | undefined = record.startedAt ?? undefined;
  const endedAt: string | undefined = record.endedAt ?? undefined;
  const meaning = (reason && (reasons[reason] ?? toMeaning(reason))) ?? unknown;
  const direction = type === "inboundPhoneCall" ? "inbound" : type === "outboundPhoneCall" ? "outbound" : undefined;
  const theirs = toParty(customer?.number ?? customer?.sipUri, customer?.name);
  const ours = toParty(record.phoneNumber?.twilioPhoneNumber);
  const name =
    record.assistantOverrides?.name ?? record.assistant?.name ?? artifact.assistantActivations?.[0].assistantName;
  const assistantId = record.assistantId ?? artifact.assistantActivations?.[0].assistantId;
  const hasEnded = record.status === "ended";
  const answeredAt = meaning[2] ? undefined : startedAt;
  if (answeredAt !== undefined) assumptions.push("answeredAt.fromStartedAt");

  const transfers: Draft["transfers"] = [];
  for (const transfer of artifact.transfers ?? []) {
    if (typeof transfer === "string") {
      transfers.push({ status: { unified: "unknown" }, to: toParty(transfer)! });
      continue;
    }
    const { status, destination } = transfer;
    const unified = status === undefined ? "unknown" : transferStatuses[status]!;
    transfers.push({
      status: status === undefined ? { unified } : { unified, raw: status },
      to: toParty(destination.number ?? destination.sipUri, destination.name)!,
    });
  }
  if (transfers.length === 0 && (record.destination || meaning[0] === "transferred")) {
    const to = toParty(record.destination?.number ?? record.destination?.sipUri);
    transfers.push(to ? { status: { unified: "unknown" }, to } : { status: { unified: "unknown", raw: reason } });
  }
  let outcome: Draft["outcome"];
  if (hasEnded) {
    outcome = meaning[0] === "transferred" ? "completed" : meaning[0];
    if (outcome === "completed" || outcome === "unknown") {
      for (const { status } of transfers) {
        if (status.unified === "connected" || status.unified === "unknown") outcome = "transferred";
      }
    }
  }

  let turns = readTurns(artifact.messages);
  if (turns.length === 0) turns = readTurns(record.messages);
  const text = artifact.transcript ?? record.transcript;
  const transcript = turns.length > 0 ? { text: text ?? writeTurns(turns), turns } : undefined;
  const recordings = readRecordings(record, artifact);
  const cost = readCost(record, hasEnded);
  const analysis = readAnalysis(record, artifact);
  const metadata =
    ownKeys(record.metadata) ?? ownKeys(record.assistantOverrides?.metadata) ?? ownKeys(record.assistant?.metadata);
  const variables =
    ownKeys(artifact.variableValues) ??
    ownKeys(artifact.variables) ??
    ownKeys(record.assistantOverrides?.variableValues);

  const call = { provider: "vapi", id: record.id, key: `vapi::${record.id}` } as Draft;
  if (direction !== undefined) call.direction = direction;
  if (direction !== undefined) call.channel = record.phoneCallTransport === "sip" ? "sip" : "phone";
  else call.channel = "web";
  call.status = { unified: statuses[record.status]!, raw: record.status };
  if (outcome !== undefined) call.outcome = outcome;
  if (hasEnded) call.ended = { by: meaning[1], reason: toReason(reason), raw: reason };
  if (outcome === "voicemail") call.answeredBy = "machine";
  call.transfers = transfers;
  const from = direction && (direction === "inbound" ? theirs : ours);
  const to = direction && (direction === "inbound" ? ours : theirs);
  if (from !== undefined) call.from = from;
  if (to !== undefined) call.to = to;
  if (theirs !== undefined || record.customerId) {
    call.customer = {};
    if (record.customerId) call.customer.id = record.customerId;
    if (customer?.name) call.customer.name = customer.name;
    if (theirs !== undefined) call.customer.number = theirs.e164 ?? theirs.raw;
  }
  if (assistantId || name || ours) {
    call.assistant = {};
    if (assistantId) call.assistant.id = assistantId;
    if (name) call.assistant.name = name;
    if (ours !== undefined) call.assistant.number = ours.raw;
  }
  call.createdAt = createdAt;
  if (startedAt !== undefined) call.startedAt = startedAt;
  if (answeredAt !== undefined) call.answeredAt = answeredAt;
  if (endedAt !== undefined) call.endedAt = endedAt;
  call.updatedAt = record.updatedAt;
  if (record.schedulePlan) call.scheduledAt = record.schedulePlan.earliestAt;
  call.occurredAt = createdAt;
  if (startedAt && endedAt) call.durationSeconds = (toEpoch(endedAt) - toEpoch(startedAt)) / 1000;
  if (transcript !== undefined) call.transcript = transcript;
  call.recordings = recordings;
  if (cost !== undefined) call.cost = cost;
  if (analysis !== undefined) call.analysis = analysis;
  if (record.campaignId) call.campaign = { id: record.campaignId };
  if (variables !== undefined) call.variables = variables;
  if (metadata !== undefined) call.metadata = metadata;
  const artifactState = hasEnded && (answeredAt === undefined || ownKeys(artifact)) ? "absent" : "pending";
  const plan = record.artifactPlan ?? record.assistantOverrides?.artifactPlan ?? record.assistant?.artifactPlan;
  call.completeness = {
    transcript: transcript ? "present" : artifactState,
    recording: recordings.length > 0 ? "present" : plan?.recordingEnabled === false ? "absent" : artifactState,
    cost: cost ? "present" : "pending",
    analysis: analysis ? "present" : hasEnded && (answeredAt === undefined || record.analysis) ? "absent" : "pending",
  };
  call.assumptions = assumptions;
  call.problems = [];
  call.raw = raw;
  return call;
}

function toParty(number: string | undefined, name?: string): Draft["to"] {
  if (!number) return undefined;
  const party: Draft["to"] = number.charCodeAt(0) === 43 ? { e164: number, raw: number } : { raw: number };
  if (name) party.name = name;
  return party;
}

function toMeaning(reason: string): Meaning {
  if (reason.startsWith("call.start.") || reason.startsWith("assistant-") || reason.startsWith("call.ringing.")) {
    return unconnected;
  }
  return failed;
}

function toReason(reason: string): string {
  return reason.replace(/[-.]/g, "_");
}

function ownKeys(value: Raw | undefined): Raw | undefined {
  for (const _ in value) return value;
  return undefined;
}

function readTurns(messages: Raw[] | undefined): Turn[] {
  const turns: Turn[] = [];
  if (messages === undefined) return turns;
  for (const message of messages) {
    const { role, message: text, secondsFromStart: startSeconds } = message;
    if (role === "bot" || role === "user" || role === "assistant") {
      const endSeconds = Math.round(startSeconds * 1000 + message.endTime - message.time) / 1000;
      turns.push({ role: role === "user" ? "customer" : "assistant", text, startSeconds, endSeconds });
    } else if (role === "tool_calls") {
      for (const { id, function: called } of message.toolCalls) {
        turns.push({ role: "tool", text, startSeconds, tool: { id, name: called.name, arguments: called.arguments } });
      }
    } else if (role === "tool_call_result") {
      const { toolCallId: id, name, result } = message;
      turns.push({ role: "tool", text: result, startSeconds, tool: { id, name, result } });
    }
  }
  return turns;
}

function readRecordings(record: Raw, artifact: Raw): Draft["recordings"] {
  const recordings: Draft["recordings"] = [];
  const expiresAt = artifact.presignedUrlsExpiresAt;
  addSigned(recordings, expiresAt, "mono", artifact.presignedMonoUrl);
  addSigned(recordings, expiresAt, "stereo", artifact.presignedStereoUrl);
  addSigned(recordings, expiresAt, "assistant", artifact.presignedAssistantUrl);
  addSigned(recordings, expiresAt, "customer", artifact.presignedCustomerUrl);
  addSigned(recordings, expiresAt, "video", artifact.presignedVideoUrl);
  const { recording } = artifact;
  addStored(recordings, "mono", recording?.mono?.combinedUrl ?? artifact.recordingUrl ?? record.recordingUrl);
  addStored(recordings, "stereo", recording?.stereoUrl ?? artifact.stereoRecordingUrl ?? record.stereoRecordingUrl);
  addStored(recordings, "assistant", recording?.mono?.assistantUrl);
  addStored(recordings, "customer", recording?.mono?.customerUrl);
  addStored(recordings, "video", recording?.videoUrl ?? artifact.videoRecordingUrl);
  return recordings;
}

function addSigned(
  recordings: Draft["recordings"],
  expiresAt: string,
  kind: Draft["recordings"][number]["kind"],
  url: string | undefined,
): void {
  if (url) recordings.push({ url, kind, needsAuth: false, expiresAt });
}

function addStored(
  recordings: Draft["recordings"],
  kind: Draft["recordings"][number]["kind"],
  url: string | undefined,
): void {
  if (url) recordings.push({ url, kind, needsAuth: url.startsWith("https://storage.vapi.ai/") });
}

function readCost({ cost, costs, costBreakdown: breakdown, startedAt }: Raw, hasEnded: boolean): Draft["cost"] {
  if (cost === undefined) return undefined;
  const parts: NonNullable<Draft["cost"]>["parts"] = [];
  if (costs !== undefined && costs.length > 0) {
    for (const row of costs) addPart(parts, row.type, row.cost);
  } else if (breakdown !== undefined) {
    addPart(parts, "transport", breakdown.transport);
    addPart(parts, "transcriber", breakdown.stt);
    addPart(parts, "model", breakdown.llm);
    addPart(parts, "voice", breakdown.tts);
    addPart(parts, "vapi", breakdown.vapi);
    addPart(parts, "chat", breakdown.chat);
    addPart(parts, "voicemail-detection", breakdown.voicemailDetectionCost);
    addPart(parts, "knowledge-base", breakdown.knowledgeBaseCost);
    const analysis = breakdown.analysisCostBreakdown;
    addPart(parts, "analysis", analysis?.summary);
    addPart(parts, "analysis", analysis?.structuredData);
    addPart(parts, "analysis", analysis?.successEvaluation);
    addPart(parts, "analysis", analysis?.structuredOutput);
  }
  if (cost === 0 && (!hasEnded || (startedAt && parts.length === 0))) return undefined;
  return { amount: toDecimal(cost), currency: "USD", parts };
}

function addPart(parts: NonNullable<Draft["cost"]>["parts"], kind: string, amount: number | undefined): void {
  if (amount !== undefined) parts.push({ kind, amount: toDecimal(amount) });
}

function readAnalysis(record: Raw, artifact: Raw): Draft["analysis"] {
  const found: Raw = {};
  const data: Raw = {};
  const evaluation = record.analysis?.successEvaluation;
  const summary = record.analysis?.summary ?? record.summary;
  if (summary) found.summary = summary;
  if (evaluation === "true" || evaluation === "false") found.successful = evaluation === "true";
  else if (evaluation !== undefined) data.successEvaluation = evaluation;
  const structuredData = ownKeys(record.analysis?.structuredData);
  if (structuredData) data.structuredData = structuredData;
  if (record.analysis?.structuredDataMulti?.length > 0) data.structuredDataMulti = record.analysis.structuredDataMulti;
  if (ownKeys(artifact.structuredOutputs)) data.structuredOutputs = artifact.structuredOutputs;
  if (ownKeys(artifact.scorecards)) data.scorecards = artifact.scorecards;
  if (ownKeys(data)) found.data = data;
  return ownKeys(found);
}
