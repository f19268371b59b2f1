import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { findProvider, keysOf } from "../providers.js";
import { idsOf, simulate, sourcesOf } from "../simulated.js";

const providers = Object.keys(sourcesOf);
/** Over all providers; the whole number is asked for where there is time. */
const kills = Math.ceil(Number(process.env.TRUNKLINE_KILLS ?? 7) / providers.length);
const script = fileURLToPath(new URL("sync-to-file.mjs", import.meta.url));
const folders: string[] = [];
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/**
 * Runs the script, and kills it so long after its work began. Tells how long it worked, and whether it was killed
 * before it was done.
 */
async function work(provider: string, folder: string, milliseconds = Infinity) {
  const child = spawn(process.execPath, [script, provider, JSON.stringify(keysOf(findProvider(provider))), folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const exit = once(child, "exit") as Promise<[number | null, string | null]>;
  await Promise.race([once(child.stdout, "data"), exit]);
  const began = performance.now();
  const timer = milliseconds === Infinity ? undefined : setTimeout(() => child.kill("SIGKILL"), milliseconds);
  const [code, signal] = await exit;
  clearTimeout(timer);
  if (signal !== "SIGKILL" && code !== 0) throw new Error(`The sync failed with exit code ${code}.`);
  return { killed: signal === "SIGKILL", took: performance.now() - began };
}

/** What was written whole: a line that a kill cut off was not, and its page comes again. */
function readRows(folder: string): { key: string; id: string }[] {
  return readFileSync(join(folder, "rows.ndjson"), "utf8")
    .split("\n")
    .flatMap((line) => {
      try {
        return [JSON.parse(line) as { key: string; id: string }];
      } catch {
        return [];
      }
    });
}

// Side by side: a process that starts and one that works keep two cores busy.
describe.concurrent.each(providers)("a sync of %s to a file", (provider) => {
  it(`loses and repeats nothing when the process is killed ${kills} times at random moments`, async () => {
    const expected = idsOf(simulate({ calls: 250, assistants: 2 }), provider).sort();
    let left = kills;
    let span: number | undefined;
    while (left > 0) {
      const folder = mkdtempSync(join(tmpdir(), "trunkline-sync-"));
      folders.push(folder);
      // As long as a whole run took the last time, so that a kill may strike anywhere in it.
      while (left > 0 && span !== undefined) {
        const { killed } = await work(provider, folder, Math.random() * span);
        if (!killed) break;
        left -= 1;
      }
      const { took } = await work(provider, folder);
      span ??= took;
      const rows = readRows(folder);
      const byKey = new Map(rows.map((row) => [row.key, row]));
      expect([...byKey.values()].map(({ id }) => id).sort()).toEqual(expected);
      // What came again is what was there.
      expect(rows.filter((row) => JSON.stringify(row) !== JSON.stringify(byKey.get(row.key)))).toEqual([]);
    }
  });
});
