import { createSimulator } from "@trunkline/simulator";
import { createVapiClient, unwrap } from "@trunkline/vapi";
import { paginate } from "trunkline";
import { describe, expect, it } from "vitest";
import { expectGone, present, readAll } from "./helpers.js";

const open = () => createVapiClient({ apiKey: "key", fetch: createSimulator({ calls: 5 }).fetch });

describe("a round trip through Vapi's", () => {
  it("calls", async () => {
    const client = open();
    const made = unwrap(
      await client.POST("/call", {
        body: { assistantId: "a", phoneNumberId: "p", customer: { number: "+12025550101" } },
      }),
    );
    if (!("id" in made) || typeof made.id !== "string") throw new Error("One call was asked for.");
    const path = { id: made.id };
    const get = async () => unwrap(await client.GET("/call/{id}", { params: { path } }));
    expect(await get()).toMatchObject({ id: made.id });
    const listed = async () => (await readAll(paginate(client, "GET /call"))).map((call) => call.id);
    expect(await listed()).toContain(made.id);
    unwrap(await client.PATCH("/call/{id}", { params: { path }, body: { name: "Renamed" } }));
    expect(await get()).toMatchObject({ name: "Renamed" });
    unwrap(await client.DELETE("/call/{id}", { params: { path } }));
    expectGone(await client.GET("/call/{id}", { params: { path } }));
    expect(await listed()).not.toContain(made.id);
  });

  it("resources that are read only: what is listed can be got", async () => {
    const client = open();
    const [assistant] = await readAll(paginate(client, "GET /assistant"));
    const [number] = await readAll(paginate(client, "GET /phone-number"));
    const [squad] = await readAll(paginate(client, "GET /squad"));
    const [campaign] = await readAll(paginate(client, "GET /campaign"));
    const [session] = await readAll(paginate(client, "GET /session"));
    const [chat] = await readAll(paginate(client, "GET /chat"));
    const of = (record: { id: string } | undefined) => ({ params: { path: { id: present(record).id } } });
    const got = [
      await client.GET("/assistant/{id}", of(assistant)),
      await client.GET("/phone-number/{id}", of(number)),
      await client.GET("/squad/{id}", of(squad)),
      await client.GET("/campaign/{id}", of(campaign)),
      await client.GET("/v2/campaign/{id}", of(campaign)),
      await client.GET("/session/{id}", of(session)),
      await client.GET("/chat/{id}", of(chat)),
    ].map((answer) => answer.data?.id);
    expect(got).toEqual([assistant, number, squad, campaign, campaign, session, chat].map((record) => record?.id));
  });
});
