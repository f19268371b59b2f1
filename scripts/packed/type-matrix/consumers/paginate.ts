import { createVapiClient, type components } from "@trunkline/vapi";
import { paginate, type Listing } from "trunkline";
import { client as anunzi } from "./anunzi.js";
import { client as autocalls } from "./autocalls.js";
import { same } from "./same.js";
import { client as zudu } from "./zudu.js";

const vapi = createVapiClient();

export const calls = paginate(vapi, "GET /call", { limit: 5, params: { query: { assistantId: "a" } } });
same<typeof calls, Listing<components["schemas"]["Call"]>>();

export const ids: Listing<{ call_id: string }> = paginate(zudu, "POST /api/calls", { body: { limit: 20 } });
export const numbers: Listing<{ id: number }> = paginate(autocalls, "GET /user/calls");

export async function use(): Promise<string[]> {
  const found: string[] = [];
  for await (const call of paginate(anunzi, "GET /calls", { params: { query: { model_id: "m" } } })) {
    found.push(call.call_id);
  }
  for await (const page of calls.pages()) found.push(...page.items.map(({ id }) => id));
  return found;
}

export function refuse(): void {
  // @ts-expect-error it does not page
  paginate(vapi, "GET /call/{id}");
  // @ts-expect-error model_id is required
  paginate(anunzi, "GET /calls");
  // @ts-expect-error a number, not a text
  paginate(vapi, "GET /call", { params: { query: { limit: "10" } } });
}
