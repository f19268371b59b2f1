// How Anunzi and Synthflow tell of a call: https://doc.anunzi.net/calls/calls/webhooks,
// https://docs.synthflow.ai/webhooks
import type { MadeUpWebhook } from "../made-up/webhook.js";

export const madeUpWebhook: MadeUpWebhook = {
  events(call) {
    if (typeof call.end_call_reason !== "string") return [];
    const { call_id, model_id, duration, transcript, end_call_reason, start_time, executed_actions } = call;
    return [
      {
        event: "post_call",
        body: {
          status: "completed",
          error_message: "",
          lead: { name: call.name ?? null, phone_number: call.phone_number_to ?? null, prompt_variables: {} },
          call: {
            status: "completed",
            end_call_reason,
            model_id,
            timezone: "Europe/Berlin",
            call_id,
            duration,
            ...(start_time !== undefined && { start_time }),
            transcript: transcript ?? "",
          },
          executed_actions: executed_actions ?? {},
        },
      },
    ];
  },
  async sign({ body, secret }, sign) {
    // The call's id, and nothing else of the body.
    const { call } = JSON.parse(body) as { call?: { call_id?: string } };
    return { headers: { "Synthflow-Signature": await sign(secret, call?.call_id ?? "", "base64") } };
  },
  // Some there are, since its log counts attempts; when, no page says.
  retries: [],
  patience: 10_000,
};
