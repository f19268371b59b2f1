import type { DriftOptions } from "./drift.js";
import type { Fault, Faults } from "./faults.js";

/** Options of `createSimulator`. All are optional. */
export interface SimulatorOptions {
  /** The providers to simulate, by name. Default: all. */
  providers?: readonly string[];
  /** The random seed for everything made up, new ids and faults. The same seed gives the same answers. Default: 1. */
  seed?: number;
  /**
   * The number of made-up calls of each provider, besides the documented ones. They are generated on demand, so even a
   * million take no memory. Default: 0.
   */
  calls?: number | Record<string, number>;
  /** The number of made-up assistants that made-up calls belong to. Default: 5. */
  assistants?: number | Record<string, number>;
  /** The average time between two made-up calls, in milliseconds. Default: 180,000 (three minutes). */
  everyMs?: number;
  /** Whether the documented payloads are served. Default: true. */
  documented?: boolean;
  /**
   * The simulator's current time: made-up calls are before it, and created records after it. If given, time passes only
   * by `advance` and as records are created, so that answers are the same in every run. Default: the time of creation,
   * from which time passes as usual.
   */
  now?: string | number | Date;
  /**
   * The credentials to accept, by provider and client option: `{ vapi: { apiKey: "key" } }`. Default: any of the
   * documented form.
   */
  keys?: Record<string, Record<string, string>>;
  /** How long each answer takes, in milliseconds. Default: 0. */
  latencyMs?: number;
  /** Which requests fail, and how. Default: none. */
  faults?: Faults;
  /** Calls that are created, deleted and changed while a client pages. Default: none. */
  drift?: DriftOptions;
  /** Called for each request once its answer is decided. */
  onRequest?: (seen: SeenRequest) => void;
}

/**
 * A request as passed to `onRequest`, without headers. In query and body, credentials are `[hidden]`: values under a
 * credential's name, headers for another server, user information in URLs, and the request's own key.
 */
export interface SeenRequest {
  /** The provider's short name: `vapi`. */
  provider: string;
  /** The HTTP method, in capitals. */
  method: string;
  /** The path below the base URL: `/calls/1`. */
  path: string;
  /** Undefined if no operation has this path and method. */
  operationId: string | undefined;
  /** The query parameters. One sent several times is an array. */
  query: Record<string, string | string[]>;
  /** The body, parsed if it is JSON, else as text. Undefined if there is none. */
  body: unknown;
  /** The answer's status. Undefined if no answer arrives. */
  status: number | undefined;
  /** The simulated fault, if any. */
  fault: Fault | undefined;
}

/** Counts of the requests so far. */
export interface RequestCounters {
  /** All requests. */
  total: number;
  /** By the provider's short name. */
  byProvider: Record<string, number>;
  /** By `provider.operationId`. */
  byOperation: Record<string, number>;
  /** By status. Requests whose answer was lost count as `none`. */
  byStatus: Record<string, number>;
  /** By simulated fault. */
  byFault: Partial<Record<Fault, number>>;
}
