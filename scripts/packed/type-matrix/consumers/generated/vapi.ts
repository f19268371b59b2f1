// Generated from the folders in specs/ by `pnpm generate`. Do not edit.
import { createVapiClient, type components, type operations, type paths, type VapiClient, type VapiClientOptions } from "@trunkline/vapi";
import { listCalls, paginate, type Call, type CallListing, type CallSource } from "trunkline";
import { convertVapiCall, vapi, vapiAssumptions, type VapiAssumption, type VapiCall, type VapiSource } from "trunkline/vapi";
import { same } from "../same.js";

const options: VapiClientOptions = { apiKey: "k", brand: "vapi", timeoutMs: 1000, retry: 1 };
const client: VapiClient = createVapiClient(options);

const own: VapiSource = vapi({ client });
export const sources: CallSource[] = [own, vapi(options), vapi()];
export const convert = (raw: VapiCall): Call<VapiCall, "vapi"> => convertVapiCall(raw, { account: "a" });
export const assumptions: readonly VapiAssumption[] = vapiAssumptions;
export const pages = client.pagination["GET /call"].style;
export type Names = keyof components["schemas"] | keyof operations | keyof paths;

const calls = listCalls(own);
same<typeof calls, CallListing<Call<VapiCall, "vapi">>>();

export function refuse(): void {
  // @ts-expect-error no such brand
  createVapiClient({ brand: "nobody" });
  // @ts-expect-error no such option
  createVapiClient({ password: "k" });
  // @ts-expect-error a client, or what one is made of
  vapi({ client, apiKey: "k" });
  // @ts-expect-error there is no such operation
  paginate(client, "GET /nothing");
}
