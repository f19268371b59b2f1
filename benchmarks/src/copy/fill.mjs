// Lists calls of Vapi into a copy, or into a file as NDJSON without `raw`, and tells what it took. Started by copy.ts,
// as users run it: built code, without a compiler in the same process.
import { closeSync, openSync, readdirSync, rmSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { openStore } from "@trunkline/store";
import { vapi } from "trunkline/vapi";

/** A directory, the address of a Postgres, or a file whose name ends in `.ndjson`. */
const [address = "", baseUrl, length, now] = process.argv.slice(2);
const calls = Number(length);
const source = vapi({ apiKey: "key", baseUrl });

async function fillCopy() {
  const store = await openStore(address);
  const { inserted } = await store.sync(source, { since: "3650d", now: () => Number(now) });
  if (inserted !== calls) throw new Error(`${inserted} calls instead of ${calls}.`);
  const { rows } = await store.query("select pg_database_size(current_database()) as size");
  await store.close();
  return address.startsWith("postgres:") ? Number(rows[0]?.size) : sizeOf(address);
}

async function writeFile() {
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

function sizeOf(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
}

const started = performance.now();
const size = await (address.endsWith(".ndjson") ? writeFile() : fillCopy());
const { user, system } = process.cpuUsage();
process.send?.({
  seconds: (user + system) / 1e6,
  wallSeconds: (performance.now() - started) / 1000,
  residentMegabytes: process.resourceUsage().maxRSS / 1000,
  diskMegabytes: size / 1e6,
});
process.disconnect?.();
