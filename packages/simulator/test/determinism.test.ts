import { describe, expect, it } from "vitest";
import type { SimulatorOptions } from "../src/options.js";
import { credentials, present, opened, parentParameter, parentsOf, simulate } from "./helpers.js";

describe.each(opened)("$name", (provider) => {
  const { list } = provider;
  if (!list?.pagination) throw new Error("no list");

  async function bytes(options: SimulatorOptions): Promise<string> {
    const simulator = simulate({ calls: 300, ...options });
    const parent = (await parentsOf(simulator, provider, list as NonNullable<typeof list>)).at(-1);
    const query = parent === undefined ? "" : `?${parentParameter(list as NonNullable<typeof list>)}=${String(parent)}`;
    const url = provider.server + list?.path + query;
    const headers = { ...credentials(list as NonNullable<typeof list>), "content-type": "application/json" };
    return (await simulator.fetch(url, { method: list?.method ?? "", headers })).text();
  }

  it("gives the same bytes for the same seed", async () => {
    expect(await bytes({})).toBe(await bytes({ seed: 1 }));
    expect(await bytes({ seed: 7, now: new Date(present) })).toBe(await bytes({ seed: 7, now: Date.parse(present) }));
  });

  it("gives different bytes for another seed or another present", async () => {
    expect(await bytes({ seed: 2 })).not.toBe(await bytes({}));
    expect(await bytes({ now: "2025-01-01T00:00:00Z" })).not.toBe(await bytes({}));
  });

  it("gives the same whatever was asked before", async () => {
    const simulator = simulate({ calls: 300 });
    const records = [...simulator.records(provider.name)];
    expect([...simulator.records(provider.name)]).toEqual(records);
    expect([...simulate({ calls: 300, providers: [provider.name] }).records(provider.name)]).toEqual(records);
  });

  it("has all calls before the present, and the more calls the further back", () => {
    const now = Date.parse(present);
    const times = (calls: number) =>
      [...simulate({ calls, documented: false }).records(provider.name)].map((one) => JSON.stringify(one));
    expect(times(50)).toEqual(times(200).slice(0, 50));
    expect(now).toBeGreaterThan(0);
  });
});
