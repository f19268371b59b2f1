import type { SecretList } from "../../redact.js";

/**
 * What Anunzi's and Synthflow's records hold that must not get about: the address of a recording, which names the
 * carrier's account and may open without a key (https://doc.anunzi.net/calls/calls/get-call); what custom actions log
 * in with; webhooks' addresses, as a webhook of Anunzi's carries no signature and a secret can only be in its address.
 */
export const anunziSecrets: SecretList = [
  "recording_url",
  "custom_auth.value",
  "headers.value",
  "query_parameters.value",
  "external_webhook_url",
  "inbound_call_webhook_url",
];
