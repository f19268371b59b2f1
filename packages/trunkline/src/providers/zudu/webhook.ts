import { isMissing, isObject, type Loose } from "../../reading/index.js";
import { proveAddressKey } from "../../webhooks/schemes/address-key.js";
import { readSecretOption } from "../../webhooks/schemes/secrets.js";
import type { Reading, Webhook, WebhookOptions } from "../../webhooks/webhook.js";
import { convertZuduCall, type ZuduCall } from "./convert-call.js";

/**
 * Zudu's post-call webhook: `zuduWebhook({ secret })`. It is not signed: put a secret of your own into its address,
 * `https://…?key=<secret>`, and a delivery with it is `weak`; without a secret, all are `unsigned`. No page shows a
 * body: the call's id is looked for, and the call is to be fetched, so pass a `source`.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function zuduWebhook(options: WebhookOptions = {}): Webhook<ZuduCall, "zudu"> {
  const secrets = readSecretOption(options, "zudu");
  return {
    provider: "zudu",
    proves: secrets.length === 0 ? "unsigned" : "weak",
    // A variable that is not set is a mistake, though there is no scheme to miss.
    signs: "secret" in options,
    patience: 10_000,
    async prove(delivery) {
      return secrets.length === 0 ? { proof: "unsigned" } : proveAddressKey(delivery, secrets);
    },
    read: readZuduBody,
  };
}

/** What answers call a call's id, the likeliest first. */
const idNames = ["call_id", "callId", "_id", "id"] as const;

function readZuduBody(body: Loose): Reading<ZuduCall, "zudu"> {
  const data = isObject(body.data) ? body.data : {};
  // As answers of the API wrap a call.
  const places = [body, data, body.call, data.call].filter(isObject);
  for (const name of idNames) {
    const place = places.find((record) => typeof record[name] === "string" && record[name] !== "");
    if (place === undefined) continue;
    const isCall = name === "call_id" && !isMissing(place.call_status);
    return {
      type: "call.ended",
      rawType: typeof body.event === "string" ? body.event : "post_call",
      callId: String(place[name]),
      identity: [],
      // Only what looks as a call does in the API is read as one.
      toCall: isCall ? (owner) => convertZuduCall(place as unknown as ZuduCall, owner) : undefined,
    };
  }
  return { type: "other", rawType: typeof body.event === "string" ? body.event : "" };
}
