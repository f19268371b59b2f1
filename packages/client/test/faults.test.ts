import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { createAcmeClient, type AcmeOptions } from "./helpers/acme.js";
import { answer, say, startUnrulyServer, type Fault, type UnrulyServer } from "./helpers/unruly-server.js";

const things = '[{"id":"7"}]';

const html = "<!DOCTYPE html><title>Bad Gateway</title>";

const quick: AcmeOptions = { timeoutMs: 300, retry: { backoffMs: 1, maxBackoffMs: 2 } };

let server: UnrulyServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

interface Row {
  name: string;
  fault: Fault;
  /** How often a GET reaches the server. */
  gets: number;
  /** What comes of it: data, or an error. */
  outcome: object;
  /** What comes of a creation, where it is another thing. */
  ofCreation?: object;
  /** The connection is reset before a request can come. */
  refuse?: boolean;
}

const data = { data: [{ id: "7" }] };

/** A body that never ends, a little at a time. */
const trickle: Fault = (socket) => {
  socket.write("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n");
  const timer = setInterval(() => socket.write("1\r\n[\r\n"), 20);
  socket.on("close", () => clearInterval(timer));
};

const rows: Row[] = [
  { name: "an answer", fault: say("200 OK", things), gets: 1, outcome: data },
  { name: "a reset before the request", fault: () => {}, refuse: true, gets: 0, outcome: { kind: "connection" } },
  {
    name: "a reset after the request",
    fault: (socket) => void socket.resetAndDestroy(),
    gets: 3,
    outcome: { kind: "connection" },
  },
  {
    name: "a connection closed without an answer",
    fault: (socket) => void socket.end(),
    gets: 3,
    outcome: { kind: "connection" },
  },
  {
    name: "a connection closed amid the headers",
    fault: (socket) => void socket.end("HTTP/1.1 200 OK\r\ncontent-"),
    gets: 3,
    outcome: { kind: "connection" },
  },
  {
    name: "a reset amid the body",
    fault: (socket) => void socket.write(answer("200 OK", things).slice(0, -3), () => socket.resetAndDestroy()),
    gets: 3,
    outcome: { kind: "connection" },
  },
  { name: "a stall before the headers", fault: () => {}, gets: 3, outcome: { kind: "timeout" } },
  {
    name: "a stall amid the headers",
    fault: (socket) => void socket.write("HTTP/1.1 200 OK\r\ncontent-"),
    gets: 3,
    outcome: { kind: "timeout" },
  },
  {
    name: "a stall amid the body",
    fault: (socket) => void socket.write(answer("200 OK", things).slice(0, -3)),
    gets: 3,
    outcome: { kind: "timeout" },
  },
  { name: "a body that trickles without end", fault: trickle, gets: 3, outcome: { kind: "timeout" } },
  {
    name: "no HTTP at all",
    fault: (socket) => void socket.end("220 mail.acme.test ESMTP\r\n"),
    gets: 3,
    outcome: { kind: "connection" },
  },
  {
    name: "a storm of 429",
    fault: say("429 Too Many Requests", '{"message":"slow"}', { "retry-after": "0" }),
    gets: 3,
    outcome: { kind: "rate_limit", retryAfterMs: 0, providerMessage: "slow" },
  },
  {
    name: "a 429 with a long wait",
    fault: say("429 Too Many Requests", "{}", { "retry-after": "600" }),
    gets: 1,
    outcome: { kind: "rate_limit", retryAfterMs: 600_000 },
  },
  {
    name: "a storm of 503",
    fault: say("503 Service Unavailable", "{}"),
    gets: 3,
    outcome: { kind: "server", status: 503 },
  },
  {
    name: "a 408",
    fault: say("408 Request Timeout", "{}", { connection: "close" }),
    gets: 3,
    outcome: { kind: "timeout", status: 408 },
  },
  {
    name: "too long a length, then the end",
    fault: (socket) => void socket.end(answer("200 OK", things, { "content-length": "999" })),
    gets: 3,
    outcome: { kind: "connection" },
  },
  {
    name: "too short a length",
    fault: (socket) => void socket.end(answer("200 OK", things, { "content-length": "5" })),
    gets: 1,
    outcome: { kind: "unreadable" },
  },
  {
    name: "a refusal with too long a length: the status says most",
    fault: (socket) => void socket.end(answer("401 Unauthorized", "{}", { "content-length": "99" })),
    gets: 1,
    outcome: { kind: "authentication", status: 401 },
  },
  {
    name: "a length that is none",
    fault: say("200 OK", things, { "content-length": "many" }),
    gets: 3,
    outcome: { kind: "connection" },
  },
  {
    name: "chunks that break off",
    fault: (socket) => void socket.end("HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\n[{}\r\n"),
    gets: 3,
    outcome: { kind: "connection" },
  },
  { name: "JSON that breaks off", fault: say("200 OK", things.slice(0, -3)), gets: 1, outcome: { kind: "unreadable" } },
  {
    name: "HTML with 200",
    fault: say("200 OK", html, { "content-type": "text/html" }),
    gets: 1,
    outcome: { kind: "unreadable", body: html },
  },
  {
    name: "HTML with 502",
    fault: say("502 Bad Gateway", html, { "content-type": "text/html" }),
    gets: 3,
    outcome: { kind: "server", status: 502, body: html, message: "acme: GET /things answered 502: Bad Gateway" },
    ofCreation: { kind: "server", status: 502, retryable: false },
  },
  { name: "a byte order mark", fault: say("200 OK", `\uFEFF${things}`), gets: 1, outcome: data },
  {
    name: "a wrong content type",
    fault: say("200 OK", things, { "content-type": "text/html" }),
    gets: 1,
    outcome: data,
  },
  {
    name: "no content type",
    fault: (socket) => void socket.write(`HTTP/1.1 200 OK\r\ncontent-length: ${things.length}\r\n\r\n${things}`),
    gets: 1,
    outcome: data,
  },
  {
    name: "a 204 with a body",
    fault: (socket) => void socket.end(answer("204 No Content", things)),
    gets: 1,
    outcome: { data: undefined },
  },
  {
    name: "an empty 200",
    fault: say("200 OK"),
    gets: 1,
    outcome: { kind: "unreadable", body: "" },
    ofCreation: { data: undefined },
  },
  { name: "an empty 500", fault: say("500 Internal Server Error"), gets: 3, outcome: { kind: "server", body: "" } },
  {
    name: "a body that is no gzip",
    fault: say("200 OK", things, { "content-encoding": "gzip" }),
    gets: 3,
    outcome: { kind: "connection" },
  },
  {
    name: "gzip that breaks off",
    fault: (socket) => {
      const packed = gzipSync(things.repeat(50)).subarray(0, -12);
      socket.write(answer("200 OK", "", { "content-encoding": "gzip", "content-length": String(packed.length) }));
      socket.write(packed);
    },
    gets: 1,
    outcome: { kind: "unreadable" },
  },
  {
    name: "headers without end",
    fault: (socket) => void socket.write(`HTTP/1.1 200 OK\r\n${"x-more: 1234567890\r\n".repeat(2000)}\r\n`),
    gets: 3,
    outcome: { kind: "connection" },
  },
  {
    name: "a redirect to nowhere",
    fault: say("302 Found", "", { location: "http://[" }),
    gets: 1,
    outcome: { kind: "unreadable", status: 302 },
  },
  {
    name: "a redirect without an address",
    fault: say("302 Found"),
    gets: 1,
    outcome: { kind: "unreadable", status: 302 },
  },
  {
    name: "a redirect to itself, for ever",
    fault: say("302 Found", "", { location: "/things" }),
    gets: 6,
    outcome: { kind: "unreadable", status: 302 },
  },
];

/** What came of it: the data, or the error, thrown or returned. */
async function outcomeOf(asked: Promise<{ data?: unknown; error?: unknown }>): Promise<unknown> {
  try {
    const { data: got, error } = await asked;
    return error ?? { data: got };
  } catch (error) {
    return error;
  }
}

describe.each(rows)("$name", ({ fault, refuse, gets, outcome, ofCreation }) => {
  const start = async () => {
    server = await startUnrulyServer(fault, { refuse: refuse ?? false });
    return { ...server, client: createAcmeClient({ ...quick, baseUrl: server.url }) };
  };

  test("a GET", async () => {
    const { client, received, connections } = await start();
    expect(await outcomeOf(client.GET("/things"))).toMatchObject(outcome);
    expect(received).toHaveLength(gets);
    if (refuse) expect(connections()).toBe(3);
  });

  test("a POST that creates reaches the server exactly once", async () => {
    const { client, received, connections } = await start();
    const got = await outcomeOf(client.POST("/things", { body: { name: "one" } }));
    expect(got).toMatchObject(ofCreation ?? withoutRetries(outcome));
    expect(received).toHaveLength(refuse ? 0 : 1);
    expect(connections()).toBe(1);
    for (const { method, body } of received) expect([method, body]).toEqual(["POST", '{"name":"one"}']);
  });
});

/** A message names its method. */
function withoutRetries(outcome: object): object {
  return "message" in outcome ? { ...outcome, message: expect.any(String) } : outcome;
}

test("a creation on a kept connection that dies under it is not sent again", async () => {
  server = await startUnrulyServer((socket, { method }) => {
    if (method === "POST") socket.resetAndDestroy();
    else socket.write(answer("200 OK", things));
  });
  const client = createAcmeClient({ ...quick, baseUrl: server.url });
  await client.GET("/things");
  expect(await outcomeOf(client.POST("/things", { body: { name: "one" } }))).toMatchObject({
    kind: "connection",
    retryable: false,
  });
  expect(server.received.map(({ method }) => method)).toEqual(["GET", "POST"]);
});

test("a server that does not exist", async () => {
  server = await startUnrulyServer(() => {});
  await server.close();
  const client = createAcmeClient({ ...quick, baseUrl: server.url });
  expect(await outcomeOf(client.GET("/things"))).toMatchObject({
    kind: "connection",
    message: expect.stringContaining("ECONNREFUSED"),
    cause: { code: "ECONNREFUSED" },
  });
});

test("retries a refused connection and a reset without the caller noticing", async () => {
  let asked = 0;
  server = await startUnrulyServer((socket) => {
    asked += 1;
    if (asked === 1) socket.resetAndDestroy();
    else if (asked === 2) socket.write(answer("503 Service Unavailable", "{}"));
    else socket.write(answer("200 OK", things));
  });
  expect(await outcomeOf(createAcmeClient({ ...quick, baseUrl: server.url }).GET("/things"))).toEqual(data);
});
