import { checkOptions, InvalidInputError } from "@trunkline/client";
import { checkValue } from "../../lists/query.js";
import {
  isEpochMilliseconds,
  isMissing,
  readObject,
  readText,
  readTime,
  startReading,
  type Loose,
} from "../../reading/index.js";
import { findSame } from "../../webhooks/schemes/same-text.js";
import { readSecrets } from "../../webhooks/schemes/secrets.js";
import type { Encoding, Hash, Text } from "../../webhooks/schemes/message-code.js";
import {
  checkTime,
  nameHeader,
  proveSignature,
  readDigits,
  readHeader,
  type SignatureScheme,
} from "../../webhooks/schemes/signed-text.js";
import type { Delivery, Proven, Reading, Webhook, WebhookEventType, WebhookOptions } from "../../webhooks/webhook.js";
import { refuse, WebhookError } from "../../webhooks/webhook-error.js";
import { convertVapiCall, type VapiCall } from "./convert-call.js";

/** How Vapi authenticates: as the credential of the server URL is configured there. */
export interface VapiWebhookOptions extends WebhookOptions {
  /**
   * `hmac`: a signature. `bearer`: a token in a header. `legacy`: the old `server.secret`, in `x-vapi-secret`. Default
   * `hmac`.
   */
  scheme?: "hmac" | "bearer" | "legacy" | undefined;
  /** The header of the signature or token. Default `x-signature`, `authorization` or `x-vapi-secret`, by the scheme. */
  header?: string | undefined;
  /** The header of the time that is signed. Default `x-timestamp`. */
  timestampHeader?: string | undefined;
  /** The header of the message's id, for templates with `{svix-id}`. Default `svix-id`. */
  messageIdHeader?: string | undefined;
  /** Default `sha256`. */
  algorithm?: "sha256" | "sha512" | "sha1" | undefined;
  /** How the signature is written. Default `hex`. */
  encoding?: Encoding | undefined;
  /** What stands before the signature or token, such as `sha256=`. Default none; of a bearer token `Bearer `. */
  prefix?: string | undefined;
  /**
   * What is signed. Vapi knows `{body}`, `{timestamp}`, `{method}`, `{url}` and `{svix-id}`. Default
   * `{timestamp}.{body}`. Without `{timestamp}` no time is signed, and a delivery that is sent again passes for ever.
   */
  template?: string | undefined;
  /** How the secret's bytes are written in its text. Default `utf8`. */
  secretEncoding?: "utf8" | "base64" | undefined;
}

const kinds = {
  secret: "",
  scheme: "",
  header: "",
  timestampHeader: "",
  messageIdHeader: "",
  algorithm: "",
  encoding: "",
  prefix: "",
  template: "",
  secretEncoding: "",
} satisfies Record<keyof VapiWebhookOptions, string>;

const headers = { hmac: "x-signature", bearer: "authorization", legacy: "x-vapi-secret" };
const hashes = { sha256: "SHA-256", sha512: "SHA-512", sha1: "SHA-1" } as const satisfies Record<string, Hash>;

/**
 * Vapi's server messages (https://docs.vapi.ai/server-url/server-authentication): `vapiWebhook({ secret })`. A signed
 * one is `verified`, a token is `weak`.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function vapiWebhook(options: VapiWebhookOptions = {}): Webhook<VapiCall, "vapi"> {
  checkOptions("vapi", options, kinds);
  const secrets = readSecrets(options.secret, "vapi");
  const { scheme = "hmac" } = options;
  checkValue(scheme, "scheme", ["hmac", "bearer", "legacy"]);
  const { header = headers[scheme], prefix = scheme === "bearer" ? "Bearer " : "" } = options;
  checkHeader("header", header);
  return {
    provider: "vapi",
    proves: secrets.length === 0 ? "unsigned" : scheme === "hmac" ? "verified" : "weak",
    signs: true,
    patience: 20_000,
    prove:
      scheme === "hmac"
        ? createSignatureProof(options, header, prefix, secrets)
        : async (delivery) => proveToken(delivery, header, prefix, secrets),
    read: readVapiMessage,
  };
}

function createSignatureProof(
  options: VapiWebhookOptions,
  header: string,
  prefix: string,
  secrets: readonly string[],
): Webhook["prove"] {
  const { timestampHeader = "x-timestamp", messageIdHeader = "svix-id", template = "{timestamp}.{body}" } = options;
  const { algorithm = "sha256", encoding = "hex", secretEncoding = "utf8" } = options;
  checkHeader("timestampHeader", timestampHeader);
  checkHeader("messageIdHeader", messageIdHeader);
  checkValue(algorithm, "algorithm", ["sha256", "sha512", "sha1"]);
  checkValue(encoding, "encoding", ["hex", "base64"]);
  checkValue(secretEncoding, "secretEncoding", ["utf8", "base64"]);
  if (typeof template !== "string" || !template.includes("{body}")) {
    throw new InvalidInputError("`template` must hold {body}: without it the body is not signed.", {
      provider: "vapi",
    });
  }
  if (secretEncoding === "base64") secrets.forEach(fromBase64);
  const scheme: SignatureScheme = {
    hash: hashes[algorithm],
    encodings: [encoding],
    toKey: secretEncoding === "base64" ? fromBase64 : undefined,
  };
  const tokens = template.split(/(\{(?:body|timestamp|method|url|svix-id)\})/);

  return async (delivery, clock) => {
    const signature = takePrefix(readHeader(delivery, header), prefix, header);
    const texts = tokens.map((token): Text => {
      switch (token) {
        case "{body}":
          return delivery.body;
        case "{method}":
          return delivery.method;
        case "{url}":
          return delivery.url;
        case "{svix-id}":
          return readHeader(delivery, messageIdHeader);
        case "{timestamp}": {
          const text = readHeader(delivery, timestampHeader);
          const number = readDigits(text, timestampHeader);
          // No document names a window: what most schemes allow.
          checkTime(isEpochMilliseconds(number) ? number : number * 1000, clock);
          return text;
        }
        default:
          return token;
      }
    });
    return proveSignature(secrets, signature, texts, scheme);
  };
}

function proveToken(delivery: Delivery, header: string, prefix: string, secrets: readonly string[]): Proven {
  const value = readHeader(delivery, header);
  const secret = findSame(value, secrets, (text) => prefix + text);
  if (secret !== -1) return { proof: "weak", secret };
  if (findSame(value, secrets, (text) => `${prefix}${text}, ${prefix}${text}`) !== -1) {
    throw refuse("doubled", nameHeader(header));
  }
  throw refuse("mismatch", `the token in ${nameHeader(header)}`);
}

function takePrefix(value: string, prefix: string, header: string): string {
  if (value.startsWith(prefix)) return value.slice(prefix.length);
  throw new WebhookError("malformed", `${nameHeader(header)} does not begin with its prefix.`);
}

/** @throws {InvalidInputError} for a secret that is not base64; never quotes it */
function fromBase64(secret: string): Uint8Array<ArrayBuffer> {
  try {
    const bytes = Uint8Array.from(atob(secret), (character) => character.charCodeAt(0));
    if (bytes.length > 0) return bytes;
  } catch {
    // Said below.
  }
  throw new InvalidInputError("`secret` must be base64, since `secretEncoding` says so.", { provider: "vapi" });
}

function checkHeader(name: string, value: unknown): void {
  if (typeof value === "string" && /^[\w!#$%&'*+.^`|~-]+$/.test(value)) return;
  throw new InvalidInputError(`\`${name}\` must be the name of a header.`, { provider: "vapi" });
}

/** Vapi waits for what these ask. */
const questions: ReadonlySet<string> = new Set([
  "assistant-request",
  "call.endpointing.request",
  "campaign.predial",
  "function-call",
  "handoff-destination-request",
  "knowledge-base-request",
  "tool-calls",
  "transfer-destination-request",
  "voice-request",
]);

/** What the report and the status tell beside the call, of which they hold the record as it was when it was made. */
const reported = [
  "analysis",
  "artifact",
  "compliance",
  "cost",
  "costBreakdown",
  "costs",
  "destination",
  "endedAt",
  "endedReason",
  "messages",
  "recordingUrl",
  "startedAt",
  "status",
  "stereoRecordingUrl",
  "summary",
  "transcript",
] as const;

function readVapiMessage(body: Loose): Reading<VapiCall, "vapi"> {
  const delivered = readObject(startReading(body), "message");
  const message = delivered.record;
  const call = readObject(delivered, "call");
  const rawType = readText(delivered, "type") ?? "";
  const callId = readText(call, "id");
  const type = toType(rawType, message.status);
  return {
    type,
    rawType,
    callId,
    at: readTime(delivered, "timestamp"),
    needsAnswer: questions.has(rawType),
    // Two statuses may be told in one millisecond.
    ...(!isMissing(message.timestamp) && { identity: [message.timestamp, message.status] }),
    ...(type !== "other" &&
      callId !== undefined && {
        toCall: (owner) => convertVapiCall(overlay(call.record, message, type === "call.ended"), owner),
      }),
  };
}

function toType(word: string, status: unknown): WebhookEventType {
  if (word === "end-of-call-report") return "call.ended";
  if (word !== "status-update") return "other";
  if (status === "ended") return "call.ended";
  return status === "in-progress" ? "call.started" : "call.updated";
}

function overlay(record: Loose, message: Loose, hasEnded: boolean): VapiCall {
  const call: Record<string, unknown> = { ...record };
  for (const name of reported) if (!isMissing(message[name])) call[name] = message[name];
  for (const name of ["assistant", "customer", "phoneNumber"]) {
    if (isMissing(call[name]) && !isMissing(message[name])) call[name] = message[name];
  }
  if (hasEnded) call.status = "ended";
  // It was made with the record, and is as old.
  delete call.updatedAt;
  // The mapper reads what nobody vouches for.
  return call as unknown as VapiCall;
}
