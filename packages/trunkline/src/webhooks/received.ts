import type { Call } from "../call.js";
import type { Proof, Proven, WebhookEvent } from "./webhook.js";

/** What `receive` returns for a delivery. */
export interface Received<Raw = unknown, Provider extends string = string> {
  /** What its authentication is worth. */
  proof: Proof;
  /** The index of the secret that matched: once all deliveries match the first, the others can be removed. */
  secret?: number;
  /** The events of the delivery: one, as all providers send them now. */
  events: WebhookEvent<Provider>[];
  /** The call, where the event is of one that changed. */
  call?: Call<Raw, Provider>;
  /**
   * True where `call` is what the event's body has of it, and not what the provider has by now: its `assumptions` hold
   * `call.fromEvent`.
   */
  isSnapshot?: boolean;
  /** Why the call could not be fetched. */
  error?: unknown;
}

/** How `receive` gets the call. */
export interface ReceiveOptions {
  /** False for the event's own copy of the call, though there is a source. Default true. */
  refetch?: boolean | undefined;
  /** Ends the fetch: then the event's own copy is taken. */
  signal?: AbortSignal | undefined;
}

/** A delivery that was proven and read, before its call is fetched. */
export interface Opened<Raw, Provider extends string> {
  proven: Proven;
  event: WebhookEvent<Provider>;
  /** @throws {WebhookError} for a call that neither the provider nor the event gives */
  findCall: (options: ReceiveOptions) => Promise<Pick<Received<Raw, Provider>, "call" | "isSnapshot" | "error">>;
}
