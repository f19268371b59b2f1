import type { ConvertOptions } from "../../convert.js";
import { isObject, readEpochMilliseconds, readText, startReading, type Loose } from "../../reading/index.js";
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
      const [time, signature] = readHeaderParts(delivery, header, ["v", "d"]);
      // As Retell's own SDK has it: five minutes, inclusive.
      checkTime(readDigits(time, header), clock);
      // The digits themselves, right behind the body.
      return proveSignature(secrets, signature, [delivery.body, time]);
    },
    read: readRetellEvent,
  };
}

const types: ReadonlyMap<string, WebhookEventType> = /* @__PURE__ */ new Map([
  ["call_started", "call.started"],
  ["call_ended", "call.ended"],
  ["call_analyzed", "call.analyzed"],
  ["transfer_started", "call.updated"],
  ["transfer_bridged", "call.updated"],
  ["transfer_cancelled", "call.updated"],
  ["transfer_ended", "call.updated"],
]);

function readRetellEvent(body: Loose): Reading<RetellCall, "retell"> {
  const delivery = startReading(body);
  const rawType = readText(delivery, "event") ?? "";
  // `data` in old deliveries, and flat where a third party once saw it so.
  const record = [body.call, body.data].find(isObject) ?? body;
  const callId = readText(startReading(record), "call_id");
  const type = (callId !== undefined && types.get(rawType)) || "other";
  // The mapper reads what nobody vouches for.
  const toCall = (owner: ConvertOptions) => convertRetellCall(record as unknown as RetellCall, owner);
  return {
    type,
    rawType,
    callId,
    at: readEpochMilliseconds(delivery, "event_timestamp", "at"),
    // Of the others a call has one, or one more at another time; it may be transferred more than once.
    ...(type !== "other" && type !== "call.updated" && { identity: [body.event_timestamp] }),
    toCall,
  };
}
