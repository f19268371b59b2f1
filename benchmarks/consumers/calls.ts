import { listCalls } from "trunkline";
import { vapi } from "trunkline/vapi";

const source = vapi({ apiKey: "key" });
const one = await source.get("id");
console.log(one.id, one.status.unified, one.ended?.reason, one.cost?.amount, one.transcript?.turns.length);
for await (const call of listCalls(source, { since: "2026-11-01" }))
  console.log(call.id, call.createdAt, call.from?.e164);
