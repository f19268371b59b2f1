import type { Call } from "trunkline";
import { columns } from "../schema/call-columns.js";
import { toSafeJson } from "./safe-json.js";

export const rawColumn = "raw";

/** What a call comes to be in a row, as JSON: its columns without their brackets, and `raw`, empty without one. */
export interface CallJson {
  fields: string;
  raw: string;
}

/** Each value is written once: they are most of what a copy costs. */
export function toCallJson(call: Call): CallJson {
  let fields = "";
  for (const [name, { read }] of columns) {
    if (name === rawColumn) continue;
    const value = read(call);
    if (value !== undefined) fields += `"${name}":${toSafeJson(value)},`;
  }
  return { fields, raw: call.raw === undefined ? "" : toSafeJson(call.raw) };
}
