import type { Credentials } from "./credentials.js";
import { AbortError, ConnectionError, type ErrorClass, type ErrorDetails, type TrunklineError } from "./errors.js";
import type { ErrorPlaces } from "./provider.js";

/** The request that an error or a hook's event is about. */
export interface RequestContext {
  readonly provider: string;
  readonly method: string;
  readonly path: string;
  readonly url: string;
  /** Whether it may be sent more than once. */
  readonly repeatable: boolean;
  readonly credentials: Credentials;
  readonly errors: ErrorPlaces | undefined;
}

/** What every error and every hook's event says about its request. */
export interface RequestDescription {
  /** The provider's short name: `vapi`. */
  provider: string;
  /** The HTTP method, in capitals. */
  method: string;
  /** The path as in the spec, such as `/call/{id}`: useful for grouping. */
  path: string;
  /** Without credentials. */
  url: string;
}

export function describeRequest({ provider, method, path, url, credentials }: RequestContext): RequestDescription {
  return { provider, method, path, url: credentials.scrub(url) };
}

/** Creates every error about a request, so that each describes the request and no message contains a credential. */
export function requestError<Instance extends TrunklineError>(
  Kind: ErrorClass<Instance>,
  request: RequestContext,
  problem: string,
  details: ErrorDetails,
): Instance {
  const { provider, method, path, credentials } = request;
  const message = credentials.scrub(`${provider}: ${method} ${path} ${problem}`);
  return new Kind(message, { ...describeRequest(request), ...details });
}

/** The error for what `fetch` or reading the body threw, which is not kept itself, since it may quote headers. */
export function connectionError(failure: unknown, request: RequestContext): TrunklineError {
  const { name, code, message }: { name?: unknown; code?: unknown; message?: unknown } = Object(innermost(failure));
  const text = String(message ?? failure);
  const reason = typeof code === "string" && !text.includes(code) ? `${code} ${text}`.trim() : text;
  const cause = Object.assign(new Error(request.credentials.scrub(reason)), code !== undefined && { code });
  if (name === "AbortError") return requestError(AbortError, request, `was aborted: ${reason}`, { cause });
  return requestError(ConnectionError, request, `failed: ${reason}`, {
    cause,
    retryable: request.repeatable,
  });
}

/** The innermost cause is the most specific: `fetch failed` hides `ECONNREFUSED`. */
function innermost(failure: unknown, depth = 0): unknown {
  const { cause }: { cause?: unknown } = Object(failure);
  return cause && depth < 8 ? innermost(cause, depth + 1) : failure;
}
