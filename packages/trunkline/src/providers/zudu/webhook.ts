import { isMissing, readObject, readText, startReading, type Loose } from "../../reading/index.js";
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
    prove: async (delivery) => proveAddressKey(delivery, secrets),
    read: readZuduBody,
  };
}

/** What answers call a call's id, the likeliest first. */
const idNames = ["call_id", "callId", "_id", "id"] as const;

function readZuduBody(body: Loose): Reading<ZuduCall, "zudu"> {
  const whole = startReading(body);
  const data = readObject(whole, "data");
  const rawType = readText(whole, "event");
  // As answers of the API wrap a call.
  const places = [whole, data, readObject(whole, "call"), readObject(data, "call")];
  for (const name of idNames) {
    const place = places.find((record) => readText(record, name) !== undefined);
    if (place === undefined) continue;
    const { record } = place;
    const isCall = name === "call_id" && !isMissing(record.call_status);
    return {
      type: "call.ended",
      rawType: rawType ?? "post_call",
      callId: readText(place, name),
      identity: [],
      // Only what looks as a call does in the API is read as one.
      toCall: isCall ? (owner) => convertZuduCall(record as unknown as ZuduCall, owner) : undefined,
    };
  }
  return { type: "other", rawType: rawType ?? "" };
}
