import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createAcmeClient } from "./helpers/acme.js";
import { errorOf } from "./helpers/caught.js";
import { json, scriptFetch } from "./helpers/scripted-fetch.js";

let close: (() => void) | undefined;

afterEach(() => close?.());

async function listen(answer: (response: ServerResponse, request: IncomingMessage) => void): Promise<string> {
  const server = createServer((request, response) => answer(response, request));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  close = () => {
    server.closeAllConnections();
    server.close();
  };
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Sends 64 kB after 64 kB until the other side hangs up. */
function pour(response: ServerResponse, onClosed: (bytes: number) => void): void {
  let bytes = 0;
  const chunk = Buffer.alloc(65_536, "1");
  const write = (): void => {
    while (!response.destroyed && bytes < 1e9) {
      bytes += chunk.length;
      if (!response.write(chunk)) return void response.once("drain", write);
    }
  };
  response.on("close", () => onClosed(bytes));
  write();
}

const limit = 1_000_000;
const words = `answered 200 with more than ${limit} bytes (maxResponseBytes).`;

describe("an answer over `maxResponseBytes`", () => {
  test.each(["json", "text", "blob", "arrayBuffer"] as const)(
    "is an error at once, asked for once, and no longer downloaded: %s",
    async (parseAs) => {
      const poured: number[] = [];
      let requests = 0;
      const baseUrl = await listen((response) => {
        requests += 1;
        response.writeHead(200, { "x-request-id": "r-1" });
        pour(response, (bytes) => void poured.push(bytes));
      });
      const failures: unknown[] = [];
      const hooks = { onFailure: ({ error }: { error: unknown }) => void failures.push(error) };
      const client = createAcmeClient({ baseUrl, maxResponseBytes: limit, hooks });
      const error = await errorOf(client.GET("/things", { parseAs }));
      expect(error).toMatchObject({ name: "UnreadableResponseError", status: 200, requestId: "r-1", retryable: false });
      expect(error.message).toBe(`acme: GET /things ${words}`);
      await vi.waitFor(() => expect(poured).toHaveLength(1));
      // What was on its way in the sockets' buffers, and not the gigabyte.
      expect(poured[0]).toBeLessThan(50_000_000);
      expect(requests).toBe(1);
      expect(failures).toEqual([error]);
    },
  );

  test("with a Content-Length is not downloaded at all", async () => {
    const poured: number[] = [];
    const baseUrl = await listen((response) => {
      response.writeHead(200, { "content-length": limit + 1 });
      response.flushHeaders();
      response.on("close", () => poured.push(0));
    });
    const error = await errorOf(createAcmeClient({ baseUrl, maxResponseBytes: limit }).GET("/things"));
    expect(error.message).toContain(words);
    await vi.waitFor(() => expect(poured).toEqual([0]));
  });

  test("is measured as it is when decompressed", async () => {
    const baseUrl = await listen((response) => {
      response.writeHead(200, { "content-encoding": "gzip" });
      response.end(gzipSync(JSON.stringify("1".repeat(limit))));
    });
    const client = createAcmeClient({ baseUrl });
    expect((await errorOf(client.GET("/things", { maxResponseBytes: limit }))).message).toContain(words);
    expect((await client.GET("/things", { maxResponseBytes: limit + 2 })).data).toHaveLength(limit);
  });

  test("keeps its status where that is an error: nothing is read beyond the first MiB", async () => {
    const poured: number[] = [];
    const baseUrl = await listen((response) => {
      response.writeHead(404);
      pour(response, (bytes) => void poured.push(bytes));
    });
    const { error } = await createAcmeClient({ baseUrl }).GET("/things");
    expect(error).toMatchObject({ kind: "not_found", status: 404, body: "" });
    await vi.waitFor(() => expect(poured).toHaveLength(1));
    expect(poured[0]).toBeLessThan(50_000_000);
  });
});

describe("an answer within it", () => {
  test("of exactly so many bytes is read", async () => {
    const body = JSON.stringify("é".repeat(10));
    const client = createAcmeClient({ fetch: async () => new Response(body) });
    expect((await client.GET("/things", { maxResponseBytes: 22 })).data).toBe("é".repeat(10));
    expect((await errorOf(client.GET("/things", { maxResponseBytes: 21 }))).kind).toBe("unreadable");
  });

  test("is read however its characters are cut up", async () => {
    const bytes = new TextEncoder().encode('\uFEFF{"name":"Grüße 👩‍👧 予約"}');
    const fetch = async () =>
      new Response(
        new ReadableStream({
          start(stream) {
            for (const byte of bytes) stream.enqueue(Uint8Array.of(byte));
            stream.close();
          },
        }),
        { headers: { "content-type": "audio/wav" } },
      );
    const client = createAcmeClient({ fetch });
    expect((await client.GET("/things")).data).toEqual({ name: "Grüße 👩‍👧 予約" });
    const { data: blob } = await client.GET("/things", { parseAs: "blob" });
    expect([blob?.type, new Uint8Array((await blob?.arrayBuffer()) ?? [])]).toEqual(["audio/wav", bytes]);
    const { data: buffer } = await client.GET("/things", { parseAs: "arrayBuffer" });
    expect(new Uint8Array(buffer ?? [])).toEqual(bytes);
  });

  test("has any size with `Infinity`, and as a stream", async () => {
    const text = "1".repeat(1000);
    const fetch = scriptFetch(new Response(text));
    const client = createAcmeClient({ fetch, maxResponseBytes: 10 });
    expect((await client.GET("/things", { parseAs: "text", maxResponseBytes: Infinity })).data).toHaveLength(1000);
    const { data } = await client.GET("/things", { parseAs: "stream" });
    expect(await new Response(data ?? null).text()).toBe(text);
  });
});

test("`maxResponseBytes` is 64 MiB by default", async () => {
  const mebibyte = new Uint8Array(1024 * 1024).fill(0x31);
  const fetch = async (request: Request) => {
    let left = Number(new URL(request.url).searchParams.get("limit"));
    const pull = (stream: ReadableStreamDefaultController<Uint8Array>): void => {
      if (left <= 0) return stream.close();
      stream.enqueue(mebibyte);
      left -= 1;
    };
    return new Response(new ReadableStream({ pull }));
  };
  const client = createAcmeClient({ fetch });
  const { data } = await client.GET("/things", { params: { query: { limit: 64 } }, parseAs: "arrayBuffer" });
  expect(data?.byteLength).toBe(64 * 1024 * 1024);
  const ask = client.GET("/things", { params: { query: { limit: 65 } }, parseAs: "arrayBuffer" });
  expect((await errorOf(ask)).message).toContain("more than 67108864 bytes (maxResponseBytes)");
});

test.each([0, -1, Number.NaN, "5" as unknown as number, null as unknown as number])(
  "a `maxResponseBytes` of %s is refused",
  async (maxResponseBytes) => {
    expect(() => createAcmeClient({ maxResponseBytes })).toThrow("`maxResponseBytes` must be a number of at least 1");
    const client = createAcmeClient({ fetch: scriptFetch(json([])) });
    expect((await errorOf(client.GET("/things", { maxResponseBytes }))).kind).toBe("invalid_input");
  },
);
