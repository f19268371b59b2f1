import { ownColumns } from "../calls/to-row.js";
import { columns } from "../schema/call-columns.js";

/** As those of the table `calls`. `numeric` is a number, but for money, which is text here. */
export type FileType = "text" | "boolean" | "numeric" | "integer" | "timestamptz" | "jsonb";

/** A row's columns that come from a Call, in order. */
export const callColumns: Readonly<Record<string, FileType>> = {
  ...Object.fromEntries(columns.map(([name, { type }]) => [name, type])),
  // JSON parsers lose digits of numbers, and few Parquet readers know decimals.
  cost_amount: "text",
};

/** All of them: those of the table `calls`, and the number of its part. */
export const fileColumns: Readonly<Record<string, FileType>> = {
  ...callColumns,
  ...ownColumns,
  _trunkline_rank: "integer",
  _trunkline_first_synced_at: "timestamptz",
  _trunkline_synced_at: "timestamptz",
  _trunkline_deleted_at: "timestamptz",
  _trunkline_deleted_reason: "text",
  _trunkline_part: "integer",
};

/** What a deletion consists of. */
export const deletionColumns: Readonly<Record<string, FileType>> = {
  call_key: "text",
  _trunkline_deleted_at: "timestamptz",
  _trunkline_deleted_reason: "text",
  _trunkline_part: "integer",
};
