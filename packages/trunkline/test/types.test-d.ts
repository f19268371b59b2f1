import { createAnunziClient } from "@trunkline/anunzi";
import { createAutoCallsClient } from "@trunkline/autocalls";
import { createVapiClient, type components } from "@trunkline/vapi";
import { createZuduClient } from "@trunkline/zudu";
import { describe, expectTypeOf, it } from "vitest";
import {
  listCalls,
  paginate,
  type Call,
  type CallListing,
  type CallOf,
  type CallSource,
  type CallStatus,
  type Listing,
} from "../src/index.js";
import {
  convertVapiCall,
  vapi,
  vapiAssumptions,
  type VapiAssumption,
  type VapiCall,
  type VapiSource,
} from "../src/providers/vapi/index.js";
import { zudu, type ZuduCall, type ZuduSource } from "../src/providers/zudu/index.js";

const vapiClient = createVapiClient();
const zuduClient = createZuduClient();
const anunziClient = createAnunziClient();
const autocallsClient = createAutoCallsClient();

describe("paginate", () => {
  it("infers the item of each operation that pages", () => {
    expectTypeOf(paginate(vapiClient, "GET /call")).toEqualTypeOf<Listing<components["schemas"]["Call"]>>();
    const anunziCalls = paginate(anunziClient, "GET /calls", { params: { query: { model_id: "m" } } });
    expectTypeOf<(typeof anunziCalls)["pages"]>().returns.toExtend<AsyncIterable<{ items: { call_id: string }[] }>>();
    const zuduCalls = paginate(zuduClient, "POST /api/calls", { body: { filter_criteria: { agent_id: ["a"] } } });
    expectTypeOf(zuduCalls).toExtend<Listing<{ call_id: string }>>();
    expectTypeOf(paginate(autocallsClient, "GET /user/calls")).toExtend<Listing<{ id: number }>>();
  });

  it("takes only what the operation takes", () => {
    // @ts-expect-error there is no such operation
    paginate(vapiClient, "GET /calls");
    // @ts-expect-error it does not page
    paginate(vapiClient, "GET /call/{id}");
    // @ts-expect-error model_id is required
    paginate(anunziClient, "GET /calls");
    // @ts-expect-error there is no such parameter
    paginate(vapiClient, "GET /call", { params: { query: { assistant: "a" } } });
    // @ts-expect-error a number, not a text
    paginate(vapiClient, "GET /call", { params: { query: { limit: "10" } } });
    // @ts-expect-error not one of the words
    paginate(autocallsClient, "GET /user/calls", { params: { query: { status: "done" } } });
    // @ts-expect-error limit is a number
    paginate(vapiClient, "GET /call", { limit: "10" });
  });

  it("does not mix up items", () => {
    // @ts-expect-error Vapi's calls have `id`, not `call_id`
    expectTypeOf(paginate(vapiClient, "GET /call")).toExtend<Listing<{ call_id: string }>>();
  });
});

describe("listCalls", () => {
  it("keeps each provider's raw type", () => {
    expectTypeOf(listCalls(vapi())).toExtend<Listing<Call<VapiCall>>>();
    expectTypeOf(listCalls([vapi(), zudu()])).toExtend<Listing<Call<VapiCall | ZuduCall>>>();
  });

  it("gives calls that `provider` narrows, and their `raw` with them", () => {
    const [call] = [] as CallOf<[VapiSource, ZuduSource]>[];
    if (call?.provider === "vapi") expectTypeOf(call.raw).toEqualTypeOf<VapiCall>();
    if (call?.provider === "zudu") expectTypeOf(call.raw).toEqualTypeOf<ZuduCall>();
    // @ts-expect-error none of the sources is of this provider
    if (call?.provider === "anunzi") throw call;
    // @ts-expect-error Zudu's calls have no `endedReason`
    if (call?.provider === "zudu") void call.raw.endedReason;

    type Either = Call<VapiCall, "vapi"> | Call<ZuduCall, "zudu">;
    expectTypeOf(listCalls([vapi(), zudu()])).toEqualTypeOf<CallListing<Either>>();
    const sources = [vapi(), zudu()];
    expectTypeOf(listCalls(sources)).toEqualTypeOf<CallListing<Either>>();
  });

  it("of one source gives that provider's calls", () => {
    expectTypeOf(listCalls(vapi())).toEqualTypeOf<CallListing<Call<VapiCall, "vapi">>>();
    expectTypeOf(listCalls([zudu()])).toEqualTypeOf<CallListing<Call<ZuduCall, "zudu">>>();
    expectTypeOf(vapi().provider).toEqualTypeOf<"vapi">();
    expectTypeOf(vapi().list()).toEqualTypeOf<Listing<Call<VapiCall, "vapi">>>();
    expectTypeOf(zudu().get("1")).resolves.toEqualTypeOf<Call<ZuduCall, "zudu">>();
    expectTypeOf(convertVapiCall).returns.toEqualTypeOf<Call<VapiCall, "vapi">>();
  });

  it("of sources that are known as such only gives calls of any provider", () => {
    const sources: CallSource[] = [vapi(), zudu()];
    expectTypeOf(listCalls(sources)).toEqualTypeOf<CallListing<Call>>();
  });

  it("speaks our words and no others", () => {
    // @ts-expect-error not a direction
    listCalls(vapi(), { direction: "in" });
    // @ts-expect-error not an outcome
    listCalls(vapi(), { outcome: "done" });
    // @ts-expect-error a time is a text or a Date
    listCalls(vapi(), { since: 5 });
    // @ts-expect-error a source, not a client
    listCalls(vapiClient);
  });
});

describe("sources", () => {
  it("are made of options or of a client, of the right provider", () => {
    vapi({ client: vapiClient, account: "a" });
    vapi({ apiKey: "k", brand: "vapi-eu", account: "a" });
    zudu({ client: zuduClient, currency: "EUR" });
    // @ts-expect-error a text
    zudu({ currency: 978 });
    // @ts-expect-error another provider's client
    vapi({ client: zuduClient });
    // @ts-expect-error Vapi has no secret
    vapi({ apiKey: "k", apiSecret: "s" });
    // @ts-expect-error no such brand
    vapi({ brand: "otonistark" });
  });
});

describe("the words of assumptions", () => {
  it("are a list, and a type of its own", () => {
    expectTypeOf(vapiAssumptions[0]).toEqualTypeOf<"answeredAt.fromStartedAt">();
    expectTypeOf<"status.inferred">().toExtend<VapiAssumption>();
    // @ts-expect-error Vapi names the currency
    const word: VapiAssumption = "cost.currency";
    void word;
  });
});

describe("the Call", () => {
  it("has words of ours, and the provider's beside them", () => {
    expectTypeOf<Call["status"]["unified"]>().toEqualTypeOf<CallStatus>();
    expectTypeOf<Call["status"]["raw"]>().toEqualTypeOf<string | undefined>();
    // @ts-expect-error not one of ours
    const status: CallStatus = "completed";
    void status;
  });
});

describe("the clients", () => {
  it("know their words, and accept new ones", () => {
    type Status = components["schemas"]["CallStatus"];
    expectTypeOf<"queued">().toExtend<Status>();
    expectTypeOf<string>().toExtend<Status>();
    // Not folded into plain `string`, which would lose completion.
    expectTypeOf<Extract<Status, "queued">>().toEqualTypeOf<"queued">();
  });

  it("tell the variants of a union apart", () => {
    type Cost = NonNullable<components["schemas"]["Call"]["costs"]>[number];
    expectTypeOf<Extract<Cost, { type: "model" }>>().toHaveProperty("promptTokens");
    expectTypeOf<Extract<Cost, { type: "transport" }>>().not.toHaveProperty("promptTokens");
  });

  it("refuse wrong operations and parameters", () => {
    // @ts-expect-error no such path
    void vapiClient.GET("/calls");
    // @ts-expect-error no such method on this path
    void vapiClient.PUT("/call");
    // @ts-expect-error the id is required
    void vapiClient.GET("/call/{id}");
    // @ts-expect-error a wrong parameter
    void vapiClient.GET("/call", { params: { query: { page: 2 } } });
    // @ts-expect-error a body without the number
    void autocallsClient.POST("/user/make_call", { body: { assistant_id: 1 } });
  });

  it("give data or an error with the documented body", async () => {
    const answer = await vapiClient.GET("/call/{id}", { params: { path: { id: "1" } } });
    if (answer.error) {
      expectTypeOf(answer.error.status).toEqualTypeOf<number>();
      expectTypeOf(answer.data).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(answer.data).toEqualTypeOf<components["schemas"]["Call"]>();
    }
  });
});
