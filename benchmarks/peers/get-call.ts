// One call by its id, as each peer's own documents show it. Retries and time-outs are left as each has them.
import { VapiClient } from "@vapi-ai/server-sdk";
import ky from "ky";
import createClient from "openapi-fetch";
import Retell from "retell-sdk";
import type { paths } from "@trunkline/vapi";

export function openPeers(baseUrl: string): Record<string, (id: string) => Promise<unknown>> {
  const headers = { accept: "application/json", authorization: "Bearer key" };
  const openapi = createClient<paths>({ baseUrl, headers });
  const extended = ky.extend({ prefixUrl: baseUrl, headers });
  const vapi = new VapiClient({ token: "key", baseUrl });
  const retell = new Retell({ apiKey: "key", baseURL: baseUrl });
  return {
    "openapi-fetch": async (id) => (await openapi.GET("/call/{id}", { params: { path: { id } } })).data,
    ky: (id) => extended.get(`call/${id}`).json(),
    "@vapi-ai/server-sdk": (id) => vapi.calls.get({ id }),
    "retell-sdk": (id) => retell.call.retrieve(id),
  };
}
