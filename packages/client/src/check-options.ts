import { suggest } from "./nearest.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { invalidInput } from "./errors.js";
import type { RetryOptions } from "./retry.js";

/**
 * The known options and a description of each one's type, which names the type; "" if its value is checked elsewhere.
 */
export type OptionKinds = Readonly<Record<string, string>>;

const aFunction = "a function";
const anObject = "an object";
const aString = "a string";
const trueOrFalse = "true or false";
const numberFalseOrObject = "a number, false or an object";

// Two plain literals: a bundler could not remove an unused one that has a spread.
export const clientOptionKinds = {
  headers: anObject,
  timeoutMs: "",
  deadlineMs: "",
  maxResponseBytes: "",
  retry: numberFalseOrObject,
  apiKey: "",
  brand: aString,
  baseUrl: aString,
  allowInsecure: trueOrFalse,
  fetch: aFunction,
  rateLimit: anObject,
  concurrency: "",
  hooks: anObject,
} satisfies Record<keyof ClientOptions, string>;

export const requestOptionKinds = {
  headers: anObject,
  timeoutMs: "",
  deadlineMs: "",
  maxResponseBytes: "",
  retry: numberFalseOrObject,
  params: anObject,
  body: "",
  parseAs: "",
  signal: "an AbortSignal or null",
  idempotent: trueOrFalse,
  querySerializer: aFunction,
  bodySerializer: aFunction,
} satisfies Record<keyof RequestOptions, string> & OptionKinds;

/** The properties of a client's and a request's options that are objects. */
export const nestedOptionKinds = {
  retry: { limit: "", backoffMs: "", maxBackoffMs: "", maxRetryAfterMs: "" } satisfies Record<
    keyof RetryOptions,
    string
  >,
  rateLimit: { requests: "", per: "" },
  hooks: { onRequest: aFunction, onResponse: aFunction, onFailure: aFunction, onRetry: aFunction },
  params: { path: anObject, query: anObject, header: anObject },
} satisfies Record<string, OptionKinds>;

/**
 * Rejects options that would otherwise be ignored or fail later. Never quotes a value: it may be a secret. `nested` are
 * the properties of the options that are objects.
 *
 * @throws {InvalidInputError} if it is not an object, or has an unknown option or one of the wrong type
 */
export function checkOptions(
  provider: string | undefined,
  given: object,
  kinds: OptionKinds,
  nested: Readonly<Record<string, OptionKinds>> = {},
  prefix = "",
): void {
  const whole = typeOf(given);
  if (whole !== "object") throw invalidInput(provider, `Options must be ${anObject}, not ${whole}.`);
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) {
      throw invalidInput(provider, `Unknown option \`${prefix}${name}\`.${suggest(name, Object.keys(kinds))}`);
    }
    const type = typeOf(value);
    if (kind && !kind.includes(type)) {
      throw invalidInput(provider, `\`${prefix}${name}\` must be ${kind}, not ${type}.`);
    }
    const inner = type === "object" ? nested[name] : undefined;
    if (inner) checkOptions(provider, value as object, inner, {}, `${name}.`);
  }
}

/** The name of a value's type, or the value itself if it is null, true or false. */
function typeOf(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value !== "object") return typeof value;
  if (value instanceof Date) return "date";
  return "aborted" in value ? "AbortSignal" : Symbol.iterator in value ? "list" : "object";
}
