import { expect, test } from "vitest";
import { redactCall, syncCalls, type Call } from "../../src/index.js";
import { createReceiver } from "../../src/webhooks/index.js";
import { providers } from "../providers.js";
import { now, simulate, sourcesOf } from "../simulated.js";

/** As many as a developer waits for, or `TRUNKLINE_RUNS`: issue and continuous integration ask for more. */
const count = Number(process.env.TRUNKLINE_RUNS ?? 60);
const secret = "beside-a-poll";

test.each(providers.filter(({ webhook }) => webhook !== undefined))(
  "$name: a poll and a webhook that loses, doubles and mixes deliveries end in the same copy",
  { timeout: 3_600_000 },
  async ({ name, webhook }) => {
    const simulator = simulate({ calls: count, documented: false, everyMs: 60_000, providers: [name] });
    const source = sourcesOf[name]!(simulator);
    const receiver = createReceiver({ webhook: webhook!({ secret }), source });
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
    const all = await source.list({ detail: "full" }).toArray();
    // A poll need not find what tells no time, such as a call that Retell has only registered: its event will tell.
    const truth = all.filter(({ occurredAt, key }) => occurredAt !== undefined || copy.has(key));
    // Of a call that has several events, one may come though another was lost.
    expect(truth.length).toBeGreaterThanOrEqual(told.size);
    const inOrder = (calls: Iterable<Call>): unknown[] =>
      [...calls].sort((one, other) => (one.key < other.key ? -1 : 1)).map((call) => JSON.parse(JSON.stringify(call)));
    expect(inOrder(copy.values())).toEqual(inOrder(truth.map((call) => redactCall(call))));
  },
);
