import { parseJson } from "@trunkline/client";
import type { ConvertOptions } from "../../convert.js";
import { isObject, readId, readObject, readText, startReading, type Loose, type Reader } from "../../reading/index.js";
import { proveAddressKey } from "../../webhooks/schemes/address-key.js";
import { readSecretOption } from "../../webhooks/schemes/secrets.js";
import { nameHeader, proveSignature, type SignatureScheme } from "../../webhooks/schemes/signed-text.js";
import type { Delivery, Reading, Webhook, WebhookOptions } from "../../webhooks/webhook.js";
import { refuse } from "../../webhooks/webhook-error.js";
import { convertAnunziCall, type AnunziCall } from "./convert-call.js";

/**
 * The documented name is one of CGI, where `HTTP_` stands before every header and underscores for hyphens: what is on
 * the wire, no page says.
 */
const headers = [
  "synthflow-signature",
  "x-synthflow-signature",
  "http_synthflow_signature",
  "http-synthflow-signature",
] as const;

const scheme: SignatureScheme = {
  // Documented, and tolerated.
  encodings: ["base64", "hex"],
  proof: "weak",
};

/**
 * The webhooks of Anunzi and Synthflow: `anunziWebhook({ secret })`. The signature covers the call's id and nothing
 * else, and for ever: whoever saw one delivery can send another body with it. So it is `weak`, and the call is to be
 * fetched: pass a `source`. Where nothing is signed, as for an inbound call, put a secret of your own into the address,
 * `https://…?key=<secret>`, and into the list: `weak` too.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function anunziWebhook(options: WebhookOptions = {}): Webhook<AnunziCall, "anunzi"> {
  const secrets = readSecretOption(options, "anunzi");
  return {
    provider: "anunzi",
    proves: secrets.length === 0 ? "unsigned" : "weak",
    signs: true,
    patience: 10_000,
    async prove(delivery) {
      const [name, another] = headers.filter((header) => delivery.headers.has(header));
      if (another !== undefined) throw refuse("doubled", nameHeader(another));
      const id = name === undefined ? undefined : readSignedId(delivery);
      if (name === undefined || id === undefined) return proveAddressKey(delivery, secrets);
      return proveSignature(secrets, delivery.headers.get(name) ?? "", [id], scheme);
    },
    read: readAnunziBody,
  };
}

/** The one scheme that has the body parsed before anything is proven. */
function readSignedId({ body }: Delivery): string | undefined {
  try {
    return readCallId(startReading(parseJson(new TextDecoder().decode(body))));
  } catch {
    return undefined;
  }
}

function readCallId(delivery: Reader): string | undefined {
  return readId(readObject(delivery, "call"), "call_id");
}

function readAnunziBody(body: Loose): Reading<AnunziCall, "anunzi"> {
  const delivery = startReading(body);
  const callId = readCallId(delivery);
  const event = readText(delivery, "event");
  if (callId === undefined) {
    // An answer of `{}` would disconnect the caller.
    const isInbound = event === "call_inbound" || isObject(body.call_inbound);
    return { type: "other", rawType: event ?? (isInbound ? "call_inbound" : ""), needsAnswer: isInbound };
  }
  // Of calls there is one event, and it has no word.
  if (event !== undefined) return { type: "other", rawType: event, callId };
  // The mapper reads what nobody vouches for.
  const toCall = (owner: ConvertOptions) => convertAnunziCall(body as unknown as AnunziCall, owner);
  return { type: "call.ended", rawType: "post_call", callId, identity: [], toCall };
}
