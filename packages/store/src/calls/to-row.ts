import { redactCall, type Call } from "trunkline";
import { columns } from "../schema/call-columns.js";
import type { RawMode } from "../store.js";
import { rawColumn, toCallJson, type CallJson } from "./call-json.js";
import { hashCall } from "./hash-call.js";
import { rankCall } from "./rank-call.js";
import { toSafeJson } from "./safe-json.js";

/** The columns that a row has besides those of a Call, as passed to `upsert`. */
export const ownColumns = {
  _trunkline_hash: "text",
  _trunkline_rank: "smallint",
  _trunkline_fetched_at: "timestamptz",
  _trunkline_seen_by: "text",
} as const;

/** How a call came into the copy. */
export type SeenBy = "sync" | "webhook" | "put";

/** A row of `calls`, with its JSON columns as values. */
export type Row = Record<string, unknown>;

/** How a call is converted to a row. */
export interface RowOptions {
  raw: RawMode;
  seenBy: SeenBy;
  /** When it was fetched, epoch milliseconds. */
  now: number;
}

/** Converts a call to a row. `call` is already redacted, unless its credentials are to be kept. */
export function toRow(call: Call, options: RowOptions): Row {
  const row: Row = {};
  for (const [name, { read }] of columns) {
    const value = read(call);
    if (value !== undefined) row[name] = value;
  }
  if (options.raw === "none") delete row.raw;
  return Object.assign(row, toOwn(call, options));
}

/** The same row as JSON for a database. */
export function toRowJson(call: Call, options: RowOptions): string {
  const json = toCallJson(call);
  const { fields, raw } = json;
  const own = toSafeJson(toOwn(call, options, json)).slice(1);
  return `{${fields}${options.raw === "none" || raw === "" ? "" : `"${rawColumn}":${raw},`}${own}`;
}

function toOwn(
  call: Call,
  { raw, seenBy, now }: RowOptions,
  json?: CallJson,
): Record<keyof typeof ownColumns, unknown> {
  return {
    _trunkline_hash: hashCall(call, raw, json),
    _trunkline_rank: rankCall(call),
    _trunkline_fetched_at: new Date(now).toISOString(),
    _trunkline_seen_by: seenBy,
  };
}

/** Redacts a call, unless credentials are kept. */
export function toKept<Own extends Call>(call: Own, raw: RawMode): Own {
  return raw === "full" ? call : redactCall(call);
}
