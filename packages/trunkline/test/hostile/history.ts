import fc from "fast-check";
import { isBeyondNotice, type Behaviour } from "./behaviours.js";
import { startClock } from "./clock.js";
import type { HostileProvider } from "./provider.js";
import { createRandom, type Random } from "./random.js";
import { judge, readList, type Plan, type Verdict } from "./read-list.js";
import { createHostileServer } from "./server.js";

/** All that a history is made of: everything else follows from the seed. */
export interface Scene {
  seed: number;
  prefetch: number;
  concurrency: number;
  breaks: readonly number[];
  /** Whether a part of the list is asked for. */
  windowed: boolean;
}

export const scene: fc.Arbitrary<Scene> = fc.record({
  seed: fc.nat(),
  prefetch: fc.constantFrom(1, 0, 2),
  concurrency: fc.constantFrom(1, 1, 3),
  breaks: fc.oneof(
    fc.constant<number[]>([]),
    fc.constant<number[]>([]),
    fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 3 }),
  ),
  windowed: fc.boolean(),
});

export interface History {
  verdict: Verdict;
  requests: number;
  /** Whether half a page or more is added for each page that is read. */
  growsAsFast: boolean;
  /** What the verdict may be. */
  allowed: readonly string[];
  plan: Plan;
}

/** One list, read once from a server that behaves so. */
export async function runHistory(
  provider: HostileProvider,
  behaviour: Behaviour,
  { seed, prefetch, concurrency, breaks, windowed }: Scene,
): Promise<History> {
  const random = createRandom(seed);
  const clock = startClock();
  const hostility = behaviour.make(random, provider);
  const server = createHostileServer({ provider, hostility, random, clock });
  const source = provider.source(server.fetch, { retry: { limit: 3, backoffMs: 0 }, brand: hostility.brand });
  const verify = behaviour.blind === true || isBeyondNotice(hostility);
  const plan: Plan = {
    pageSize: pickSize(random, hostility.refuse !== undefined),
    prefetch,
    concurrency,
    // What is verified is read in one go: no cursor knows what an earlier reading brought.
    breaks: verify ? [] : breaks,
    since: windowed ? pickSince(random, clock.now(), server.account.calls.at(-1)?.createdAt) : undefined,
    verify,
    park: random.chance(0.5),
  };
  const reading = await readList(source, plan);
  const verdict = judge(reading, server, source, plan);
  const allowed = ["paging", ...(behaviour.ends ?? [])];
  const growsAsFast = 2 * (hostility.drift?.insert ?? 0) >= (plan.pageSize ?? provider.sizes.usual);
  return { verdict, requests: server.requests, growsAsFast, allowed, plan };
}

function pickSize(random: Random, usual: boolean): number | undefined {
  if (usual) return random.pick([undefined, 10, 20, 25, 50]);
  return random.chance(0.1) ? undefined : random.chance(0.1) ? random.between(1, 3) : random.between(4, 30);
}

function pickSince(random: Random, now: number, oldest = now - 86_400_000): number {
  return Math.floor(oldest + random.next() * (now - oldest));
}
