import type { Credentials } from "./credentials.js";
import type { TrunklineError } from "./errors.js";
import { describeRequest, type RequestContext, type RequestDescription } from "./request-error.js";
import { redacted } from "./scrub.js";

/** The attempt and the request that an event is about. */
interface Attempt extends RequestDescription {
  /** The same in all events of one request, and unique within this process. */
  id: number;
  /** From 1. */
  attempt: number;
}

/** An attempt begins. */
export interface RequestEvent extends Attempt {
  /** Credentials are replaced by `[redacted]`. */
  headers: Record<string, string>;
}

/** An attempt got a response, whatever its status. */
export interface ResponseEvent extends Attempt {
  /** HTTP status. */
  status: number;
  /** From sending the request to the end of the body, in milliseconds. */
  durationMs: number;
}

/** An attempt got no complete response, or one that is too large. */
export interface FailureEvent extends Attempt {
  /** A connection failure, a time-out, or the reason of the caller's signal. */
  error: unknown;
  /** From sending the request to the failure, in milliseconds. */
  durationMs: number;
}

/** Another attempt will follow. */
export interface RetryEvent extends Attempt {
  /** Milliseconds until the next attempt. */
  delayMs: number;
  /** Why the previous attempt failed. */
  error: TrunklineError;
}

/**
 * Called during a request, in order and not awaited. Errors that they throw are ignored: a hook can neither change nor
 * fail a request. After each `onRequest` comes one `onResponse` or one `onFailure`, then an `onRetry` if there is
 * another attempt.
 */
export interface Hooks {
  /** An attempt begins. */
  onRequest?: (event: RequestEvent) => void;
  /** A response came, whatever its status. */
  onResponse?: (event: ResponseEvent) => void;
  /** No complete response came. */
  onFailure?: (event: FailureEvent) => void;
  /** Another attempt will follow. */
  onRetry?: (event: RetryEvent) => void;
}

type EventOf<Name extends keyof Hooks> = Parameters<NonNullable<Hooks[Name]>>[0];

/** Builds the event only if a hook is set. */
export function callHook<Name extends keyof Hooks>(
  name: Name,
  request: RequestContext & { readonly id: number; readonly hooks: Hooks | undefined },
  attempt: number,
  more: () => Omit<EventOf<Name>, keyof Attempt>,
): void {
  // The compiler does not see that a name's hook takes its event, nor through `Omit` that the parts are all of it.
  const hook = request.hooks?.[name] as ((event: EventOf<Name>) => void) | undefined;
  if (hook) void runHook(hook, { id: request.id, ...describeRequest(request), attempt, ...more() } as EventOf<Name>);
}

async function runHook<Event>(hook: (event: Event) => void, event: Event): Promise<void> {
  try {
    // Awaited only to catch its failure: a hook may be an async function.
    await hook(event);
  } catch {
    // A failing logger must not fail the request.
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
