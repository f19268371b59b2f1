import type { ConvertOptions } from "../../convert.js";
import { isMissing, readText, readTime, startReading, type Loose } from "../../reading/index.js";
import { readSecretOption } from "../../webhooks/schemes/secrets.js";
import { proveSignature, readHeader } from "../../webhooks/schemes/signed-text.js";
import type { Reading, Webhook, WebhookOptions } from "../../webhooks/webhook.js";
import { convertBlandCall, type BlandCall } from "./convert-call.js";

/**
 * Bland's webhooks (https://docs.bland.ai/tutorials/webhooks): `blandWebhook({ secret })`. A delivery is `verified`; no
 * time is signed, so that one which is sent again passes: `dedupe` by the event's key.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function blandWebhook(options: WebhookOptions = {}): Webhook<BlandCall, "bland"> {
  const secrets = readSecretOption(options, "bland");
  return {
    provider: "bland",
    proves: secrets.length === 0 ? "unsigned" : "verified",
    signs: true,
    patience: 10_000,
    async prove(delivery) {
      return proveSignature(secrets, readHeader(delivery, "x-webhook-signature"), [delivery.body]);
    },
    read: readBlandBody,
  };
}

function readBlandBody(body: Loose): Reading<BlandCall, "bland"> {
  const delivery = startReading(body);
  const callId = readText(delivery, isMissing(body.call_id) ? "c_id" : "call_id");
  const at = readTime(delivery, "timestamp") ?? readTime(delivery, "end_at");
  if (callId === undefined) {
    const rawType = isMissing(body.batch_id) ? "" : "batch";
    return { type: "other", rawType, at, identity: [body.batch_id, body.status, body.timestamp] };
  }
  // Live events, of which a call has many.
  if (!isMissing(body.category) && !isMissing(body.log_level)) {
    return { type: "other", rawType: String(body.category), callId, at };
  }
  // A part that came later: added to the call by a fetch, and never in the place of the whole.
  if (typeof body.event_type === "string")
    return { type: "call.updated", rawType: body.event_type, callId, at, identity: [] };
  return {
    type: "call.ended",
    rawType: "post_call",
    callId,
    at,
    identity: [isMissing(body.corrected_transcript) ? undefined : "corrected"],
    // The mapper reads what nobody vouches for.
    toCall: (owner: ConvertOptions) => convertBlandCall(body as unknown as BlandCall, owner),
  };
}
