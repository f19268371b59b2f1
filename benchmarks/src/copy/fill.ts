// Lists Vapi's calls into a copy, or into a file as NDJSON without `raw`, and tells what it took. Started by copy.ts.
import { closeSync, openSync, readdirSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "@trunkline/store";
import { openSource } from "../providers.js";
import { newest } from "../server/call-texts.js";

export interface Filled {
  /** Of CPU, all threads of this process together. */
  seconds: number;
  wallSeconds: number;
  /** The most that the process held at any time. */
  residentMegabytes: number;
  diskMegabytes: number;
}

/** A directory, the address of a Postgres, or a file whose name ends in `.ndjson`. */
const [address = "", baseUrl = "", length = "0"] = process.argv.slice(2);
const calls = Number(length);
const source = openSource("vapi", { baseUrl });

async function fillCopy(): Promise<number> {
  const store = await openStore(address);
  const { inserted } = await store.sync(source, { since: "3650d", now: () => newest + 60_000 });
  if (inserted !== calls) throw new Error(`${inserted} calls instead of ${calls}.`);
  const { rows } = await store.query("select pg_database_size(current_database()) as size");
  await store.close();
  return address.startsWith("postgres:") ? Number(rows[0]?.size) : sizeOf(address);
}

async function writeFile(): Promise<number> {
  const file = openSync(address, "w");
  let count = 0;
  for await (const { items } of source.list().pages()) {
    count += items.length;
    writeSync(file, items.map((call) => `${JSON.stringify({ ...call, raw: undefined })}\n`).join(""));
  }
  closeSync(file);
  if (count !== calls) throw new Error(`${count} calls instead of ${calls}.`);
  const { size } = statSync(address);
  rmSync(address);
  return size;
}

function sizeOf(folder: string): number {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}

const started = performance.now();
const size = await (address.endsWith(".ndjson") ? writeFile() : fillCopy());
const { user, system } = process.cpuUsage();
const filled: Filled = {
  seconds: (user + system) / 1e6,
  wallSeconds: (performance.now() - started) / 1000,
  residentMegabytes: process.resourceUsage().maxRSS / 1000,
  diskMegabytes: size / 1e6,
};
process.send?.(filled);
process.disconnect?.();
