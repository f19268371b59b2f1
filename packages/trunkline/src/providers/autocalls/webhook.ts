import { isMissing, readTime, startReading, type Loose } from "../../reading/index.js";
import { proveAddressKey } from "../../webhooks/schemes/address-key.js";
import { readSecretOption } from "../../webhooks/schemes/secrets.js";
import { proveSignature } from "../../webhooks/schemes/signed-text.js";
import type { Reading, Webhook, WebhookOptions } from "../../webhooks/webhook.js";
import { WebhookError } from "../../webhooks/webhook-error.js";
import { convertAutoCallsCall, type AutoCallsCall } from "./convert-call.js";

const header = "x-signature-256";
const prefix = "sha256=";

/**
 * The webhooks of AutoCalls and its brands: `autocallsWebhook({ secret })`. The post-call one is not signed: put a
 * secret of your own into its address, `https://…?key=<secret>`, and a delivery with it is `weak`; without a secret,
 * all are `unsigned`. Read receipts of messages are signed, by the secret of their sender: `verified`.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function autocallsWebhook(options: WebhookOptions = {}): Webhook<AutoCallsCall, "autocalls"> {
  const secrets = readSecretOption(options, "autocalls");
  return {
    provider: "autocalls",
    proves: secrets.length === 0 ? "unsigned" : "weak",
    ...(secrets.length > 0 && { mayProve: "verified" as const }),
    // A variable that is not set is a mistake, though there is no scheme to miss.
    signs: "secret" in options,
    patience: 10_000,
    brandIsAccount: true,
    async prove(delivery) {
      const value = delivery.headers.get(header);
      if (value === null) return proveAddressKey(delivery, secrets);
      const signature = value.startsWith(prefix) ? value.slice(prefix.length) : "";
      try {
        return await proveSignature(secrets, signature, [delivery.body]);
      } catch (error) {
        // Whoever knows the key in the address could leave the signature out: one of a sender's whose secret is not
        // here is no reason to refuse it.
        if (new URL(delivery.url).searchParams.has("key") && WebhookError.isInstance(error)) {
          return proveAddressKey(delivery, secrets);
        }
        throw error;
      }
    },
    read: readAutoCallsBody,
  };
}

function readAutoCallsBody(body: Loose): Reading<AutoCallsCall, "autocalls"> {
  const { id } = body;
  const answer = startReading(body);
  if (typeof body.event === "string") {
    return {
      type: "other",
      rawType: body.event,
      at: readTime(answer, "timestamp"),
      identity: [body.whatsapp_message_id, body.status],
    };
  }
  if (!isMissing(body.conversation_id)) {
    return {
      type: "other",
      rawType: "conversation_ended",
      at: readTime(answer, "ended_at"),
      identity: [body.conversation_id],
    };
  }
  if (isMissing(id) && isMissing(body.status)) {
    // Sent before the call is put through: the answer may give its variables.
    const isInbound = !isMissing(body.customer_phone) || !isMissing(body.assistant_phone);
    return { type: "other", rawType: isInbound ? "inbound" : "", needsAnswer: isInbound };
  }
  const isId = (typeof id === "number" && Number.isSafeInteger(id)) || (typeof id === "string" && /^\d+$/.test(id));
  return {
    type: "call.ended",
    rawType: "post_call",
    callId: isId ? String(id) : undefined,
    ...(isId && { identity: [] }),
    at: readTime(answer, "finished_at"),
    // The mapper reads what nobody vouches for. The oldest form has no id, and would be any call.
    toCall: isId ? (owner) => convertAutoCallsCall(body as unknown as AutoCallsCall, owner) : undefined,
  };
}
