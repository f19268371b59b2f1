import type { ConvertOptions } from "../../convert.js";
import { isObject, type Loose } from "../../reading/index.js";
import { toEventTime } from "../../webhooks/event-time.js";
import { readSecretOption } from "../../webhooks/schemes/secrets.js";
import { checkTime, proveSignature, readDigits, readHeaderParts } from "../../webhooks/schemes/signed-text.js";
import type { Reading, Webhook, WebhookEventType, WebhookOptions } from "../../webhooks/webhook.js";
import { convertRetellCall, type RetellCall } from "./convert-call.js";

const header = "x-retell-signature";

/**
 * Retell's webhooks (https://docs.retellai.com/features/secure-webhook): `retellWebhook({ secret })`. The secret is the
 * API key that carries the webhook badge. A delivery is `verified`.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function retellWebhook(options: WebhookOptions = {}): Webhook<RetellCall, "retell"> {
  const secrets = readSecretOption(options, "retell");
  return {
    provider: "retell",
    proves: secrets.length === 0 ? "unsigned" : "verified",
    signs: true,
    patience: 10_000,
    async prove(delivery, clock) {
      if (secrets.length === 0) return { proof: "unsigned" };
      const [time, signature] = readHeaderParts(delivery, header, ["v", "d"]);
      // As Retell's own SDK has it: five minutes, inclusive.
      checkTime(readDigits(time, header), clock);
      // The digits themselves, right behind the body.
      return proveSignature(secrets, signature, [delivery.body, time]);
    },
    read: readRetellEvent,
  };
}

const types: Readonly<Record<string, WebhookEventType>> = {
  call_started: "call.started",
  call_ended: "call.ended",
  call_analyzed: "call.analyzed",
  transfer_started: "call.updated",
  transfer_bridged: "call.updated",
  transfer_cancelled: "call.updated",
  transfer_ended: "call.updated",
};

/** Of which a call has one, or one more at another time; it may be transferred more than once. */
const once: ReadonlySet<string> = new Set(["call_started", "call_ended", "call_analyzed"]);

function readRetellEvent(body: Loose): Reading<RetellCall, "retell"> {
  const rawType = typeof body.event === "string" ? body.event : "";
  // `data` in old deliveries, and flat where a third party once saw it so.
  const record = [body.call, body.data, body].find(isObject) ?? {};
  const callId = typeof record.call_id === "string" && record.call_id !== "" ? record.call_id : undefined;
  const at = toEventTime(body.event_timestamp);
  // The mapper reads what nobody vouches for.
  const toCall = (owner: ConvertOptions) => convertRetellCall(record as unknown as RetellCall, owner);
  return {
    type: Object.hasOwn(types, rawType) && callId !== undefined ? (types[rawType] ?? "other") : "other",
    rawType,
    callId,
    at,
    ...(callId !== undefined && once.has(rawType) && { identity: [body.event_timestamp] }),
    toCall,
  };
}
