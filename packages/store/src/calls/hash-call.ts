import { createHash } from "node:crypto";
import type { Call } from "trunkline";
import type { RawMode } from "../store.js";
import { toCallJson, type CallJson } from "./call-json.js";

const letters: Readonly<Record<RawMode, string>> = { redacted: "r", full: "f", none: "n" };

/**
 * A hash that changes with a call or its `raw` mode. The query and expiry of URLs are left out, since signed URLs
 * differ in every answer. `json`: the call's JSON, if the caller has it already.
 */
export function hashCall(call: Call, raw: RawMode, json: CallJson = toCallJson(call)): string {
  const text = json.fields.replaceAll(expiry, "") + json.raw;
  const hash = createHash("sha256").update(text.replaceAll(address, "$1"));
  return `${letters[raw]}:${hash.digest("base64url").slice(0, 22)}`;
}

const expiry = /"expiresAt":"[^"]*"/g;
const address = /(https?:[^"?\s\\]+)\?[^"\s\\]*/g;
