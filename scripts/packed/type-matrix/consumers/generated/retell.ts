// Generated from the folders in specs/ by `pnpm generate`. Do not edit.
import { createRetellClient, type components, type operations, type paths, type RetellClient, type RetellClientOptions } from "@trunkline/retell";
import { listCalls, paginate, type Call, type CallListing, type CallSource } from "trunkline";
import { convertRetellCall, retell, retellAssumptions, type RetellAssumption, type RetellCall, type RetellSource } from "trunkline/retell";
import { same } from "../same.js";

const options: RetellClientOptions = { apiKey: "k", brand: "retell", timeoutMs: 1000, retry: 1 };
const client: RetellClient = createRetellClient(options);

const own: RetellSource = retell({ client });
export const sources: CallSource[] = [own, retell(options), retell()];
export const convert = (raw: RetellCall): Call<RetellCall, "retell"> => convertRetellCall(raw, { account: "a" });
export const assumptions: readonly RetellAssumption[] = retellAssumptions;
export const pages = client.pagination["POST /v3/list-calls"].style;
export type Names = keyof components["schemas"] | keyof operations | keyof paths;

const calls = listCalls(own);
same<typeof calls, CallListing<Call<RetellCall, "retell">>>();

export function refuse(): void {
  // @ts-expect-error no such brand
  createRetellClient({ brand: "nobody" });
  // @ts-expect-error no such option
  createRetellClient({ password: "k" });
  // @ts-expect-error a client, or what one is made of
  retell({ client, apiKey: "k" });
  // @ts-expect-error there is no such operation
  paginate(client, "GET /nothing");
}
