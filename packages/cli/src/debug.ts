import { redact, TrunklineError } from "trunkline";
import type { Io } from "./io.js";

/**
 * Whether `DEBUG` names us, in the way of https://www.npmjs.com/package/debug: names with commas between them, or `*`.
 */
export function isDebugging(env: Io["env"]): boolean {
  return (env.DEBUG ?? "").split(/[\s,]+/).some((name) => name === "trunkline" || name === "*");
}

/** More than a line, for whoever has to find out why. */
export function formatForDebugging(error: unknown): string {
  if (TrunklineError.isInstance(error)) {
    // Where the answer itself was good, its body holds records of calls, and those may hold credentials.
    const { body, ...rest } = error.toJSON();
    const records = body !== undefined && (error.status === undefined || error.status < 300);
    return JSON.stringify(
      redact(records ? { ...rest, body: "[left out: it holds records]" } : { ...rest, body }),
      undefined,
      2,
    );
  }
  // Not foreseen: where it happened is all there is to go by.
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
