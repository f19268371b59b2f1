// Code that a user of several clients might write. It is never run: test/consumer.test.ts measures its type-checking
// cost, with each client, and what an editor shows.
import { createAnunziClient, type webhooks as AnunziWebhooks } from "@trunkline/anunzi";
import { createAutoCallsClient, type webhooks as AutoCallsWebhooks } from "@trunkline/autocalls";
import { createVapiClient, type webhooks as VapiWebhooks } from "@trunkline/vapi";
import { createZuduClient, unwrap } from "@trunkline/zudu";
import { listCalls, paginate } from "trunkline";
import { anunzi } from "trunkline/anunzi";
import { autocalls } from "trunkline/autocalls";
import { vapi } from "trunkline/vapi";
import { zudu } from "trunkline/zudu";

export async function readEverything(): Promise<string[]> {
  const lines: string[] = [];
  for await (const call of listCalls([anunzi(), autocalls(), vapi(), zudu()], { since: "2026-01-01" })) {
    lines.push(`${call.provider} ${call.id} ${call.outcome ?? call.status.unified}`);
    lines.push(`${call.durationSeconds ?? 0} s, ${call.cost?.amount ?? 0} ${call.cost?.currency ?? ""}`);
  }
  const client = createVapiClient();
  for await (const assistant of paginate(client, "GET /assistant")) lines.push(assistant.id);
  for await (const chat of paginate(client, "GET /chat")) lines.push(chat.id);
  const { data, error } = await client.GET("/call/{id}", { params: { path: { id: "1" } } });
  lines.push(error ? error.message : `${data.id} ${data.cost ?? 0}`);
  return lines;
}

export async function setUp(): Promise<void> {
  const anunziClient = createAnunziClient();
  for await (const { model_id } of paginate(anunziClient, "GET /assistants/")) {
    await anunziClient.PUT("/assistants/{model_id}", { params: { path: { model_id } }, body: { name: "Desk" } });
  }
  const autocallsClient = createAutoCallsClient();
  for await (const { id } of paginate(autocallsClient, "GET /user/leads")) {
    await autocallsClient.PUT("/user/leads/{id}", { params: { path: { id } }, body: { status: "completed" } });
  }
  await autocallsClient.POST("/user/folder", { body: { name: "Bicycles" } });
  const zuduClient = createZuduClient();
  const made = unwrap(await zuduClient.POST("/api/agents/create", { body: { agent_name: "Desk" } }));
  for await (const { agent_id } of paginate(zuduClient, "POST /api/agents", { body: { limit: 50 } })) {
    if (agent_id === made.data?.agent_id)
      await zuduClient.GET("/api/agents/{agentId}/full", { params: { path: { agentId: agent_id } } });
  }
}

type BodyOf<Webhook extends { post: { requestBody: { content: { "application/json": unknown } } } }> =
  Webhook["post"]["requestBody"]["content"]["application/json"];

export function onVapi({ message }: BodyOf<VapiWebhooks["serverMessage"]>): string | null | undefined {
  return message.type === "end-of-call-report" ? message.endedReason : message.type;
}

export function onAutoCalls(body: BodyOf<AutoCallsWebhooks["postCall"]>): unknown {
  return body.id;
}

export function onAnunzi(body: BodyOf<AnunziWebhooks["postCall"]>): unknown {
  return body;
}
