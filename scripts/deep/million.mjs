// A million calls in flat memory: from one provider, from one whose pages are read in parallel, and merged from four.
// Run on built code with --expose-gc; see .ci/run.
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
const few = 10_000;
/** How much more may live while very many calls are read than while a few are. */
const mostGrowth = 1.1;
/** What must not live at any moment, in MB. */
const most = 120;
/** As many for a short list as for a long one. */
const samples = 40;

/**
 * Four bits a key, to see whether any comes twice: a million texts are what must not be held. Made once, and so part of
 * what is idle.
 */
const bits = new Uint32Array(2 ** 24);

/** What lives, in MB, without what this script holds itself. */
const megabytes = () => {
  // What has a finalizer goes with the second.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external - bits.byteLength) / 1e6;
};

/**
 * Reads to the end. What lives is measured after a collection, at `samples` places. `live` is the mean from a quarter
 * to two thirds of the list: the pages that are held, some megabytes, come and go, and towards the end of a list there
 * are fewer, the sooner the shorter it is. `peak` is the most of all.
 */
async function read(calls, expected, toListing) {
  const server = fork(fileURLToPath(new URL("serve.mjs", import.meta.url)), [String(calls)]);
  const [baseUrls] = await once(server, "message");
  const listing = toListing(baseUrls);
  bits.fill(0);
  const every = Math.floor(expected / samples);
  let count = 0;
  let repeated = 0;
  const lives = [];
  const started = performance.now();
  for await (const call of listing) {
    count += 1;
    if (!addKey(call.key)) repeated += 1;
    if (count % every === 0) lives.push(megabytes());
  }
  const seconds = (performance.now() - started) / 1000;
  server.disconnect();
  const middle = lives.slice(samples / 4, (samples * 2) / 3);
  const live = middle.reduce((sum, one) => sum + one, 0) / middle.length;
  return { count, repeated, seconds, live, peak: Math.max(...lives) };
}

/**
 * Very many calls, and a few before and after them: what was loaded and compiled meanwhile is no part of a list, and
 * lives after it too.
 */
async function measure(name, sources, toListing) {
  const sizeOf = (wanted) => Math.floor(wanted / sources);
  const readFew = () => read(sizeOf(few), sources * sizeOf(few), toListing);
  const before = await readFew();
  const expected = sources * sizeOf(total);
  const { count, repeated, seconds, live, peak } = await read(sizeOf(total), expected, toListing);
  const after = await readFew();
  const growth = live / after.live;
  // In three hundred runs of a million, one key meets others' four bits by chance.
  const ok = count === expected && repeated === 0 && growth <= mostGrowth && peak < most;
  console.log(
    `${ok ? "passed" : "FAILED"}  ${name}: ${count} of ${expected} calls, ${repeated} twice; ${live.toFixed(1)} MB live, and ${before.live.toFixed(1)} before and ${after.live.toFixed(1)} after of ${few}: ${growth.toFixed(3)} times (bar ${mostGrowth}); ${peak.toFixed(1)} MB at most; ${seconds.toFixed(0)} s`,
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
const results = [
  await measure("one source (zudu)", 1, ({ zudu: baseUrl }) =>
    listCalls(zudu({ ...key, apiSecret: "secret", baseUrl }), { pageSize: 500 }),
  ),
  await measure("one source, four pages at once (autocalls)", 1, ({ autocalls: baseUrl }) =>
    listCalls(autocalls({ ...key, baseUrl }), { pageSize: 100, concurrency: 4 }),
  ),
  await measure("four sources, newest first", 4, (baseUrls) =>
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
