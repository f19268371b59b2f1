import { createHash, randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";
import { serveVapi } from "./support/calls.js";
import { homes, makeFolder } from "./support/homes.js";
import { runUntilKilled } from "./support/kill.js";
import { listFiles } from "./support/read-files.js";

/** On each home; the whole number is asked for where there is time. */
const kills = 2 * Number(process.env.TRUNKLINE_KILLS ?? 1);
const script = fileURLToPath(new URL("keep-recordings-until-killed.mjs", import.meta.url));

const calls = 80;

/** A row of `recording_files`, as far as it is looked at. */
interface Kept {
  call_key: string;
  path: string;
  sha256: string;
}

/** Vapi over loopback: its calls, and their recordings, of which every two calls have the same. */
async function serveCalls(): Promise<{ url: string; sounds: Buffer[]; asked: string[] }> {
  const sounds = Array.from({ length: calls / 2 }, () => randomBytes(400_000));
  /** The calls whose recordings were asked for. */
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    const [, number] = /^\/sounds\/(\d+)\.wav$/.exec(path) ?? [];
    if (number === undefined) {
      void api.fetch(url + path).then(async (answer) => {
        response.setHeader("content-type", "application/json");
        response.end(await answer.text());
      });
      return;
    }
    asked.push(`vapi::${number}`);
    const sound = sounds[Number(number) >> 1]!;
    response.setHeader("content-type", "audio/wav");
    response.setHeader("content-length", sound.length);
    response.write(sound.subarray(0, 100_000));
    // The rest comes a little later, so that some are cut off in between.
    void wait(2).then(() => response.end(sound.subarray(100_000)));
  }).listen(0, "127.0.0.1");
  onTestFinished(() => void server.close());
  await once(server, "listening");
  // One that listens at a port has an address of this kind.
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const at = new Date().toISOString();
  const api = serveVapi(
    Array.from({ length: calls }, (_, number) => ({
      id: String(number),
      createdAt: at,
      updatedAt: at,
      recordingUrl: `${url}/sounds/${number}.wav`,
    })),
  );
  return { url, sounds, asked };
}

function readSaid<Value>(said: string, word: string): Value {
  const [, json = "null"] = new RegExp(`^${word} (.*)$`, "m").exec(said) ?? [];
  return JSON.parse(json) as Value;
}

describe.each(homes)("recordings of calls in $name", ({ make }) => {
  it(
    `are whole, and downloaded once, when the process is killed ${kills} times at random moments`,
    { timeout: 60_000 + kills * 10_000 },
    async () => {
      const { url, sounds, asked } = await serveCalls();
      const address = await make();
      const folder = join(makeFolder(), "recordings");

      /** Nothing is asked for twice, nor what was kept when it began. */
      async function run(kill?: { word: string; after: number }): Promise<string> {
        asked.length = 0;
        const said = await runUntilKilled(script, [address, folder, url], kill);
        const before = readSaid<string[] | null>(said, "keeping") ?? [];
        const all = [...before, ...asked];
        expect(all.filter((key, index) => all.indexOf(key) !== index)).toEqual([]);
        return said;
      }

      for (let left = kills; left > 0; left -= 1) await run({ word: "keeping", after: Math.random() * 250 });
      const kept = readSaid<Kept[]>(await run(), "kept");
      expect(kept).toHaveLength(calls);
      for (const { call_key: key, path, sha256 } of kept) {
        const sound = sounds[Number(key.split(":").at(-1)) >> 1]!;
        expect(sha256).toBe(createHash("sha256").update(sound).digest("hex"));
        expect(readFileSync(path).equals(sound)).toBe(true);
      }
      // Nothing else is there: no half file that stays.
      expect(listFiles(folder)).toEqual([...new Set(kept.map(({ path }) => path))].sort());
    },
  );
});
