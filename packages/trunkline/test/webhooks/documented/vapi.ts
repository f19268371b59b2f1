import type { DocumentedWebhooks, Fields } from "./documented-webhooks.js";

/** The examples of calls that say what became of one. */
const told: DocumentedWebhooks["events"] = {
  "serverMessage constructed": "call.ended",
  "serverMessage constructedStatusUpdate": "call.started",
  "serverMessage constructedStatusUpdateForwarding": "call.updated",
  "serverMessage constructedStatusUpdateEnded": "call.ended",
};

const others = [
  "AssistantRequest",
  "ToolCalls",
  "TransferDestinationRequest",
  "HandoffDestinationRequest",
  "KnowledgeBaseRequest",
  "VoiceRequest",
  "CallEndpointingRequest",
  "CampaignPredial",
  "ConversationUpdate",
  "Transcript",
  "TranscriptFinal",
  "SpeechUpdate",
  "ModelOutput",
  "ModelOutputToolCalls",
  "TransferUpdate",
  "PhoneCallControl",
  "Hang",
  "UserInterrupted",
  "LanguageChangeDetected",
  "VoiceInput",
  "AssistantSpeech",
  "ChatCreated",
  "SessionUpdated",
  "CallDeleteFailed",
  "CallArtifactUpload",
  "Undescribed",
  "Other",
].map((name) => [`serverMessage constructed${name}`, "other"] as const);

export const documented: DocumentedWebhooks<{ message: Fields & { call: Fields } }> = {
  events: { ...told, ...Object.fromEntries(others) },
  schema: "Call",
  toRows({ message }) {
    // What the message has beside the record, as the record has it once it is written.
    const { call, type: _type, timestamp: _timestamp, ...rest } = message;
    return [{ ...call, ...rest, status: message.status ?? "ended" }];
  },
};
