import { createSimulator, type Simulator, type SimulatorOptions } from "@trunkline/simulator";
import type { CallSource } from "../src/index.js";
import { findProvider, keysOf, providers } from "./providers.js";

/** No document is older, and nothing depends on the day on which the tests run. */
export const now = "2026-11-21T12:00:00.000Z";

interface Options {
  account?: string;
  baseUrl?: string | undefined;
  /** Attempts and waits as short as tests want them. */
  patient?: boolean;
}

/** A source of each provider, read from a simulator in this process. */
export const sourcesOf: Record<string, (simulator: Pick<Simulator, "fetch">, options?: Options) => CallSource> =
  Object.fromEntries(
    providers.map((provider) => [
      provider.name,
      (simulator, options) => provider.source({ ...keysOf(provider), fetch: simulator.fetch, ...settings(options) }),
    ]),
  );

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

export function idsOf(simulator: Simulator, provider: string): string[] {
  const { callId } = findProvider(provider);
  return [...simulator.records(provider)].map((record) => String(record[callId]));
}
