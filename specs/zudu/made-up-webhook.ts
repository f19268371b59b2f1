// That Zudu tells of a call after its end is all that is documented: https://docs.zudu.ai/api-reference/webhooks. The
// body is an assumption, and holds what no receiver could do without.
import type { MadeUpWebhook } from "../made-up/webhook.js";

export const madeUpWebhook: MadeUpWebhook = {
  events: (call) =>
    call.call_status === "ENDED"
      ? [{ event: "post_call", body: { event: "post_call", call_id: call.call_id, agent_id: call.agent_id } }]
      : [],
  // Nothing is signed: whoever is to be known by more puts a key of their own into the address.
  sign: async ({ secret }) => ({ key: secret }),
  retries: [],
  patience: 10_000,
};
