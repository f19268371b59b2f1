/** Options of `deliver`. */
export interface DeliverOptions {
  /** The endpoint's URL: `http://localhost:3000/hook`. */
  to: string | URL;
  /** The secret to sign deliveries with, or the key for the URL if the provider does not sign. Default: neither. */
  secret?: string | undefined;
  /** The ids of the calls. Default: all calls, oldest first. */
  calls?: readonly string[] | undefined;
  /** The events, by the provider's names: `["end-of-call-report"]`. Default: all. */
  events?: readonly string[] | undefined;
  /** The share of deliveries that never arrive, from 0 to 1. Default: 0. */
  lose?: number | undefined;
  /** The share of deliveries that arrive twice, from 0 to 1. Default: 0. */
  double?: number | undefined;
  /** The share of deliveries that arrive after up to twenty later ones, from 0 to 1. Default: 0. */
  reorder?: number | undefined;
  /** The random seed. Default: the simulator's. */
  seed?: number | undefined;
  /** The waits before each retry, in milliseconds. Default: the provider's own, if it documents any. */
  retries?: readonly number[] | undefined;
  /**
   * How much faster waits pass: with 1 at their real length, with 60 a minute takes a second. Default: Infinity, no
   * wait at all.
   */
  pace?: number | undefined;
  /** How many deliveries are under way at once. Default: 4. */
  concurrency?: number | undefined;
  /** Sends the deliveries. Default: the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Called after each attempt. */
  onAttempt?: ((attempt: WebhookAttempt) => void) | undefined;
}

/** One attempt to deliver an event. */
export interface WebhookAttempt {
  /** The provider's short name. */
  provider: string;
  /** The provider's name for the event, or `post_call`. */
  event: string;
  /** The call's id as a string. */
  callId: string;
  /** The number of the attempt, from 1. */
  attempt: number;
  /** The answer's status. Undefined if there was none in time. */
  status: number | undefined;
}

/** The result of `deliver`. */
export interface DeliveryReport {
  /** The number of attempts. */
  attempts: number;
  /** The number of deliveries answered with a 2xx, repeated ones included. */
  delivered: number;
  /** The number of events that were never sent. */
  lost: number;
  /** The number of events that were given up. */
  failed: number;
}
