// What a request costs over a bare `fetch`, on loopback: medians of interleaved requests, the server in a process of its own.
// Run `pnpm benchmark`. A bare `fetch` has no time-out; the second ratio is to one that has.
import { fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const self = fileURLToPath(import.meta.url);
const call = JSON.parse(
  readFileSync(new URL("../../../specs/vapi/examples/call-outbound-voicemail-ended.json", import.meta.url)),
);
const bodies = {
  "/small": JSON.stringify({ id: call.id, status: call.status, createdAt: call.createdAt }),
  "/call": JSON.stringify(call),
  "/calls": JSON.stringify(Array(100).fill(call)),
};

if (process.send) serve();
else await measure();

function serve() {
  const server = createServer((request, response) => {
    const body = bodies[request.url] ?? "";
    response.writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) });
    response.end(body);
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
  process.on("disconnect", () => process.exit());
}

async function measure() {
  const child = fork(self);
  const port = await new Promise((resolve) => child.once("message", resolve));
  const baseUrl = `http://127.0.0.1:${port}`;
  const client = await createClient(baseUrl);
  const headers = { accept: "application/json", authorization: "Bearer key" };
  const ways = (path) => ({
    bare: async () => (await fetch(baseUrl + path, { headers })).json(),
    timed: async () => (await fetch(baseUrl + path, { headers, signal: AbortSignal.timeout(60_000) })).json(),
    ours: async () => (await client.GET(path)).data,
  });
  console.log("| answer | bare fetch | with a time-out | ours | ours / bare | ours / with a time-out |");
  console.log("| --- | --- | --- | --- | --- | --- |");
  for (const [path, body] of Object.entries(bodies)) {
    const { bare, timed, ours } = await compare(ways(path), path === "/calls" ? 300 : 5000);
    const cells = [bare, timed, ours].map((micros) => `${micros.toFixed(0)} µs`);
    const ratios = [ours / bare, ours / timed].map((ratio) => ratio.toFixed(3));
    console.log(`| ${[`${(body.length / 1000).toFixed(1)} kB`, ...cells, ...ratios].join(" | ")} |`);
  }
  child.disconnect();
}

/** The median of each way, in microseconds. */
async function compare(ways, rounds) {
  const entries = Object.entries(ways);
  const times = Object.fromEntries(entries.map(([name]) => [name, []]));
  for (let round = -rounds / 2; round < rounds; round += 1) {
    // Each way is first as often as the others.
    for (let turn = 0; turn < entries.length; turn += 1) {
      const [name, ask] = entries[Math.abs(Math.trunc(round) + turn) % entries.length];
      const started = process.hrtime.bigint();
      await ask();
      if (round >= 0) times[name].push(Number(process.hrtime.bigint() - started) / 1000);
    }
  }
  const median = (values) => values.sort((one, other) => one - other)[Math.trunc(values.length / 2)];
  return Object.fromEntries(entries.map(([name]) => [name, median(times[name])]));
}

async function createClient(baseUrl) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL("../src/index.ts", import.meta.url))],
    bundle: true,
    format: "esm",
    target: "es2022",
    write: false,
  });
  const { createProviderClient } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  const credentials = [{ option: "apiKey", environment: "BENCHMARK_KEY", header: "Authorization", prefix: "Bearer " }];
  const description = { name: "bench", title: "Bench", servers: {}, credentials, pagination: {}, idempotent: {} };
  return createProviderClient(description, { apiKey: "key", baseUrl });
}
