import { createVapiClient } from "@trunkline/vapi";

const client = createVapiClient({ apiKey: "key" });
const { data: call, error } = await client.GET("/call/{id}", { params: { path: { id: "id" } } });
if (error) throw error;
console.log(call.id, call.status, call.endedReason, call.costBreakdown?.total, call.artifact?.messages?.length);
const { data: calls = [] } = await client.GET("/call", {
  params: { query: { limit: 100, createdAtGe: "2026-11-01" } },
});
for (const one of calls) console.log(one.id, one.createdAt, one.customer?.number);
