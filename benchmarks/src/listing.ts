// All of a list of 10,000 calls, read and mapped, from a server that takes its time.
import { collectYoung } from "./collect-young.js";
import type { Figure, Finding } from "./figures.js";
import { hasNumberedPages, listAtOnce, listOneByOne, listOverlapped } from "./listing/by-hand.js";
import { toRowMapper } from "./mappers.js";
import { listWithSdk } from "./peers.js";
import { openSource, providers, someAssistant, type Provider } from "./providers.js";
import { startServer, type RunningServer } from "./server/start-server.js";
import { shuffle } from "./shuffle.js";
import { exactly, toRatio, toSpread } from "./statistics.js";

const calls = 10_000;
/** Of a list whose pages have numbers. */
const pagesAtOnce = 4;
const latencies = [
  { latencyMs: 0, rounds: 5, warmUp: 1 },
  { latencyMs: 20, rounds: 3, warmUp: 0 },
  // Nearly all of it is waiting: one round says as much as three.
  { latencyMs: 100, rounds: 1, warmUp: 0 },
];

const ours = "Trunkline";
const oursAtOnce = `Trunkline, ${pagesAtOnce} pages at once`;
const sdk = "a loop on Vapi's SDK, nothing mapped";
const byHand = "a loop on `fetch`";
const ideal = "the ideal, page after page";
const idealAtOnce = `the ideal, ${pagesAtOnce} pages at once`;

/** Lists all of a provider's calls, and tells how many there were. */
type Way = () => Promise<number>;

function openWays(provider: Provider, serverUrl: string): Record<string, Way> {
  const baseUrl = `${serverUrl}/${provider}`;
  const convert = toRowMapper(provider);
  const listAll = async (concurrency: number) => {
    let count = 0;
    const query = { pageSize: 100, assistantId: someAssistant[provider], concurrency };
    for await (const call of openSource(provider, { baseUrl }).list(query)) if (call.id !== "") count += 1;
    return count;
  };
  return {
    [ours]: () => listAll(1),
    ...(provider === "vapi" && {
      [sdk]: async () => {
        let count = 0;
        await listWithSdk(baseUrl, () => (count += 1));
        return count;
      },
    }),
    [byHand]: () => listOneByOne(provider, baseUrl, calls, convert),
    [ideal]: () => listOverlapped(provider, baseUrl, calls, convert),
    ...(hasNumberedPages(provider) && {
      [oursAtOnce]: () => listAll(pagesAtOnce),
      [idealAtOnce]: () => listAtOnce(provider, baseUrl, calls, convert, pagesAtOnce),
    }),
  };
}

export async function measureListing(): Promise<Finding> {
  const server = await startServer();
  const figures: Figure[] = [];
  for (const provider of providers) {
    for (const { latencyMs, ...turns } of latencies) {
      await server.set({ calls, latencyMs });
      figures.push(...(await measureRow(server, provider, `${provider}, ${latencyMs} ms`, turns)));
    }
  }
  server.stop();
  return {
    name: "listing",
    title: `Listing ${calls.toLocaleString("en-US")} calls`,
    method: `Pages of 100 from a server in a process of its own on loopback, which waits before each response. The ideal is a loop on \`fetch\` that asks for the next page as soon as it can and maps this one meanwhile; it knows beforehand how many calls there are and that no two share a time. Before each list only the young generation is collected, so that compiled code stays. Below 1, Trunkline is faster.`,
    figures,
  };
}

async function measureRow(
  server: RunningServer,
  provider: Provider,
  row: string,
  { rounds, warmUp }: { rounds: number; warmUp: number },
): Promise<Figure[]> {
  const ways = Object.entries(openWays(provider, server.baseUrl));
  const seconds = new Map(ways.map(([name]) => [name, [] as number[]]));
  let requests = 0;
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [name, way] of shuffle(ways)) {
      collectYoung();
      await server.set({});
      const started = performance.now();
      const count = await way();
      const took = (performance.now() - started) / 1000;
      if (count !== calls) throw new Error(`${row}, ${name}: ${count} calls instead of ${calls}.`);
      const asked = await server.set({});
      if (name === ours) requests = asked;
      if (round >= 0) seconds.get(name)!.push(took);
    }
  }
  const own = seconds.get(ours)!;
  const ownAtOnce = seconds.get(oursAtOnce);
  const over = (name: string, times: readonly number[]): Figure[] => {
    const others = seconds.get(name);
    const column = `over ${name}`;
    return others ? [{ row, column, unit: "ratio", value: toRatio(times, others) }] : [];
  };
  return [
    { row, column: "time", unit: "seconds", value: toSpread(own) },
    { row, column: "requests", unit: "count", value: exactly(requests) },
    ...over(sdk, own),
    ...over(byHand, own),
    ...over(ideal, own),
    ...(ownAtOnce
      ? ([
          { row, column: `${pagesAtOnce} pages at once`, unit: "seconds", value: toSpread(ownAtOnce) },
          ...over(idealAtOnce, ownAtOnce),
        ] satisfies Figure[])
      : []),
  ];
}
