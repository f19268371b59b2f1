import type { TrunklineError } from "./errors.js";

interface Attempt {
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

export interface RetryEvent extends Attempt {
  /** Milliseconds until the next attempt. */
  delayMs: number;
  error: TrunklineError;
}

/** Called while a request is under way, in order, not awaited. What they throw is ignored: a hook can neither change nor fail a request. */
export interface Hooks {
  onRequest?: (event: RequestEvent) => void;
  onResponse?: (event: ResponseEvent) => void;
  onRetry?: (event: RetryEvent) => void;
}

export function tell<Event>(hook: ((event: Event) => void) | undefined, event: () => Event): void {
  if (!hook) return;
  try {
    hook(event());
  } catch {
    // A logger's trouble is not the request's.
  }
}

const alwaysHidden = ["authorization", "cookie", "proxy-authorization"];

export function showHeaders(headers: Headers, credentials: ReadonlyMap<string, string>): Record<string, string> {
  const shown: Record<string, string> = {};
  const hidden = new Set([...alwaysHidden, ...[...credentials.keys()].map((name) => name.toLowerCase())]);
  headers.forEach((value, name) => {
    shown[name] = hidden.has(name) ? "[redacted]" : value;
  });
  return shown;
}
