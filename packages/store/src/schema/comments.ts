import { tables } from "./tables.js";

/** SQL with a `comment on` for every table, view and column. */
export function toComments(): string {
  return Object.entries(tables)
    .flatMap(([table, { kind, comment, columns }]) => [
      `comment on ${kind} ${table} is ${quote(comment)};`,
      ...Object.entries(columns).map(([column, text]) => `comment on column ${table}.${column} is ${quote(text)};`),
    ])
    .join("\n");
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
