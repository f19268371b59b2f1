import { ownColumns } from "../calls/to-row.js";
import { columns } from "../schema/call-columns.js";

/** The types of the table `calls`. `numeric` is a number, except for amounts of money, which are text here. */
export type FileType = "text" | "boolean" | "numeric" | "integer" | "timestamptz" | "jsonb";

/** The columns that come from a Call, in order. */
export const callColumns: Readonly<Record<string, FileType>> = {
  ...Object.fromEntries(columns.map(([name, { type }]) => [name, type])),
  // JSON parsers lose digits of numbers, and few Parquet readers support decimals.
  cost_amount: "text",
};

/** All columns: those of the table `calls`, and the number of the row's part. */
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

export const deletionColumns: Readonly<Record<string, FileType>> = {
  call_key: "text",
  _trunkline_deleted_at: "timestamptz",
  _trunkline_deleted_reason: "text",
  _trunkline_part: "integer",
};
