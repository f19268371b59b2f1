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
export type ZuduBrand = "zudu";

/** Options of `createZuduClient`. */
export interface ZuduClientOptions extends ClientOptions<ZuduBrand> {
  /** Sent with the key. Default: the environment variable ZUDU_API_SECRET, read when a request is made. */
  apiSecret?: string | undefined;
}

/** A client of Zudu: one method per HTTP method, with paths and names as on the wire. */
export interface ZuduClient extends ProviderClient<paths, typeof provider> {}

/**
 * Creates a client of Zudu: `client.GET(path, { params })`, typed by the spec, with names as on the wire.
 *
 * The key comes from the option, or from ZUDU_API_KEY and ZUDU_API_SECRET when a request is made; the base URL from
 * `brand` or `baseUrl`, or from ZUDU_BASE_URL.
 *
 * @throws {InvalidInputError} for invalid options
 */
export function createZuduClient(options: ZuduClientOptions = {}): ZuduClient {
  return createProviderClient<paths, typeof provider>(provider, options);
}
