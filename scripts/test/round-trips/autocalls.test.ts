import { createAutoCallsClient, unwrap } from "@trunkline/autocalls";
import { createSimulator } from "@trunkline/simulator";
import { paginate } from "trunkline";
import { describe, expect, it } from "vitest";
import { expectGone, present, readAll } from "./helpers.js";

const open = () => createAutoCallsClient({ apiKey: "key", fetch: createSimulator({ calls: 5 }).fetch });
const idsOf = (records: readonly { id?: unknown }[] | null | undefined) => present(records).map(({ id }) => id);

describe("a round trip through AutoCalls'", () => {
  it("assistants, with their webhooks", async () => {
    const client = open();
    const body = {
      name: "Desk",
      type: "inbound" as const,
      mode: "pipeline" as const,
      voice_id: 8,
      language_id: 1,
      llm_model_id: 3,
      timezone: "Europe/Berlin",
      initial_message: "Hello",
      system_prompt: "Be kind.",
    };
    const id = present(unwrap(await client.POST("/user/assistant", { body })).data).id;
    const list = () => readAll(paginate(client, "GET /user/assistants/get"));
    const read = async () => (await list()).find((one) => one.id === id);
    expect(await read()).toMatchObject({ name: "Desk", type: "inbound" });
    expect(idsOf(unwrap(await client.GET("/user/assistants/outbound")))).not.toContain(id);
    unwrap(await client.PUT("/user/assistant/{id}", { params: { path: { id } }, body: { name: "Night desk" } }));
    const webhook_url = "https://example.com/hook";
    unwrap(await client.POST("/user/assistants/enable-webhook", { body: { assistant_id: id, webhook_url } }));
    expect(await read()).toMatchObject({ name: "Night desk", is_webhook_active: true, webhook_url });
    unwrap(await client.POST("/user/assistants/disable-webhook", { body: { assistant_id: id } }));
    expect(await read()).toMatchObject({ is_webhook_active: false });
    unwrap(await client.DELETE("/user/assistant/{id}", { params: { path: { id } } }));
    expect(idsOf(await list())).not.toContain(id);
    expectGone(await client.DELETE("/user/assistant/{id}", { params: { path: { id } } }));
  });

  it("campaigns, started and stopped", async () => {
    const client = open();
    const body = { name: "Repairs", assistant_id: 123, timezone: "Europe/Berlin" };
    const id = present(unwrap(await client.POST("/user/campaign", { body })).data).id;
    const read = async () => unwrap(await client.GET("/user/campaigns")).find((one) => one.id === id);
    expect(await read()).toMatchObject({ name: "Repairs", status: "draft" });
    unwrap(await client.POST("/user/campaigns/update-status", { body: { campaign_id: id, action: "start" } }));
    expect(await read()).toMatchObject({ status: "in-progress" });
    unwrap(await client.POST("/user/campaigns/update-status", { body: { campaign_id: id, action: "stop" } }));
    expect(await read()).toMatchObject({ status: "stopped" });
    unwrap(await client.DELETE("/user/campaign/{id}", { params: { path: { id } } }));
    expect(await read()).toBeUndefined();
    expectGone(await client.DELETE("/user/campaign/{id}", { params: { path: { id } } }));
  });

  it("leads", async () => {
    const client = open();
    const made = unwrap(await client.POST("/user/lead", { body: { phone_number: "+12025550123", campaign_id: 1 } }));
    const path = { id: present(made.data).id };
    const read = async () => (await readAll(paginate(client, "GET /user/leads"))).find((one) => one.id === path.id);
    expect(await read()).toMatchObject({ phone_number: "+12025550123", campaign_id: 1 });
    unwrap(await client.PUT("/user/leads/{id}", { params: { path }, body: { status: "completed" } }));
    expect(await read()).toMatchObject({ status: "completed" });
    unwrap(await client.DELETE("/user/leads/{id}", { params: { path } }));
    expect(await read()).toBeUndefined();
    expectGone(await client.DELETE("/user/leads/{id}", { params: { path } }));
  });

  it("phone numbers", async () => {
    const client = open();
    const body = { phone_number: "+14155551234" };
    const path = { id: present(unwrap(await client.POST("/user/phone-numbers/purchase", { body })).data).id };
    const read = async () =>
      unwrap(await client.GET("/user/phone-numbers/all")).data?.find((one) => one.id === path.id);
    expect(await read()).toMatchObject(body);
    unwrap(await client.PUT("/user/phone-numbers/{id}", { params: { path }, body: { nickname: "Sales" } }));
    expect(await read()).toMatchObject({ nickname: "Sales" });
    unwrap(await client.DELETE("/user/phone-numbers/{id}", { params: { path } }));
    expect(await read()).toBeUndefined();
    expectGone(await client.DELETE("/user/phone-numbers/{id}", { params: { path } }));
  });

  it("SIP trunks, which are released like phone numbers", async () => {
    const client = open();
    const made = unwrap(
      await client.POST("/user/phone-numbers/sip-trunks", {
        body: {
          sip_trunk_type: "extension",
          phone_number: "1000",
          sip_username: "desk",
          sip_password: "made-up",
          sip_address: "sip.example.com",
          sip_calling_format: "+e164",
          inbound_authorization_type: "auth",
          country_code: "US",
        },
      }),
    );
    const path = { id: present(made.data).id };
    const get = async () => unwrap(await client.GET("/user/phone-numbers/sip-trunks/{id}", { params: { path } })).data;
    expect(await get()).toMatchObject({ id: path.id, sip_username: "desk" });
    const list = async () => idsOf(unwrap(await client.GET("/user/phone-numbers/sip-trunks")).data);
    expect(await list()).toContain(path.id);
    unwrap(
      await client.PUT("/user/phone-numbers/sip-trunks/{id}", { params: { path }, body: { sip_username: "other" } }),
    );
    expect(await get()).toMatchObject({ sip_username: "other" });
    unwrap(await client.DELETE("/user/phone-numbers/{id}", { params: { path } }));
    expectGone(await client.GET("/user/phone-numbers/sip-trunks/{id}", { params: { path } }));
    expect(await list()).not.toContain(path.id);
  });

  it("mid-call tools", async () => {
    const client = open();
    const body = {
      name: "check",
      description: "Looks up",
      endpoint: "https://example.com",
      method: "GET" as const,
      timeout: 10,
    };
    const path = { id: present(unwrap(await client.POST("/user/tools", { body })).data).id };
    const get = async () => unwrap(await client.GET("/user/tools/{id}", { params: { path } }));
    expect(await get()).toMatchObject(body);
    expect(idsOf(unwrap(await client.GET("/user/tools")))).toContain(path.id);
    unwrap(await client.PUT("/user/tools/{id}", { params: { path }, body: { timeout: 15 } }));
    expect(await get()).toMatchObject({ timeout: 15 });
    unwrap(await client.DELETE("/user/tools/{id}", { params: { path } }));
    expectGone(await client.GET("/user/tools/{id}", { params: { path } }));
    expect(idsOf(unwrap(await client.GET("/user/tools")))).not.toContain(path.id);
  });

  it("knowledge bases, and documents in them", async () => {
    const client = open();
    const path = {
      id: present(unwrap(await client.POST("/user/knowledgebases", { body: { name: "Bicycles" } })).data).id,
    };
    const get = async () => unwrap(await client.GET("/user/knowledgebases/{id}", { params: { path } })).data;
    expect(await get()).toMatchObject({ name: "Bicycles" });
    const list = async () => idsOf(unwrap(await client.GET("/user/knowledgebases")).data);
    expect(await list()).toContain(path.id);
    unwrap(await client.PUT("/user/knowledgebases/{id}", { params: { path }, body: { name: "Parts" } }));
    expect(await get()).toMatchObject({ name: "Parts" });

    const above = { knowledgebaseId: path.id };
    const documents = async () =>
      idsOf(
        unwrap(await client.GET("/user/knowledgebases/{knowledgebaseId}/documents", { params: { path: above } })).data,
      );
    expect(await documents()).toEqual([]);
    const body = { name: "Site", type: "website" as const, url: "https://example.com" };
    const made = unwrap(
      await client.POST("/user/knowledgebases/{knowledgebaseId}/documents", { params: { path: above }, body }),
    );
    const below = { ...above, documentId: present(made.data).id };
    const route = "/user/knowledgebases/{knowledgebaseId}/documents/{documentId}";
    const getDocument = async () => unwrap(await client.GET(route, { params: { path: below } })).data;
    expect(await documents()).toEqual([below.documentId]);
    unwrap(await client.PUT(route, { params: { path: below }, body: { name: "Prices" } }));
    expect(await getDocument()).toMatchObject({ name: "Prices" });
    unwrap(await client.DELETE(route, { params: { path: below } }));
    expectGone(await client.GET(route, { params: { path: below } }));
    expect(await documents()).toEqual([]);

    unwrap(await client.DELETE("/user/knowledgebases/{id}", { params: { path } }));
    expectGone(await client.GET("/user/knowledgebases/{id}", { params: { path } }));
    expect(await list()).not.toContain(path.id);
  });

  it("conversations", async () => {
    const client = open();
    const body = { assistant_id: "a1b2c3d4-5678-90ab-cdef-1234567890ab", type: "test" as const };
    const uuid = present(unwrap(await client.POST("/conversations", { body })).conversation_id);
    const params = { path: { uuid } };
    expect(unwrap(await client.GET("/conversations/{uuid}", { params })).history).toBeDefined();
    const read = async () => (await readAll(paginate(client, "GET /user/conversations"))).find(({ id }) => id === uuid);
    expect(await read()).toBeDefined();
    unwrap(await client.POST("/automate/conversations/{uuid}/disable-ai", { params }));
    expect(await read()).toMatchObject({ ai_enabled: false });
    unwrap(await client.POST("/automate/conversations/{uuid}/enable-ai", { params }));
    expect(await read()).toMatchObject({ ai_enabled: true });
    unwrap(await client.POST("/conversations/{uuid}/messages", { params, body: { message: "Hello" } }));
  });

  it("folders", async () => {
    const client = open();
    const path = {
      id: present(unwrap(await client.POST("/user/folder", { body: { name: "F", color: "blue" } })).data).id,
    };
    const read = async () => (await readAll(paginate(client, "GET /user/folders"))).find(({ id }) => id === path.id);
    expect(await read()).toMatchObject({ name: "F", color: "blue" });
    unwrap(await client.PUT("/user/folder/{id}", { params: { path }, body: { name: "G" } }));
    expect(await read()).toMatchObject({ name: "G", color: "blue" });
    unwrap(await client.DELETE("/user/folder/{id}", { params: { path } }));
    expect(await read()).toBeUndefined();
    expectGone(await client.DELETE("/user/folder/{id}", { params: { path } }));
  });

  it("labels", async () => {
    const client = open();
    const path = {
      id: present(unwrap(await client.POST("/user/label", { body: { name: "L", color: "blue" } })).data).id,
    };
    const read = async () => (await readAll(paginate(client, "GET /user/labels"))).find(({ id }) => id === path.id);
    expect(await read()).toMatchObject({ name: "L", color: "blue" });
    unwrap(await client.PUT("/user/label/{id}", { params: { path }, body: { name: "M" } }));
    expect(await read()).toMatchObject({ name: "M" });
    unwrap(await client.DELETE("/user/label/{id}", { params: { path } }));
    expect(await read()).toBeUndefined();
    expectGone(await client.DELETE("/user/label/{id}", { params: { path } }));
  });

  it("API keys", async () => {
    const client = open();
    unwrap(await client.POST("/user/api-keys", { body: { name: "Made for a test" } }));
    const keys = present(unwrap(await client.GET("/user/api-keys")).api_keys);
    const id = present(keys.find(({ name }) => name === "Made for a test")?.id);
    const list = async () => idsOf(unwrap(await client.GET("/user/api-keys")).api_keys);
    unwrap(await client.DELETE("/user/api-keys/{id}", { params: { path: { id } } }));
    expect(await list()).not.toContain(id);
    expectGone(await client.DELETE("/user/api-keys/{id}", { params: { path: { id } } }));
  });

  it("users of a white label, who are made and listed", async () => {
    const client = open();
    const body = { name: "Robin", email: "robin@example.com", password: "made-up-password" };
    const { id } = present(unwrap(await client.POST("/white-label/register", { body })).user);
    expect(idsOf(unwrap(await client.GET("/white-label/users")).data)).toContain(id);
  });

  it("calls", async () => {
    const client = open();
    const before = idsOf(await readAll(paginate(client, "GET /user/calls")));
    unwrap(await client.POST("/user/make_call", { body: { phone_number: "+12025550123", assistant_id: 123 } }));
    const list = async () => idsOf(await readAll(paginate(client, "GET /user/calls")));
    const made = (await readAll(paginate(client, "GET /user/calls"))).find(({ id }) => !before.includes(id));
    const path = { id: present(made).id };
    expect(unwrap(await client.GET("/user/calls/{id}", { params: { path } }))).toMatchObject({ id: path.id });
    unwrap(await client.DELETE("/user/calls/{id}", { params: { path } }));
    expectGone(await client.GET("/user/calls/{id}", { params: { path } }));
    expect(await list()).toEqual(before);
  });
});
