import type { Call } from "../call.js";
import { redactText } from "./redact-text.js";
import { redactValue } from "./redact-value.js";
import { createSecretNames } from "./secret-names.js";

/**
 * The call without its credentials, for writing to a file, a log or a database: they are `"[redacted]"` in `raw`, in
 * `metadata`, in `problems` and wherever else they stand. They are known by the specs' marks, by their names (`apiKey`,
 * `auth_token`, `X-Signature`) in any spelling, and by their looks; also in JSON inside texts. Addresses lose user
 * information and parameters that sign, and stay otherwise: a recording's is data.
 *
 * The call that is passed stays as it is, and what holds no credential is not copied. Never throws.
 */
export function redactCall<Own extends Call>(call: Own): Own {
  return createRedaction()(call);
}

/**
 * The same for whatever else may hold a provider's words: a webhook's body, an error's message, a line of a log.
 *
 * What is passed stays as it is. Never throws.
 */
export function redact<Value>(value: Value): Value {
  const rules = { names: createSecretNames(), isRecording: () => false };
  // A text becomes a text, and an object a copy of its shape.
  if (typeof value === "string") return redactText(value, rules.names, (parsed) => redactValue(parsed, rules)) as Value;
  return typeof value === "object" && value !== null ? redactValue(value, rules) : value;
}

/** `redactCall` for many calls: it learns their names once. */
export function createRedaction(): <Own extends Call>(call: Own) => Own {
  const names = createSecretNames();
  return (call) => {
    // What was read from somewhere may lack what its type says, or be no call.
    if (typeof call !== "object" || (call as unknown) === null) return redact(call);
    const listed: readonly unknown[] = Array.isArray(call.recordings) ? call.recordings : [];
    const isRecording = (address: string): boolean => listed.some((recording) => urlOf(recording) === address);
    const safe = redactValue(call, { names, isRecording });
    // A primary key stays one, whatever it looks like.
    return safe === call ? call : { ...safe, id: call.id, key: call.key };
  };
}

function urlOf(recording: unknown): string | undefined {
  const { url } = (recording ?? {}) as { url?: unknown };
  return typeof url === "string" ? url : undefined;
}
