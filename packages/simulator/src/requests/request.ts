/** A request to one provider, as received. */
export interface ProviderRequest {
  method: string;
  /** The path below the provider's base URL: `/calls/1`. */
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: string;
  /** The base URL it was sent to, for links in answers. */
  baseUrl: string;
  /** Where the simulator serves files, for redirects. */
  filesUrl: string;
}

/** A request that is valid for its operation, with its values in the spec's types. */
export interface CheckedRequest {
  operation: Operation;
  path: JsonParameters;
  query: JsonParameters;
  body: unknown;
  baseUrl: string;
  filesUrl: string;
  /** The path as requested. */
  pathname: string;
}

export type JsonParameters = Record<string, unknown>;
import type { Operation } from "@trunkline/spec-model";
