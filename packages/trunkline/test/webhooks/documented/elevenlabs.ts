import type { DocumentedWebhooks, Fields } from "./documented-webhooks.js";

interface Body {
  type: string;
  data: Fields & { metadata: { type: string; body: Fields } };
}

export const documented: DocumentedWebhooks<Body> = {
  events: {
    "postCallTranscription documented": "call.ended",
    "postCallTranscriptionOtel documented": "other",
    "postCallAudio documented": "other",
    "callInitiationFailure documentedTwilio": "call.ended",
    "callInitiationFailure documentedSip": "call.ended",
    "conversationInitiation constructed": "other",
  },
  schema: "Conversation",
  toRows({ type, data }) {
    if (type !== "call_initiation_failure") return [data];
    const { agent_id, conversation_id, failure_reason, metadata } = data;
    const { body } = metadata;
    const phone_call = {
      type: metadata.type === "sip" ? "sip_trunking" : metadata.type,
      direction: "outbound",
      agent_number: body.From ?? body.from_number,
      external_number: body.To ?? body.to_number,
      call_result: failure_reason,
    };
    return [{ agent_id, conversation_id, status: "failed", transcript: [], metadata: { phone_call } }];
  },
};
