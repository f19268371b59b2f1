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

/** How a provider tells of its calls: written from what it documents, and from nothing of ours. */
export interface MadeUpWebhook {
  /** What it sends of a call, in the order in which that happens; nothing of a call that it keeps silent about. */
  events: (call: MadeUpRecord) => readonly MadeUpEvent[];
  /** What goes with a delivery: headers, or a key in the address where nothing is signed. */
  sign: (delivery: MadeUpDelivery, sign: SignText) => Promise<{ headers?: Record<string, string>; key?: string }>;
  /** The waits before each further attempt, milliseconds; none where none is documented. */
  retries: readonly number[];
  /** Which answers make it try again: a status, or 0 for none at all. Default: all but 2xx. */
  isRetried?: (status: number) => boolean;
  /** How long it waits for an answer, milliseconds. */
  patience: number;
}
