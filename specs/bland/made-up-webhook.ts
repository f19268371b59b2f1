// How Bland tells of a call: https://docs.bland.ai/tutorials/webhooks
import type { MadeUpWebhook } from "../made-up/webhook.js";

export const madeUpWebhook: MadeUpWebhook = {
  events: (call) => (call.completed === true ? [{ event: "post_call", body: call }] : []),
  sign: async ({ body, secret }, sign) => ({ headers: { "X-Webhook-Signature": await sign(secret, body, "hex") } }),
  // It does come again, on 4xx, 429 and 5xx; how often and when, no page says.
  retries: [1000, 5000],
  patience: 10_000,
};
