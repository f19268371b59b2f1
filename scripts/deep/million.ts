// Checks that reading a million calls takes constant memory: from one provider, with its pages read in parallel, and
// merged from all providers, whose lists have every style. Run on built code with --expose-gc; see .ci/run.
import { fork } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { listCalls, type Call, type CallSource } from "trunkline";
import { providers, type ProviderEntry } from "../generated/providers.js";

type BaseUrls = Record<string, string>;
type ToListing = (baseUrls: BaseUrls) => AsyncIterable<Call>;

interface Reading {
  count: number;
  /** Calls returned twice. */
  repeated: number;
  seconds: number;
  /** MB. */
  live: number;
  peak: number;
}

const total = Number(process.argv[2] ?? 1_000_000);
const few = 10_000;
/** The most live memory while very many calls are read, relative to a few. */
const mostGrowth = 1.1;
/** The limit of live memory at any moment, in MB. */
const most = 120;
/** The number of measurements, the same for short and long lists. */
const samples = 40;

/**
 * A Bloom filter with four bits per key, to detect repeated keys without holding a million strings. Allocated once, so
 * that it does not count as growth.
 */
const bits = new Uint32Array(2 ** 24);

/** The live memory in MB, without what this script holds itself. */
const megabytes = (): number => {
  // Objects with a finalizer are only freed by the second collection.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external - bits.byteLength) / 1e6;
};

/**
 * Reads to the end. Live memory is measured after a collection, at `samples` points. `live` is the mean from a quarter
 * to two thirds of the list: the pages held, some megabytes, vary, and there are fewer towards the end of a list, the
 * earlier the shorter it is. `peak` is the maximum.
 */
async function read(calls: number, expected: number, toListing: ToListing): Promise<Reading> {
  const server = fork(fileURLToPath(new URL("serve.ts", import.meta.url)), [String(calls)]);
  // The message that serve.ts sends.
  const [baseUrls] = (await once(server, "message")) as [BaseUrls];
  const listing = toListing(baseUrls);
  bits.fill(0);
  const every = Math.floor(expected / samples);
  let count = 0;
  let repeated = 0;
  const lives: number[] = [];
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
 * Reads very many calls, and a few before and after them, since code loaded and compiled meanwhile stays alive, but is
 * not part of the list.
 */
async function measure(name: string, sources: number, toListing: ToListing): Promise<boolean> {
  const sizeOf = (wanted: number): number => Math.floor(wanted / sources);
  const readFew = (): Promise<Reading> => read(sizeOf(few), sources * sizeOf(few), toListing);
  const before = await readFew();
  const expected = sources * sizeOf(total);
  const { count, repeated, seconds, live, peak } = await read(sizeOf(total), expected, toListing);
  const after = await readFew();
  const growth = live / after.live;
  // In one of three hundred runs of a million, a key collides by chance.
  const ok = count === expected && repeated === 0 && growth <= mostGrowth && peak < most;
  console.log(
    `${ok ? "passed" : "FAILED"}  ${name}: ${count} of ${expected} calls, ${repeated} twice; ${live.toFixed(1)} MB live, and ${before.live.toFixed(1)} before and ${after.live.toFixed(1)} after of ${few}: ${growth.toFixed(3)} times (bar ${mostGrowth}); ${peak.toFixed(1)} MB at most; ${seconds.toFixed(0)} s`,
  );
  return ok;
}

/** Whether the key is new, as far as four of half a billion bits can tell. */
function addKey(key: string): boolean {
  const hash = createHash("sha1").update(key).digest();
  let isNew = false;
  for (let offset = 0; offset < 16; offset += 4) {
    const bit = hash.readUInt32LE(offset) >>> 3;
    const mask = 1 << (bit & 31);
    const word = bits[bit >>> 5] ?? 0;
    isNew ||= (word & mask) === 0;
    bits[bit >>> 5] = word | mask;
  }
  return isNew;
}

function open({ name, source, options }: ProviderEntry, baseUrls: BaseUrls): CallSource {
  const keys = Object.fromEntries(options.map((option) => [option, "key"]));
  return source({ ...keys, baseUrl: baseUrls[name] });
}

/** Pages can be read in parallel where they are numbered. */
const numbered = providers.find(({ createClient, list }) => createClient({}).pagination[list]?.style === "page");
if (numbered === undefined) throw new Error("No provider numbers its pages.");
const results = [
  await measure(`one source (${numbered.name})`, 1, (baseUrls) =>
    listCalls(open(numbered, baseUrls), { pageSize: 100 }),
  ),
  await measure(`one source, four pages at once (${numbered.name})`, 1, (baseUrls) =>
    listCalls(open(numbered, baseUrls), { pageSize: 100, concurrency: 4 }),
  ),
  await measure(`${providers.length} sources, newest first`, providers.length, (baseUrls) =>
    listCalls(
      providers.map((provider) => open(provider, baseUrls)),
      { pageSize: 100 },
    ),
  ),
];
console.log(`\nmillion: ${results.filter(Boolean).length} passed, ${results.filter((ok) => !ok).length} failed`);
process.exitCode = results.every(Boolean) ? 0 : 1;
