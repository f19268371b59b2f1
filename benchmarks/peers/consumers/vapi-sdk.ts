import { VapiClient } from "@vapi-ai/server-sdk";

const client = new VapiClient({ token: "key" });
const call = await client.calls.get({ id: "id" });
console.log(call.id, call.status, call.endedReason, call.costBreakdown?.total, call.artifact?.messages?.length);
const calls = await client.calls.list({ limit: 100, createdAtGe: "2026-11-01" });
for (const one of calls) console.log(one.id, one.createdAt, one.customer?.number);
