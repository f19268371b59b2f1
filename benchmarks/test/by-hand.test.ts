import { afterAll, beforeAll, expect, test } from "vitest";
import { hasNumberedPages, listAtOnce, listOneByOne, listOverlapped } from "../src/listing/by-hand.js";
import { toRowMapper, type Convert } from "../src/mappers.js";
import { openSource, providers, someAssistant } from "../src/providers.js";
import { startServer, type RunningServer } from "../src/server/start-server.js";

const calls = 950;
let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
  await server.set({ calls, latencyMs: 0 });
});
afterAll(() => server.stop());

test.each(providers)("a loop by hand brings the calls of %s that our list brings", async (provider) => {
  const baseUrl = `${server.baseUrl}/${provider}`;
  const ours: unknown[] = [];
  const query = { pageSize: 100, assistantId: someAssistant[provider] };
  for await (const { raw: _, ...call } of openSource(provider, { baseUrl }).list(query)) ours.push(call);
  const convert = toRowMapper(provider);
  const listByHand = async (list: (convert: Convert) => Promise<number>): Promise<unknown[]> => {
    const found: unknown[] = [];
    await list((raw) => {
      const { raw: _, ...call } = convert(raw);
      found.push(call);
      return { ...call, raw };
    });
    return found;
  };
  expect(ours).toHaveLength(calls);
  expect(await listByHand((map) => listOneByOne(provider, baseUrl, calls, map))).toEqual(ours);
  expect(await listByHand((map) => listOverlapped(provider, baseUrl, calls, map))).toEqual(ours);
  if (!hasNumberedPages(provider)) return;
  expect(await listByHand((map) => listAtOnce(provider, baseUrl, calls, map, 4))).toEqual(ours);
});
