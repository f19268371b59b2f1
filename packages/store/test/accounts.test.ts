import { createSimulator, type Simulator } from "@trunkline/simulator";
import { PagingError, type CallSource } from "trunkline";
import { createReceiver } from "trunkline/webhooks";
import { describe, expect, it } from "vitest";
import type { Store } from "../src/index.js";
import { providers } from "./generated/providers.js";
import { homes, open } from "./support/homes.js";

const day = 86_400_000;
const start = Date.parse("2026-09-01T00:00:00.000Z");
const secret = "of-the-webhooks";

/** As many as a developer waits for. A hundred over thirty days take half an hour. */
const count = Number(process.env.TRUNKLINE_ACCOUNTS ?? 2);
const days = Number(process.env.TRUNKLINE_DAYS ?? 2);

interface Account {
  source: CallSource;
  simulator: Simulator;
  /** Sends what became of calls since it was last asked to: some of it is lost, doubled and out of order. */
  deliver: () => Promise<void>;
}

/** Its calls come, go and change while they are listed, and one in twenty answers is an error. */
function openAccount(index: number, store: Store): Account {
  const provider = providers[index % providers.length]!;
  const { name, options } = provider;
  const simulator = createSimulator({
    providers: [name],
    seed: index + 1,
    calls: 10 + (index % 30),
    assistants: 2,
    everyMs: day / 8,
    documented: false,
    now: start,
    // For each request, however many calls there are: with more of them a month's lists would feed themselves.
    drift: { create: 0.2, edit: 0.3, late: 1, remove: 0.05 },
    // Those that a client tries again: what is not JSON fails a run, and a comparison names the place.
    faults: { rate: 0.05, kinds: ["429", "500", "reset", "reset-after", "cut-off"], retryAfterSeconds: 0 },
  });
  const source = provider.source({
    ...Object.fromEntries(options.map((option) => [option, "any"])),
    account: `number ${index}`,
    fetch: simulator.fetch,
    retry: { limit: 30, backoffMs: 0 },
  });
  const webhook = provider.webhook?.({ secret });
  if (webhook === undefined) return { source, simulator, deliver: async () => {} };
  const handle = createReceiver({ webhook, source }).handler({ onCall: (call, { event }) => store.put(call, event) });
  let told = 0;
  return {
    source,
    simulator,
    async deliver() {
      const history = simulator.history(name);
      const there = new Set([...simulator.records(name)].map((record) => String(record[provider.callId])));
      const ids = new Set(history.slice(told).map(({ id }) => id));
      told = history.length;
      const calls = [...ids].filter((id) => there.has(id));
      const to = "https://example.com/hook";
      await simulator.deliver(name, { to, secret, calls, lose: 0.2, double: 0.2, reorder: 0.3, fetch: handle });
    },
  };
}

/** A source whose calls change after its answers, and are put by a webhook before the answer reaches the sync. */
function openRaced(
  { name, options, source: open, webhook: openWebhook }: (typeof providers)[number],
  store: Store,
): { source: CallSource; end: () => Promise<void>; tells: (key: string) => boolean } {
  const simulator = createSimulator({
    providers: [name],
    calls: 30,
    assistants: 2,
    everyMs: day / 8,
    documented: false,
    now: start,
    drift: { edit: 1 },
  });
  const keys = { ...Object.fromEntries(options.map((option) => [option, "any"])), account: name };
  const source = open({ ...keys, fetch: simulator.fetch });
  const webhook = openWebhook!({ secret });
  const handle = createReceiver({ webhook, source }).handler({ onCall: (call, { event }) => store.put(call, event) });
  const told = new Set<string>();
  const asked = new Set<string>();
  let delivered = 0;
  let before: Promise<unknown> = Promise.resolve();

  async function deliver(): Promise<void> {
    const history = simulator.history(name);
    const calls = history.slice(delivered).map(({ id }) => id);
    delivered = history.length;
    const { failed } = await simulator.deliver(name, {
      to: "https://example.com/hook",
      secret,
      calls,
      fetch: handle,
      onAttempt: ({ callId }) => void told.add(`${source.key}:${callId}`),
    });
    expect(failed).toBe(0);
  }

  async function change(): Promise<void> {
    // Calls change before a list is answered.
    await source.list({ limit: 1 }).toArray();
    await deliver();
  }

  return {
    source: open({
      ...keys,
      async fetch(request) {
        const { url } = request;
        const answer = await simulator.fetch(request);
        // Once for each call: if another changed whenever one is read again, there would be no end of it.
        if (asked.has(url)) return answer;
        asked.add(url);
        // One after the other: of two webhooks that are handled at once, the later one may have read the older record.
        await (before = before.then(change));
        return answer;
      },
    }),
    async end() {
      await deliver();
      simulator.settle();
    },
    tells: (key) => told.has(key),
  };
}

describe.each(homes)("a copy in $name", ({ make }) => {
  it.each(providers.filter(({ webhook }) => webhook !== undefined))(
    "of $name is what verify finds there, though calls change and are put between a sync's reads and its writes",
    async (provider) => {
      const store = await open(await make());
      const { source, end, tells } = openRaced(provider, store);
      await store.sync(source, { now: () => start });
      await end();
      const report = await store.verify(source, { from: new Date(start - 60 * day), to: new Date(start) });
      // Of some calls no webhook tells, such as those that nobody took.
      expect({ ...report, changed: report.changed.filter(tells) }).toMatchObject({
        missing: [],
        extra: [],
        changed: [],
        unread: [],
      });
      expect(report.compared).toBeGreaterThan(20);
    },
  );

  it(
    `of ${count} accounts over ${days} days, with faults, drift and webhooks, is what verify finds at the providers`,
    { timeout: 60_000 + count * days * 5000 },
    async () => {
      const store = await open(await make());
      const accounts = Array.from({ length: count }, (_, index) => openAccount(index, store));
      let now = start;

      async function syncAll(): Promise<void> {
        // Beside one another, as the command line runs them.
        const waiting = accounts.values();
        const work = async (): Promise<void> => {
          for (const { source, deliver } of waiting) {
            const syncing = store.sync(source, { now: () => now, reread: { for: "60d", every: "1d" } });
            await Promise.all([
              deliver(),
              syncing.catch((error: unknown) => {
                // Rows were deleted as fast as pages were read: the next run goes on, as it would by a schedule.
                if (!PagingError.isInstance(error)) throw error;
              }),
            ]);
          }
        };
        await Promise.all(Array.from({ length: 4 }, work));
      }

      for (let passed = 0; passed < days; passed += 1) {
        now += day;
        for (const { simulator } of accounts) simulator.advance(day);
        await syncAll();
      }
      for (const { simulator } of accounts) simulator.settle();
      // Each call that was incomplete is asked for again, and all that is read again is: a quarter of it in each run.
      for (let passed = 0; passed < 5; passed += 1) {
        now += day;
        await syncAll();
      }
      // Where a list leaves parts out, nothing shows that a complete call changed in one of those.
      for (const { source } of accounts) {
        if ((source.capabilities.unlisted ?? []).length > 0)
          await store.sync(source, { now: () => now, fullRefresh: true });
      }

      const found = [];
      for (const { source } of accounts) {
        const { missing, extra, changed, unread, compared } = await store.verify(source, {
          from: new Date(start - 60 * day),
          to: new Date(now),
          now: () => now,
        });
        found.push({ source: source.key, missing, extra, changed, unread });
        expect(compared).toBeGreaterThan(0);
      }
      const nothing = { missing: [], extra: [], changed: [], unread: [] };
      expect(found).toEqual(accounts.map(({ source }) => ({ source: source.key, ...nothing })));
    },
  );
});
