import { createSimulator } from "@trunkline/simulator";
import { expect, test } from "vitest";
import { redactCall, syncCalls, type Call, type CallSource } from "../../src/index.js";
import { autocalls, autocallsWebhook } from "../../src/providers/autocalls/index.js";
import { vapi, vapiWebhook } from "../../src/providers/vapi/index.js";
import { createReceiver, type Receiver } from "../../src/webhooks/index.js";

const now = "2026-11-21T12:00:00.000Z";
/** As many as a developer waits for, or `TRUNKLINE_RUNS`: issue and continuous integration ask for 10,000. */
const count = Number(process.env.TRUNKLINE_RUNS ?? 150);
const secret = "beside-a-poll";

type Fetch = typeof globalThis.fetch;

const simulated: { name: string; open: (fetch: Fetch) => { source: CallSource; receiver: Receiver } }[] = [
  {
    name: "vapi",
    open(fetch) {
      const source = vapi({ apiKey: "any", fetch });
      return { source, receiver: createReceiver({ webhook: vapiWebhook({ secret }), source }) };
    },
  },
  {
    name: "autocalls",
    open(fetch) {
      const source = autocalls({ apiKey: "any", fetch });
      return { source, receiver: createReceiver({ webhook: autocallsWebhook({ secret }), source }) };
    },
  },
];

test.each(simulated)(
  "$name: a poll and a webhook that loses, doubles and mixes deliveries end in the same copy",
  { timeout: 3_600_000 },
  async ({ name, open }) => {
    const simulator = createSimulator({ calls: count, documented: false, now, everyMs: 60_000 });
    const { source, receiver } = open(simulator.fetch);
    const copy = new Map<string, Call>();
    const writes: string[] = [];
    const put = (call: Call): void => {
      writes.push(call.key);
      copy.set(call.key, call);
    };
    const seen = new Set<string>();
    const latencies: number[] = [];
    const handle = receiver.handler({
      onCall: (call) => put(redactCall(call)),
      dedupe: { seen: async (key) => seen.has(key) || !seen.add(key) },
    });
    const report = await simulator.deliver(name, {
      to: "https://example.com/hook",
      secret,
      lose: 0.1,
      double: 0.2,
      reorder: 0.3,
      concurrency: 8,
      async fetch(request) {
        const began = performance.now();
        const answer = await handle(request);
        latencies.push(performance.now() - began);
        return answer;
      },
    });
    expect(report.failed).toBe(0);
    expect(report.lost).toBeGreaterThan(0);
    const told = new Set(writes);
    // Each delivery was answered, and each event handled once.
    expect(latencies.length).toBe(report.delivered);
    expect(writes.length).toBe(seen.size);
    expect(latencies.sort((one, other) => one - other)[latencies.length >> 1]).toBeLessThan(1000);

    await syncCalls(source, {
      since: "2000d",
      now: () => Date.parse(now) + 3_600_000,
      write: (calls) => calls.forEach(put),
      save() {},
    });
    const truth = await source.list().toArray();
    expect(truth.length).toBeGreaterThan(told.size);
    const inOrder = (calls: Iterable<Call>): unknown[] =>
      [...calls].sort((one, other) => (one.key < other.key ? -1 : 1)).map((call) => JSON.parse(JSON.stringify(call)));
    expect(inOrder(copy.values())).toEqual(inOrder(truth.map((call) => redactCall(call))));
  },
);
