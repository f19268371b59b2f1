import { createHash } from "node:crypto";
import type { Call } from "trunkline";
import type { RawMode } from "../store.js";
import { toSafeJson } from "./safe-json.js";

const letters: Readonly<Record<RawMode, string>> = { redacted: "r", full: "f", none: "n" };

/**
 * Changes when a call does, or what is kept as its `raw`. Queries and expiries of URLs do not count: signed ones are
 * new in every answer.
 */
export function hashCall(call: Call, raw: RawMode): string {
  const recordings = call.recordings.map(({ expiresAt: _expiresAt, ...recording }) => recording);
  const text = toSafeJson({ ...call, recordings }).replaceAll(/(https?:[^"?\s\\]+)\?[^"\s\\]*/g, "$1");
  return `${letters[raw]}:${createHash("sha256").update(text).digest("base64url").slice(0, 22)}`;
}
