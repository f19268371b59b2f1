import type { SecretList } from "../../redact.js";

/** Keys and tokens in Zudu's records: web calls, API keys, imported phone numbers, MCP servers. */
export const zuduSecrets: SecretList = [
  "access_token",
  "livekit_connection.token",
  "api_key",
  "api_secret",
  "auth_token",
  "request_headers",
  "secret_token",
  "x-api-key",
  "x-api-secret",
];
