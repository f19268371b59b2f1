import type { Credentials } from "./credentials.js";
import type { TrunklineError } from "./errors.js";
import { describe, type Asked, type RequestDescription } from "./request-error.js";
import { redacted } from "./scrub.js";

/** What every event tells: which attempt of which request. */
interface Attempt extends RequestDescription {
  /** The same in all events of one request, and of no other in this process. */
  id: number;
  /** From 1. */
  attempt: number;
}

/** An attempt begins. */
export interface RequestEvent extends Attempt {
  /** Credentials read `[redacted]`. */
  headers: Record<string, string>;
}

/** An attempt was answered, whatever the status. */
export interface ResponseEvent extends Attempt {
  /** HTTP status. */
  status: number;
  /** From sending the request to the end of the body, milliseconds. */
  durationMs: number;
}

/** An attempt got no whole answer, or one that is too large. */
export interface FailureEvent extends Attempt {
  /** The connection's failure, a time-out, or the reason of the signal that the caller aborted. */
  error: unknown;
  /** From sending the request to the failure, milliseconds. */
  durationMs: number;
}

/** Another attempt will follow. */
export interface RetryEvent extends Attempt {
  /** Milliseconds until the next attempt. */
  delayMs: number;
  /** What became of the attempt before. */
  error: TrunklineError;
}

/**
 * Called while a request is under way, in order, not awaited. What they throw is ignored: a hook can neither change nor
 * fail a request. After each `onRequest` comes one `onResponse` or one `onFailure`, and then an `onRetry` where there
 * is another attempt.
 */
export interface Hooks {
  /** An attempt begins. */
  onRequest?: (event: RequestEvent) => void;
  /** An answer came, whatever its status. */
  onResponse?: (event: ResponseEvent) => void;
  /** No whole answer came. */
  onFailure?: (event: FailureEvent) => void;
  /** Another attempt will follow. */
  onRetry?: (event: RetryEvent) => void;
}

/** Nothing is made ready that nobody hears. */
export function tell<Event extends Attempt>(
  hook: ((event: Event) => void) | undefined,
  asked: Asked & { readonly id: number },
  attempt: number,
  more: () => Omit<Event, keyof Attempt>,
): void {
  // The parts make up the event, which `Omit` hides from the compiler.
  if (hook) void callHook(hook, { id: asked.id, ...describe(asked), attempt, ...more() } as Event);
}

async function callHook<Event>(hook: (event: Event) => void, event: Event): Promise<void> {
  try {
    // Awaited for its failure only: a hook may be an async function all the same.
    await hook(event);
  } catch {
    // A logger's trouble is not the request's.
  }
}

const alwaysHidden = ["authorization", "cookie", "proxy-authorization"];

export function showHeaders(
  headers: Readonly<Record<string, string>>,
  { keys, scrub }: Credentials,
): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    shown[name] = alwaysHidden.includes(name) || Object.hasOwn(keys, name) ? redacted : scrub(value);
  }
  return shown;
}
