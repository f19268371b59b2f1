/** Kept by every copy of this package alike, so that two installed copies recognise each other's errors. */
const marker = Symbol.for("trunkline.error");

/** What went wrong, in one word. */
export type ErrorKind =
  | "authentication"
  | "permission"
  | "not_found"
  | "invalid_request"
  | "conflict"
  | "rate_limit"
  | "server"
  | "connection"
  | "timeout"
  | "abort"
  | "unreadable"
  | "invalid_input"
  | "paging";

export interface ErrorDetails {
  /** `vapi`, `zudu` ... */
  provider?: string | undefined;
  method?: string | undefined;
  /** The path as the spec writes it, e.g. `/call/{id}`: good to group by. */
  path?: string | undefined;
  /** The address asked, credentials taken out. */
  url?: string | undefined;
  /** HTTP status, where there was an answer. */
  status?: number | undefined;
  /** What the provider calls this request, where it says so. */
  requestId?: string | undefined;
  /** The answer's body: parsed where it is JSON, else its text. */
  body?: unknown;
  /** The provider's own words, out of whichever error shape it used. */
  providerMessage?: string | undefined;
  /** True where the same request may succeed later. */
  retryable?: boolean | undefined;
  /** How long the provider asks to wait, milliseconds. */
  retryAfterMs?: number | undefined;
  cause?: unknown;
}

/**
 * Whatever fails here fails with one of these. Ask `TrunklineError.isInstance(error)` or `RateLimitError.isInstance(error)`, not `instanceof`: it holds across
 * installed copies. Credentials are never in it.
 */
export class TrunklineError extends Error {
  readonly kind: ErrorKind;
  readonly provider?: string;
  readonly method?: string;
  readonly path?: string;
  readonly url?: string;
  readonly status?: number;
  readonly requestId?: string;
  readonly body?: unknown;
  readonly providerMessage?: string;
  readonly retryable: boolean;
  readonly retryAfterMs?: number;

  constructor(kind: ErrorKind, message: string, { cause, retryable = false, ...details }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.retryable = retryable;
    for (const [key, value] of Object.entries(details)) {
      if (value !== undefined) Object.assign(this, { [key]: value });
    }
    // Not enumerable: a mark for `isInstance`, nothing to print.
    Object.defineProperty(this, marker, { value: kind });
    Object.defineProperty(this, "name", { value: new.target.name, configurable: true });
  }

  static isInstance(value: unknown): value is TrunklineError {
    return kindOf(value) !== undefined;
  }

  /** What is worth logging. */
  toJSON(): Record<string, unknown> {
    // `message` and `cause` are not enumerable: the one is named here, the other stays out.
    return Object.fromEntries([["name", this.name], ["message", this.message], ...Object.entries(this)]);
  }
}

function kindOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && marker in value ? value[marker] : undefined;
}

/** The key is missing or not accepted (401), or none was given at all. */
export class AuthenticationError extends TrunklineError {
  static override isInstance(value: unknown): value is AuthenticationError {
    return kindOf(value) === "authentication";
  }
}

/** The key is good but may not do this, or the account may not: 402, 403. */
export class PermissionError extends TrunklineError {
  static override isInstance(value: unknown): value is PermissionError {
    return kindOf(value) === "permission";
  }
}

/** 404, 410. */
export class NotFoundError extends TrunklineError {
  static override isInstance(value: unknown): value is NotFoundError {
    return kindOf(value) === "not_found";
  }
}

/** The provider refused what was sent: 400, 422 and the other 4xx. */
export class InvalidRequestError extends TrunklineError {
  static override isInstance(value: unknown): value is InvalidRequestError {
    return kindOf(value) === "invalid_request";
  }
}

/** 409. */
export class ConflictError extends TrunklineError {
  static override isInstance(value: unknown): value is ConflictError {
    return kindOf(value) === "conflict";
  }
}

/** 429; `retryAfterMs` says how long to wait, where the provider does. */
export class RateLimitError extends TrunklineError {
  static override isInstance(value: unknown): value is RateLimitError {
    return kindOf(value) === "rate_limit";
  }
}

/** 5xx. */
export class ServerError extends TrunklineError {
  static override isInstance(value: unknown): value is ServerError {
    return kindOf(value) === "server";
  }
}

/** No answer, or one that broke off. */
export class ConnectionError extends TrunklineError {
  static override isInstance(value: unknown): value is ConnectionError {
    return kindOf(value) === "connection";
  }
}

/** No answer within `timeoutMs` or `deadlineMs`, or a 408. */
export class TimeoutError extends TrunklineError {
  static override isInstance(value: unknown): value is TimeoutError {
    return kindOf(value) === "timeout";
  }
}

/** Somebody other than the caller ended the request. A caller's own abort reason is passed through as it is instead. */
export class AbortError extends TrunklineError {
  static override isInstance(value: unknown): value is AbortError {
    return kindOf(value) === "abort";
  }
}

/** An answer that is not what the provider documents: HTML, broken JSON, a redirect nobody asked for. */
export class UnreadableResponseError extends TrunklineError {
  static override isInstance(value: unknown): value is UnreadableResponseError {
    return kindOf(value) === "unreadable";
  }
}

/** What was passed in cannot be right. Nothing was sent. */
export class InvalidInputError extends TrunklineError {
  static override isInstance(value: unknown): value is InvalidInputError {
    return kindOf(value) === "invalid_input";
  }
}

/** A list that cannot be read to its end: it repeats itself, or holds an item without an id. What was read before was delivered. */
export class PagingError extends TrunklineError {
  static override isInstance(value: unknown): value is PagingError {
    return kindOf(value) === "paging";
  }
}
