import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RawMode, Store } from "@trunkline/store";
import { usageError } from "../errors/cli-error.js";

/** @throws {CliError} for what no copy can be kept in */
export function checkTarget(to: string | undefined, option: string): string {
  if (to === undefined) {
    throw usageError(`${option} is required: a directory such as ./calls, or postgres://user:password@host/database.`);
  }
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(to) ?? [];
  if (scheme === undefined || /^[a-z]:[\\/]/i.test(to) || /^postgres(?:ql)?$/i.test(scheme)) return to;
  throw usageError(`${option}: a copy is kept in a directory or at postgres://…, not in ${scheme}:….`);
}

export function isServer(to: string): boolean {
  return /^postgres(?:ql)?:/i.test(to);
}

/** Loaded when it is needed: listing calls needs no database. */
export async function openCopy(to: string, options: { raw?: RawMode; migrate?: boolean } = {}): Promise<Store> {
  const { openStore } = await import("@trunkline/store");
  return openStore(to, options);
}

/** A copy that has to be there: asking for its state must not make one. @throws {CliError} */
export async function openExistingCopy(db: string | undefined): Promise<Store> {
  const to = checkTarget(db, "--db");
  if (!isServer(to) && !existsSync(to)) {
    throw usageError(`--db ${to}: there is no copy. Make one: trunkline sync --to ${to}`);
  }
  return openCopy(to);
}

/** A dry run into a directory that is not there yet leaves none behind. */
export async function openForDryRun(to: string, raw: RawMode): Promise<Store> {
  if (isServer(to) || existsSync(to)) return openCopy(to, { raw });
  const folder = mkdtempSync(join(tmpdir(), "trunkline-dry-run-"));
  const store = await openCopy(join(folder, "calls"), { raw });
  return {
    ...store,
    async close() {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
