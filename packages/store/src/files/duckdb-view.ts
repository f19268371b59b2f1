import { deletionColumns, fileColumns, type FileType } from "./file-columns.js";
import type { FileFormat } from "./file-store.js";

const types: Readonly<Record<FileType, string>> = {
  text: "VARCHAR",
  boolean: "BOOLEAN",
  numeric: "DOUBLE",
  integer: "INTEGER",
  timestamptz: "TIMESTAMPTZ",
  jsonb: "JSON",
};

/** SQL that creates `calls_latest` in DuckDB: each call once, as it was last seen. */
export function toDuckdbView(format: FileFormat, parts: readonly string[], deletions: readonly string[]): string {
  const columns = Object.entries(fileColumns)
    .filter(([name]) => !name.startsWith("_trunkline_deleted_"))
    .map(([name, type]) => `  ${toColumn(name, type)}`);
  return `-- Each call once, as it was last seen. In this directory: duckdb -init calls_latest.sql
-- Written by every sync; paths are relative to this directory.
create or replace view calls_latest as
with parts as (
  select * from ${readFiles(format, parts, fileColumns)}
  qualify row_number() over (partition by call_key order by _trunkline_part desc) = 1
), deletions as (
  select * from ${readFiles(format, deletions, deletionColumns)}
  qualify row_number() over (partition by call_key order by _trunkline_part desc) = 1
)
select
${columns.join(",\n")},
  coalesce(deletions._trunkline_deleted_at, parts._trunkline_deleted_at) as _trunkline_deleted_at,
  coalesce(deletions._trunkline_deleted_reason, parts._trunkline_deleted_reason) as _trunkline_deleted_reason
from parts
left join deletions
on deletions.call_key = parts.call_key and deletions._trunkline_part >= parts._trunkline_part;
`;
}

/** Amounts are exact text in the files; DuckDB's decimals have at most 38 digits. */
function toColumn(name: string, type: FileType): string {
  if (name === "cost_amount") return "try_cast(parts.cost_amount as DECIMAL(38, 18)) as cost_amount";
  return type === "jsonb" ? `parts.${name}::JSON as ${name}` : `parts.${name}`;
}

/** DuckDB refuses an empty list of files. */
function readFiles(format: FileFormat, files: readonly string[], columns: Readonly<Record<string, FileType>>): string {
  if (files.length === 0) {
    const nulls = Object.entries(columns).map(([name, type]) => `null::${types[type]} as ${name}`);
    return `(select ${nulls.join(", ")} where false)`;
  }
  const list = `[\n    ${files.map((file) => `'${file.replaceAll("'", "''")}'`).join(",\n    ")}\n  ]`;
  if (format === "parquet") return `read_parquet(${list}, union_by_name = true)`;
  const named = Object.entries(columns).map(([name, type]) => `${name}: '${types[type]}'`);
  return `read_json(${list}, format = 'newline_delimited', maximum_object_size = 134217728, columns = {${named.join(", ")}})`;
}
