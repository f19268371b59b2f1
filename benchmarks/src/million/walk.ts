// Walks one list to its end, and tells what it took. Started by million.ts.
import { listCalls } from "trunkline";
import { openSource, type Provider } from "../providers.js";

export interface Walked {
  perSecond: number;
  /** Above what the process held before. */
  liveMegabytes: number;
  residentMegabytes: number;
  requests: number;
}

const [provider, baseUrl = "", length = "0"] = process.argv.slice(2);
const calls = Number(length);
let requests = 0;

const source = openSource(provider as Provider, {
  baseUrl,
  fetch: (request) => {
    requests += 1;
    return fetch(request);
  },
});

const liveMegabytes = (): number => {
  // Buffers that the first collection frees count as external memory until the second.
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
};

const idle = liveMegabytes();
let peak = 0;
let count = 0;
let looking = 0;
const started = performance.now();
for await (const call of listCalls(source, { pageSize: 500 })) {
  if (call.id !== "") count += 1;
  if (count % (calls / 50) !== 0) continue;
  const before = performance.now();
  peak = Math.max(peak, liveMegabytes() - idle);
  looking += performance.now() - before;
}
const seconds = (performance.now() - started - looking) / 1000;
if (count !== calls) throw new Error(`${count} calls instead of ${calls}.`);
const walked: Walked = {
  perSecond: count / seconds,
  liveMegabytes: peak,
  residentMegabytes: process.resourceUsage().maxRSS / 1000,
  requests,
};
process.send?.(walked);
process.disconnect?.();
