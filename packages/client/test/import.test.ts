import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "trunkline-"));
  await build({
    entryPoints: [fileURLToPath(new URL("../src/index.ts", import.meta.url))],
    bundle: true,
    format: "esm",
    target: "es2022",
    outfile: join(folder, "client.mjs"),
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Imports the built package in a process of its own, after `before` and with `after` on what it exports. */
function importAfter(before: string, after = ""): string {
  const url = pathToFileURL(join(folder, "client.mjs")).href;
  const script = `${before}\nconst all = await import(${JSON.stringify(url)});\n${after}`;
  return execFileSync(process.execPath, ["--input-type=module", "-e", script], { encoding: "utf8" }).trim();
}

/** The first touch of any of these costs Node some 20 ms. */
const web = ["Request", "Response", "Headers", "FormData", "fetch", "WebSocket", "File", "Blob"];

const trap = `for (const name of ${JSON.stringify(web)}) {
  Object.defineProperty(globalThis, name, { get() { throw new Error("touched " + name); }, configurable: true });
}
for (const name of ["setTimeout", "setInterval", "queueMicrotask"]) {
  globalThis[name] = () => { throw new Error("called " + name); };
}`;

test("importing the package uses no web API, starts no timer and reads no environment", () => {
  const environment = `process.env = new Proxy(process.env, {
    get(all, name) { if (/KEY|SECRET/.test(String(name))) throw new Error("read " + String(name)); return all[name]; },
  });`;
  expect(importAfter(`${trap}\n${environment}`, `console.log(Object.keys(all).length);`)).not.toBe("0");
});

test("the check works: a request does use web APIs", () => {
  const description = `{ name: "acme", title: "Acme", servers: { acme: "https://acme.test" }, credentials: [], pagination: {}, idempotent: {} }`;
  const ask = `await all.createProviderClient(${description}).GET("/").catch((error) => console.log(error.message));`;
  expect(importAfter(trap, ask)).toContain("called setTimeout");
});

test("creating a client uses nothing either", () => {
  const description = `{ name: "acme", title: "Acme", servers: { acme: "https://acme.test" }, credentials: [], pagination: {}, idempotent: {} }`;
  const make = `all.createProviderClient(${description}, { rateLimit: { requests: 1, per: 1 }, headers: { a: "b" } }); console.log("made");`;
  expect(importAfter(trap, make)).toBe("made");
});

test("exports only the public names", () => {
  const names = JSON.parse(importAfter("", "console.log(JSON.stringify(Object.keys(all).sort()));")) as string[];
  expect(names).toEqual([
    "AbortError",
    "AuthenticationError",
    "ConflictError",
    "ConnectionError",
    "InvalidInputError",
    "InvalidRequestError",
    "NotFoundError",
    "PagingError",
    "PermissionError",
    "RateLimitError",
    "ServerError",
    "TimeoutError",
    "TrunklineError",
    "UnreadableResponseError",
    "checkOptions",
    "createProviderClient",
    "findBaseUrlProblem",
    "findKeyProblem",
    "findNearest",
    "isLoopback",
    "limitTime",
    "parseJson",
    "suggest",
    "unwrap",
  ]);
});
