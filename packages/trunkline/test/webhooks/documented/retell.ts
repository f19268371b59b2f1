import type { DocumentedWebhooks, Fields } from "./documented-webhooks.js";

export const documented: DocumentedWebhooks<{ call: Fields }> = {
  events: {
    "callEvent constructedCallStarted": "call.started",
    "callEvent constructedCallEnded": "call.ended",
    "callEvent constructedCallAnalyzed": "call.analyzed",
    "callEvent constructedTranscriptUpdated": "other",
    "callEvent constructedTransferStarted": "call.updated",
    "callEvent constructedTransferBridged": "call.updated",
    "callEvent constructedTransferCancelled": "call.updated",
    "callEvent constructedTransferEnded": "call.updated",
    "chatEvent constructed": "other",
  },
  schema: "Call",
  toRows: ({ call }) => [call],
};
