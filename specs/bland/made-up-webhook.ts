// How Bland tells of a call: https://docs.bland.ai/tutorials/webhooks
import type { MadeUpWebhook } from "../made-up/webhook.js";

export const madeUpWebhook: MadeUpWebhook = {
  events: (call) => (call.completed === true ? [{ event: "post_call", body: call }] : []),
  sign: async ({ body, secret }, sign) => ({ headers: { "X-Webhook-Signature": await sign(secret, body, "hex") } }),
  // It is retried on 4xx, 429 and 5xx; no page says how often or when.
  retries: [1000, 5000],
  patience: 10_000,
};
