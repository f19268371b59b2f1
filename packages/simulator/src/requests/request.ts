/** A request to one provider, as it came over the wire. */
export interface ProviderRequest {
  method: string;
  /** Below the provider's base URL: `/calls/1`. */
  path: string;
  query: URLSearchParams;
  headers: Headers;
  body: string;
  /** The base URL it was sent to, for links in answers. */
  baseUrl: string;
  /** Where the simulator serves files, for redirects. */
  filesUrl: string;
}

/** A request that fits its operation, its values typed as the spec types them. */
export interface CheckedRequest {
  operation: Operation;
  path: JsonParameters;
  query: JsonParameters;
  body: unknown;
  baseUrl: string;
  filesUrl: string;
  /** The path as it was asked for. */
  pathname: string;
}

export type JsonParameters = Record<string, unknown>;
import type { Operation } from "@trunkline/spec-model";
