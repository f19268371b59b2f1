import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { makeFolder } from "./support/homes.js";
import { runUntilKilled } from "./support/kill.js";
import { readLatest } from "./support/read-files.js";

/** For each format; the whole number is asked for where there is time. */
const kills = Number(process.env.TRUNKLINE_KILLS ?? 1);
const script = fileURLToPath(new URL("sync-files-until-killed.mjs", import.meta.url));

describe.each(["ndjson", "parquet"])("a sync to files of %s", (format) => {
  it(
    `loses and doubles nothing when the process is killed ${kills} times at random moments, compactions included`,
    { timeout: 60_000 + kills * 15_000 },
    async () => {
      const path = join(makeFolder(), "calls");
      const address = `${format}:${path}`;
      for (let left = kills; left > 0; left -= 1) {
        await runUntilKilled(script, [address], { word: "syncing", after: Math.random() * 2500 });
        // Whatever the manifest names is there, and whole, at any moment.
        await readLatest(path);
      }
      const said = await runUntilKilled(script, [address, "0"]);
      expect(said).toMatch(/syncing \d/);
      // One at the least, where a kill struck before the first.
      const accounts = Math.max(1, Number(/syncing (\d+)/.exec(said)?.[1]));
      await runUntilKilled(script, [address, String(accounts)]);
      expect((await readLatest(path)).size).toBe(300 * accounts);
    },
  );
});
