import { listCalls } from "trunkline";
import { anunzi } from "trunkline/anunzi";
import { autocalls } from "trunkline/autocalls";
import { vapi } from "trunkline/vapi";
import { zudu } from "trunkline/zudu";

const key = { apiKey: "key" };
const sources = [anunzi(key), autocalls(key), vapi(key), zudu({ ...key, apiSecret: "secret" })];
for await (const call of listCalls(sources, { since: "2026-11-01" })) {
  console.log(call.id, call.status.unified, call.ended?.reason, call.cost?.amount, call.transcript?.turns.length);
}
