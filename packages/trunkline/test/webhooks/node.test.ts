import { createHmac } from "node:crypto";
import { createServer, request as httpRequest } from "node:http";
import { connect, createServer as createHttp2Server } from "node:http2";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import { vapiWebhook } from "../../src/providers/vapi/index.js";
import { zuduWebhook } from "../../src/providers/zudu/index.js";
import { createReceiver, type NodeHandler } from "../../src/webhooks/index.js";
import { now, signVapi } from "./deliveries.js";

const secret = "vapi-test-secret";
const webhook = vapiWebhook({ secret });
const id = "019a0000-0000-7000-8000-000000000001";

function ended(): string {
  const call = { id, status: "queued" };
  const message = { type: "end-of-call-report", timestamp: 1_739_537_297_000, endedReason: "silence-timed-out", call };
  return JSON.stringify({ message });
}

describe("Node's own server", () => {
  const open = new Set<() => void>();
  afterEach(() => open.forEach((close) => close()));

  async function serve(handle: (...given: Parameters<NodeHandler>) => unknown): Promise<string> {
    const server = createServer((request, response) => void handle(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    open.add(() => server.close());
    // A TCP server has an address of this form.
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
  }

  /** Posts over HTTP/2, signed by what `sign` makes of the server's address. */
  async function post2(
    handle: NodeHandler,
    path: string,
    sign: (authority: string) => string,
    body: string,
  ): Promise<unknown> {
    const server = createHttp2Server((request, response) => void handle(request, response));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    open.add(() => server.close());
    const authority = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const session = connect(authority);
    const stream = session.request({ ":method": "POST", ":path": path, "x-signature": sign(authority) });
    stream.end(body);
    const status = await new Promise((resolve) => stream.on("response", (given) => resolve(given[":status"])));
    session.close();
    return status;
  }

  const receiver = createReceiver({ webhook, now, maxBytes: 100_000 });

  test("takes a delivery, and refuses a forged one", async () => {
    const calls: string[] = [];
    const url = await serve(receiver.node({ onCall: (call) => void calls.push(call.id) }));
    const sent = signVapi(ended(), secret);
    const post = (headers: Record<string, string> = {}, body: BodyInit = ended()): Promise<Response> =>
      fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", ...sent.headers, ...headers },
        body,
      });
    expect((await post()).status).toBe(200);
    expect(calls).toEqual([id]);
    expect((await post({}, `${ended()} `)).status).toBe(401);
    expect((await post({}, "x".repeat(200_000))).status).toBe(413);
    const stream = new ReadableStream({
      pull(controller) {
        controller.enqueue(new Uint8Array(50_000));
      },
    });
    const init = { method: "POST", headers: sent.headers!, body: stream, duplex: "half" };
    // It has no end: either the answer comes first, or the connection goes.
    const endless = await fetch(url, init as RequestInit).then(
      ({ status }) => status,
      () => 413,
    );
    expect(endless).toBe(413);
  });

  test("sees a header that is there twice", async () => {
    const url = await serve(receiver.node({ onCall() {} }));
    const sent = signVapi(ended(), secret);
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const { host } = new URL(url);
      const headers = ["host", host, "connection", "close"];
      for (const [name, value] of Object.entries(sent.headers ?? {})) headers.push(name, value, name, value);
      const request = httpRequest(url, { method: "POST", headers }, (response) => resolve(response.statusCode));
      request.on("error", reject);
      request.end(ended());
    });
    expect(status).toBe(401);
  });

  test("takes the bytes that a raw parser left, and says why parsed ones are no use", async () => {
    const sent = signVapi(ended(), secret);
    const statuses: number[] = [];
    const errors: unknown[] = [];
    const handle = receiver.node({ onCall() {}, onError: (error) => void errors.push(error) });
    for (const leave of [
      (bytes: Buffer) => ({ body: bytes }),
      (bytes: Buffer) => ({ rawBody: bytes, body: JSON.parse(bytes.toString()) as unknown }),
      (bytes: Buffer) => ({ body: JSON.parse(bytes.toString()) as unknown }),
    ]) {
      const url = await serve(async (request, response) => {
        const parts: Buffer[] = [];
        for await (const part of request) parts.push(part as Buffer);
        await handle(Object.assign(request, leave(Buffer.concat(parts))), response);
      });
      statuses.push((await fetch(url, { method: "POST", headers: sent.headers!, body: sent.body })).status);
    }
    expect(statuses).toEqual([200, 200, 500]);
    expect(String(errors)).toMatch(/express\.raw/);
  });

  describe("an answer to an event that needs one", () => {
    const question = JSON.stringify({ message: { type: "assistant-request", timestamp: 1_739_537_297_000 } });
    const ask = async (url: string): Promise<Response> => {
      const sent = signVapi(question, secret);
      return fetch(url, { method: "POST", headers: sent.headers!, body: sent.body });
    };

    test("that cannot be sent is a 500 that onError is told of, and the server goes on", async () => {
      const broken = (): Response =>
        new Response(new ReadableStream({ pull: (controller) => controller.error(new Error("cut off")) }));
      const constant = Response.json({ assistantId: "a1" });
      // Headers take it, and Node does not.
      const odd = (): Response => new Response("x", { headers: { "x-odd": "a\u0001b" } });
      const last = (): Response => Response.json({ last: 1 });
      const answers = [() => constant, () => constant, broken, () => Response.error(), odd, last];
      const told: string[] = [];
      const url = await serve(
        receiver.node({ onEvent: () => answers.shift()?.(), onError: (error) => void told.push(String(error)) }),
      );
      const statuses: number[] = [];
      while (answers.length > 0) statuses.push((await ask(url)).status);
      expect(statuses).toEqual([200, 500, 500, 500, 500, 200]);
      expect(told).toEqual([
        expect.stringContaining("make a new one"),
        "Error: cut off",
        expect.stringContaining("RangeError"),
        expect.stringContaining("Invalid character"),
      ]);
    });

    test("that another server gave compressed is passed on as it reads", async () => {
      const text = JSON.stringify({ assistantId: "a".repeat(1000) });
      const other = createServer((_request, response) => {
        response.writeHead(201, { "content-encoding": "gzip", "x-kept": "yes" }).end(gzipSync(text));
      });
      await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
      open.add(() => other.close());
      const otherUrl = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
      const answer = await ask(await serve(receiver.node({ onEvent: () => fetch(otherUrl) })));
      expect([answer.status, await answer.text(), answer.headers.get("x-kept")]).toEqual([201, text, "yes"]);
      const cookies = new Headers([
        ["set-cookie", "a=1"],
        ["set-cookie", "b=2"],
      ]);
      const several = await ask(await serve(receiver.node({ onEvent: () => new Response("", { headers: cookies }) })));
      expect(several.headers.getSetCookie()).toEqual(["a=1", "b=2"]);
      const empty = await ask(await serve(receiver.node({ onEvent: () => new Response(null, { status: 204 }) })));
      expect(empty.status).toBe(204);
    });
  });

  test("knows its address, which may be signed, over TLS and HTTP/2 as well", async () => {
    const template = "{method}.{url}.{body}";
    const secured = createReceiver({ webhook: vapiWebhook({ secret, template }), now });
    const calls: string[] = [];
    const handle = secured.node({ onCall: (call) => void calls.push(call.id) });
    const body = ended();
    const signatureOf = (url: string): string =>
      createHmac("sha256", secret).update(`POST.${url}.${body}`).digest("hex");

    // What a TLS server's connections have.
    const url = await serve((request, response) =>
      handle(Object.assign(request, { socket: { encrypted: true } }), response),
    );
    const headers = { "x-signature": signatureOf(url.replace("http:", "https:")) };
    expect((await fetch(url, { method: "POST", headers, body })).status).toBe(200);

    const path = "/hook?a=1";
    const status = await post2(handle, path, (authority) => signatureOf(`${authority}${path}`), body);
    expect(status).toBe(200);
    expect(calls).toEqual([id, id]);
  });

  test("passes another server's answer on over HTTP/2, which refuses the headers of a connection", async () => {
    const other = createServer((_request, response) => {
      response.writeHead(201, { connection: "keep-alive", "keep-alive": "timeout=5" }).end("{}");
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    open.add(() => other.close());
    const otherUrl = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
    const bare = createReceiver({ webhook: vapiWebhook({ secret, template: "{body}" }), now });
    const question = JSON.stringify({ message: { type: "assistant-request" } });
    const signature = createHmac("sha256", secret).update(question).digest("hex");
    const handle = bare.node({ onEvent: () => fetch(otherUrl) });
    expect(await post2(handle, "/hook", () => signature, question)).toBe(201);
  });

  test("takes any host header, and says nothing of an address that no URL can be made of", async () => {
    const told: unknown[] = [];
    const keyed = createReceiver({ webhook: zuduWebhook({ secret: "k1" }) });
    const url = await serve(keyed.node({ onEvent() {}, onError: (error) => void told.push(error) }));
    const { hostname, port } = new URL(url);
    const statusFor = (key: string): Promise<number | undefined> =>
      new Promise((resolve, reject) => {
        const headers = { host: "my.test:99999", connection: "close" };
        const options = { hostname, port, path: `/hook?key=${key}`, method: "POST", headers };
        const request = httpRequest(options, (response) => resolve(response.statusCode));
        request.on("error", reject);
        request.end('{"call_id":"c1"}');
      });
    expect([await statusFor("k1"), await statusFor("TOPSECRET")]).toEqual([200, 401]);
    expect(inspect(told)).not.toContain("TOPSECRET");
  });
});
