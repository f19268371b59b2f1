import { redacted, type Credentials, type Scrub } from "./credentials.js";
import type { TrunklineError } from "./errors.js";

/** What every event tells: which attempt of which request. */
interface Attempt {
  /** The same in all events of one request, and of no other in this process. */
  id: number;
  provider: string;
  method: string;
  /** The path as the spec writes it, e.g. `/call/{id}`. */
  path: string;
  url: string;
  /** From 1. */
  attempt: number;
}

export interface RequestEvent extends Attempt {
  /** Credentials read `[redacted]`. */
  headers: Record<string, string>;
}

export interface ResponseEvent extends Attempt {
  status: number;
  /** From sending the request to the end of the body, milliseconds. */
  durationMs: number;
}

export interface FailureEvent extends Attempt {
  /** The connection's failure, a time-out, or the reason of the signal that the caller aborted. */
  error: unknown;
  /** From sending the request to the failure, milliseconds. */
  durationMs: number;
}

export interface RetryEvent extends Attempt {
  /** Milliseconds until the next attempt. */
  delayMs: number;
  error: TrunklineError;
}

/**
 * Called while a request is under way, in order, not awaited. What they throw is ignored: a hook can neither change nor fail a request. After
 * each `onRequest` comes one `onResponse` or one `onFailure`, and then an `onRetry` where there is another attempt.
 */
export interface Hooks {
  onRequest?: (event: RequestEvent) => void;
  /** An answer came, whatever its status. */
  onResponse?: (event: ResponseEvent) => void;
  /** No whole answer came. */
  onFailure?: (event: FailureEvent) => void;
  onRetry?: (event: RetryEvent) => void;
}

export async function tell<Event>(hook: ((event: Event) => void) | undefined, event: () => Event): Promise<void> {
  if (!hook) return;
  try {
    // Awaited for its failure only: a hook may be an async function all the same.
    await hook(event());
  } catch {
    // A logger's trouble is not the request's.
  }
}

const alwaysHidden = ["authorization", "cookie", "proxy-authorization"];

export function showHeaders(
  headers: Readonly<Record<string, string>>,
  credentials: Credentials,
  scrub: Scrub,
): Record<string, string> {
  const shown = Object.entries(headers).map(([name, value]) => {
    const hidden = name in credentials || alwaysHidden.includes(name);
    return [name, hidden ? redacted : scrub(value)];
  });
  // Both are texts, which `fromEntries` cannot tell of a list.
  return Object.fromEntries(shown) as Record<string, string>;
}
