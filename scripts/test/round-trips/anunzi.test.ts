import { createAnunziClient, unwrap } from "@trunkline/anunzi";
import { createSimulator } from "@trunkline/simulator";
import { paginate } from "trunkline";
import { describe, expect, it } from "vitest";
import { expectGone, present, readAll } from "./helpers.js";

const open = () => createAnunziClient({ apiKey: "key", fetch: createSimulator({ calls: 5 }).fetch });

describe("a round trip through Anunzi's", () => {
  it("assistants", async () => {
    const client = open();
    const agent = { prompt: "p", greeting_message: "g", llm: "anunzi", language: "en-US", voice_id: "v" };
    const made = unwrap(await client.POST("/assistants", { body: { type: "outbound", name: "Desk", agent } }));
    const model_id = present(present(made.response).model_id);
    const path = { model_id };
    const get = async () =>
      unwrap(await client.GET("/assistants/{model_id}", { params: { path } })).response?.assistants?.[0];
    expect(await get()).toMatchObject({ model_id, name: "Desk" });
    const listed = async () => (await readAll(paginate(client, "GET /assistants/"))).map((one) => one.model_id);
    expect(await listed()).toContain(model_id);
    unwrap(await client.PUT("/assistants/{model_id}", { params: { path }, body: { name: "Night desk" } }));
    expect(await get()).toMatchObject({ name: "Night desk" });
    unwrap(await client.DELETE("/assistants/{model_id}", { params: { path } }));
    expectGone(await client.GET("/assistants/{model_id}", { params: { path } }));
    expect(await listed()).not.toContain(model_id);
  });

  it("actions, and an assistant that has one", async () => {
    const client = open();
    const body = { SEND_SMS: { content: "Hello!", instructions: "At the end" } };
    const made = unwrap(await client.POST("/actions", { body }));
    const action_id = present(present(made.response).action_id);
    const path = { action_id };
    const get = async () =>
      unwrap(await client.GET("/actions/{action_id}", { params: { path } })).response?.actions?.[0];
    expect(await get()).toMatchObject({
      action_id,
      description: "At the end",
      parameters_hard_coded: { sms_message_text: "Hello!" },
    });
    const listed = async () => (await readAll(paginate(client, "GET /actions"))).map((one) => one.action_id);
    expect(await listed()).toContain(action_id);
    unwrap(await client.PUT("/actions/{action_id}", { params: { path }, body: { SEND_SMS: { content: "Bye!" } } }));
    expect(await get()).toMatchObject({ parameters_hard_coded: { sms_message_text: "Bye!" } });

    const [assistant] = await readAll(paginate(client, "GET /assistants/"));
    const model_id = present(assistant).model_id;
    const attached = async () => {
      const answer = unwrap(await client.GET("/assistants/{model_id}", { params: { path: { model_id } } }));
      return answer.response?.assistants?.[0]?.actions;
    };
    unwrap(await client.POST("/actions/attach", { body: { model_id, actions: [action_id] } }));
    expect(await attached()).toContain(action_id);
    unwrap(await client.POST("/actions/detach", { body: { model_id, actions: [action_id] } }));
    expect(await attached()).not.toContain(action_id);

    unwrap(await client.DELETE("/actions/{action_id}", { params: { path } }));
    expectGone(await client.GET("/actions/{action_id}", { params: { path } }));
    expect(await listed()).not.toContain(action_id);
  });

  it("knowledge bases, which no operation lists", async () => {
    const client = open();
    const body = { name: "Hours", rag_use_condition: "When asked" };
    const made = unwrap(await client.POST("/knowledge_base", { body }));
    const path = { id: present(present(made.response).knowledge_base_id) };
    const get = async () =>
      unwrap(await client.GET("/knowledge_base/{id}", { params: { path } })).response?.knowledge_bases?.[0];
    expect(await get()).toMatchObject({ id: path.id, ...body });
    unwrap(
      await client.PUT("/knowledge_base/{id}", { params: { path }, body: { ...path, ...body, name: "Opening hours" } }),
    );
    expect(await get()).toMatchObject({ name: "Opening hours" });
    unwrap(await client.DELETE("/knowledge_base/{id}", { params: { path } }));
    expectGone(await client.GET("/knowledge_base/{id}", { params: { path } }));
  });

  it("calls, which can neither be changed nor deleted", async () => {
    const client = open();
    const [assistant] = await readAll(paginate(client, "GET /assistants/"));
    const { model_id } = present(assistant);
    const body = { model_id, phone: "+12025550101", name: "Robin" };
    const { response } = unwrap(await client.POST("/calls", { body }));
    const call_id = present(present(response).call_id);
    const got = unwrap(await client.GET("/calls/{call_id}", { params: { path: { call_id } } }));
    expect(got.response?.calls?.[0]).toMatchObject({ call_id });
    const calls = await readAll(paginate(client, "GET /calls", { params: { query: { model_id } } }));
    expect(calls.map((call) => call.call_id)).toContain(call_id);
  });
});
