import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished, describe, expect, it } from "vitest";
import { takeLock } from "../src/directory/lock.js";
import { openStore, StoreError } from "../src/index.js";
import { makeFolder } from "./support/homes.js";

const script = fileURLToPath(new URL("hold-lock.mjs", import.meta.url));

/** A process that has the lock, or says why not. */
async function hold(path: string): Promise<{ child: ChildProcess; said: string }> {
  const child = spawn(process.execPath, ["--conditions=@trunkline/source", "--import", "tsx", script, path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [said] = (await Promise.race([once(child.stdout, "data"), once(child, "exit")])) as [unknown];
  return { child, said: String(said) };
}

async function kill(child: ChildProcess): Promise<void> {
  const exit = once(child, "exit");
  child.kill("SIGKILL");
  await exit;
}

function attempt(path: string): string {
  try {
    const release = takeLock(path, "./calls");
    release();
    return "held";
  } catch (error) {
    if (StoreError.isInstance(error) && error.reason === "locked") return error.message;
    throw error;
  }
}

describe("the lock of a directory", () => {
  it("is refused at once while another process lives, with its id, however busy it is", async () => {
    const path = join(makeFolder(), "lock");
    const { child, said } = await hold(path);
    expect(said).toBe("held");
    child.kill("SIGSTOP");
    const began = performance.now();
    expect(attempt(path)).toContain(`./calls is open in process ${child.pid}`);
    expect(performance.now() - began).toBeLessThan(1000);
    child.kill("SIGCONT");
  });

  it("is taken over from a process that is dead, and given back", async () => {
    const folder = makeFolder();
    const path = join(folder, "lock");
    const { child } = await hold(path);
    await kill(child);
    expect(existsSync(path)).toBe(true);
    expect(attempt(path)).toBe("held");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("is taken over from a dead process whose id another one has now", async () => {
    const path = join(makeFolder(), "lock");
    const { child } = await hold(path);
    await kill(child);
    const holder = JSON.parse(readFileSync(path, "utf8")) as object;
    writeFileSync(path, JSON.stringify({ ...holder, process: process.pid }));
    expect(attempt(path)).toBe("held");
  });

  it("is never taken from another machine, nor when its holder is unknown", () => {
    const path = join(makeFolder(), "lock");
    const holder = { token: "t", process: 1, host: `not-${hostname()}`, since: "2026-11-21T12:00:00.000Z" };
    writeFileSync(path, JSON.stringify(holder));
    expect(attempt(path)).toContain(`on not-${hostname()}`);
    writeFileSync(path, "");
    expect(attempt(path)).toContain("Nobody can tell");
  });

  it("goes to one of many processes that find a dead one's lock at once", { timeout: 120_000 }, async () => {
    const path = join(makeFolder(), "lock");
    const { child } = await hold(path);
    await kill(child);
    const contenders = await Promise.all(Array.from({ length: 6 }, () => hold(path)));
    expect(contenders.filter(({ said }) => said === "held").length).toBe(1);
  });
});

describe("a directory", () => {
  it("is refused where it holds something else, and where it is none", async () => {
    const folder = makeFolder();
    mkdirSync(join(folder, "other"));
    await expect(openStore(folder)).rejects.toThrow("holds other files (other)");
    const file = join(makeFolder(), "file");
    writeFileSync(file, "");
    await expect(openStore(file)).rejects.toThrow("is not a directory");
    await expect(openStore(join(file, "calls"))).rejects.toThrow("is not a directory");
  });
});
