import type { DocumentedWebhooks, Fields } from "./documented-webhooks.js";

interface Body {
  error_message: string;
  lead: { name: string; phone_number: string };
  call: Fields & { status: string; end_call_reason: string; start_time: string };
  executed_actions: unknown;
  collected_variables?: unknown;
  analysis?: unknown;
}

export const documented: DocumentedWebhooks<Body> = {
  events: { "postCall documented": "call.ended" },
  schema: "Call",
  toRows({ lead, call, error_message, executed_actions, collected_variables, analysis }) {
    const { start_time, status, end_call_reason, ...rest } = call;
    // The sample is an older one, in which these two are swapped: the list has a reason in its own place.
    const reason = end_call_reason === "completed" ? error_message : end_call_reason;
    const own = { ...rest, end_call_reason: reason, name: lead.name };
    const synthflow = { ...own, start_time: String(Date.parse(start_time)), executed_actions, error_message: null };
    const names = { lead_name: lead.name, lead_phone_number: lead.phone_number };
    const list = { ...synthflow, ...names, call_status: status, judge_results: analysis ?? null, collected_variables };
    // Anunzi documents ten properties, and no status among them.
    return error_message === "" ? [list] : [list, pick(own)];
  },
  onlyListed: ["type_of_call", "telephony_hangup", "telephony_disconnect_reason"],
  toNewer: (body) => ({ ...body, error_message: "" }),
  words: { "call.status": "CallStatus", "call.end_call_reason": "EndCallReason" },
};

function pick({ call_id, model_id, name, transcript, duration, end_call_reason }: Fields) {
  return { call_id, model_id, name, transcript, duration, end_call_reason };
}
