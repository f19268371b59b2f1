// Generated from the folders in specs/ by `pnpm generate`. Do not edit.
import { createAnunziClient, type components, type operations, type paths, type AnunziClient, type AnunziClientOptions } from "@trunkline/anunzi";
import { listCalls, paginate, type Call, type CallListing, type CallSource } from "trunkline";
import { convertAnunziCall, anunzi, anunziAssumptions, type AnunziAssumption, type AnunziCall, type AnunziSource } from "trunkline/anunzi";
import { same } from "../same.js";

const options: AnunziClientOptions = { apiKey: "k", brand: "anunzi", timeoutMs: 1000, retry: 1 };
const client: AnunziClient = createAnunziClient(options);

const own: AnunziSource = anunzi({ client });
export const sources: CallSource[] = [own, anunzi(options), anunzi()];
export const convert = (raw: AnunziCall): Call<AnunziCall, "anunzi"> => convertAnunziCall(raw, { account: "a" });
export const assumptions: readonly AnunziAssumption[] = anunziAssumptions;
export const pages = client.pagination["GET /calls"].style;
export type Names = keyof components["schemas"] | keyof operations | keyof paths;

const calls = listCalls(own);
same<typeof calls, CallListing<Call<AnunziCall, "anunzi">>>();

export function refuse(): void {
  // @ts-expect-error no such brand
  createAnunziClient({ brand: "nobody" });
  // @ts-expect-error no such option
  createAnunziClient({ password: "k" });
  // @ts-expect-error a client, or what one is made of
  anunzi({ client, apiKey: "k" });
  // @ts-expect-error there is no such operation
  paginate(client, "GET /nothing");
}
