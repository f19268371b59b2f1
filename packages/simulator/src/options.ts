import type { DriftOptions } from "./drift.js";
import type { Fault, Faults } from "./faults.js";

/** What a simulator serves, and how. All of it has a default. */
export interface SimulatorOptions {
  /** Which providers, by name. Default: all. */
  providers?: readonly string[];
  /**
   * Determines everything made up, every new id and every fault: the same seed gives the same answers. Default: 1.
   */
  seed?: number;
  /**
   * Made-up calls of each provider, beside the documented ones. They are made when asked for and never held, so a
   * million costs no memory. Default: 0.
   */
  calls?: number | Record<string, number>;
  /** Made-up assistants that the made-up calls belong to. Default: 5. */
  assistants?: number | Record<string, number>;
  /** Average time between two made-up calls, milliseconds. Default: 180,000 (three minutes). */
  everyMs?: number;
  /** Whether the documented payloads are served. Default: true. */
  documented?: boolean;
  /**
   * The simulator's present: made-up calls lie before it, and what is created lies after it. With it answers are the
   * same in every run. Default: the moment of creation, from which on time goes by as usual.
   */
  now?: string | number | Date;
  /**
   * The credentials that are accepted, for each provider by the client's option: `{ vapi: { apiKey: "key" } }`.
   * Default: any of the documented form.
   */
  keys?: Record<string, Record<string, string>>;
  /** How long each answer takes, milliseconds. Default: 0. */
  latencyMs?: number;
  /** Ways to misbehave. Default: none. */
  faults?: Faults;
  /** Calls that come, go and change by themselves. Default: none. */
  drift?: DriftOptions;
  /** Called for each request once its answer is decided. */
  onRequest?: (seen: SeenRequest) => void;
}

/**
 * A request as `onRequest` sees it. Headers are left out; in query and body, credentials are `[hidden]`: values with
 * the name of one, headers for another server, user information in URLs, and the request's own key.
 */
export interface SeenRequest {
  /** The provider's short name: `vapi`. */
  provider: string;
  /** The HTTP method, in capitals. */
  method: string;
  /** Below the base URL: `/calls/1`. */
  path: string;
  /** Undefined where no operation has this path and method. */
  operationId: string | undefined;
  /** A parameter that is sent several times is an array. */
  query: Record<string, string | string[]>;
  /** Read from JSON where it is JSON, else the text; undefined where there is none. */
  body: unknown;
  /** Of the answer; undefined where none arrives. */
  status: number | undefined;
  /** What went wrong on purpose. */
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
  /** By status; requests whose answer was lost count under `none`. */
  byStatus: Record<string, number>;
  /** By what went wrong on purpose. */
  byFault: Partial<Record<Fault, number>>;
}
