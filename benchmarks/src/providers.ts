import type { CallSource } from "trunkline";
import { anunzi } from "trunkline/anunzi";
import { autocalls } from "trunkline/autocalls";
import { vapi } from "trunkline/vapi";
import { zudu } from "trunkline/zudu";
import { createSimulator } from "@trunkline/simulator";

export type Provider = "anunzi" | "autocalls" | "vapi" | "zudu";

/** A call as its provider answers it. */
export type Raw = Record<string, unknown>;

interface SourceOptions {
  baseUrl?: string;
  fetch?: (request: Request) => Promise<Response>;
}

const keys = { apiKey: "key", apiSecret: "secret" };

const sources: Record<Provider, (options: SourceOptions) => CallSource> = {
  anunzi: (options) => anunzi({ apiKey: keys.apiKey, ...options }),
  autocalls: (options) => autocalls({ apiKey: keys.apiKey, ...options }),
  vapi: (options) => vapi({ apiKey: keys.apiKey, ...options }),
  zudu: (options) => zudu({ ...keys, ...options }),
};

export const providers = Object.keys(sources) as Provider[];

export function openSource(provider: Provider, options: SourceOptions): CallSource {
  return sources[provider](options);
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
