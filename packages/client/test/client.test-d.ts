import { describe, expectTypeOf, test } from "vitest";
import {
  createProviderClient,
  unwrap,
  NotFoundError,
  RateLimitError,
  TrunklineError,
  type AnswerError,
  type ClientOptions,
} from "../src/index.js";
import { acme, createAcmeClient, type AcmePaths, type Refusal, type Thing } from "./helpers/acme.js";

const client = createAcmeClient();
const byId = { params: { path: { id: "7" } } };

describe("paths and methods", () => {
  test("those of the spec compile", () => {
    void client.GET("/things");
    void client.GET("/things/{id}", byId);
    void client.DELETE("/things/{id}", byId);
  });

  test("an unknown path does not compile", () => {
    // @ts-expect-error no such path
    void client.GET("/thing");
  });

  test("a path with its parameters filled in does not compile", () => {
    // @ts-expect-error the path is written as in the spec
    void client.GET("/things/7");
  });

  test("a method that the path does not have does not compile", () => {
    // @ts-expect-error /search is a POST
    void client.GET("/search", { params: { query: { page: 0 } } });
  });

  test("a lower-case method does not compile", () => {
    // @ts-expect-error GET
    void client.get("/things");
  });

  test("`request` accepts anything and returns unknown data", async () => {
    const { data } = await client.request("GET", "/thing/undocumented", { params: { query: { any: 1 } } });
    expectTypeOf(data).toEqualTypeOf<unknown>();
  });
});

describe("parameters", () => {
  test("a wrong name", () => {
    // @ts-expect-error limit
    void client.GET("/things", { params: { query: { limits: 5 } } });
  });

  test("a wrong type", () => {
    // @ts-expect-error a number
    void client.GET("/things", { params: { query: { limit: "5" } } });
  });

  test("a wrong item", () => {
    // @ts-expect-error texts
    void client.GET("/things", { params: { query: { tags: [5] } } });
  });

  test("a missing path parameter", () => {
    // @ts-expect-error id
    void client.GET("/things/{id}", { params: { path: {} } });
  });

  test("missing parameters", () => {
    // @ts-expect-error params
    void client.GET("/things/{id}", {});
  });

  test("a missing init", () => {
    // @ts-expect-error init
    void client.GET("/things/{id}");
  });

  test("a path parameter of a wrong name", () => {
    // @ts-expect-error id
    void client.GET("/things/{id}", { params: { path: { thing: "7" } } });
  });

  test("a missing query that is required", () => {
    // @ts-expect-error page
    void client.POST("/search", { body: { words: "red" } });
  });

  test("a query for an operation without one", () => {
    // @ts-expect-error no query
    void client.GET("/things/{id}", { params: { path: { id: "7" }, query: { limit: 5 } } });
  });
});

describe("the body", () => {
  test("one that is required and missing", () => {
    // @ts-expect-error body
    void client.POST("/things");
  });

  test("a missing property", () => {
    // @ts-expect-error name
    void client.POST("/things", { body: { size: 5 } });
  });

  test("a wrong type", () => {
    // @ts-expect-error a text
    void client.POST("/things", { body: { name: 5 } });
  });

  test("a wrong name", () => {
    // @ts-expect-error size
    void client.POST("/things", { body: { name: "one", sizes: 5 } });
  });

  test("a body for an operation without one", () => {
    // @ts-expect-error no body
    void client.GET("/things", { body: { name: "one" } });
  });

  test("one that is optional may be left out", () => {
    void client.POST("/search", { params: { query: { page: 0 } } });
  });
});

describe("the answer", () => {
  test("is data or an error, never both", async () => {
    const answer = await client.GET("/things/{id}", byId);
    if (answer.error) {
      expectTypeOf(answer.error).toEqualTypeOf<AnswerError<Refusal>>();
      expectTypeOf(answer.error.body.message).toEqualTypeOf<string>();
      expectTypeOf(answer.error.status).toEqualTypeOf<number>();
      expectTypeOf(answer.data).toEqualTypeOf<undefined>();
    } else {
      expectTypeOf(answer.data).toEqualTypeOf<Thing>();
      expectTypeOf(answer.error).toEqualTypeOf<undefined>();
    }
    expectTypeOf(answer.response).toEqualTypeOf<Response>();
  });

  test("the data may be undefined until the error is checked", async () => {
    const { data } = await client.GET("/things");
    expectTypeOf(data).toEqualTypeOf<Thing[] | undefined>();
    // @ts-expect-error it may be undefined
    void data.length;
  });

  test("narrows when destructured", async () => {
    const { data, error } = await client.GET("/things");
    if (error) return;
    expectTypeOf(data).toEqualTypeOf<Thing[]>();
  });

  test("a 204 has no data", async () => {
    const answer = await client.DELETE("/things/{id}", byId);
    if (!answer.error) expectTypeOf(answer.data).toEqualTypeOf<undefined>();
  });

  test("an undocumented error body is unknown", async () => {
    const { error } = await client.POST("/search", { params: { query: { page: 0 } } });
    if (error) expectTypeOf(error.body).toEqualTypeOf<unknown>();
  });

  test("`unwrap` gives the data", async () => {
    expectTypeOf(unwrap(await client.GET("/things"))).toEqualTypeOf<Thing[]>();
    expectTypeOf(unwrap(await client.POST("/things", { body: { name: "" } }))).toEqualTypeOf<Thing>();
    expectTypeOf(unwrap(await client.request("GET", "/any"))).toEqualTypeOf<unknown>();
  });
});

describe("`parseAs`", () => {
  test("decides the data's type", async () => {
    expectTypeOf(unwrap(await client.GET("/things", { parseAs: "json" }))).toEqualTypeOf<Thing[]>();
    expectTypeOf(unwrap(await client.GET("/things", { parseAs: "text" }))).toEqualTypeOf<string>();
    expectTypeOf(unwrap(await client.GET("/things", { parseAs: "blob" }))).toEqualTypeOf<Blob>();
    expectTypeOf(unwrap(await client.GET("/things", { parseAs: "arrayBuffer" }))).toEqualTypeOf<ArrayBuffer>();
    expectTypeOf(unwrap(await client.GET("/things", { parseAs: "stream" }))).toEqualTypeOf<Response["body"]>();
  });

  test("is required if the response is not JSON", async () => {
    const path = "/things/{id}/photo";
    expectTypeOf(unwrap(await client.GET(path, { ...byId, parseAs: "blob" }))).toEqualTypeOf<Blob>();
    expectTypeOf(unwrap(await client.GET(path, { ...byId, parseAs: "arrayBuffer" }))).toEqualTypeOf<ArrayBuffer>();
    // @ts-expect-error parseAs
    void client.GET(path, byId);
    // @ts-expect-error it is no JSON
    void client.GET(path, { ...byId, parseAs: "json" });
  });

  test("is one of five values", () => {
    // @ts-expect-error no such word
    void client.GET("/things", { parseAs: "xml" });
  });

  test("does not change the type of an error's body", async () => {
    const { error } = await client.GET("/things", { parseAs: "text" });
    expectTypeOf(error).toEqualTypeOf<AnswerError<Refusal> | undefined>();
  });
});

describe("a request's options", () => {
  test("known options compile", () => {
    const { signal } = new AbortController();
    const retry = { limit: 1, backoffMs: 5 };
    void client.GET("/things", { signal, timeoutMs: 1, deadlineMs: 1, retry, idempotent: false, headers: { a: "b" } });
    void client.GET("/things", { retry: 2 });
    void client.GET("/things", { retry: false, signal: null });
  });

  test("a wrong name", () => {
    // @ts-expect-error timeoutMs
    void client.GET("/things", { timeout: 5 });
  });

  test("a wrong type", () => {
    // @ts-expect-error a number
    void client.GET("/things", { timeoutMs: "5s" });
  });

  test("`retry: true` does not compile", () => {
    // @ts-expect-error a number, false or settings
    void client.GET("/things", { retry: true });
  });

  test("only the client can set where requests are sent", () => {
    // @ts-expect-error no base URL of its own
    void client.GET("/things", { baseUrl: "https://evil.test" });
    // @ts-expect-error no fetch of its own
    void client.GET("/things", { fetch });
  });
});

describe("a client's options", () => {
  test("a brand is one of the provider's", () => {
    createAcmeClient({ brand: "bitme" });
    // @ts-expect-error no such brand
    createAcmeClient({ brand: "vapi" });
  });

  test("`fetch` may be the global one, and takes a request", () => {
    createAcmeClient({ fetch });
    createAcmeClient({ fetch: async (request) => new Response(request.url) });
    // @ts-expect-error it gives a response
    createAcmeClient({ fetch: async () => "no" });
  });

  test("hooks know their events", () => {
    createAcmeClient({
      hooks: {
        onRequest: ({ headers, attempt, id }) =>
          expectTypeOf([headers, attempt, id] as const).toEqualTypeOf<
            readonly [Record<string, string>, number, number]
          >(),
        onResponse: ({ status, durationMs }) => expectTypeOf([status, durationMs]).toEqualTypeOf<number[]>(),
        onFailure: ({ error }) => expectTypeOf(error).toEqualTypeOf<unknown>(),
        onRetry: ({ error, delayMs }) =>
          expectTypeOf([error, delayMs] as const).toEqualTypeOf<readonly [TrunklineError, number]>(),
      },
    });
    // @ts-expect-error no such hook
    createAcmeClient({ hooks: { onError: () => {} } });
  });

  test("a rate limit needs both fields", () => {
    // @ts-expect-error per
    createAcmeClient({ rateLimit: { requests: 5 } });
    const options: ClientOptions = { rateLimit: { requests: 5, per: 1000 }, concurrency: 2 };
    createAcmeClient(options as ClientOptions<"acme">);
  });
});

test("a client carries its provider and how its operations page", () => {
  expectTypeOf(client.provider).toEqualTypeOf<"acme">();
  expectTypeOf(client.pagination["GET /things"].style).toEqualTypeOf<"offset">();
  expectTypeOf(client["~paths"]).toEqualTypeOf<AcmePaths | undefined>();
  expectTypeOf(createProviderClient<AcmePaths, typeof acme>(acme)).toEqualTypeOf(client);
  // @ts-expect-error it is not to be changed
  client.provider = "vapi";
});

describe("`isInstance`", () => {
  test("narrows what was thrown", () => {
    const thrown: unknown = undefined;
    if (RateLimitError.isInstance(thrown)) expectTypeOf(thrown).toEqualTypeOf<RateLimitError>();
    if (TrunklineError.isInstance(thrown)) expectTypeOf(thrown.retryAfterMs).toEqualTypeOf<number | undefined>();
  });

  test("leaves the other kinds to the branches after it", async () => {
    const { data, error } = await client.GET("/things/{id}", byId);
    if (RateLimitError.isInstance(error)) expectTypeOf(error.kind).toEqualTypeOf<"rate_limit">();
    else if (NotFoundError.isInstance(error)) expectTypeOf(error.body.message).toEqualTypeOf<string>();
    else if (error) expectTypeOf(error.status).toEqualTypeOf<number>();
    else expectTypeOf(data).toEqualTypeOf<Thing>();
  });
});
