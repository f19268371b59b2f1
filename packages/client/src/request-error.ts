import type { Scrub } from "./credentials.js";
import {
  AbortError,
  ConnectionError,
  TimeoutError,
  type ErrorDetails,
  type ErrorKind,
  type TrunklineError,
} from "./errors.js";

/** Where a request goes: what every error and every hook says of it. */
export interface RequestDescription {
  provider: string;
  method: string;
  path: string;
  /** Credentials taken out. */
  url: string;
}

/** What an error has to know of its request. */
export interface Asked {
  readonly description: RequestDescription;
  /** Whether it may be sent more than once. */
  readonly repeatable: boolean;
  readonly scrub: Scrub;
}

type Kind<Made extends TrunklineError> = new (kind: ErrorKind, message: string, details: ErrorDetails) => Made;

/** Every error of a request is made here: what it says of the request is the same, and nothing that is said holds a credential. */
export function fail<Made extends TrunklineError>(
  [Kind, kind]: readonly [Kind<Made>, ErrorKind],
  { description, scrub }: Asked,
  words: string,
  details: ErrorDetails,
): Made {
  const { provider, method, path } = description;
  return new Kind(kind, scrub(`${provider}: ${method} ${path} ${words}`), { ...description, ...details });
}

export function timeoutError(asked: Asked, option: "timeoutMs" | "deadlineMs", after: number): TimeoutError {
  const words = `was not answered within ${after} ms (${option}).`;
  return fail([TimeoutError, "timeout"], asked, words, { retryable: asked.repeatable });
}

/** What a `fetch` or the reading of a body threw. It is not kept as it is: a runtime may have put headers into it. */
export function connectionError(failure: unknown, asked: Asked): TrunklineError {
  const { name, code, message }: { name?: unknown; code?: unknown; message?: unknown } = Object(innermost(failure));
  const said = String(message ?? failure);
  const reason = asked.scrub(typeof code === "string" && !said.includes(code) ? `${code} ${said}`.trim() : said);
  const cause = Object.assign(new Error(reason), code !== undefined && { code });
  if (name === "AbortError") return fail([AbortError, "abort"], asked, `was aborted: ${reason}`, { cause });
  const words = `got no whole answer: ${reason}`;
  return fail([ConnectionError, "connection"], asked, words, { cause, retryable: asked.repeatable });
}

/** The innermost cause says most: `fetch failed` hides `ECONNREFUSED`. */
function innermost(failure: unknown, depth = 0): unknown {
  const { cause }: { cause?: unknown } = Object(failure);
  return cause && depth < 8 ? innermost(cause, depth + 1) : failure;
}
