import type { SecretList } from "../../redact.js";

/**
 * What calls carry of credentials (https://docs.vapi.ai/api-reference/calls/list): the keys of an inline Twilio number, the secrets and
 * headers that servers, tools and custom models are called with, the keys of other services in an inline assistant, a
 * transport's token, and addresses that need no key: whoever holds them listens to the call, steers it or has its recording.
 */
export const vapiSecrets: SecretList = [
  "twilioAuthToken",
  "twilioApiKey",
  "twilioApiSecret",
  "credentials",
  "server.secret",
  "server.headers",
  "serverUrlSecret",
  "model.headers",
  "tools.headers",
  "tools:append.headers",
  "callToken",
  "listenUrl",
  "controlUrl",
  "presignedMonoUrl",
  "presignedStereoUrl",
  "presignedVideoUrl",
  "presignedAssistantUrl",
  "presignedCustomerUrl",
  "presignedPcapUrl",
  "presignedLogUrl",
];
