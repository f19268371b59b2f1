import type { DocumentedWebhooks, Fields } from "./documented-webhooks.js";

interface Body extends Fields {
  created_at: string;
  finished_at: string;
  lead: { campaign: { name: string } };
}

export const documented: DocumentedWebhooks<Body> = {
  events: {
    "postCall documented": "call.ended",
    "inboundCall documented": "other",
    "conversationEnded documented": "other",
    "readReceipt documented": "other",
  },
  schema: "Call",
  toRows: ({ id, duration, status, transcript, recording_url, created_at, lead, ...body }) => [
    {
      id,
      duration,
      status,
      transcript,
      recording_url,
      assistant_phone_number: body.assistant_phone,
      client_phone_number: body.customer_phone,
      campaign_name: lead.campaign.name,
      variables: body.input_variables,
      evaluation: body.extracted_variables,
      created_at: toTime(created_at),
      updated_at: toTime(body.finished_at),
    },
  ],
  onlyListed: ["type", "answered_by"],
  words: { status: "CallStatus" },
};

/** Without a zone, as the list has it. */
const toTime = (time: string): string => time.replace("T", " ").slice(0, 19);
