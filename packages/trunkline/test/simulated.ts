import { createSimulator, type Simulator, type SimulatorOptions } from "@trunkline/simulator";
import { anunzi } from "../src/providers/anunzi/index.js";
import { autocalls } from "../src/providers/autocalls/index.js";
import { vapi } from "../src/providers/vapi/index.js";
import { zudu } from "../src/providers/zudu/index.js";
import type { CallSource } from "../src/index.js";

/** No document is older, and nothing depends on the day on which the tests run. */
export const now = "2026-11-21T12:00:00.000Z";

interface Options {
  account?: string;
  baseUrl?: string | undefined;
  /** Attempts and waits as short as tests want them. */
  patient?: boolean;
}

/** A source of each provider, read from a simulator in this process. */
export const sourcesOf: Record<string, (simulator: Pick<Simulator, "fetch">, options?: Options) => CallSource> = {
  anunzi: (simulator, options) => anunzi({ apiKey: "key", fetch: simulator.fetch, ...settings(options) }),
  autocalls: (simulator, options) => autocalls({ apiKey: "key", fetch: simulator.fetch, ...settings(options) }),
  vapi: (simulator, options) => vapi({ apiKey: "key", fetch: simulator.fetch, ...settings(options) }),
  zudu: (simulator, options) =>
    zudu({ apiKey: "key", apiSecret: "secret", fetch: simulator.fetch, ...settings(options) }),
};

function settings({ account, baseUrl, patient = false }: Options = {}): object {
  return {
    ...(account !== undefined && { account }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(patient && { retry: { limit: 30, backoffMs: 0 }, timeoutMs: 50 }),
  };
}

export function simulate(options: SimulatorOptions = {}): Simulator {
  return createSimulator({ now, ...options });
}

/** What tells the provider's records apart. */
const idFields: Record<string, string> = { anunzi: "call_id", autocalls: "id", vapi: "id", zudu: "call_id" };

export function idsOf(simulator: Simulator, provider: string): string[] {
  return [...simulator.records(provider)].map((record) => String(record[idFields[provider] ?? "id"]));
}
