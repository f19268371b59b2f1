import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Outcome } from "./answers/fault-answer.js";

/** A request to the simulator, in process or over HTTP. */
export interface WireRequest {
  method: string;
  url: URL;
  headers: Headers;
  body: string;
}

export interface HttpServer {
  url: string;
  port: number;
  close: () => Promise<void>;
}

/** Serves `handle` over HTTP. */
export async function serve(
  host: string,
  port: number,
  handle: (request: WireRequest) => Promise<Outcome>,
): Promise<HttpServer> {
  // Not imported statically: a bundle for a runtime without Node would fail on the module's name alone.
  if (typeof globalThis.process?.getBuiltinModule !== "function") {
    throw new Error("listen() needs Node, Deno or Bun. The simulator's fetch works without.");
  }
  const { createServer } = process.getBuiltinModule("node:http");
  const sockets = new Set<Socket>();
  const server = createServer((incoming, outgoing) => void respond(incoming, outgoing, handle));
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await listen(server, host, port);
  const address = addressOf(server);
  const name = address.family === "IPv6" ? `[${address.address}]` : address.address;

  return {
    url: `http://${name}:${address.port}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // Keep-alive connections and stalled answers would keep the server open.
        for (const socket of sockets) socket.destroy();
      }),
  };
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return address;
}

async function respond(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  handle: (request: WireRequest) => Promise<Outcome>,
): Promise<void> {
  try {
    const outcome = await handle(await readRequest(incoming));
    if (!outgoing.destroyed) send(incoming.socket, outgoing, outcome);
  } catch (error) {
    // A bug in the simulator, or a client that disconnected while sending.
    if (outgoing.destroyed || outgoing.headersSent) return;
    outgoing.writeHead(500, { "content-type": "text/plain; charset=utf-8" });
    outgoing.end(`The simulator failed: ${String(error)}\n`);
  }
}

async function readRequest(incoming: IncomingMessage): Promise<WireRequest> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) {
    for (const one of [value].flat()) if (one !== undefined) headers.append(name, one);
  }
  const url = new URL(incoming.url ?? "/", `http://${incoming.headers.host ?? "localhost"}`);
  return { method: incoming.method ?? "GET", url, headers, body: Buffer.concat(chunks).toString("utf8") };
}

/** Sends an answer, or simulates its failure. */
function send(socket: Socket, outgoing: ServerResponse, { answer, trouble }: Outcome): void {
  if (trouble === "reset") return void socket.resetAndDestroy();
  if (trouble === "stall") return;
  const bytes = typeof answer.body === "string" ? Buffer.from(answer.body) : answer.body;
  const withoutBody = answer.status === 204 || answer.status === 304;
  outgoing.writeHead(
    answer.status,
    withoutBody ? answer.headers : { ...answer.headers, "content-length": bytes.length },
  );
  if (trouble === undefined) return void outgoing.end(withoutBody ? undefined : bytes);
  outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => {
    if (trouble === "cut-off") socket.destroy();
  });
}
