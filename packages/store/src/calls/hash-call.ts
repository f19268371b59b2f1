import { createHash } from "node:crypto";
import type { Call } from "trunkline";
import type { RawMode } from "../store.js";
import { toSafeJson } from "./safe-json.js";

const letters: Readonly<Record<RawMode, string>> = { redacted: "r", full: "f", none: "n" };

/**
 * Tells a changed call from the one that is kept, and what was kept as its `raw`. Of an address only what stands before
 * `?` counts, and when it expires does not: signed addresses are new in every answer.
 */
export function hashCall(call: Call, raw: RawMode): string {
  const recordings = call.recordings.map(({ expiresAt: _expiresAt, ...recording }) => recording);
  const text = toSafeJson({ ...call, recordings }).replaceAll(/(https?:[^"?\s\\]+)\?[^"\s\\]*/g, "$1");
  return `${letters[raw]}:${createHash("sha256").update(text).digest("base64url").slice(0, 22)}`;
}
