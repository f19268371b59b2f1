import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { runs } from "../runs.js";
import { behaviours, combine, type Behaviour } from "./behaviours.js";
import { runHistory, scene, type Scene } from "./history.js";
import type { HostileProvider } from "./provider.js";
import { providerNames, providers } from "./providers.js";
import { differencesOf } from "./read-list.js";

const count = runs(6);

/** Histories of poisoned pages take a third of a second, and several times that on a busy machine. */
const timeoutOf = (histories: number): number => Math.max(240_000, histories * 2000);

/** Lists may be given up, saying so, this often: 5 of 100, but for those that grow as fast as they are read. */
const share = 0.05;

afterEach(() => void vi.restoreAllMocks());

async function check(provider: HostileProvider, behaviour: Behaviour, scene: Scene): Promise<boolean> {
  const { verdict, allowed, growsAsFast } = await runHistory(provider, behaviour, scene);
  const { error } = verdict;
  expect(differencesOf(verdict)).toEqual({ lost: [], repeated: [], invented: [], outside: [] });
  if (error !== undefined) expect(allowed).toContain(error);
  return error === "paging" && !behaviour.fast && !growsAsFast;
}

const applicable = (provider: HostileProvider) => behaviours.filter(({ where }) => where?.(provider) ?? true);

it("holds every provider against a server of its own", () => {
  expect(providers.map(([name]) => name)).toEqual(providerNames);
  expect(providers.length).toBeGreaterThan(3);
});

describe.each(providers)("a list of %s brings each lasting call once, or says that it cannot", (_, provider) => {
  const each = applicable(provider).map((behaviour) => [behaviour.name, behaviour] as const);
  it.each(each)("%s", { timeout: timeoutOf(count.numRuns) }, async (_, behaviour) => {
    let givenUp = 0;
    await fc.assert(
      fc.asyncProperty(scene, async (scene) => {
        if (await check(provider, behaviour, scene)) givenUp += 1;
      }),
      count,
    );
    expect(givenUp).toBeLessThanOrEqual(Math.ceil(count.numRuns * share));
  });

  const numRuns = count.numRuns * 5;
  it("combined", { timeout: timeoutOf(numRuns) }, async () => {
    const pair = fc.constantFrom(...applicable(provider).filter(({ name }) => name !== "no calls"));
    let givenUp = 0;
    await fc.assert(
      fc.asyncProperty(scene, pair, pair, async (scene, one, other) => {
        if (await check(provider, combine(one, other), scene)) givenUp += 1;
      }),
      { numRuns },
    );
    expect(givenUp).toBeLessThanOrEqual(Math.ceil(numRuns * share));
  });
});
