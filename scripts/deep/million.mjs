// A million calls in flat memory: from one provider, from one whose pages are read in parallel, and merged from four. Run on built code with --expose-gc; see .ci/run.
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { listCalls } from "trunkline";
import { anunzi } from "trunkline/anunzi";
import { autocalls } from "trunkline/autocalls";
import { vapi } from "trunkline/vapi";
import { zudu } from "trunkline/zudu";

const total = Number(process.argv[2] ?? 1_000_000);
/** The figure that must hold, in MB above an idle process. */
const most = 100;

const megabytes = () => {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};

/** Four bits a key, to see whether any comes twice: a million texts are what must not be held. Made once, and so part of what is idle. */
const bits = new Uint32Array(2 ** 24);

/** Reads to the end. */
async function measure(name, calls, expected, toListing) {
  const server = fork(fileURLToPath(new URL("serve.mjs", import.meta.url)), [String(calls)]);
  const [baseUrls] = await once(server, "message");
  const listing = toListing(baseUrls);
  bits.fill(0);
  const idle = megabytes();
  let count = 0;
  let repeated = 0;
  let peak = 0;
  const started = performance.now();
  for await (const call of listing) {
    count += 1;
    if (!addKey(call.key)) repeated += 1;
    if (count % 20_000 === 0) peak = Math.max(peak, megabytes() - idle);
  }
  const seconds = (performance.now() - started) / 1000;
  server.disconnect();
  // In three hundred runs of a million, one key meets others' four bits by chance.
  const ok = count === expected && peak < most && repeated === 0;
  console.log(
    `${ok ? "passed" : "FAILED"}  ${name}: ${count} of ${expected} calls, ${repeated} twice, ${peak.toFixed(1)} MB above idle at most (bar ${most}), ${seconds.toFixed(0)} s`,
  );
  return ok;
}

/** Whether the key is new, for all that four of half a billion bits can tell. */
function addKey(key) {
  const hash = createHash("sha1").update(key).digest();
  let isNew = false;
  for (let offset = 0; offset < 16; offset += 4) {
    const bit = hash.readUInt32LE(offset) >>> 3;
    const mask = 1 << (bit & 31);
    isNew ||= (bits[bit >>> 5] & mask) === 0;
    bits[bit >>> 5] |= mask;
  }
  return isNew;
}

const key = { apiKey: "key" };
const quarter = Math.floor(total / 4);
const results = [
  await measure("one source (zudu)", total, total, ({ zudu: baseUrl }) =>
    listCalls(zudu({ ...key, apiSecret: "secret", baseUrl }), { pageSize: 500 }),
  ),
  await measure("one source, four pages at once (autocalls)", quarter, quarter, ({ autocalls: baseUrl }) =>
    listCalls(autocalls({ ...key, baseUrl }), { pageSize: 100, concurrency: 4 }),
  ),
  await measure("four sources, newest first", quarter, 4 * quarter, (baseUrls) =>
    listCalls(
      [
        anunzi({ ...key, baseUrl: baseUrls.anunzi }),
        autocalls({ ...key, baseUrl: baseUrls.autocalls }),
        vapi({ ...key, baseUrl: baseUrls.vapi }),
        zudu({ ...key, apiSecret: "secret", baseUrl: baseUrls.zudu }),
      ],
      { pageSize: 100 },
    ),
  ),
];
console.log(`\nmillion: ${results.filter(Boolean).length} passed, ${results.filter((ok) => !ok).length} failed`);
process.exitCode = results.every(Boolean) ? 0 : 1;
