import { createServer, type AddressInfo, type Socket } from "node:net";

/** A request as it reached the server. */
export interface Received {
  method: string;
  target: string;
  headers: Record<string, string>;
  body: string;
}

/** Does with a connection what it likes, once a whole request has come. */
export type Fault = (socket: Socket, received: Received) => void;

export interface UnrulyServer {
  readonly url: string;
  readonly received: Received[];
  /** Connections that came, requests on them or not. */
  readonly connections: () => number;
  close: () => Promise<void>;
}

/** A server on a loopback port that speaks HTTP only as far as it is told to. */
export async function startUnrulyServer(
  fault: Fault,
  { refuse = false }: { /** Reset connections before a request comes. */ refuse?: boolean } = {},
): Promise<UnrulyServer> {
  const received: Received[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    // A client that goes away is part of the game.
    socket.on("error", () => {});
    if (refuse) return void socket.resetAndDestroy();
    let text = "";
    socket.on("data", (chunk) => {
      text += chunk.toString("latin1");
      const request = parseRequest(text);
      if (!request) return;
      text = "";
      received.push(request);
      fault(socket, request);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A server on a port has an address of this form.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    connections: () => connections,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function parseRequest(text: string): Received | undefined {
  const end = text.indexOf("\r\n\r\n");
  if (end === -1) return undefined;
  const [first = "", ...lines] = text.slice(0, end).split("\r\n");
  const [method = "", target = ""] = first.split(" ");
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const body = text.slice(end + 4);
  return body.length < Number(headers["content-length"] ?? 0) ? undefined : { method, target, headers, body };
}

/** An answer as bytes; its length is told truly unless the headers say otherwise. */
export function answer(status: string, body = "", headers: Record<string, string> = {}): string {
  const all = { "content-type": "application/json", "content-length": String(Buffer.byteLength(body)), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status}\r\n${lines.join("")}\r\n${body}`;
}

/** A fault that answers with these bytes. */
export function say(...bytes: Parameters<typeof answer>): Fault {
  return (socket) => void socket.write(answer(...bytes));
}
