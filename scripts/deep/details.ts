// Counts the requests for 1,000 calls of each provider, with `detail: "list"` and `"full"`. If the list leaves parts of
// a call out, compares the time of `full` with an ideal loop that has as many concurrent requests. Run on built code;
// see .ci/run.
import { createSimulator } from "@trunkline/simulator";
import { providers, type ProviderEntry } from "../generated/providers.js";

const calls = 1000;
const atOnce = 8;
const latencyMs = 50;
const rounds = 3;
const most = 1.1;

interface Sent {
  url: string;
  init: RequestInit;
}

/** Reads the newest calls, and returns the requests sent for them. */
async function read(
  { name, source: open, options }: ProviderEntry,
  baseUrl: string,
  detail: "list" | "full",
): Promise<{ sent: Sent[]; ms: number }> {
  const sent: Sent[] = [];
  const source = open({
    ...Object.fromEntries(options.map((option) => [option, "key"])),
    baseUrl,
    fetch: async (request) => {
      const body = request.method === "GET" ? null : await request.clone().text();
      sent.push({ url: request.url, init: { method: request.method, headers: request.headers, body } });
      return fetch(request);
    },
  });
  const started = performance.now();
  const found = await source.list({ detail, limit: calls, pageSize: 100 }).toArray();
  if (found.length !== calls) throw new Error(`${name}: ${found.length} calls came, not ${calls}.`);
  return { sent, ms: performance.now() - started };
}

/** Sends the same requests, each as soon as it can be known: a page after the previous page, a call after its page. */
async function ask(pages: readonly Sent[], gets: readonly Sent[]): Promise<number> {
  const started = performance.now();
  const send = async ({ url, init }: Sent): Promise<void> => void (await (await fetch(new Request(url, init))).json());
  const perPage = Math.ceil(gets.length / pages.length);
  let known = 0;
  let next = 0;
  let wake: (() => void)[] = [];
  async function readPages(): Promise<void> {
    for (const page of pages) {
      await send(page);
      known += perPage;
      for (const one of wake.splice(0)) one();
    }
    known = gets.length;
  }
  async function readCalls(): Promise<void> {
    while (next < gets.length) {
      if (next >= known) await new Promise<void>((resolve) => wake.push(resolve));
      const one = gets[next];
      next += 1;
      if (one) await send(one);
    }
  }
  await Promise.all([readPages(), ...Array.from({ length: atOnce }, readCalls)]);
  wake = [];
  return performance.now() - started;
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;

let isWithin = true;
for (const provider of providers) {
  const simulator = createSimulator({ providers: [provider.name], calls: calls + 100, documented: false, latencyMs });
  const { baseUrls } = await simulator.listen();
  const baseUrl = baseUrls[provider.name];
  if (baseUrl === undefined) throw new Error(`The simulator does not serve ${provider.name}.`);
  const { sent: pages } = await read(provider, baseUrl, "list");
  const { sent: all } = await read(provider, baseUrl, "full");
  console.log(`${provider.title}: ${pages.length} requests for ${calls} calls, ${all.length} with detail full.`);
  if (all.length > pages.length) {
    const urls = new Set(pages.map(({ url }) => url));
    const gets = all.filter(({ url }) => !urls.has(url));
    if (new Set(gets.map(({ url }) => url)).size !== gets.length) throw new Error("A call was asked for twice.");
    const lists = all.filter(({ url }) => urls.has(url));
    const ours: number[] = [];
    const ideal: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      ours.push((await read(provider, baseUrl, "full")).ms);
      ideal.push(await ask(lists, gets));
    }
    const ratio = median(ours) / median(ideal);
    isWithin &&= ratio <= most;
    console.log(
      `  ${median(ours).toFixed(0)} ms over ${median(ideal).toFixed(0)} ms of an ideal loop: ${ratio.toFixed(2)}, of ${most} at most.`,
    );
  }
  await simulator.close();
}
if (!isWithin) process.exitCode = 1;
