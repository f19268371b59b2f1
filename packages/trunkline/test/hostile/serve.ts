import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { HostileServer } from "./server.js";

export interface Served {
  /** `http://127.0.0.1` and a free port. */
  origin: string;
  close: () => Promise<void>;
}

/** The same server for clients that speak HTTP. */
export async function serve(server: Pick<HostileServer, "fetch">): Promise<Served> {
  const http = createServer((incoming, outgoing) => {
    const chunks: Buffer[] = [];
    incoming.on("data", (chunk: Buffer) => void chunks.push(chunk));
    incoming.on("end", () => {
      const { method = "GET", url = "/" } = incoming;
      const body = method === "GET" ? null : Buffer.concat(chunks);
      void server.fetch(new Request(new URL(url, "http://127.0.0.1"), { method, body })).then(async (answer) => {
        outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
        outgoing.end(await answer.text());
      });
    });
  });
  await new Promise<void>((resolve) => void http.listen(0, "127.0.0.1", resolve));
  // An address and a port, since it listens on those.
  const { port } = http.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        http.closeAllConnections();
        http.close(() => resolve());
      }),
  };
}
