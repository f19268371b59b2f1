import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSimulator } from "@trunkline/simulator";
import { afterAll, expect, inject } from "vitest";
import { runCommand } from "./test-io.js";

export const timeout = 120_000;

interface Places {
  /** Where nothing is yet. */
  place: (name: string) => string;
  /** A copy without calls. */
  makeCopy: (name: string) => string;
  config: string;
}

/** Where the tests of one file keep their copies, and three accounts; all of it goes with them. */
export function makePlaces(): Places {
  const folder = mkdtempSync(join(tmpdir(), "trunkline-sync-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);
  const config = join(folder, "trunkline.json");
  writeFileSync(
    config,
    JSON.stringify({
      accounts: [
        { provider: "vapi", account: "acme", key: "env:ACME_KEY" },
        { provider: "vapi", account: "beta", key: "env:BETA_KEY" },
        { provider: "zudu", key: "env:ACME_KEY", secret: "env:BETA_KEY" },
      ],
    }),
  );
  const place = (name: string): string => join(folder, name);
  const makeCopy = (name: string): string => {
    cpSync(inject("template"), place(name), { recursive: true });
    return place(name);
  };
  return { place, makeCopy, config };
}

export const env = { ACME_KEY: "canary-acme", BETA_KEY: "canary-beta" };

export function isBeta(request: Request): boolean {
  return request.headers.get("authorization")?.includes("beta") ?? false;
}

/** The wall clock: a copy is written and compared by it. */
export function simulate(calls = 40): (request: Request) => Promise<Response> {
  const simulator = createSimulator({ calls, documented: false, everyMs: 3_600_000 });
  return (request) => simulator.fetch(request);
}

interface Line {
  source: string;
  ok: boolean;
  inserted?: number;
  updated?: number;
  error?: string;
}

export function parseLines(stdout: string): Line[] {
  return stdout
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line)
    .sort((one, other) => (one.source < other.source ? -1 : 1));
}

export async function query(db: string, sql: string): Promise<unknown> {
  const { exitCode, stdout, stderr } = await runCommand(["db", "query", sql, "--db", db, "--json"]);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  return JSON.parse(stdout);
}
