import type { Credentials } from "./credentials.js";
import {
  AbortError,
  ConnectionError,
  TimeoutError,
  type ErrorDetails,
  type ErrorKind,
  type TrunklineError,
} from "./errors.js";

/** A request, as far as errors and hooks tell of it. */
export interface Asked {
  readonly provider: string;
  readonly method: string;
  readonly path: string;
  readonly url: string;
  /** Whether it may be sent more than once. */
  readonly repeatable: boolean;
  readonly credentials: Credentials;
}

/** Where a request goes: what every error and every hook says of it. */
export interface RequestDescription {
  /** The provider's short name: `vapi`. */
  provider: string;
  /** The HTTP method, in capitals. */
  method: string;
  /** The path as the spec writes it, e.g. `/call/{id}`: good to group by. */
  path: string;
  /** Credentials taken out. */
  url: string;
}

export function describe({ provider, method, path, url, credentials }: Asked): RequestDescription {
  return { provider, method, path, url: credentials.scrub(url) };
}

/** A class of errors, and the word for it. */
export type ErrorClass = readonly [
  new (kind: ErrorKind, message: string, details: ErrorDetails) => TrunklineError,
  ErrorKind,
];

/** Every error of a request is made here: all say the same of the request, and no message holds a credential. */
export function fail([Kind, kind]: ErrorClass, asked: Asked, words: string, details: ErrorDetails): TrunklineError {
  const { provider, method, path, credentials } = asked;
  const message = credentials.scrub(`${provider}: ${method} ${path} ${words}`);
  return new Kind(kind, message, { ...describe(asked), ...details });
}

export function timeoutError(asked: Asked, option: "timeoutMs" | "deadlineMs", after: number): TrunklineError {
  const words = `was not answered within ${after} ms (${option}).`;
  return fail([TimeoutError, "timeout"], asked, words, { retryable: asked.repeatable });
}

/** What a `fetch` or the reading of a body threw. It is not kept as it is: a runtime may have put headers into it. */
export function connectionError(failure: unknown, asked: Asked): TrunklineError {
  const { name, code, message }: { name?: unknown; code?: unknown; message?: unknown } = Object(innermost(failure));
  const said = String(message ?? failure);
  const words = typeof code === "string" && !said.includes(code) ? `${code} ${said}`.trim() : said;
  const cause = Object.assign(new Error(asked.credentials.scrub(words)), code !== undefined && { code });
  if (name === "AbortError") return fail([AbortError, "abort"], asked, `was aborted: ${words}`, { cause });
  return fail([ConnectionError, "connection"], asked, `got no whole answer: ${words}`, {
    cause,
    retryable: asked.repeatable,
  });
}

/** The innermost cause says most: `fetch failed` hides `ECONNREFUSED`. */
function innermost(failure: unknown, depth = 0): unknown {
  const { cause }: { cause?: unknown } = Object(failure);
  return cause && depth < 8 ? innermost(cause, depth + 1) : failure;
}
