import { once } from "node:events";
import { createServer, type AddressInfo, type Server } from "node:net";

/** As much of Postgres's protocol as tells which version it is. */
export async function serveOldPostgres(version: string): Promise<{ server: Server; port: number }> {
  const server = createServer((socket) => {
    let isStarted = false;
    socket.on("data", (data: Buffer) => {
      if (!isStarted) {
        isStarted = true;
        socket.write(Buffer.concat([message("R", Buffer.alloc(4)), ready]));
      } else if (data.toString("latin1").startsWith("P")) {
        const taken = Buffer.concat([message("1", Buffer.alloc(0)), message("2", Buffer.alloc(0))]);
        socket.write(Buffer.concat([taken, description, row(version), message("C", text("SHOW")), ready]));
      }
    });
    socket.on("error", () => {});
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  // One that listens at a port has an address of this kind.
  return { server, port: (server.address() as AddressInfo).port };
}

function message(type: string, body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(type), number(body.length + 4, 4), body]);
}

function number(value: number, bytes: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeIntBE(value, 0, bytes);
  return buffer;
}

function text(value: string): Buffer {
  return Buffer.from(`${value}\0`);
}

const ready = message("Z", Buffer.from("I"));
/** One column of text. */
const description = message(
  "T",
  Buffer.concat([
    number(1, 2),
    text("server_version_num"),
    number(0, 4),
    number(0, 2),
    number(25, 4),
    number(-1, 2),
    number(-1, 4),
    number(0, 2),
  ]),
);
const row = (value: string): Buffer =>
  message("D", Buffer.concat([number(1, 2), number(value.length, 4), Buffer.from(value)]));
