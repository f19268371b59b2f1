import { createVapiClient, type VapiClientOptions } from "@trunkline/vapi";
import { openPeers } from "../peers.js";

/** Gets one call, whichever of the server's sizes. */
export type Way = (id: string) => Promise<unknown>;

export const bare = "bare `fetch`";
export const timed = "`fetch` with a time-out";
const ours = "Trunkline";

const manyRequests = { requests: 1_000_000, per: 1000 };
const nothing = (): void => {};

/** The same request by ourselves, with more or less switched on. */
const variants: Record<string, VapiClientOptions> = {
  [ours]: {},
  "Trunkline, no retry": { retry: false },
  "Trunkline, hooks": { hooks: { onRequest: nothing, onResponse: nothing, onFailure: nothing, onRetry: nothing } },
  "Trunkline, rate limit": { rateLimit: manyRequests, concurrency: 100 },
  "Trunkline, deadline": { deadlineMs: 60_000 },
};

export function openBare(baseUrl: string): Record<string, Way> {
  const headers = { accept: "application/json", authorization: "Bearer key" };
  return {
    [bare]: async (id) => (await fetch(`${baseUrl}/call/${id}`, { headers })).json(),
    [timed]: async (id) =>
      (await fetch(`${baseUrl}/call/${id}`, { headers, signal: AbortSignal.timeout(60_000) })).json(),
  };
}

export function openOurs(baseUrl: string): Record<string, Way> {
  return Object.fromEntries(
    Object.entries(variants).map(([name, options]) => {
      const client = createVapiClient({ apiKey: "key", baseUrl, ...options });
      return [name, async (id: string) => (await client.GET("/call/{id}", { params: { path: { id } } })).data];
    }),
  );
}

export async function openAll(baseUrl: string): Promise<Record<string, Way>> {
  return { ...openBare(baseUrl), ...openOurs(baseUrl), ...(await openPeers(baseUrl)) };
}
