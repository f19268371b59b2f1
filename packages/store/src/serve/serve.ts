import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { InvalidInputError } from "@trunkline/client";
import type { ServedCopy, ServeOptions } from "../store.js";
import { createReader, type Exchange } from "./reader.js";
import { toFatal } from "./server-messages.js";
import { serveSession, type Shared } from "./session.js";
import { createTurns } from "./turns.js";

const host = "127.0.0.1";
/** More than a tool's connection pool. */
const mostConnections = 32;

/**
 * Serves an embedded Postgres to several clients, although it has a single connection. Each client has its own settings
 * and prepared statements. A transaction is finished before the next client has its turn; if others wait while it is
 * idle for `idleLimit` milliseconds, its connection is terminated.
 *
 * @throws {InvalidInputError} for an invalid port or password
 */
export async function serve(
  exchange: Exchange,
  { port = 0, password }: ServeOptions,
  idleLimit = 10_000,
): Promise<ServedCopy> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new InvalidInputError(`\`port\` must be a whole number from 0 to 65535, not ${JSON.stringify(port)}.`);
  }
  if (password !== undefined && (typeof password !== "string" || password === "" || password.includes("\0"))) {
    throw new InvalidInputError("`password` must be a text that is not empty.");
  }
  const secret = password ?? randomBytes(16).toString("hex");
  const reader = createReader(exchange);
  const shared: Shared = { exchange, reader, turns: createTurns(), password: secret, idleLimit };
  const sessions = new Map<Socket, Promise<void>>();
  const server = createServer((socket) => {
    socket.setNoDelay(true);
    // An error means that the client has disconnected.
    socket.on("error", () => {});
    if (sessions.size >= mostConnections) {
      socket.end(toFatal("53300", `sorry, too many clients: at most ${mostConnections}`));
      return;
    }
    sessions.set(
      socket,
      serveSession(socket, shared).finally(() => sessions.delete(socket)),
    );
  });
  server.listen(port, host);
  await once(server, "listening");
  // A server that listens on a port has an address of this type.
  const { port: found } = server.address() as AddressInfo;
  let closing: Promise<void> | undefined;

  async function end(): Promise<void> {
    const closed = once(server, "close");
    server.close();
    for (const socket of sessions.keys()) {
      socket.write(toFatal("57P01", "terminating connection due to administrator command"));
      socket.destroySoon();
    }
    await Promise.all(sessions.values());
    await closed;
    await reader.leave();
  }

  return {
    host,
    port: found,
    url: `postgres://trunkline:${encodeURIComponent(secret)}@${host}:${found}/calls`,
    close: () => (closing ??= end()),
  };
}
