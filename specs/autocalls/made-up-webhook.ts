// AutoCalls' webhooks, whose names differ from its API's: https://docs.autocalls.ai
import type { MadeUpWebhook } from "../made-up/webhook.js";

/** `2026-11-21 11:52:10`, which the API has, as the webhook writes it. */
const iso = (time: unknown): unknown =>
  typeof time === "string" && time[10] === " " ? `${time.replace(" ", "T")}.000000Z` : time;

/** `send_webhook_only_on_completed` is on by default. */
const completed: ReadonlySet<unknown> = new Set(["completed", "ended", "ended_by_customer", "ended_by_assistant"]);

export const madeUpWebhook: MadeUpWebhook = {
  events(call) {
    if (!completed.has(String(call.status).replaceAll("-", "_"))) return [];
    return [
      {
        event: "post_call",
        body: {
          id: call.id,
          customer_phone: call.client_phone_number,
          assistant_phone: call.assistant_phone_number,
          duration: call.duration,
          status: call.status,
          extracted_variables: call.evaluation,
          input_variables: call.variables,
          transcript: call.transcript,
          recording_url: call.recording_url,
          created_at: iso(call.created_at),
          finished_at: iso(call.updated_at),
        },
      },
    ];
  },
  // Nothing is signed: receivers put a key of their own into the address.
  sign: async ({ secret }) => ({ key: secret }),
  retries: [],
  patience: 10_000,
};
