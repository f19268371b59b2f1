import type { Call } from "trunkline";
import { columns } from "../schema/call-columns.js";
import { toSafeJson } from "./safe-json.js";

export const rawColumn = "raw";

/** A call's columns as the inside of a JSON object, and `raw` as JSON, empty if there is none. */
export interface CallJson {
  fields: string;
  raw: string;
}

/** Serializes each value once, since that is most of the work of a copy. */
export function toCallJson(call: Call): CallJson {
  let fields = "";
  for (const [name, { read }] of columns) {
    if (name === rawColumn) continue;
    const value = read(call);
    if (value !== undefined) fields += `"${name}":${toSafeJson(value)},`;
  }
  return { fields, raw: call.raw === undefined ? "" : toSafeJson(call.raw) };
}
