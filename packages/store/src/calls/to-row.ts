import { redactCall, type Call } from "trunkline";
import { callColumns, type CallColumn } from "../schema/call-columns.js";
import type { RawMode } from "../store.js";
import { hashCall } from "./hash-call.js";
import { rankCall } from "./rank-call.js";

export const columns: readonly (readonly [name: string, column: CallColumn])[] = Object.values(callColumns).flatMap(
  (ofField) => Object.entries(ofField),
);

/** What a row has beside a Call's columns, as it is given to `upsert`. */
export const ownColumns = {
  _trunkline_hash: "text",
  _trunkline_rank: "smallint",
  _trunkline_fetched_at: "timestamptz",
  _trunkline_seen_by: "text",
} as const;

/** How a call came to the copy. */
export type SeenBy = "sync" | "webhook" | "put";

/** A row of `calls`, its JSON columns as values. */
export type Row = Record<string, unknown>;

/** A call as a row. `call` is redacted already, unless its credentials are to be kept. */
export function toRow(call: Call, { raw, seenBy, now }: { raw: RawMode; seenBy: SeenBy; now: number }): Row {
  const row: Row = {};
  for (const [name, { read }] of columns) {
    const value = read(call);
    if (value !== undefined) row[name] = value;
  }
  if (raw === "none") delete row.raw;
  row._trunkline_hash = hashCall(call, raw);
  row._trunkline_rank = rankCall(call);
  row._trunkline_fetched_at = new Date(now).toISOString();
  row._trunkline_seen_by = seenBy;
  return row;
}

/** A call as it may be kept. */
export function toKept<Own extends Call>(call: Own, raw: RawMode): Own {
  return raw === "full" ? call : redactCall(call);
}
