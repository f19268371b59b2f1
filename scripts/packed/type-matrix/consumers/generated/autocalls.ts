// Generated from the folders in specs/ by `pnpm generate`. Do not edit.
import { createAutoCallsClient, type components, type operations, type paths, type AutoCallsClient, type AutoCallsClientOptions } from "@trunkline/autocalls";
import { listCalls, paginate, type Call, type CallListing, type CallSource } from "trunkline";
import { convertAutoCallsCall, autocalls, autoCallsAssumptions, type AutoCallsAssumption, type AutoCallsCall, type AutoCallsSource } from "trunkline/autocalls";
import { same } from "../same.js";

const options: AutoCallsClientOptions = { apiKey: "k", brand: "autocalls", timeoutMs: 1000, retry: 1 };
const client: AutoCallsClient = createAutoCallsClient(options);

const own: AutoCallsSource = autocalls({ client });
export const sources: CallSource[] = [own, autocalls(options), autocalls()];
export const convert = (raw: AutoCallsCall): Call<AutoCallsCall, "autocalls"> => convertAutoCallsCall(raw, { account: "a" });
export const assumptions: readonly AutoCallsAssumption[] = autoCallsAssumptions;
export const pages = client.pagination["GET /user/calls"].style;
export type Names = keyof components["schemas"] | keyof operations | keyof paths;

const calls = listCalls(own);
same<typeof calls, CallListing<Call<AutoCallsCall, "autocalls">>>();

export function refuse(): void {
  // @ts-expect-error no such brand
  createAutoCallsClient({ brand: "nobody" });
  // @ts-expect-error no such option
  createAutoCallsClient({ password: "k" });
  // @ts-expect-error a client, or what one is made of
  autocalls({ client, apiKey: "k" });
  // @ts-expect-error there is no such operation
  paginate(client, "GET /nothing");
}
