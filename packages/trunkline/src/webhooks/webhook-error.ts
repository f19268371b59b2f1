import { TrunklineError } from "@trunkline/client";

/** Why a delivery was refused. Each reason has one status: see {@link WebhookError}. */
export type WebhookRefusal =
  | "missing"
  | "malformed"
  | "doubled"
  | "mismatch"
  | "expired"
  | "early"
  | "unproven"
  | "too_large"
  | "encoded"
  | "unreadable"
  | "body_read"
  | "setup"
  | "unanswered"
  | "unavailable";

/** Statuses other than 401. */
const statuses: Readonly<Partial<Record<WebhookRefusal, number>>> = {
  too_large: 413,
  encoded: 400,
  unreadable: 400,
  body_read: 500,
  setup: 500,
  unanswered: 501,
  unavailable: 503,
};

/**
 * A delivery that is refused. `status` is what to answer with: 401 if it is not proven to come from the provider, 413
 * if it is too large, 400 if it cannot be read, 500 if the receiver's setup is at fault, such as a body that was
 * already read, 501 if your code gave no answer to an event that needs one, and 503 if it should be sent again. Never
 * contains a secret, a signature or the body.
 */
export class WebhookError extends TrunklineError {
  /** The HTTP status to answer with. */
  declare readonly status: number;
  /**
   * What is wrong. 401: `missing`, `malformed`, `doubled` and `mismatch` concern a signature or a key, `expired` and
   * `early` its timestamp, and `unproven` is a weaker proof than required. 413: `too_large`. 400: `encoded`,
   * `unreadable`. 500: `body_read`, `setup`. 501: `unanswered`. 503: `unavailable`, a call that could be neither
   * fetched nor read from the event, or a timeout.
   */
  readonly reason: WebhookRefusal;

  /** For Trunkline's own packages only. */
  constructor(reason: WebhookRefusal, message: string, details: { provider?: string; cause?: unknown } = {}) {
    super("webhook", message, { ...details, status: statuses[reason] ?? 401 });
    this.reason = reason;
  }

  /** Whether the value is a WebhookError, from any installed copy of this package. */
  static override isInstance(value: unknown): value is WebhookError {
    return TrunklineError.isInstance(value) && value.kind === "webhook";
  }
}

/** What is wrong with the part that should prove a delivery. */
const faults = {
  missing: "is missing",
  doubled: "is there twice",
  malformed: "is not as documented",
  mismatch: "is not the secret",
} satisfies Partial<Record<WebhookRefusal, string>>;

/** The receiver adds the provider's name. */
export function refuse(reason: keyof typeof faults, what: string): WebhookError {
  return new WebhookError(reason, `${what} ${faults[reason]}.`);
}
