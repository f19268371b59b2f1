import { TrunklineError } from "@trunkline/client";
import { StoreError, type StoreProblem } from "../store-error.js";

/** By SQLSTATE, its class, or the system's error code. */
const problems: Readonly<Record<string, StoreProblem>> = {
  "28": "refused",
  "3D000": "refused",
  "08": "unreachable",
  "57P01": "unreachable",
  "57P02": "unreachable",
  "57P03": "unreachable",
  "53300": "unreachable",
  "53100": "full",
  ENOSPC: "full",
  EDQUOT: "full",
  EFBIG: "full",
  XX001: "damaged",
  XX002: "damaged",
  "25006": "not_allowed",
  "42501": "not_allowed",
  EACCES: "not_allowed",
  EPERM: "not_allowed",
  EROFS: "not_allowed",
  ECONNREFUSED: "unreachable",
  ECONNRESET: "unreachable",
  ENOTFOUND: "unreachable",
  EAI_AGAIN: "unreachable",
  ETIMEDOUT: "unreachable",
  EHOSTUNREACH: "unreachable",
  ENETUNREACH: "unreachable",
  EPIPE: "unreachable",
  ENOENT: "unreachable",
};

export const damaged = "is damaged: files are missing or incomplete. Move it away, and sync into a new one";

const sentences: Readonly<Partial<Record<StoreProblem, string>>> = {
  refused: "refuses this user, password or database",
  unreachable: "does not answer. What was saved is safe, and the next sync goes on from there",
  full: "is on a full disk. What was saved is safe, and the next sync goes on from there",
  not_allowed: "may not be written",
  damaged,
};

const noEncryption = /does not support SSL/i;

/** OpenSSL's and Node's codes for an unverified certificate. */
const unproven =
  /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+|CERT_\w+|ERR_TLS_CERT_ALTNAME_INVALID)$/;

/** A driver's error as one that says what to do. `shown`: the copy's address without a password. */
export function explainError(error: unknown, shown: string): unknown {
  if (TrunklineError.isInstance(error)) return error;
  const { code, message } = firstOf(error);
  const reason = findProblem(code, message);
  if (reason === undefined) return error;
  const sentence = unproven.test(code)
    ? "does not prove who it is: name the host as its certificate does, and a private authority by `sslrootcert=FILE` in the address; `sslmode=no-verify` encrypts without proof"
    : noEncryption.test(message)
      ? "takes no encrypted connections: leave `sslmode` out of its address"
      : (sentences[reason] ?? "does not take this");
  return new StoreError(reason, `${shown} ${sentence}: ${message}`, {
    cause: error,
    retryable: reason === "unreachable",
  });
}

/** A host with several addresses fails with one error for each. */
function firstOf(error: unknown): { code: string; message: string } {
  const found: unknown = error instanceof AggregateError && error.errors.length > 0 ? error.errors[0] : error;
  const { name, code, errno, message } = (found ?? {}) as Readonly<Record<string, unknown>>;
  if (name === "ErrnoError" && typeof errno === "number") {
    const known = wasiCodes[errno];
    return { code: known ?? "", message: known ?? `the error ${errno} of a file` };
  }
  return { code: typeof code === "string" ? code : "", message: typeof message === "string" ? message : String(found) };
}

/** PGlite's file errors have WASI numbers and no message. */
const wasiCodes: Readonly<Record<number, string>> = {
  2: "EACCES",
  19: "EDQUOT",
  22: "EFBIG",
  51: "ENOSPC",
  63: "EPERM",
  69: "EROFS",
};

function findProblem(code: string, message: string): StoreProblem | undefined {
  const known = problems[code] ?? problems[code.slice(0, 2)];
  if (known) return known;
  // The driver's own errors have no code.
  if (/terminated|timeout exceeded when trying to connect|client has encountered a connection error/i.test(message)) {
    return "unreachable";
  }
  if (/failed to initialize/i.test(message)) return "damaged";
  if (/password must be a string|SASL/i.test(message) || noEncryption.test(message) || unproven.test(code)) {
    return "refused";
  }
  return /^[\dA-Z]{5}$/.test(code) ? "sql" : undefined;
}
