import { expect, test } from "vitest";
import { countModules } from "../src/bundle.js";
import { openSource, providers, someAssistant } from "../src/providers.js";
import { startServer } from "../src/server/start-server.js";
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

test("requests that a list of 1,000 calls takes", async () => {
  const server = await startServer();
  const found: Record<string, number> = {};
  for (const provider of providers) {
    await server.set({ calls: 1000, latencyMs: 0 });
    const baseUrl = `${server.baseUrl}/${provider}`;
    const assistantId = someAssistant[provider];
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
