import type { ConvertOptions } from "../../convert.js";
import { isMissing, readObject, readText, readTime, startReading, type Loose } from "../../reading/index.js";
import { readSecretOption } from "../../webhooks/schemes/secrets.js";
import { checkTime, proveSignature, readDigits, readHeaderParts } from "../../webhooks/schemes/signed-text.js";
import type { Reading, Webhook, WebhookOptions } from "../../webhooks/webhook.js";
import { convertElevenLabsCall, type ElevenLabsCall } from "./convert-call.js";

const header = "elevenlabs-signature";

/** As ElevenLabs' own SDK has it, which has no limit ahead. */
const longest = 1_800_000;

/**
 * ElevenLabs' webhooks (https://elevenlabs.io/docs/agents-platform/workflows/post-call-webhooks):
 * `elevenlabsWebhook({ secret })`. A delivery is `verified`.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function elevenlabsWebhook(options: WebhookOptions = {}): Webhook<ElevenLabsCall, "elevenlabs"> {
  const secrets = readSecretOption(options, "elevenlabs");
  return {
    provider: "elevenlabs",
    proves: secrets.length === 0 ? "unsigned" : "verified",
    signs: true,
    // No page says how long it waits.
    patience: 10_000,
    async prove(delivery, clock) {
      const [time, signature] = readHeaderParts(delivery, header, ["t", "v0"]);
      checkTime(readDigits(time, header) * 1000, clock, longest);
      return proveSignature(secrets, signature, [`${time}.`, delivery.body]);
    },
    read: readElevenLabsEvent,
  };
}

/** The other words carry sound or traces, and no call. */
const ends = ["post_call_transcription", "call_initiation_failure"];

function readElevenLabsEvent(body: Loose): Reading<ElevenLabsCall, "elevenlabs"> {
  const delivery = startReading(body);
  if (isMissing(body.type)) {
    // Before an inbound call: the answer has its variables.
    const asks = !isMissing(body.call_sid) && !isMissing(body.called_number);
    return { type: "other", rawType: "", needsAnswer: asks };
  }
  const rawType = readText(delivery, "type") ?? "";
  const callId = readText(readObject(delivery, "data"), "conversation_id");
  return {
    type: callId !== undefined && ends.includes(rawType) ? "call.ended" : "other",
    rawType,
    callId,
    at: readTime(delivery, "event_timestamp"),
    ...(callId !== undefined && { identity: [] }),
    // The mapper opens the envelope, and reads what nobody vouches for.
    toCall: (owner: ConvertOptions) => convertElevenLabsCall(body as unknown as ElevenLabsCall, owner),
  };
}
