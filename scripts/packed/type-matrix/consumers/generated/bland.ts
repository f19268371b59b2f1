// Generated from the folders in specs/ by `pnpm generate`. Do not edit.
import { createBlandClient, type components, type operations, type paths, type BlandClient, type BlandClientOptions } from "@trunkline/bland";
import { listCalls, paginate, type Call, type CallListing, type CallSource } from "trunkline";
import { convertBlandCall, bland, blandAssumptions, type BlandAssumption, type BlandCall, type BlandSource } from "trunkline/bland";
import { same } from "../same.js";

const options: BlandClientOptions = { apiKey: "k", brand: "bland", timeoutMs: 1000, retry: 1 };
const client: BlandClient = createBlandClient(options);

const own: BlandSource = bland({ client });
export const sources: CallSource[] = [own, bland(options), bland()];
export const convert = (raw: BlandCall): Call<BlandCall, "bland"> => convertBlandCall(raw, { account: "a" });
export const assumptions: readonly BlandAssumption[] = blandAssumptions;
export const pages = client.pagination["GET /v1/calls"].style;
export type Names = keyof components["schemas"] | keyof operations | keyof paths;

const calls = listCalls(own);
same<typeof calls, CallListing<Call<BlandCall, "bland">>>();

export function refuse(): void {
  // @ts-expect-error no such brand
  createBlandClient({ brand: "nobody" });
  // @ts-expect-error no such option
  createBlandClient({ password: "k" });
  // @ts-expect-error a client, or what one is made of
  bland({ client, apiKey: "k" });
  // @ts-expect-error there is no such operation
  paginate(client, "GET /nothing");
}
