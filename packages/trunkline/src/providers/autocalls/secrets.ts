import type { SecretList } from "../../redact.js";

/**
 * https://docs.autocalls.ai: tools answer with their headers' values in clear text, built-in calendar tools carry a Cal.com key, API keys and white-label
 * log-ins answer with tokens, SIP trunks are made with a password. Webhooks have no signature, so a webhook's URL is
 * where a shared secret goes.
 */
export const autoCallsSecrets: SecretList = [
  "headers.value",
  "calcom_api_key",
  "token",
  "password",
  "sip_password",
  "webhook_url",
  "inbound_webhook_url",
  "conversation_ended_webhook_url",
];
