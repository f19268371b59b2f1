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

/** What an error may say beside its kind and message; which of it is known depends on what went wrong. */
export interface ErrorDetails {
  /** `vapi`, `zudu` ... */
  provider?: string | undefined;
  /** HTTP method, in capitals. */
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
  /**
   * True where sending the same request again may succeed, and does nothing twice: never for a call that may have been
   * made.
   */
  retryable?: boolean | undefined;
  /** How long the provider asks to wait, milliseconds. */
  retryAfterMs?: number | undefined;
  /** Beneath a `ConnectionError`: the runtime's words and its `code`. */
  cause?: unknown;
}

/**
 * Whatever fails here fails with one of these. Ask `TrunklineError.isInstance(error)` or
 * `RateLimitError.isInstance(error)`, not `instanceof`: it holds across installed copies. Credentials are never in it.
 */
export class TrunklineError extends Error {
  /** What went wrong, in one word; each has a class of its own. */
  readonly kind: ErrorKind;
  /** True where sending the same request again may succeed, and does nothing twice. */
  readonly retryable: boolean;
  // Declared only: a field that is not known is not there, in `toJSON` and in what a console prints either.
  /** Whose API was asked: `vapi`, `zudu` ... */
  declare readonly provider?: string;
  /** HTTP method, in capitals. */
  declare readonly method?: string;
  /** The path as the spec writes it, e.g. `/call/{id}`: good to group by. */
  declare readonly path?: string;
  /** The address asked, credentials taken out. */
  declare readonly url?: string;
  /** HTTP status, where there was an answer. */
  declare readonly status?: number;
  /** What the provider calls this request, where it says so. */
  declare readonly requestId?: string;
  /** The answer's body, credentials taken out: parsed where it is JSON, else its text. */
  declare readonly body?: unknown;
  /** The provider's own words, out of whichever error shape it used. */
  declare readonly providerMessage?: string;
  /** How long the provider asks to wait, milliseconds. */
  declare readonly retryAfterMs?: number;

  /** For Trunkline's own packages. */
  constructor(kind: ErrorKind, message: string, { cause, retryable = false, ...details }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    this.kind = kind;
    this.retryable = retryable;
    for (const [key, value] of Object.entries(details)) {
      if (value !== undefined) Object.assign(this, { [key]: value });
    }
    // Not enumerable: nothing to print.
    Object.defineProperties(this, { [marker]: { value: kind }, name: { value: nameOf(kind), configurable: true } });
  }

  /** Whether it is an error of any kind here, made by whichever installed copy of this package. */
  static isInstance(value: unknown): value is TrunklineError {
    return kindOf(value) !== undefined;
  }

  /** What is worth logging. */
  toJSON(): Record<string, unknown> {
    // Neither `message` nor `cause` is enumerable: the one is named here, the other stays out.
    return Object.fromEntries([["name", this.name], ["message", this.message], ...Object.entries(this)]);
  }
}

/** `not_found` gives `NotFoundError`. Not the class's own name, which minifiers change. */
function nameOf(kind: ErrorKind): string {
  const words = kind === "unreadable" ? "unreadable_response" : kind;
  return `${words.replace(/(^|_)./g, (start) => start.slice(-1).toUpperCase())}Error`;
}

function kindOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && marker in value ? value[marker] : undefined;
}

/** The key is missing or not accepted (401), or none was given at all. */
export class AuthenticationError extends TrunklineError {
  /** Tells this kind of error from the others. */
  declare readonly kind: "authentication";

  /** Whether it is an error of this kind, made by whichever installed copy of this package. */
  static override isInstance(value: unknown): value is AuthenticationError {
    return kindOf(value) === "authentication";
  }
}

/** The key is good but may not do this, or the account may not: 402, 403. */
export class PermissionError extends TrunklineError {
  /** Tells this kind of error from the others. */
  declare readonly kind: "permission";

  /** Whether it is an error of this kind, made by whichever installed copy of this package. */
  static override isInstance(value: unknown): value is PermissionError {
    return kindOf(value) === "permission";
  }
}

/** 404, 410. */
export class NotFoundError extends TrunklineError {
  /** Tells this kind of error from the others. */
  declare readonly kind: "not_found";

  /** Whether it is an error of this kind, made by whichever installed copy of this package. */
  static override isInstance(value: unknown): value is NotFoundError {
    return kindOf(value) === "not_found";
  }
}

/** The provider refused what was sent: 400, 422 and the other 4xx. */
export class InvalidRequestError extends TrunklineError {
  /** Tells this kind of error from the others. */
  declare readonly kind: "invalid_request";

  /** Whether it is an error of this kind, made by whichever installed copy of this package. */
  static override isInstance(value: unknown): value is InvalidRequestError {
    return kindOf(value) === "invalid_request";
  }
}

/** 409. */
export class ConflictError extends TrunklineError {
  /** Tells this kind of error from the others. */
  declare readonly kind: "conflict";

  /** Whether it is an error of this kind, made by whichever installed copy of this package. */
  static override isInstance(value: unknown): value is ConflictError {
    return kindOf(value) === "conflict";
  }
}

/** 429; `retryAfterMs` says how long to wait, where the provider does. */
export class RateLimitError extends TrunklineError {
  /** Tells this kind of error from the others. */
  declare readonly kind: "rate_limit";

  /** Whether it is an error of this kind, made by whichever installed copy of this package. */
  static override isInstance(value: unknown): value is RateLimitError {
    return kindOf(value) === "rate_limit";
  }
}

/** 5xx. */
export class ServerError extends TrunklineError {
  /** Tells this kind of error from the others. */
  declare readonly kind: "server";

  /** Whether it is an error of this kind, made by whichever installed copy of this package. */
  static override isInstance(value: unknown): value is ServerError {
    return kindOf(value) === "server";
  }
}

/** No answer, or one that broke off. */
export class ConnectionError extends TrunklineError {
  /** Tells this kind of error from the others. */
  declare readonly kind: "connection";

  /** Whether it is an error of this kind, made by whichever installed copy of this package. */
  static override isInstance(value: unknown): value is ConnectionError {
    return kindOf(value) === "connection";
  }
}

/** No answer within `timeoutMs` or `deadlineMs`, or a 408. */
export class TimeoutError extends TrunklineError {
  /** Tells this kind of error from the others. */
  declare readonly kind: "timeout";

  /** Whether it is an error of this kind, made by whichever installed copy of this package. */
  static override isInstance(value: unknown): value is TimeoutError {
    return kindOf(value) === "timeout";
  }
}

/** Somebody other than the caller ended the request. A caller's own abort reason is passed through as it is instead. */
export class AbortError extends TrunklineError {
  /** Tells this kind of error from the others. */
  declare readonly kind: "abort";

  /** Whether it is an error of this kind, made by whichever installed copy of this package. */
  static override isInstance(value: unknown): value is AbortError {
    return kindOf(value) === "abort";
  }
}

/** An answer that is not what the provider documents: HTML, broken JSON, a redirect nobody asked for. */
export class UnreadableResponseError extends TrunklineError {
  /** Tells this kind of error from the others. */
  declare readonly kind: "unreadable";

  /** Whether it is an error of this kind, made by whichever installed copy of this package. */
  static override isInstance(value: unknown): value is UnreadableResponseError {
    return kindOf(value) === "unreadable";
  }
}

/** What was passed in cannot be right. Nothing was sent. */
export class InvalidInputError extends TrunklineError {
  /** Tells this kind of error from the others. */
  declare readonly kind: "invalid_input";

  /** Whether it is an error of this kind, made by whichever installed copy of this package. */
  static override isInstance(value: unknown): value is InvalidInputError {
    return kindOf(value) === "invalid_input";
  }
}

/**
 * A list that cannot be read to its end: it repeats itself, or holds an item without an id. What was read before was
 * delivered.
 */
export class PagingError extends TrunklineError {
  /** Tells this kind of error from the others. */
  declare readonly kind: "paging";

  /** Whether it is an error of this kind, made by whichever installed copy of this package. */
  static override isInstance(value: unknown): value is PagingError {
    return kindOf(value) === "paging";
  }
}
