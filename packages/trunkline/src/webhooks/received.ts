import type { Call } from "../call.js";
import type { Proof, Proven, WebhookEvent } from "./webhook.js";

/** What `receive` returns for a delivery. */
export interface Received<Raw = unknown, Provider extends string = string> {
  /** How well the delivery was authenticated. */
  proof: Proof;
  /** The index of the secret that matched. Once all deliveries match the first, the others can be removed. */
  secret?: number;
  /** The delivery's events. All providers now send one at a time. */
  events: WebhookEvent<Provider>[];
  /** The call, if the event is about one that changed. */
  call?: Call<Raw, Provider>;
  /**
   * True if `call` was taken from the event's body instead of fetched from the provider. Its `assumptions` then contain
   * `call.fromEvent`.
   */
  isSnapshot?: boolean;
  /**
   * The event's own copy of the call, if it holds one, whatever `call` is: a few providers tell in an event what they
   * do not tell again.
   */
  snapshot?: Call<Raw, Provider>;
  /** Why fetching the call failed, if it did. */
  error?: unknown;
}

/** How `receive` obtains the call. */
export interface ReceiveOptions {
  /** False to use the event's own copy of the call even if there is a `source`. Default true. */
  refetch?: boolean | undefined;
  /** Aborts the fetch of the call; the event's own copy is used instead. */
  signal?: AbortSignal | undefined;
}

/** A delivery that was authenticated and read, before its call is fetched. */
export interface Opened<Raw, Provider extends string> {
  proven: Proven;
  event: WebhookEvent<Provider>;
  /** @throws {WebhookError} if the fetch failed and the event holds no copy of the call */
  findCall: (
    options: ReceiveOptions,
  ) => Promise<Pick<Received<Raw, Provider>, "call" | "isSnapshot" | "snapshot" | "error">>;
}
