import { createHash } from "node:crypto";
import type { Call } from "trunkline";
import type { RawMode } from "../store.js";
import { toCallJson, type CallJson } from "./call-json.js";

const letters: Readonly<Record<RawMode, string>> = { redacted: "r", full: "f", none: "n" };

/**
 * Changes when a call does, or what is kept as its `raw`. Queries and expiries of URLs do not count: signed ones are
 * new in every answer. `json`: the call's, where the caller has it already.
 */
export function hashCall(call: Call, raw: RawMode, json: CallJson = toCallJson(call)): string {
  const text = json.fields.replaceAll(expiry, "") + json.raw;
  const hash = createHash("sha256").update(text.replaceAll(address, "$1"));
  return `${letters[raw]}:${hash.digest("base64url").slice(0, 22)}`;
}

const expiry = /"expiresAt":"[^"]*"/g;
const address = /(https?:[^"?\s\\]+)\?[^"\s\\]*/g;
