import type { Writable } from "node:stream";
import type { KnownKeys } from "./sources/known-keys.js";

/** A stream that may be a terminal. */
export type OutputStream = Writable & { readonly isTTY?: boolean; readonly columns?: number };

/** Everything a command takes from its process, so that tests can run it without one. */
export interface Io {
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborts on Ctrl-C and SIGTERM. */
  readonly signal: AbortSignal;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Sends every request. Default: the global `fetch`. */
  readonly fetch?: (request: Request) => Promise<Response>;
  /** Filled while keys are read, so that none is printed. */
  readonly keys?: KnownKeys;
}
