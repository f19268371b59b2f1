import { suggest } from "./nearest.js";
import type { ClientOptions, RequestOptions } from "./options.js";
import { refuse } from "./refuse.js";
import type { RetryOptions } from "./retry.js";

/**
 * The options that there are, and what each must be, in words that hold the name of its type; "" where its value is
 * checked elsewhere.
 */
export type OptionKinds = Readonly<Record<string, string>>;

const aFunction = "a function";
const anObject = "an object";
const aString = "a string";
const trueOrFalse = "true or false";
const numberFalseOrObject = "a number, false or an object";

// Two plain literals: with a spread, a bundler keeps them where nobody uses them.
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
  querySerializer: "a function or an object",
  bodySerializer: aFunction,
} satisfies Record<keyof RequestOptions, string> & OptionKinds;

/** What the objects among them hold. */
const within: Readonly<Record<string, OptionKinds>> = {
  retry: { limit: "", backoffMs: "", maxBackoffMs: "", maxRetryAfterMs: "" } satisfies Record<
    keyof RetryOptions,
    string
  >,
  rateLimit: { requests: "", per: "" },
  hooks: { onRequest: aFunction, onResponse: aFunction, onFailure: aFunction, onRetry: aFunction },
  params: { path: anObject, query: anObject, header: anObject },
};

/**
 * Refuses what would be dropped in silence or fail without a name. No object or text is quoted: it may hold a secret.
 *
 * @throws {InvalidInputError} for an option that there is none of, and for one of another type
 */
export function checkOptions(provider: string, given: object, kinds: OptionKinds, prefix = ""): void {
  for (const [name, value] of Object.entries(given)) {
    if (value === undefined) continue;
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) {
      throw refuse(provider, `There is no option \`${prefix}${name}\`.${suggest(name, Object.keys(kinds))}`);
    }
    const type = typeOf(value);
    if (kind !== "" && !kind.split(/\W+/).includes(type)) {
      throw refuse(provider, `\`${prefix}${name}\` must be ${kind}, not ${type}.`);
    }
    const inner = type === "object" && prefix === "" ? within[name] : undefined;
    if (inner) checkOptions(provider, value as object, inner, `${name}.`);
  }
}

/** The name of a value's type, or the value where it is one of few words. */
function typeOf(value: unknown): string {
  if (value === null || typeof value === "boolean") return String(value);
  if (typeof value !== "object") return typeof value;
  return "aborted" in value ? "AbortSignal" : Symbol.iterator in value ? "list" : "object";
}
