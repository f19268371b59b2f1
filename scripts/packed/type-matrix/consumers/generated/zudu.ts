// Generated from the folders in specs/ by `pnpm generate`. Do not edit.
import { createZuduClient, type components, type operations, type paths, type ZuduClient, type ZuduClientOptions } from "@trunkline/zudu";
import { listCalls, paginate, type Call, type CallListing, type CallSource } from "trunkline";
import { convertZuduCall, zudu, zuduAssumptions, type ZuduAssumption, type ZuduCall, type ZuduSource } from "trunkline/zudu";
import { same } from "../same.js";

const options: ZuduClientOptions = { apiKey: "k", apiSecret: "k", brand: "zudu", timeoutMs: 1000, retry: 1 };
const client: ZuduClient = createZuduClient(options);

const own: ZuduSource = zudu({ client });
export const sources: CallSource[] = [own, zudu(options), zudu()];
export const convert = (raw: ZuduCall): Call<ZuduCall, "zudu"> => convertZuduCall(raw, { account: "a" });
export const assumptions: readonly ZuduAssumption[] = zuduAssumptions;
export const pages = client.pagination["POST /api/calls"].style;
export type Names = keyof components["schemas"] | keyof operations | keyof paths;

const calls = listCalls(own);
same<typeof calls, CallListing<Call<ZuduCall, "zudu">>>();

export function refuse(): void {
  // @ts-expect-error no such brand
  createZuduClient({ brand: "nobody" });
  // @ts-expect-error no such option
  createZuduClient({ password: "k" });
  // @ts-expect-error a client, or what one is made of
  zudu({ client, apiKey: "k" });
  // @ts-expect-error there is no such operation
  paginate(client, "GET /nothing");
}
