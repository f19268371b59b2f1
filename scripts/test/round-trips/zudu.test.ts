import { createSimulator } from "@trunkline/simulator";
import { createZuduClient, unwrap } from "@trunkline/zudu";
import { paginate } from "trunkline";
import { describe, expect, it } from "vitest";
import { expectGone, present, readAll } from "./helpers.js";

const open = () => createZuduClient({ apiKey: "key", apiSecret: "secret", fetch: createSimulator({ calls: 5 }).fetch });

describe("a round trip through Zudu's", () => {
  it("calls", async () => {
    const client = open();
    const body = { agent_id: "agent_1", from_number: "+12025550101", to_number: "+12025550102" };
    const made = unwrap(await client.POST("/api/calls/create-phone-call", { body }));
    const callId = present(present(present(made.data).call).call_id);
    const params = { path: { callId } };
    const get = async () => unwrap(await client.GET("/api/calls/{callId}", { params })).data;
    expect(await get()).toMatchObject({ call_id: callId });
    const list = async () => (await readAll(paginate(client, "POST /api/calls"))).map((one) => one.call_id);
    expect(await list()).toContain(callId);
    unwrap(await client.PUT("/api/calls/{callId}", { params, body: { metadata: { note: "n" } } }));
    expect(await get()).toMatchObject({ metadata: { note: "n" } });
    unwrap(await client.DELETE("/api/calls/{callId}", { params }));
    expectGone(await client.GET("/api/calls/{callId}", { params }));
    expect(await list()).not.toContain(callId);
  });

  it("batch calls", async () => {
    const client = open();
    const body = { name: "Reminders", from_number: "+12025550101", tasks: [{ to_number: "+12025550102" }] };
    // Two documented forms: with the envelope, and without.
    const made = unwrap(await client.POST("/batch-call", { body }));
    const id = present("data" in made ? present(made.data).batch_call_id : made.batch_call_id);
    const params = { path: { id } };
    const get = async () => unwrap(await client.GET("/batch-call/{id}", { params })).data;
    expect(await get()).toMatchObject({ batch_call_id: id, name: "Reminders" });
    const list = async () => (await readAll(paginate(client, "GET /batch-call/list"))).map((one) => one.batch_call_id);
    expect(await list()).toContain(id);
    unwrap(await client.PATCH("/batch-call/{id}", { params, body: { name: "Winter" } }));
    unwrap(await client.POST("/batch-call/{id}/execute", { params }));
    expect(await get()).toMatchObject({ name: "Winter", status: "SENT" });
    await readAll(paginate(client, "GET /batch-call/{id}/tasks", { params }));
    unwrap(await client.DELETE("/batch-call/{id}", { params }));
    expectGone(await client.GET("/batch-call/{id}", { params }));
    expect(await list()).not.toContain(id);
  });

  it("agents, and copies of them", async () => {
    const client = open();
    const made = unwrap(await client.POST("/api/agents/create", { body: { agent_name: "Desk" } }));
    const agentId = present(present(made.data).agent_id);
    const params = { path: { agentId } };
    const get = async () => unwrap(await client.GET("/api/agents/{agentId}/full", { params })).data;
    expect(await get()).toMatchObject({ agent_id: agentId, agent_name: "Desk" });
    const list = async () => (await readAll(paginate(client, "GET /api/agents"))).map((one) => one.agent_id);
    expect(await list()).toContain(agentId);
    unwrap(await client.PATCH("/api/agents/{agentId}", { params, body: { agent_name: "Night desk" } }));
    expect(await get()).toMatchObject({ agent_name: "Night desk" });
    const copy = unwrap(await client.POST("/api/agents/{agentId}/duplicate", { params, body: { agent_name: "Copy" } }));
    const copied = { path: { agentId: present(present(copy.data).agent_id) } };
    expect(copied.path.agentId).not.toBe(agentId);
    expect(unwrap(await client.GET("/api/agents/{agentId}/full", { params: copied })).data).toMatchObject({
      agent_name: "Copy",
    });
    unwrap(await client.DELETE("/api/agents/{agentId}", { params }));
    expectGone(await client.GET("/api/agents/{agentId}/full", { params }));
    expect(await list()).not.toContain(agentId);
  });

  it("phone numbers", async () => {
    const client = open();
    const body = { phone_number: "+12025550177", nickname: "Day" };
    unwrap(await client.POST("/api/phone-numbers/create", { body }));
    const params = { path: { phoneNumber: body.phone_number } };
    const get = async () => unwrap(await client.GET("/api/phone-numbers/{phoneNumber}", { params })).data;
    expect(await get()).toMatchObject(body);
    const list = async () => (await readAll(paginate(client, "GET /api/phone-numbers"))).map((one) => one.phone_number);
    expect(await list()).toContain(body.phone_number);
    unwrap(await client.PATCH("/api/phone-numbers/{phoneNumber}", { params, body: { nickname: "Night" } }));
    expect(await get()).toMatchObject({ nickname: "Night" });
    unwrap(await client.DELETE("/api/phone-numbers/{phoneNumber}", { params }));
    expectGone(await client.GET("/api/phone-numbers/{phoneNumber}", { params }));
    expect(await list()).not.toContain(body.phone_number);
  });

  it("MCP servers, and approvals of their tools", async () => {
    const client = open();
    const body = { config: { name: "Tools", url: "https://example.com/mcp" } };
    const mcpServerId = present(unwrap(await client.POST("/api/mcp-servers", { body })).data).id;
    const params = { path: { mcpServerId } };
    const get = async () => unwrap(await client.GET("/api/mcp-servers/{mcpServerId}", { params })).data;
    expect(await get()).toMatchObject({ id: mcpServerId, name: "Tools" });
    const list = async () => (await readAll(paginate(client, "GET /api/mcp-servers"))).map((one) => one.id);
    expect(await list()).toContain(mcpServerId);
    unwrap(await client.PATCH("/api/mcp-servers/{mcpServerId}", { params, body: { name: "More tools" } }));
    expect(await get()).toMatchObject({ name: "More tools" });
    const tool = { tool_name: "book" };
    unwrap(await client.POST("/api/mcp-servers/{mcpServerId}/tool-approvals", { params, body: tool }));
    const approval = { params: { path: { mcpServerId, toolName: "book" } } };
    unwrap(await client.DELETE("/api/mcp-servers/{mcpServerId}/tool-approvals/{toolName}", approval));
    expectGone(await client.DELETE("/api/mcp-servers/{mcpServerId}/tool-approvals/{toolName}", approval));
  });

  it("webhooks after calls", async () => {
    const client = open();
    const body = { name: "Hook", url: "https://example.com/hook" };
    const id = present(present(unwrap(await client.POST("/api/post-call-webhooks/create", { body })).data).id);
    const params = { path: { id } };
    const get = async () => unwrap(await client.GET("/api/post-call-webhooks/{id}", { params })).data;
    expect(await get()).toMatchObject({ id, ...body });
    const list = async () => unwrap(await client.GET("/api/post-call-webhooks")).data?.webhooks?.map((one) => one.id);
    expect(await list()).toContain(id);
    unwrap(await client.PATCH("/api/post-call-webhooks/{id}", { params, body: { name: "Other" } }));
    const { name, is_active: before } = present(await get());
    expect(name).toBe("Other");
    unwrap(await client.POST("/api/post-call-webhooks/{id}/toggle", { params }));
    expect(present(await get()).is_active).toBe(before !== true);
    unwrap(await client.DELETE("/api/post-call-webhooks/{id}", { params }));
    expectGone(await client.GET("/api/post-call-webhooks/{id}", { params }));
    expect(await list()).not.toContain(id);
  });

  it("knowledge bases, which are only read", async () => {
    const client = open();
    const params = { path: { knowledgeBaseId: "no-such" } };
    expectGone(await client.GET("/api/knowledge-bases/get-knowledge-base/{knowledgeBaseId}", { params }));
  });
});
