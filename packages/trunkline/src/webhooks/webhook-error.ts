import { TrunklineError } from "@trunkline/client";

/** Why a delivery was refused. Each goes with one status: see {@link WebhookError}. */
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
  | "unavailable";

/** 401, unless it stands here. */
const statuses: Readonly<Partial<Record<WebhookRefusal, number>>> = {
  too_large: 413,
  encoded: 400,
  unreadable: 400,
  body_read: 500,
  setup: 500,
  unavailable: 503,
};

/**
 * A delivery that is refused. `status` is what to answer with: 401 where it is not proven to be the provider's, 413
 * where it is too large, 400 where it cannot be read, 500 where our own set-up is at fault, such as a body that was
 * read before, and 503 where it is to be sent again. Never contains a secret, a signature or the body.
 */
export class WebhookError extends TrunklineError {
  /** What to answer with. */
  declare readonly status: number;
  /**
   * What is wrong, in one word. 401: `missing`, `malformed`, `doubled` and `mismatch` are of a signature or a key,
   * `expired` and `early` of its time, and `unproven` is less than `require` asks for. 413: `too_large`. 400:
   * `encoded`, `unreadable`. 500: `body_read`, `setup`. 503: `unavailable`, a call that could not be fetched and that
   * the event does not hold.
   */
  readonly reason: WebhookRefusal;

  /** For Trunkline's own packages. */
  constructor(reason: WebhookRefusal, message: string, details: { provider?: string; cause?: unknown } = {}) {
    super("webhook", message, { ...details, status: statuses[reason] ?? 401 });
    this.reason = reason;
  }

  /** Whether the value is a refused delivery, from any installed copy of this package. */
  static override isInstance(value: unknown): value is WebhookError {
    return TrunklineError.isInstance(value) && value.kind === "webhook";
  }
}

/** What is wrong with what should prove a delivery. */
const faults = {
  missing: "is missing",
  doubled: "is there twice",
  malformed: "is not as documented",
  mismatch: "is not the secret",
} satisfies Partial<Record<WebhookRefusal, string>>;

/** The receiver adds whose delivery it is. */
export function refuse(reason: keyof typeof faults, what: string): WebhookError {
  return new WebhookError(reason, `${what} ${faults[reason]}.`);
}
