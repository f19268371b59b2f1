import { describe, expect, test } from "vitest";
import { measureApart } from "../src/allocations/measure-apart.js";
import { countModules } from "../src/bundle.js";
import { openSource, providers } from "../src/providers.js";
import { startServer } from "../src/server/start-server.js";
import { toSpread } from "../src/statistics.js";
import { checkTypes } from "../src/types/check.js";
import { consumers } from "../src/types/consumers.js";
import * as ceilings from "./ceilings.js";

test.each(Object.entries(ceilings.instantiations))("checking a consumer of %s makes at most %i types", (name, most) => {
  const { instantiations } = checkTypes(consumers[name as keyof typeof ceilings.instantiations], {
    skipLibCheck: true,
  });
  console.log(`${name}: ${instantiations} instantiations of ${most}`);
  expect(instantiations).toBeLessThanOrEqual(most);
});

describe("what is allocated", () => {
  const perRequest = async (waste = 0) =>
    toSpread(await measureApart<number[]>("request/allocate-own.ts", [String(waste)], { exactly: true })).median;

  test("a request", async () => {
    const bytes = await perRequest();
    console.log(`a request: ${Math.round(bytes)} bytes of ${ceilings.bytesPerRequest}`);
    expect(bytes).toBeLessThanOrEqual(ceilings.bytesPerRequest);
    // A measure that sees nothing would pass as well: a wasted kilobyte shows.
    expect(await perRequest(1024)).toBeGreaterThan(bytes + 900);
  });

  test("mapping a call", async () => {
    // The least of some processes: in each, the compiler decides anew which objects it never makes.
    const found: Record<string, number[]>[] = [];
    for (let process = 0; process < 3; process += 1) {
      found.push(await measureApart<Record<string, number[]>>("mapping/allocate.ts", [], { exactly: true }));
    }
    for (const [provider, most] of Object.entries(ceilings.bytesPerCall)) {
      const bytes = Math.min(...found.map((one) => toSpread(one[provider]!).median));
      console.log(`a call of ${provider}: ${Math.round(bytes)} bytes of ${most}`);
      expect(bytes, provider).toBeLessThanOrEqual(most);
    }
  });
});

test("requests that a list of 1,000 calls takes", async () => {
  const server = await startServer();
  const found: Record<string, number> = {};
  for (const provider of providers) {
    await server.set({ calls: 1000, latencyMs: 0 });
    const baseUrl = `${server.baseUrl}/${provider}`;
    const assistantId = provider === "anunzi" ? "model" : undefined;
    let count = 0;
    for await (const call of openSource(provider, { baseUrl }).list({ pageSize: 100, assistantId })) {
      if (call.id !== "") count += 1;
    }
    expect(count, provider).toBe(1000);
    found[provider] = await server.set({});
  }
  server.stop();
  expect(found).toEqual(ceilings.requests);
});

test("modules that are read on import", async () => {
  expect(await countModules(Object.keys(ceilings.modules))).toEqual(ceilings.modules);
});
