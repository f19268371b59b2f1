import type { CallSource } from "trunkline";
import { createSimulator } from "@trunkline/simulator";
import { providers as registry, type ProviderEntry } from "@trunkline/scripts/providers";

/** Those whose calls are mapped and listed by hand too, to measure ours beside. The report names any other. */
export const providers = ["anunzi", "autocalls", "bland", "elevenlabs", "retell", "vapi", "zudu"] as const;

export type Provider = (typeof providers)[number];

/** A call as its provider answers it. */
export type Raw = Record<string, unknown>;

interface SourceOptions {
  baseUrl?: string;
  fetch?: (request: Request) => Promise<Response>;
}

/** Anunzi lists the calls of an assistant only. */
export const someAssistant: Partial<Record<Provider, string>> = { anunzi: "model" };

export function findProvider(provider: Provider): ProviderEntry {
  const found = registry.find(({ name }) => name === provider);
  if (found === undefined) throw new Error(`There is no provider ${provider}.`);
  return found;
}

export function openSource(provider: Provider, options: SourceOptions): CallSource {
  const { options: credentials, source } = findProvider(provider);
  return source({ ...Object.fromEntries(credentials.map((option) => [option, "key"])), ...options });
}

/**
 * Calls that the simulator makes up: the same ones in every run. Some providers' lists leave out much of a call:
 * `detail` says whether it is such a row that is wanted, or all of the call.
 */
export async function makeUpCalls(provider: Provider, calls: number, detail: "list" | "full"): Promise<Raw[]> {
  const simulator = createSimulator({ calls, documented: false, now: "2026-11-21T12:00:00Z", providers: [provider] });
  const raws: Raw[] = [];
  for await (const call of openSource(provider, { fetch: simulator.fetch }).list({ pageSize: 100, detail })) {
    // A provider's call is an object: its mapper has just read it.
    raws.push(call.raw as Raw);
  }
  await simulator.close();
  return raws;
}
