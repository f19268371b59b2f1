// Generated from the folders in specs/ by `pnpm generate`. Do not edit.
import { createElevenLabsClient, type components, type operations, type paths, type ElevenLabsClient, type ElevenLabsClientOptions } from "@trunkline/elevenlabs";
import { listCalls, paginate, type Call, type CallListing, type CallSource } from "trunkline";
import { convertElevenLabsCall, elevenlabs, elevenLabsAssumptions, type ElevenLabsAssumption, type ElevenLabsCall, type ElevenLabsSource } from "trunkline/elevenlabs";
import { same } from "../same.js";

const options: ElevenLabsClientOptions = { apiKey: "k", brand: "elevenlabs", timeoutMs: 1000, retry: 1 };
const client: ElevenLabsClient = createElevenLabsClient(options);

const own: ElevenLabsSource = elevenlabs({ client });
export const sources: CallSource[] = [own, elevenlabs(options), elevenlabs()];
export const convert = (raw: ElevenLabsCall): Call<ElevenLabsCall, "elevenlabs"> => convertElevenLabsCall(raw, { account: "a" });
export const assumptions: readonly ElevenLabsAssumption[] = elevenLabsAssumptions;
export const pages = client.pagination["GET /v1/convai/conversations"].style;
export type Names = keyof components["schemas"] | keyof operations | keyof paths;

const calls = listCalls(own);
same<typeof calls, CallListing<Call<ElevenLabsCall, "elevenlabs">>>();

export function refuse(): void {
  // @ts-expect-error no such brand
  createElevenLabsClient({ brand: "nobody" });
  // @ts-expect-error no such option
  createElevenLabsClient({ password: "k" });
  // @ts-expect-error a client, or what one is made of
  elevenlabs({ client, apiKey: "k" });
  // @ts-expect-error there is no such operation
  paginate(client, "GET /nothing");
}
