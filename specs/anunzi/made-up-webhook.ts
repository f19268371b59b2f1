// How Anunzi and Synthflow tell of a call: https://doc.anunzi.net/calls/calls/webhooks,
// https://docs.synthflow.ai/webhooks
import type { MadeUpWebhook } from "../made-up/webhook.js";

export const madeUpWebhook: MadeUpWebhook = {
  events(call) {
    if (typeof call.end_call_reason !== "string") return [];
    const { call_id, model_id, duration, transcript, end_call_reason, executed_actions } = call;
    const status = call.call_status ?? call.status ?? "completed";
    const isInbound = [call.type_of_call, call.campaign_type].some((word) => String(word).toLowerCase() === "inbound");
    const customer = call.lead_phone_number ?? (isInbound ? call.phone_number_from : call.phone_number_to);
    // A whole time, where the line tells one: some answers have its day alone.
    const isWhole = typeof call.telephony_start === "string" && call.telephony_start.includes("T");
    const start_time = isWhole ? call.telephony_start : call.start_time;
    return [
      {
        event: "post_call",
        body: {
          status,
          error_message: "",
          lead: { name: call.lead_name ?? call.name ?? null, phone_number: customer ?? null, prompt_variables: {} },
          call: {
            status,
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
