import type { DocumentedWebhooks } from "./documented-webhooks.js";

export const documented: DocumentedWebhooks = {
  events: {
    "postCall documented": "call.ended",
    "postCall delayed": "call.ended",
    "citations documented": "call.updated",
    // It does not name its call.
    "postTransferTranscript documented": "other",
    "callEvent documented": "other",
    "batchStatus documented": "other",
    "batchStatus completed": "other",
  },
  schema: "Call",
  toRows: (body) => [body],
};
