import { afterEach, expect, test } from "vitest";
import type { RequestEvent } from "../src/index.js";
import { createAcmeClient } from "./helpers/acme.js";
import { say, startUnrulyServer, type UnrulyServer } from "./helpers/unruly-server.js";

let server: UnrulyServer;

afterEach(() => server.close());

// The README says so of retries. Should this fail because it was sent once, the runtime has changed, and the promise
// holds without exception.
test("a creation answered 421 is sent once by the client and repeated once by the runtime's `fetch`", async () => {
  server = await startUnrulyServer(say("421 Misdirected Request", '{"message":"not here"}'));
  const attempts: RequestEvent[] = [];
  const client = createAcmeClient({ baseUrl: server.url, hooks: { onRequest: (event) => void attempts.push(event) } });
  const { error } = await client.POST("/things", { body: { name: "one" } });
  expect(error).toMatchObject({ kind: "invalid_request", status: 421, retryable: false });
  expect(attempts).toHaveLength(1);
  expect(server.received.map(({ method, body }) => [method, body])).toEqual([
    ["POST", '{"name":"one"}'],
    ["POST", '{"name":"one"}'],
  ]);
});

test("no other refusal makes the runtime's `fetch` repeat a creation", async () => {
  const statuses = ["400", "401", "403", "404", "408", "409", "422", "425", "429", "500", "502", "503", "504", "307"];
  server = await startUnrulyServer((socket, received) => {
    say(`${statuses[server.received.length - 1]} No`, "{}", { location: "/elsewhere" })(socket, received);
  });
  const client = createAcmeClient({ baseUrl: server.url });
  for (const status of statuses) {
    const { error } = await client.POST("/things", { body: { name: status } });
    expect(error?.status).toBe(Number(status));
  }
  expect(server.received.map(({ body }) => body)).toEqual(statuses.map((name) => JSON.stringify({ name })));
});
