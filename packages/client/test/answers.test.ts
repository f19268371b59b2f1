import { describe, expect, test } from "vitest";
import { createAcmeClient } from "./helpers/acme.js";
import { caught, errorOf } from "./helpers/caught.js";
import { json, scriptFetch } from "./helpers/scripted-fetch.js";

const byId = { params: { path: { id: "7" } }, retry: false } as const;

const html = "<!DOCTYPE html><title>502 Bad Gateway</title>";

/** A body that breaks off. */
function broken(text: string): ReadableStream {
  let pulled = false;
  return new ReadableStream({
    pull(stream) {
      if (pulled) stream.error(new TypeError("terminated"));
      else stream.enqueue(new TextEncoder().encode(text));
      pulled = true;
    },
  });
}

/** An answer of a runtime without streams, such as React Native, which reads texts in a way of its own. */
function withText(text: string): Response {
  return Object.assign(new Response(null), { text: async () => text, clone: () => withText(text) });
}

describe("JSON responses", () => {
  test.each<[string, Response, unknown]>([
    ["JSON", json({ id: "7" }), { id: "7" }],
    ["JSON called text", new Response('{"id":"7"}', { headers: { "content-type": "text/plain" } }), { id: "7" }],
    ["JSON called HTML", new Response('{"id":"7"}', { headers: { "content-type": "text/html" } }), { id: "7" }],
    ["JSON after a byte order mark", new Response('\uFEFF{"id":"7"}'), { id: "7" }],
    ["JSON after one that the runtime left in its place", withText('\uFEFF{"id":"7"}'), { id: "7" }],
    ["JSON between line ends", new Response('\r\n {"id":"7"}\n\n'), { id: "7" }],
    ["null", new Response("null"), null],
    ["a number", new Response("5"), 5],
    ["a 204 is nothing", new Response(null, { status: 204 }), undefined],
  ])("%s", async (_name, response, data) => {
    const answer = await createAcmeClient({ fetch: scriptFetch(response) }).GET("/things/{id}", byId);
    expect(answer.error).toBeUndefined();
    expect(answer.data).toEqual(data);
    expect(answer.response.status).toBe(response.status);
  });

  test.each<[string, string, string, string]>([
    [
      "HTML",
      html,
      "text/html",
      `${html.length} characters that are not JSON (text/html). Set \`parseAs\` for other formats.`,
    ],
    [
      "JSON that breaks off",
      '{"id":"7',
      "application/json",
      "8 characters that are not JSON (application/json). Set `parseAs` for other formats.",
    ],
    ["nothing", "", "application/json", "an empty body."],
  ])("rejects %s, and the error describes it", async (_name, body, type, words) => {
    const fetch = scriptFetch(new Response(body, { headers: { "content-type": type, "x-request-id": "r-1" } }));
    const error = await caught(createAcmeClient({ fetch }).GET("/things/{id}", byId));
    expect(error).toMatchObject({
      name: "UnreadableResponseError",
      status: 200,
      body,
      requestId: "r-1",
      retryable: false,
      message: `acme: GET /things/{id} answered 200 with ${words}`,
    });
  });

  test("truncates a long body in the error", async () => {
    const error = await errorOf(
      createAcmeClient({ fetch: scriptFetch(new Response("x".repeat(9999))) }).GET("/things"),
    );
    expect(error.body).toHaveLength(500);
  });

  test("accepts an empty body for writes", async () => {
    const client = createAcmeClient({ fetch: scriptFetch(new Response("")) });
    for (const method of ["POST", "PUT", "PATCH", "DELETE", "HEAD"]) {
      const { data, error } = await client.request(method, "/things/{id}", byId);
      expect([data, error]).toEqual([undefined, undefined]);
    }
  });

  test("ignores the body of a 204", async () => {
    const response = Object.defineProperty(new Response(""), "status", { value: 204 });
    const client = createAcmeClient({ fetch: async () => response });
    expect(await client.GET("/things")).toEqual({ data: undefined, response });
  });
});

describe("`parseAs`", () => {
  const client = createAcmeClient({
    fetch: scriptFetch(new Response("[1]", { headers: { "content-type": "audio/wav" } })),
  });

  test("text", async () => expect((await client.GET("/things", { parseAs: "text" })).data).toBe("[1]"));

  test("arrayBuffer", async () => {
    expect((await client.GET("/things", { parseAs: "arrayBuffer" })).data?.byteLength).toBe(3);
  });

  test("blob", async () => {
    const { data } = await client.GET("/things", { parseAs: "blob" });
    expect([data?.type, await data?.text()]).toEqual(["audio/wav", "[1]"]);
  });

  test("stream", async () => {
    const { data } = await client.GET("/things", { parseAs: "stream" });
    expect(await new Response(data ?? null).text()).toBe("[1]");
  });

  test.each(["text", "blob", "arrayBuffer", "stream"] as const)(
    "an error's body is read all the same: %s",
    async (parseAs) => {
      const refusing = createAcmeClient({ fetch: scriptFetch(json({ message: "no" }, 404)) });
      const { error } = await refusing.GET("/things", { parseAs });
      expect(error).toMatchObject({ kind: "not_found", body: { message: "no" } });
    },
  );
});

describe("an error's body", () => {
  test.each<[string, BodyInit | null, unknown]>([
    ["JSON", '{"message":"no"}', { message: "no" }],
    ["HTML", html, html],
    ["text", "no", "no"],
    ["nothing", null, ""],
    ["JSON that breaks off", '{"message":"n', '{"message":"n'],
    ["null", "null", null],
    ["one that is not there to its end: the status says most", broken('{"mess'), ""],
  ])("%s", async (_name, body, parsed) => {
    const fetch = async () => new Response(body, { status: 401 });
    const { error } = await createAcmeClient({ fetch }).GET("/things");
    expect(error).toMatchObject({ kind: "authentication", status: 401 });
    expect(error?.body).toEqual(parsed);
  });

  test("a successful response that breaks off is a connection error", async () => {
    const fetch = async () => new Response(broken('{"id":'));
    expect(await errorOf(createAcmeClient({ fetch }).GET("/things", { retry: 0 }))).toMatchObject({
      kind: "connection",
      message: "acme: GET /things failed: terminated",
    });
  });
});

test("a redirect that a browser hides is named", async () => {
  const hidden = Object.defineProperties(Response.error(), { type: { value: "opaqueredirect" } });
  const { error } = await createAcmeClient({ fetch: async () => hidden }).GET("/things");
  expect(error).toMatchObject({ kind: "unreadable", message: "acme: GET /things answered 0: a redirect" });
});
