import type { SourceStatus } from "@trunkline/store";
import { toCsvLine } from "trunkline/export";
import { exitCodes, usageError, type ExitCode } from "../errors/cli-error.js";
import type { Io } from "../io.js";
import type { Output } from "../output/output.js";
import { checkDatabase, openAnyCopy, openCopy, openExistingCopy } from "../sync/target.js";
import { formatTime } from "../text/format-values.js";
import { toPlainText } from "../text/plain-text.js";
import { createStyle } from "../text/style.js";
import { formatTable, type Column } from "../text/table.js";
import { toJson } from "../text/to-json.js";

export interface DbOptions {
  db?: string;
}

export interface DbQueryOptions extends DbOptions {
  json?: true;
  csv?: true;
}

export interface DbStatusOptions extends DbOptions {
  json?: true;
}

/** Runs one read-only statement. Rows are objects by column name. */
export async function runDbQuery(
  sql: string,
  { db, json, csv }: DbQueryOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  if (json && csv) throw usageError("Use only one of --json and --csv.");
  const store = await openExistingCopy(db);
  try {
    const { columns, rows } = await store.query(sql);
    if (json) await output.write(toJsonRows(rows));
    else if (csv) {
      await output.write(toCsvLine(columns));
      for (const row of rows) await output.write(toCsvLine(columns.map((name) => toCell(row[name]))));
    } else await output.write(formatRows(columns, rows, io, output));
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

function toJsonRows(rows: readonly Record<string, unknown>[]): string {
  return rows.length === 0 ? "[]\n" : `[\n${rows.map((row) => toJson(row)).join(",\n")}\n]\n`;
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function formatRows(
  names: readonly string[],
  rows: readonly Record<string, unknown>[],
  io: Io,
  output: Output,
): string {
  if (names.length === 0) return "No columns.\n";
  const columns = names.map((name, index): Column<never> => {
    const isNumber = rows.length > 0 && rows.every((row) => isNumeric(row[name]));
    // A narrow terminal keeps the first columns.
    return {
      title: name,
      read: () => "",
      priority: -index,
      minWidth: 12,
      ...(isNumber && { align: "right" as const }),
    };
  });
  const cells = rows.map((row) => names.map((name) => toPlainText(toCell(row[name]))));
  const { lines, hidden } = formatTable(columns, cells, output.columns ?? Infinity, createStyle(io));
  const count = `${rows.length} ${rows.length === 1 ? "row" : "rows"}`;
  const note = hidden.length === 0 ? "" : ` Hidden columns: ${hidden.join(", ")}.`;
  return `${lines.join("\n")}\n(${count}.${note})\n`;
}

function isNumeric(value: unknown): boolean {
  return value === null || typeof value === "number" || (typeof value === "string" && /^-?\d+(?:\.\d+)?$/.test(value));
}

const statusColumns: readonly Column<SourceStatus & { lag: string }>[] = [
  { title: "source", priority: 10, read: ({ source }) => toPlainText(source.replace(/:$/, "")) },
  { title: "calls", priority: 9, align: "right", read: ({ calls }) => String(calls) },
  { title: "incomplete", priority: 6, align: "right", read: ({ incomplete }) => String(incomplete) },
  { title: "gone", priority: 4, align: "right", read: ({ deleted }) => String(deleted) },
  { title: "parked", priority: 5, align: "right", read: ({ parked }) => String(parked) },
  { title: "complete from (UTC)", priority: 3, read: ({ completeFrom }) => formatTime(completeFrom) },
  { title: "complete until (UTC)", priority: 8, read: ({ completeUntil }) => formatTime(completeUntil) },
  { title: "lag", priority: 7, align: "right", read: ({ lag }) => lag },
  { title: "last error", priority: 2, minWidth: 16, read: ({ error }) => toPlainText(error ?? "") },
];

export async function runDbStatus({ db, json }: DbStatusOptions, io: Io, output: Output): Promise<ExitCode> {
  const store = await openAnyCopy(db);
  try {
    const status = await store.status();
    if (json) for (const one of status) await output.write(`${toJson(one)}\n`);
    else if (status.length === 0) await output.write("Nothing was synced into this copy yet.\n");
    else {
      const rows = status
        .map((one) => ({ ...one, lag: formatLag(one.completeUntil, io.now()) }))
        .map((one) => statusColumns.map(({ read }) => read(one)));
      const { lines } = formatTable(statusColumns, rows, output.columns ?? Infinity, createStyle(io));
      await output.write(`${lines.join("\n")}\n`);
    }
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

function formatLag(completeUntil: string | undefined, now: number): string {
  if (completeUntil === undefined) return "";
  const minutes = Math.max(0, Math.round((now - Date.parse(completeUntil)) / 60_000));
  if (minutes < 120) return `${minutes} min`;
  return minutes < 2880 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1440)} d`;
}

/** Opening a copy brings its tables up to date. */
export async function runDbMigrate({ db }: DbOptions, output: Output): Promise<ExitCode> {
  const store = await openCopy(checkDatabase(db));
  await store.close();
  await output.write(`${toPlainText(store.address)} is up to date.\n`);
  return exitCodes.ok;
}

/** Erases a person's calls, and keeps them from being stored again. */
export async function runDbForget(number: string, { db }: DbOptions, output: Output): Promise<ExitCode> {
  if (!/\d{3}/.test(number)) throw usageError(`The number must be one such as +14155550123, not "${number}".`);
  const store = await openExistingCopy(db);
  try {
    const erased = await store.forget(number);
    await output.write(
      erased > 0
        ? `${erased} ${erased === 1 ? "call was" : "calls were"} erased, and will not come back.\n`
        : `No call of ${toPlainText(number)} was found, so none was erased; none is taken from now on. Numbers are compared whole, with the country code: +14155550123.\n`,
    );
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}
