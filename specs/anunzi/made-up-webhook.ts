// How Anunzi and Synthflow tell of a call: https://doc.anunzi.net/calls/calls/webhooks,
// https://docs.synthflow.ai/webhooks
import type { MadeUpWebhook } from "../made-up/webhook.js";

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** Calls of Anunzi have no status where they are read, and events of them do. */
function toStatus(reason: string, duration: unknown): string {
  if (reason === "voicemail") return "hangup_on_voicemail";
  return duration === 0 && (reason === "" || reason === "undefined") ? "no-answer" : "completed";
}

/** Without the level of the assistants, and without what was not collected. */
function toCollected(byAssistant: unknown): Record<string, unknown> {
  const variables = Object.values(isObject(byAssistant) ? byAssistant : {}).flatMap((some) =>
    Object.entries(some ?? {}),
  );
  return Object.fromEntries(variables.filter(([, variable]) => isObject(variable) && variable.collected === true));
}

export const madeUpWebhook: MadeUpWebhook = {
  events(call) {
    if (typeof call.end_call_reason !== "string") return [];
    const { call_id, model_id, duration, transcript, end_call_reason, executed_actions } = call;
    const status = call.call_status ?? call.status ?? toStatus(end_call_reason, duration);
    const isInbound = [call.type_of_call, call.campaign_type].some((word) => String(word).toLowerCase() === "inbound");
    const customer = call.lead_phone_number ?? (isInbound ? call.phone_number_from : call.phone_number_to);
    // The full time, where the line has one: some answers have only its day.
    const isWhole = typeof call.telephony_start === "string" && call.telephony_start.includes("T");
    const start_time = isWhole ? call.telephony_start : call.start_time;
    return [
      {
        event: "post_call",
        body: {
          status,
          error_message: "",
          lead: {
            name: call.lead_name ?? call.name ?? null,
            phone_number: customer ?? null,
            prompt_variables: call.prompt_variables ?? {},
          },
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
          collected_variables: toCollected(call.collected_variables),
          // Some bodies have the judge's findings.
          ...(isObject(call.judge_results) && { analysis: call.judge_results }),
        },
      },
    ];
  },
  async sign({ body, secret }, sign) {
    // The call's id, and nothing else of the body.
    const { call } = JSON.parse(body) as { call?: { call_id?: string } };
    return { headers: { "Synthflow-Signature": await sign(secret, call?.call_id ?? "", "base64") } };
  },
  // There are retries, since its log counts attempts; no page says when.
  retries: [],
  patience: 10_000,
};
