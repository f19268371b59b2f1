import type { Call } from "../call.js";
import type { ConvertOptions } from "../convert.js";
import type { Loose } from "../reading/index.js";

/** What a delivery's authentication is worth, from the most to the least. */
export const proofs = ["verified", "weak", "unsigned"] as const;

/**
 * What a delivery's authentication is worth. `verified`: its body was signed, within the window of time where the
 * provider signs one. `weak`: the sender knows a secret, and the body is not covered: a signature over the call's id
 * alone, a static token, a key in the address. `unsigned`: nothing is proven.
 */
export type Proof = (typeof proofs)[number];

/** What an event says of a call. `other`: nothing that changes a call, or something that wants an answer. */
export type WebhookEventType = "call.started" | "call.updated" | "call.ended" | "call.analyzed" | "other";

/** An event that a webhook delivered. */
export interface WebhookEvent<Provider extends string = string> {
  /** What happened to the call. `call.analyzed` where the provider sends the analysis on its own, after the end. */
  type: WebhookEventType;
  /** The provider's short name: `vapi`. */
  provider: Provider;
  /** Of the source, or as given to the receiver: part of each call's `key`. */
  account?: string;
  /** Who serves the API, where that is not the provider itself. */
  brand?: string;
  /** The provider's own id of the call; missing where the event is of none. */
  callId?: string;
  /** The provider's own word, such as `end-of-call-report`; `post_call` where its bodies have none. */
  rawType: string;
  /** When it happened, by the provider's clock, ISO 8601 in UTC; missing where it tells no time. */
  at?: string;
  /** The same for each delivery of this event, and different for any other event: a key to deduplicate by. */
  key: string;
  /** True where the provider waits for an answer that only you can give. */
  needsAnswer: boolean;
  /** The delivery's body, parsed. It may hold credentials. */
  raw: unknown;
}

/** A delivery as it came. */
export interface Delivery {
  /** The HTTP method. */
  readonly method: string;
  /** The whole address, the query included. */
  readonly url: string;
  /** As they came. */
  readonly headers: Headers;
  /** The bytes that came, before any parsing. */
  readonly body: Uint8Array;
}

/** The receiver's clock, and how far from it a signature's time may be. */
export interface Clock {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Milliseconds, in the place of the provider's own. */
  readonly tolerance: number | undefined;
}

/** What was proven of a delivery, and by which secret. */
export interface Proven {
  /** What the authentication is worth. */
  readonly proof: Proof;
  /** The index of the secret that matched; missing where none was needed. */
  readonly secret?: number;
}

/** What was read from a delivery's body. */
export interface Reading<Raw, Provider extends string> {
  /** What happened, in the same words for every provider. */
  type: WebhookEventType;
  /** The provider's own word for it. */
  rawType: string;
  /** The provider's id of the call, where the body names one. */
  callId?: string | undefined;
  /** When it happened: ISO 8601, UTC. Missing where the body does not tell. */
  at?: string | undefined;
  /** True where the provider waits for an answer that only the endpoint's own code can give. */
  needsAnswer?: boolean;
  /**
   * What tells one event from others of the same word and call; none where there are no others. Of an event of no call,
   * the first names what it is of. Default, and where that is missing: the body.
   */
  identity?: readonly unknown[];
  /** The call as far as the body has it, by the provider's mapper. Missing where the body has none. */
  toCall?: ((owner: ConvertOptions) => Call<Raw, Provider>) | undefined;
}

/** How one provider's deliveries are proven and read: what `vapiWebhook` and its neighbours give. */
export interface Webhook<Raw = unknown, Provider extends string = string> {
  /** The provider's short name: `vapi`. */
  readonly provider: Provider;
  /** What these options can prove of a call's delivery: the least that is enough, unless another is asked for. */
  readonly proves: Proof;
  /** The most that any delivery can prove, where that is more. */
  readonly mayProve?: Proof;
  /** True where the provider signs, so that a missing secret is taken for a mistake. */
  readonly signs: boolean;
  /** How long the provider waits for an answer, milliseconds: documented, or else as long as others wait. */
  readonly patience: number;
  /** As in a source: true where each brand counts its calls for itself. */
  readonly brandIsAccount?: boolean;
  /**
   * Checks the delivery's signature, or what stands for one. Where `proves` is `unsigned` it is not asked.
   *
   * @throws {WebhookError} where nothing is proven though there is a secret
   */
  readonly prove: (delivery: Delivery, clock: Clock) => Promise<Proven>;
  /** Never throws: what is odd is `other`. */
  readonly read: (body: Loose, delivery: Delivery) => Reading<Raw, Provider>;
}

/** What every provider's webhook takes. */
export interface WebhookOptions {
  /** The secret, or several: while one is replaced, deliveries signed by either come. */
  secret?: string | readonly string[] | undefined;
}
