import type { CallSource } from "trunkline";
import { createSimulator } from "@trunkline/simulator";
import { providers as registry, type ProviderEntry } from "@trunkline/scripts/providers";

export type Provider = "anunzi" | "autocalls" | "vapi" | "zudu";

/** A call as its provider answers it. */
export type Raw = Record<string, unknown>;

interface SourceOptions {
  baseUrl?: string;
  fetch?: (request: Request) => Promise<Response>;
}

/** Those whose lists somebody wrote by hand too, to measure ours beside. */
export const providers: readonly Provider[] = ["anunzi", "autocalls", "vapi", "zudu"];

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

/** Calls that the simulator makes up: the same ones in every run. */
export async function makeUpCalls(provider: Provider, calls: number): Promise<Raw[]> {
  const simulator = createSimulator({ calls, documented: false, now: "2026-11-21T12:00:00Z", providers: [provider] });
  const raws: Raw[] = [];
  for await (const call of openSource(provider, { fetch: simulator.fetch }).list({ pageSize: 100 })) {
    // A provider's call is an object: its mapper has just read it.
    raws.push(call.raw as Raw);
  }
  await simulator.close();
  return raws;
}
