// Generated from the spec by `pnpm generate`. Do not edit.
import { createProviderClient, type ClientOptions, type ProviderClient } from "@trunkline/client";
import { provider } from "./generated/provider.js";
import type { paths } from "./generated/types.js";

export {
  AbortError,
  AuthenticationError,
  ConflictError,
  ConnectionError,
  InvalidInputError,
  InvalidRequestError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  TimeoutError,
  TrunklineError,
  UnreadableResponseError,
  unwrap,
} from "@trunkline/client";
export type { Answer, AnswerError, Hooks, RateLimit, RequestOptions, RetryOptions } from "@trunkline/client";
export type { components, operations, paths, webhooks } from "./generated/types.js";

/** Whose server to ask: each serves this API on its own host. */
export type ElevenLabsBrand = "elevenlabs" | "elevenlabs-us" | "elevenlabs-eu" | "elevenlabs-in" | "elevenlabs-sg";

/** What `createElevenLabsClient` takes: keys, where to ask, and how patiently. */
export interface ElevenLabsClientOptions extends ClientOptions<ElevenLabsBrand> {}

/** A client of ElevenLabs: one method an HTTP method, paths and names as on the wire. */
export interface ElevenLabsClient extends ProviderClient<paths, typeof provider> {}

/**
 * A client of ElevenLabs: `client.GET(path, { params })`, typed by the spec, names as on the wire.
 *
 * The key comes from the option, or from ELEVENLABS_API_KEY when a request is made; the address from
 * `brand` or `baseUrl`, or from ELEVENLABS_BASE_URL.
 *
 * @throws {InvalidInputError} for options that cannot be right
 */
export function createElevenLabsClient(options: ElevenLabsClientOptions = {}): ElevenLabsClient {
  return createProviderClient<paths, typeof provider>(provider, options);
}
