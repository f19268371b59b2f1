import type { Call } from "../call.js";
import type { ConvertOptions } from "../convert.js";
import type { Loose } from "../reading/index.js";

/** The proofs, strongest first. */
export const proofs = ["verified", "weak", "unsigned"] as const;

/**
 * How well a delivery was authenticated. `verified`: its body is signed, and its timestamp, if signed, is within the
 * tolerance. `weak`: the sender knows a secret that does not cover the body: a signature of the call's id alone, a
 * static token, a key in the URL. `unsigned`: nothing is proven.
 */
export type Proof = (typeof proofs)[number];

/** What an event says about a call. `other`: nothing that changes a call, or something that needs an answer. */
export type WebhookEventType = "call.started" | "call.updated" | "call.ended" | "call.analyzed" | "other";

/** An event that a webhook delivered. */
export interface WebhookEvent<Provider extends string = string> {
  /** What happened to the call. `call.analyzed`: the provider sends the analysis separately, after the end. */
  type: WebhookEventType;
  /** The provider's short name: `vapi`. */
  provider: Provider;
  /** The account label, from the source or the receiver's options: part of each call's `key`. */
  account?: string;
  /** Who serves the API, if not the provider itself. */
  brand?: string;
  /** The provider's id of the call. Missing if the event is not about a call. */
  callId?: string;
  /** The provider's name for the event, such as `end-of-call-report`; `post_call` if its bodies have none. */
  rawType: string;
  /** When it happened, by the provider's clock: ISO 8601, UTC. Missing if the event has no time. */
  at?: string;
  /** A key to deduplicate by: the same for each delivery of this event, and different for any other event. */
  key: string;
  /** True if the provider waits for an answer that only you can give. */
  needsAnswer: boolean;
  /** The delivery's parsed body. It may contain credentials. */
  raw: unknown;
}

/** A delivery as received. */
export interface Delivery {
  /** The HTTP method. */
  readonly method: string;
  /** The whole URL, including the query. */
  readonly url: string;
  /** The headers as received. */
  readonly headers: Headers;
  /** The body's bytes, before any parsing. */
  readonly body: Uint8Array;
}

/** The receiver's clock, and how far from it a signed timestamp may be. */
export interface Clock {
  /** The current time, epoch milliseconds. */
  readonly now: number;
  /** Milliseconds; undefined for the provider's own. */
  readonly tolerance: number | undefined;
}

/** How well a delivery was authenticated, and by which secret. */
export interface Proven {
  /** The strength of the authentication. */
  readonly proof: Proof;
  /** The index of the secret that matched. Missing if none was needed. */
  readonly secret?: number;
}

/** What was read from a delivery's body. */
export interface Reading<Raw, Provider extends string> {
  /** What happened, in terms common to all providers. */
  type: WebhookEventType;
  /** The provider's name for it. */
  rawType: string;
  /** The provider's id of the call, if the body names one. */
  callId?: string | undefined;
  /** When it happened: ISO 8601, UTC. Missing if the body does not say. */
  at?: string | undefined;
  /** True if the provider waits for an answer that only the endpoint's own code can give. */
  needsAnswer?: boolean;
  /**
   * Values that tell the event from others of the same `rawType` and call; empty if there can be no others. Without a
   * call, the first value names the event's subject. Default, and if that value is missing: a hash of the body.
   */
  identity?: readonly unknown[];
  /** Maps the call as far as the body holds it. Missing if the body holds none. */
  toCall?: ((owner: ConvertOptions) => Call<Raw, Provider>) | undefined;
}

/** How one provider's deliveries are authenticated and read: what `vapiWebhook` and its siblings return. */
export interface Webhook<Raw = unknown, Provider extends string = string> {
  /** The provider's short name: `vapi`. */
  readonly provider: Provider;
  /** What these options can prove about a call's delivery: the weakest proof accepted, unless `require` is given. */
  readonly proves: Proof;
  /** The strongest proof that any delivery can have, if stronger than `proves`. */
  readonly mayProve?: Proof;
  /** True if the provider signs, so that a missing secret is treated as a mistake. */
  readonly signs: boolean;
  /**
   * How long the provider waits for an answer, in milliseconds: as documented, or else as long as other providers wait.
   */
  readonly patience: number;
  /** As in a source: true if each brand has call ids of its own. */
  readonly brandIsAccount?: boolean;
  /**
   * Checks the delivery's signature, or what takes its place. Not called if `proves` is `unsigned`.
   *
   * @throws {WebhookError} if nothing is proven although there is a secret
   */
  readonly prove: (delivery: Delivery, clock: Clock) => Promise<Proven>;
  /** Never throws: an unexpected body is an event of type `other`. */
  readonly read: (body: Loose, delivery: Delivery) => Reading<Raw, Provider>;
}

/** Options of every provider's webhook. */
export interface WebhookOptions {
  /** The secret, or several while one is being replaced, when deliveries may be signed with either. */
  secret?: string | readonly string[] | undefined;
}
