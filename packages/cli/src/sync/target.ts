import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileStore, RawMode, Store } from "@trunkline/store";
import { usageError } from "../errors/cli-error.js";

/** @throws {CliError} for anything that cannot hold a copy */
export function checkTarget(to: string | undefined, option: string): string {
  if (to === undefined) {
    throw usageError(`${option} is required: a directory such as ./calls, or postgres://user:password@host/database.`);
  }
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(to) ?? [];
  if (scheme === undefined || /^[a-z]:[\\/]/i.test(to) || isServer(to) || isFiles(to)) return to;
  if (/^(?:ndjson|parquet)$/i.test(scheme))
    throw usageError(`${option}: ${scheme}: needs a directory: ndjson:./calls.`);
  throw usageError(
    `${option}: a copy is kept in a directory, at postgres://…, or in files of ndjson:DIR or parquet:DIR, not in ${scheme}:….`,
  );
}

export function isServer(to: string): boolean {
  return /^postgres(?:ql)?:/i.test(to);
}

/** Whether the copy is in files, not in a database. */
export function isFiles(to: string): boolean {
  return /^(?:ndjson|parquet):(?!\/\/)./s.test(to);
}

/** Loaded on demand: listing calls needs no database. */
export async function openCopy(to: string, options: { raw?: RawMode; migrate?: boolean } = {}): Promise<Store> {
  const { openStore } = await import("@trunkline/store");
  return openStore(to, options);
}

export async function openFiles(to: string, options: { raw?: RawMode } = {}): Promise<FileStore> {
  const { openFileStore } = await import("@trunkline/store");
  return openFileStore(to, options);
}

/** Opens a database that must exist already: reading it must not create one. @throws {CliError} */
export async function openExistingCopy(db: string | undefined): Promise<Store> {
  const to = checkDatabase(db);
  checkIsThere(to);
  return openCopy(to);
}

/** Opens a copy of any kind that must exist already. @throws {CliError} */
export async function openAnyCopy(
  db: string | undefined,
): Promise<Pick<Store | FileStore, "address" | "status" | "verify" | "close">> {
  const to = checkTarget(db, "--db");
  checkIsThere(to);
  return isFiles(to) ? openFiles(to) : openCopy(to);
}

/** @throws {CliError} for a copy in files */
export function checkDatabase(db: string | undefined): string {
  const to = checkTarget(db, "--db");
  if (!isFiles(to)) return to;
  throw usageError(
    `--db ${to}: this needs a database, ./calls or postgres://…. Files are read by others: cd ${pathOf(to)} && duckdb -init calls_latest.sql`,
  );
}

function checkIsThere(to: string): void {
  if (isServer(to) || existsSync(pathOf(to))) return;
  throw usageError(`--db ${to}: there is no copy. Make one: trunkline sync --to ${to}`);
}

function pathOf(to: string): string {
  return isFiles(to) ? to.slice(to.indexOf(":") + 1) : to;
}

/** A dry run into a directory that does not exist leaves none behind. */
export async function openForDryRun<Opened extends Store | FileStore>(
  to: string,
  open: (to: string) => Promise<Opened>,
): Promise<Opened> {
  if (isServer(to) || existsSync(pathOf(to))) return open(to);
  const folder = mkdtempSync(join(tmpdir(), "trunkline-dry-run-"));
  const place = join(folder, "calls");
  const store = await open(isFiles(to) ? `${to.slice(0, to.indexOf(":"))}:${place}` : place);
  return {
    ...store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
