import {
  listCalls,
  RateLimitError,
  syncCalls,
  type Call,
  type CallQuery,
  type CallSource,
  type CallStatus,
  type Listing,
} from "trunkline";
import { anunzi, convertAnunziCall } from "trunkline/anunzi";
import { autocalls, convertAutoCallsCall } from "trunkline/autocalls";
import { convertVapiCall, vapi, type VapiCall } from "trunkline/vapi";
import { convertZuduCall, zudu, type ZuduCall } from "trunkline/zudu";
import { client as vapiClient } from "./vapi.js";
import { client as zuduClient } from "./zudu.js";
import { same } from "./same.js";

export const sources: CallSource[] = [anunzi(), autocalls({ brand: "famulor" }), vapi({ client: vapiClient }), zudu()];

export async function use(query: CallQuery): Promise<string[]> {
  const found: string[] = [];
  for await (const call of listCalls(sources, query)) {
    same<typeof call.status.unified, CallStatus>();
    same<typeof call.durationSeconds, number | undefined>();
    if (call.outcome === "voicemail") found.push(call.key);
  }
  const first = await listCalls([vapi(), zudu()], { since: new Date(), onError: "report" }).firstPage();
  const raw: VapiCall | ZuduCall | undefined = first.items[0]?.raw;
  return raw === undefined ? found : [];
}

export function keep(rows: Map<string, Call>): Promise<unknown> {
  return syncCalls(vapi(), {
    state: undefined,
    since: "90d",
    reread: { for: "30d", every: 86_400_000 },
    write: (calls) => calls.forEach((call) => rows.set(call.key, call)),
    save: (state, { deleted }) => void [state.version, ...deleted],
  });
}

export function convert(rows: { vapi: VapiCall; zudu: ZuduCall }): Call[] {
  return [convertVapiCall(rows.vapi), convertZuduCall(rows.zudu, { account: "a" })];
}

export const others = [convertAnunziCall, convertAutoCallsCall].length;

export const listing: Listing<Call<VapiCall>> = listCalls(vapi());

export function explain(error: unknown): number | undefined {
  return RateLimitError.isInstance(error) ? error.retryAfterMs : undefined;
}

export function refuse(): void {
  // @ts-expect-error not a direction
  listCalls(sources, { direction: "in" });
  // @ts-expect-error a source, not a client
  listCalls(vapiClient);
  // @ts-expect-error another provider's client
  vapi({ client: zuduClient });
  // @ts-expect-error not one of our words
  const status: CallStatus = "completed";
  void status;
}
