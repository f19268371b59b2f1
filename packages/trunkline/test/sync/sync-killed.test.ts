import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { idsOf, simulate } from "../simulated.js";

/** Over all providers; the whole number is asked for where there is time. */
const kills = Number(process.env.TRUNKLINE_KILLS ?? 8);
const script = fileURLToPath(new URL("sync-to-file.mjs", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "trunkline-sync-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the script, and kills it after so many milliseconds of work. True where it was done before. */
async function runFor(provider: string, milliseconds: number | undefined): Promise<boolean> {
  const child = spawn(process.execPath, [script, provider, folder], { stdio: ["ignore", "ignore", "inherit"] });
  const timer = milliseconds === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), milliseconds);
  const [code] = (await once(child, "exit")) as [number | null];
  clearTimeout(timer);
  if (code !== null && code !== 0) throw new Error(`The sync failed with exit code ${code}.`);
  return code === 0;
}

describe.each(["vapi", "zudu"])("a sync of %s to a file", (provider) => {
  it(`loses nothing when the process is killed ${kills / 2} times at random moments`, async () => {
    const expected = idsOf(simulate({ calls: 400, assistants: 2 }), provider).sort();
    let left = kills / 2;
    while (left > 0) {
      for (const file of ["rows.ndjson", "state.json"]) rmSync(join(folder, file), { force: true });
      // Start-up takes a while before there is anything to interrupt.
      while (left > 0 && !(await runFor(provider, 150 + Math.random() * 400))) left -= 1;
      await runFor(provider, undefined);
      const text = existsSync(join(folder, "rows.ndjson")) ? readFileSync(join(folder, "rows.ndjson"), "utf8") : "";
      // A line that was cut off by the kill was not written: its page comes again.
      const rows = text.split("\n").flatMap((line) => {
        try {
          return [JSON.parse(line) as { key: string; id: string }];
        } catch {
          return [];
        }
      });
      const byKey = new Map(rows.map((row) => [row.key, row.id]));
      expect([...byKey.values()].sort()).toEqual(expected);
      left -= 1;
    }
  });
});
