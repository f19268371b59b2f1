import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import ts from "typescript";
import { expect, test } from "vitest";
import { root } from "../lib/repository.js";
import { blocksOf, exampleKeys, preloadOf } from "../lib/readme.js";

const run = promisify(execFile);
const blocks = blocksOf(readFileSync(join(root, "docs/webhooks.md"), "utf8"), "ts");
const simulator = new URL("../../packages/simulator/dist/index.js", import.meta.url).href;
const preload = `data:text/javascript,${encodeURIComponent(preloadOf(simulator))}`;
const secret = "the-secret-of-the-credential";

/** What stands for a runtime: it hands requests to the example, whose own words are not changed. */
const runtimes: [title: string, has: RegExp, handle: string][] = [
  ["Next", /export const POST/, "const answerTo = (request) => POST(request);"],
  ["Hono", /new Hono/, "const answerTo = (request) => exported.fetch(request);"],
  ["Workers", /interface Env/, "const answerTo = (request) => exported.fetch(request, process.env);"],
  ["Express", /express\(\)/, "const answerTo = await serve();"],
  ["Node", /createServer/, "const answerTo = await serve();"],
];

/** A genuine delivery of a call that the simulator has, a forged one, and what was answered to each. */
const tryIt = (handle: string): string => `
const serve = async () => {
  const [server] = servers;
  if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address();
  return async (request) =>
    fetch(\`http://127.0.0.1:\${port}/hook\`, {
      method: "POST",
      headers: request.headers,
      body: new Uint8Array(await request.arrayBuffer()),
    });
};
${handle}
const { createSimulator } = await import(${JSON.stringify(simulator)});
const sent = async (secret) => {
  const to = "http://127.0.0.1/hook";
  const events = ["end-of-call-report"];
  const sender = createSimulator({ calls: 30, now: "2026-11-21T12:00:00Z", providers: ["vapi"] });
  const record = [...sender.records("vapi")].find(({ status }) => status === "ended");
  await sender.deliver("vapi", { to, secret, events, calls: [record.id], fetch: async (request) => {
    const answer = await answerTo(request);
    console.log(answer.status, await answer.text());
    return new Response();
  } });
  return record.id;
};
const id = await sent(${JSON.stringify(secret)});
await sent("another");
console.log(id);
process.exit(0);
`;

/** Servers listen where there is room, and are known to what tries them. */
const before = `import http from "node:http";
import { syncBuiltinESMExports } from "node:module";
globalThis.servers = [];
const { listen } = http.Server.prototype;
http.Server.prototype.listen = function () { servers.push(this); return listen.call(this, 0, "127.0.0.1"); };
syncBuiltinESMExports();
`;

test("every endpoint of the page is one of these", () => {
  expect(blocks).toHaveLength(runtimes.length);
});

test.each(runtimes)(
  "the endpoint for %s takes a genuine delivery and refuses a forged one",
  async (_title, has, handle) => {
    const found = blocks.filter((block) => has.test(block));
    expect(found).toHaveLength(1);
    const { outputText } = ts.transpileModule(found[0] ?? "", {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    });
    const code = outputText.replace("export default", "const exported =") + tryIt(handle);
    const env = { PATH: process.env.PATH, ...exampleKeys, VAPI_WEBHOOK_SECRET: secret };
    const args = [
      "--import",
      preload,
      "--import",
      `data:text/javascript,${encodeURIComponent(before)}`,
      "--input-type=module",
      "--eval",
      code,
    ];
    const { stdout } = await run("node", args, { cwd: join(root, "scripts"), env });
    const lines = stdout.trim().split("\n");
    const id = lines.pop();
    expect(lines).toEqual([expect.stringContaining(`vapi::${id} `), "200 ", "401 mismatch"]);
  },
);
