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

/** The companies that serve this API, each on its own host. */
export type RetellBrand = "retell";

/** Options of `createRetellClient`. */
export interface RetellClientOptions extends ClientOptions<RetellBrand> {}

/** A client of Retell: one method per HTTP method, with paths and names as on the wire. */
export interface RetellClient extends ProviderClient<paths, typeof provider> {}

/**
 * Creates a client of Retell: `client.GET(path, { params })`, typed by the spec, with names as on the wire.
 *
 * The key comes from the option, or from RETELL_API_KEY when a request is made; the base URL from
 * `brand` or `baseUrl`, or from RETELL_BASE_URL.
 *
 * @throws {InvalidInputError} for invalid options
 */
export function createRetellClient(options: RetellClientOptions = {}): RetellClient {
  return createProviderClient<paths, typeof provider>(provider, options);
}
