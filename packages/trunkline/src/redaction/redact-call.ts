import type { Call } from "../call.js";
import { redactText } from "./redact-text.js";
import { redactValue } from "./redact-value.js";
import { createSecretNames } from "./secret-names.js";

/**
 * Redacts a call's credentials before it is written to a file, a log or a database. They become `"[redacted]"` in
 * `raw`, `metadata`, `problems` and anywhere else. Credentials are recognized by the specs' marks, by their names
 * (`apiKey`, `auth_token`, `X-Signature`) in any spelling, and by known patterns, also within JSON in strings. URLs
 * lose user information and signing parameters, but are kept otherwise, since a recording's URL is data.
 *
 * The call passed in is not changed, and parts without credentials are not copied. Never throws.
 */
export function redactCall<Own extends Call>(call: Own): Own {
  return createRedaction()(call);
}

/**
 * Redacts the credentials in any other value that may hold provider data: a webhook's body, an error message, a log
 * line.
 *
 * The value passed in is not changed. Never throws.
 */
export function redact<Value>(value: Value): Value {
  const rules = { names: createSecretNames(), isRecording: () => false };
  // A string stays a string, and an object keeps its shape.
  if (typeof value === "string") return redactText(value, rules.names, (parsed) => redactValue(parsed, rules)) as Value;
  return typeof value === "object" && value !== null ? redactValue(value, rules) : value;
}

/** `redactCall` for many calls: property names are judged only once. */
export function createRedaction(): <Own extends Call>(call: Own) => Own {
  const names = createSecretNames();
  return (call) => {
    // A value read from elsewhere may lack what its type says, or not be a call.
    if (typeof call !== "object" || (call as unknown) === null) return redact(call);
    const listed: readonly unknown[] = Array.isArray(call.recordings) ? call.recordings : [];
    const isRecording = (address: string): boolean => listed.some((recording) => urlOf(recording) === address);
    const safe = redactValue(call, { names, isRecording });
    // Ids and keys are kept, whatever they look like: they are primary keys.
    return safe === call ? call : { ...safe, id: call.id, key: call.key };
  };
}

function urlOf(recording: unknown): string | undefined {
  const { url } = (recording ?? {}) as { url?: unknown };
  return typeof url === "string" ? url : undefined;
}
