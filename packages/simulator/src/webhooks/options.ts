/** What is to be delivered, where to, and how badly. */
export interface DeliverOptions {
  /** The address of the endpoint: `http://localhost:3000/hook`. */
  to: string | URL;
  /** What deliveries are signed with, or the key in the address where the provider signs nothing. Default: neither. */
  secret?: string | undefined;
  /** The calls, by their ids. Default: all there are, the oldest first. */
  calls?: readonly string[] | undefined;
  /** The events, by the provider's own words: `["end-of-call-report"]`. Default: all. */
  events?: readonly string[] | undefined;
  /** The share that never arrives, 0 to 1. Default: 0. */
  lose?: number | undefined;
  /** The share that arrives twice, 0 to 1. Default: 0. */
  double?: number | undefined;
  /** The share that arrives after up to twenty later ones, 0 to 1. Default: 0. */
  reorder?: number | undefined;
  /** What all of this comes from. Default: the simulator's. */
  seed?: number | undefined;
  /** Waits before each further attempt, milliseconds. Default: the provider's own, where it documents any. */
  retries?: readonly number[] | undefined;
  /** How fast waits go by: 1 as they are, 60 a minute in a second. Default: Infinity, no wait at all. */
  pace?: number | undefined;
  /** How many are under way at once. Default: 4. */
  concurrency?: number | undefined;
  /** Sends them. Default: the global `fetch`. */
  fetch?: ((request: Request) => Promise<Response>) | undefined;
  /** Told of each attempt once it is over. */
  onAttempt?: ((attempt: WebhookAttempt) => void) | undefined;
}

/** One attempt to deliver an event. */
export interface WebhookAttempt {
  /** The provider's short name. */
  provider: string;
  /** The provider's own word, or `post_call`. */
  event: string;
  /** The call's id as text. */
  callId: string;
  /** From 1. */
  attempt: number;
  /** Of the answer; undefined where none came in time. */
  status: number | undefined;
}

/** What became of the deliveries. */
export interface DeliveryReport {
  /** Attempts that were made. */
  attempts: number;
  /** Events that were answered with a 2xx, each as often as it arrived. */
  delivered: number;
  /** Events that never left. */
  lost: number;
  /** Events that were given up. */
  failed: number;
}
