import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { openStore } from "../src/index.js";
import { homes, makeFolder } from "./support/homes.js";
import { runUntilKilled } from "./support/kill.js";

/** On each home; the whole number is asked for where there is time. */
const kills = Number(process.env.TRUNKLINE_KILLS ?? 1);
const script = fileURLToPath(new URL("sync-until-killed.mjs", import.meta.url));

const work = (args: readonly string[], kill?: { word: string; after: number }): Promise<string> =>
  runUntilKilled(script, args, kill);

describe.each(homes)("a sync to $name", ({ make }) => {
  it(
    `loses and doubles nothing when the process is killed ${kills} times at random moments`,
    { timeout: 60_000 + kills * 15_000 },
    async () => {
      const address = await make();
      for (let left = kills; left > 0; left -= 1) {
        const isEarly = Math.random() < 0.2;
        // A sync of one account takes about a second.
        await work(
          [address],
          isEarly ? { word: "opening", after: Math.random() * 1000 } : { word: "syncing", after: Math.random() * 1500 },
        );
      }
      const said = await work([address].concat("0"));
      expect(said).toMatch(/syncing \d/);
      // One at the least, where a kill struck before the first.
      const accounts = Math.max(1, Number(/syncing (\d+)/.exec(said)?.[1]));
      await work([address, String(accounts)]);
    },
  );
});

describe("a directory", () => {
  it("opens though the process that made it was killed while it did", { timeout: 300_000 }, async () => {
    const address = join(makeFolder(), "calls");
    for (const after of [50, 1500]) await work([address], { word: "opening", after });
    const store = await openStore(address);
    expect((await store.query("select count(*) as calls from calls")).rows).toEqual([{ calls: 0 }]);
    await store.close();
  });
});
