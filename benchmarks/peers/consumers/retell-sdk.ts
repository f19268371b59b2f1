import Retell from "retell-sdk";

const client = new Retell({ apiKey: "key" });
const call = await client.call.retrieve("id");
console.log(
  call.call_id,
  call.call_status,
  call.disconnection_reason,
  call.call_cost?.combined_cost,
  call.transcript_object?.length,
);
const calls = await client.call.list({ limit: 100 });
console.log(calls);
