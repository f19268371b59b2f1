import type { Simulator } from "@trunkline/simulator";
import { describe, expect, it } from "vitest";
import { listCalls, type Call, type CallSource, type Listing } from "../../src/index.js";
import { findProvider, providers as registry } from "../providers.js";
import { simulate, sourcesOf } from "../simulated.js";

const providers = Object.keys(sourcesOf);
const assistants = 3;
const parentLists = new Set(registry.map(({ name, parents }) => `${name}.${parents}`));

/**
 * Requests for calls while the first page is held, and nothing else is asked for: the lists of parents are counted
 * apart.
 */
async function countWhileHeld(simulator: Simulator, listing: Listing<Call>): Promise<number> {
  const count = (): number =>
    Object.entries(simulator.requests.byOperation)
      .filter(([name]) => !parentLists.has(name))
      .reduce((sum, [, requests]) => sum + requests, 0);
  const before = count();
  const pages = listing.pages()[Symbol.asyncIterator]();
  const { value } = await pages.next();
  expect((value as { items: Call[] }).items).toHaveLength(10);
  let settled = count();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    if (count() === settled) break;
    settled = count();
  }
  await pages.return?.();
  return settled - before;
}

/** Lists opened: one a source, and one an assistant where calls are only listed by assistant. */
function countBranches(names: readonly string[]): number {
  return names.reduce((sum, name) => sum + (findProvider(name).parents === undefined ? 1 : assistants), 0);
}

describe.each([0, 1, 3])("while the first page is held, with prefetch %i,", (prefetch) => {
  const simulator = simulate({ calls: 240, assistants, documented: false });
  const query = { pageSize: 10, prefetch };
  const open = (names: readonly string[]): CallSource[] => names.map((name) => sourcesOf[name]!(simulator));

  it.each(providers)("the list of %s has sent 1 + prefetch requests for each list it opened", async (name) => {
    const [source] = open([name]);
    expect(await countWhileHeld(simulator, source!.list(query))).toBe(countBranches([name]) * (1 + prefetch));
  });

  it.each([["vapi"], ["anunzi"], ["vapi", "zudu"], ["anunzi", "autocalls"], [...providers]])(
    "listCalls of %s, %s, %s, %s has sent as many",
    async (...names) => {
      const wanted = names.filter((name) => name !== undefined);
      expect(await countWhileHeld(simulator, listCalls(open(wanted), query))).toBe(
        countBranches(wanted) * (1 + prefetch),
      );
    },
  );

  it.each([["anunzi"], ["vapi", "zudu"], [...providers]])(
    "a list in any order, of %s, %s, %s, %s, has opened one list",
    async (...names) => {
      const wanted = names.filter((name) => name !== undefined);
      const listing = listCalls(open(wanted), { ...query, order: "any" });
      expect(await countWhileHeld(simulator, listing)).toBe(1 + prefetch);
    },
  );
});

describe("a limit", () => {
  it.each(providers)("keeps the list of %s from fetching a page that it cuts off", async (name) => {
    const simulator = simulate({ calls: 240, assistants: 1, documented: false });
    const listing = sourcesOf[name]!(simulator).list({ pageSize: 10, limit: 15, prefetch: 3 });
    expect(await countWhileHeld(simulator, listing)).toBe(2);
    expect(await listing.toArray()).toHaveLength(15);
  });
});
