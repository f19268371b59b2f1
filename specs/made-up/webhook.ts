/** A call, as the simulator has it. */
type MadeUpRecord = Record<string, unknown>;

/** What a provider sends of one event. */
export interface MadeUpEvent {
  /** The provider's own word, or `post_call` where its bodies have none. */
  event: string;
  body: Record<string, unknown>;
}

/** A delivery that is to be signed. */
export interface MadeUpDelivery {
  event: string;
  /** As it is sent. */
  body: string;
  secret: string;
  /** Epoch milliseconds. */
  now: number;
}

/** HMAC-SHA256 of a text. */
export type SignText = (secret: string, text: string, encoding: "hex" | "base64") => Promise<string>;

/** A provider's webhooks, written from its documents alone and from nothing of ours. */
export interface MadeUpWebhook {
  /** What it sends about a call, in order; empty for a call that it does not report. */
  events: (call: MadeUpRecord) => readonly MadeUpEvent[];
  /** What accompanies a delivery: headers, or a key in the address where nothing is signed. */
  sign: (delivery: MadeUpDelivery, sign: SignText) => Promise<{ headers?: Record<string, string>; key?: string }>;
  /** The waits before each further attempt, milliseconds; none where none is documented. */
  retries: readonly number[];
  /** Which answers make it try again: a status, or 0 for none at all. Default: all but 2xx. */
  isRetried?: (status: number) => boolean;
  /** How long it waits for an answer, milliseconds. */
  patience: number;
}
