// All that Zudu documents is that it reports a call after its end: https://docs.zudu.ai/api-reference/webhooks. The
// body is an assumption: it has what every receiver needs.
import type { MadeUpWebhook } from "../made-up/webhook.js";

export const madeUpWebhook: MadeUpWebhook = {
  events: (call) =>
    call.call_status === "ENDED"
      ? [{ event: "post_call", body: { event: "post_call", call_id: call.call_id, agent_id: call.agent_id } }]
      : [],
  // Nothing is signed: receivers put a key of their own into the address.
  sign: async ({ secret }) => ({ key: secret }),
  retries: [],
  patience: 10_000,
};
