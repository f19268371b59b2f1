import { withoutUndefined } from "./without-undefined.js";

/** Shared by all installed copies of this package, so that they recognise each other's errors. */
const marker = Symbol.for("trunkline.error");

/** What went wrong. */
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
  | "paging"
  | "webhook"
  | "store";

/** What an error may contain besides its kind and message, depending on what went wrong. */
export interface ErrorDetails {
  /** `vapi`, `zudu` ... */
  provider?: string | undefined;
  /** HTTP method, in capitals. */
  method?: string | undefined;
  /** The path as in the spec, such as `/call/{id}`: useful for grouping. */
  path?: string | undefined;
  /** The URL of the request, without credentials. */
  url?: string | undefined;
  /** HTTP status, if there was a response. */
  status?: number | undefined;
  /** The provider's id of the request, if it sent one. */
  requestId?: string | undefined;
  /** The response body: parsed if it is JSON, otherwise its text. */
  body?: unknown;
  /** The provider's own message, whichever error format it uses. */
  providerMessage?: string | undefined;
  /**
   * True if sending the same request again may succeed and has no further effect: never for a call that may have been
   * created.
   */
  retryable?: boolean | undefined;
  /** How long the provider asks to wait, in milliseconds. */
  retryAfterMs?: number | undefined;
  /** Of a `ConnectionError`: the runtime's message and `code`. */
  cause?: unknown;
}

/**
 * Every error that Trunkline throws or returns. Test with `TrunklineError.isInstance(error)` or
 * `RateLimitError.isInstance(error)` rather than `instanceof`, so that it works across installed copies of this
 * package. Never contains credentials.
 */
export class TrunklineError extends Error {
  /** What went wrong; each kind has its own class. */
  // Only declared, so that an unknown field is absent from `toJSON` and from what a console prints.
  declare readonly kind: ErrorKind;
  /** True if sending the same request again may succeed and has no further effect. */
  declare readonly retryable: boolean;
  /** The provider's short name: `vapi`, `zudu` ... */
  declare readonly provider?: string;
  /** HTTP method, in capitals. */
  declare readonly method?: string;
  /** The path as in the spec, such as `/call/{id}`: useful for grouping. */
  declare readonly path?: string;
  /** The URL of the request, without credentials. */
  declare readonly url?: string;
  /** HTTP status, if there was a response. */
  declare readonly status?: number;
  /** The provider's id of the request, if it sent one. */
  declare readonly requestId?: string;
  /** The response body, without credentials: parsed if it is JSON, otherwise its text. */
  declare readonly body?: unknown;
  /** The provider's own message, whichever error format it uses. */
  declare readonly providerMessage?: string;
  /** How long the provider asks to wait, in milliseconds. */
  declare readonly retryAfterMs?: number;

  /** For Trunkline's own packages only; each kind's class sets the kind. */
  constructor(kind: ErrorKind, message: string, { cause, retryable = false, ...details }: ErrorDetails = {}) {
    super(message, cause === undefined ? undefined : { cause });
    Object.assign(this, withoutUndefined({ kind, retryable, ...details }));
    // Not enumerable, so that a console does not print them.
    Object.defineProperties(this, { [marker]: { value: kind }, name: { value: nameOf(kind), configurable: true } });
  }

  /** Whether the value is a Trunkline error of any kind, from any installed copy of this package. */
  static isInstance(value: unknown): value is TrunklineError {
    return kindOf(value) !== undefined;
  }

  /** The fields to log. */
  toJSON(): Record<string, unknown> {
    // `message` and `cause` are not enumerable: `message` is added here, `cause` is left out.
    return Object.fromEntries([["name", this.name], ["message", this.message], ...Object.entries(this)]);
  }
}

/** `not_found` becomes `NotFoundError`. Class names in code do not survive minifiers. */
function nameOf(kind: ErrorKind): string {
  const name = kind === "unreadable" ? "unreadable_response" : kind;
  return `${name.replace(/(^|_)./g, (start) => start.slice(-1).toUpperCase())}Error`;
}

function kindOf(value: unknown): unknown {
  return typeof value === "object" && value !== null && marker in value ? value[marker] : undefined;
}

/** An error of one kind. */
export interface ErrorOf<Kind extends ErrorKind> extends TrunklineError {
  /** Tells this kind of error from the others. */
  readonly kind: Kind;
}

/** The class of one kind of error. */
export interface ErrorClass<Instance extends TrunklineError> {
  /** For Trunkline's own packages only. */
  new (message: string, details?: ErrorDetails): Instance;
  /** Whether the value is an error of this kind, from any installed copy of this package. */
  isInstance(value: unknown): value is Instance;
  /** Lets `instanceof` narrow to the kind. */
  readonly prototype: Instance;
}

function defineError<Instance extends TrunklineError>(kind: Instance["kind"]): ErrorClass<Instance> {
  class KindError extends TrunklineError {
    constructor(message: string, details?: ErrorDetails) {
      super(kind, message, details);
    }

    static override isInstance(value: unknown): value is Instance {
      return kindOf(value) === kind;
    }
  }
  // The constructor sets the kind that makes it an `Instance`.
  return Object.defineProperty(KindError, "name", { value: nameOf(kind) }) as unknown as ErrorClass<Instance>;
}

/** The key is missing or was rejected (401). */
export interface AuthenticationError extends ErrorOf<"authentication"> {}
/** The key is missing or was rejected (401). */
export const AuthenticationError: ErrorClass<AuthenticationError> = /* @__PURE__ */ defineError("authentication");

/** The key or its account lacks the permission: 402, 403. */
export interface PermissionError extends ErrorOf<"permission"> {}
/** The key or its account lacks the permission: 402, 403. */
export const PermissionError: ErrorClass<PermissionError> = /* @__PURE__ */ defineError("permission");

/** 404, 410. */
export interface NotFoundError extends ErrorOf<"not_found"> {}
/** 404, 410. */
export const NotFoundError: ErrorClass<NotFoundError> = /* @__PURE__ */ defineError("not_found");

/** The provider rejected the request: 400, 422 and the other 4xx. */
export interface InvalidRequestError extends ErrorOf<"invalid_request"> {}
/** The provider rejected the request: 400, 422 and the other 4xx. */
export const InvalidRequestError: ErrorClass<InvalidRequestError> = /* @__PURE__ */ defineError("invalid_request");

/** 409. */
export interface ConflictError extends ErrorOf<"conflict"> {}
/** 409. */
export const ConflictError: ErrorClass<ConflictError> = /* @__PURE__ */ defineError("conflict");

/** 429. `retryAfterMs` says how long to wait, if the provider does. */
export interface RateLimitError extends ErrorOf<"rate_limit"> {}
/** 429. `retryAfterMs` says how long to wait, if the provider does. */
export const RateLimitError: ErrorClass<RateLimitError> = /* @__PURE__ */ defineError("rate_limit");

/** 5xx. */
export interface ServerError extends ErrorOf<"server"> {}
/** 5xx. */
export const ServerError: ErrorClass<ServerError> = /* @__PURE__ */ defineError("server");

/** No response, or an incomplete one. */
export interface ConnectionError extends ErrorOf<"connection"> {}
/** No response, or an incomplete one. */
export const ConnectionError: ErrorClass<ConnectionError> = /* @__PURE__ */ defineError("connection");

/** No response within `timeoutMs` or `deadlineMs`, or a 408. */
export interface TimeoutError extends ErrorOf<"timeout"> {}
/** No response within `timeoutMs` or `deadlineMs`, or a 408. */
export const TimeoutError: ErrorClass<TimeoutError> = /* @__PURE__ */ defineError("timeout");

/** The request was aborted, but not by the caller: a caller's own abort reason is thrown as it is. */
export interface AbortError extends ErrorOf<"abort"> {}
/** The request was aborted, but not by the caller: a caller's own abort reason is thrown as it is. */
export const AbortError: ErrorClass<AbortError> = /* @__PURE__ */ defineError("abort");

/** A response that the provider does not document: HTML, malformed JSON, an unexpected redirect. */
export interface UnreadableResponseError extends ErrorOf<"unreadable"> {}
/** A response that the provider does not document: HTML, malformed JSON, an unexpected redirect. */
export const UnreadableResponseError: ErrorClass<UnreadableResponseError> = /* @__PURE__ */ defineError("unreadable");

/** Invalid input. Nothing was sent. */
export interface InvalidInputError extends ErrorOf<"invalid_input"> {}
/** Invalid input. Nothing was sent. */
export const InvalidInputError: ErrorClass<InvalidInputError> = /* @__PURE__ */ defineError("invalid_input");

/**
 * A list that cannot be read to its end: it repeats itself, or contains an item without an id. What was read before was
 * delivered.
 */
export interface PagingError extends ErrorOf<"paging"> {}
/**
 * A list that cannot be read to its end: it repeats itself, or contains an item without an id. What was read before was
 * delivered.
 */
export const PagingError: ErrorClass<PagingError> = /* @__PURE__ */ defineError("paging");

/** Shorthand for what most checks of a client's input throw. */
export function invalidInput(provider: string | undefined, message: string): InvalidInputError {
  return new InvalidInputError(message, { provider });
}
