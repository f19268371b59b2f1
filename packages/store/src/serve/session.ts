import { randomBytes, timingSafeEqual } from "node:crypto";
import type { Socket } from "node:net";
import { createMessageReader, ProtocolError, readTexts, type ClientMessage } from "./client-messages.js";
import type { Exchange, Reader, Session } from "./reader.js";
import * as messages from "./server-messages.js";
import type { Turns } from "./turns.js";

/** What the connections of a server share. */
export interface Shared {
  exchange: Exchange;
  reader: Reader;
  turns: Turns;
  password: string;
  /** How long an idle transaction may block others, in milliseconds. */
  idleLimit: number;
}

/** Postgres 3.0 and its minor versions. */
const majorVersion = 3;
/** Startup parameters that are not settings. */
const notSettings = new Set(["user", "database", "options", "replication"]);
/** The settings that Postgres reports at startup, which drivers rely on. */
const told = [
  "application_name",
  "client_encoding",
  "DateStyle",
  "default_transaction_read_only",
  "integer_datetimes",
  "IntervalStyle",
  "is_superuser",
  "search_path",
  "server_encoding",
  "server_version",
  "session_authorization",
  "standard_conforming_strings",
  "TimeZone",
];

/** Serves one client until it ends, or `socket` is destroyed. Never throws. */
export async function serveSession(socket: Socket, shared: Shared): Promise<void> {
  const read = createMessageReader();
  const connection = createConnection(socket, shared);
  try {
    for await (const chunk of socket as AsyncIterable<Buffer>) {
      for (const message of read(chunk)) {
        if (!(await connection.take(message))) return;
      }
    }
  } catch (error) {
    if (error instanceof ProtocolError) socket.write(messages.toFatal("08P01", error.message));
    // Anything else is a client that disconnected or a database that failed. The connection ends either way.
  } finally {
    await connection.leave();
    socket.end();
  }
}

interface Connection {
  /** @returns false if the connection has ended */
  take: (message: ClientMessage) => Promise<boolean>;
  leave: () => Promise<void>;
}

function createConnection(socket: Socket, { exchange, reader, turns, password, idleLimit }: Shared): Connection {
  const session: Session = { settings: new Map([["TimeZone", "UTC"]]), statements: new Map() };
  let stage: "startup" | "password" | "open" = "startup";
  let batch: [type: string, bytes: Buffer][] = [];
  let endTurn: (() => void) | undefined;
  let idle: NodeJS.Timeout | undefined;

  function end(code: string, text: string): false {
    socket.write(messages.toFatal(code, text));
    return false;
  }

  async function open(): Promise<boolean> {
    const done = await turns.take();
    try {
      await reader.enter(session);
      const names = told.map((name) => `'${name}'`).join(", ");
      const values = await reader.ask(`select name, setting from pg_settings where name in (${names})`);
      const parameters = values.map(([name = "", value = ""]) => messages.toParameter(name, value));
      const key = messages.toKey(process.pid, randomBytes(4).readUInt32BE());
      socket.write(Buffer.concat([messages.accepted, ...parameters, key, messages.ready]));
      stage = "open";
      return true;
    } catch (error) {
      return end("22023", error instanceof Error ? error.message : String(error));
    } finally {
      done();
    }
  }

  async function run(): Promise<void> {
    clearTimeout(idle);
    const isNew = endTurn === undefined;
    endTurn ??= await turns.take();
    if (socket.destroyed) return;
    if (isNew) await reader.enter(session);
    const given = Buffer.concat(batch.map(([type, bytes]) => note(type, bytes, session)));
    batch = [];
    let tail: Buffer = Buffer.alloc(0);
    await exchange(given, (piece) => {
      const bytes = Buffer.from(piece);
      socket.write(bytes);
      tail = Buffer.concat([tail, bytes]).subarray(-messages.ready.length);
    });
    if (tail.equals(messages.ready)) {
      endTurn();
      endTurn = undefined;
    } else wait();
    if (socket.writableNeedDrain) await new Promise((resolve) => socket.once("drain", resolve).once("close", resolve));
  }

  /** Limits an idle transaction, since others cannot read during it. */
  function wait(): void {
    idle = setTimeout(() => {
      if (!turns.areAwaited) return wait();
      end("25P03", "terminating connection due to idle-in-transaction timeout: others wait");
      socket.destroySoon();
    }, idleLimit);
  }

  return {
    async take(message) {
      if (message.kind === "cancel") return false;
      if (message.kind === "encryption") return socket.write("N") || true;
      if (message.kind === "startup") {
        if (message.version >>> 16 !== majorVersion) return end("0A000", "Only version 3 of the protocol is spoken.");
        if ((message.version & 0xffff) > 0) socket.write(messages.onlyOldestMinor);
        for (const [name, value] of readSettings(message.parameters)) session.settings.set(name, value);
        socket.write(messages.askForPassword);
        stage = "password";
        return true;
      }
      const { type, bytes } = message;
      if (type === "X") return false;
      if (stage === "password") {
        if (type !== "p") return end("08P01", "A password is expected.");
        if (isSame(readTexts(bytes, 5, 1)[0] ?? "", password)) return open();
        return end("28P01", "The password is not the one that trunkline db serve printed.");
      }
      // COPY data is ignored, since the statement that would take it was refused.
      if (["d", "c", "f"].includes(type)) return true;
      batch.push([type, bytes]);
      if (["Q", "S", "H", "F"].includes(type)) await run();
      return true;
    },
    async leave() {
      clearTimeout(idle);
      if (!endTurn) return;
      await exchange(Buffer.concat([messages.sync, messages.toQuery("rollback")]), () => {}).catch(() => {});
      endTurn();
    },
  };
}

/** The settings that a client sends when it connects. `options` is like psql's PGOPTIONS, `-c name=value`. */
function readSettings(parameters: ReadonlyMap<string, string>): [name: string, value: string][] {
  const settings = [...parameters].filter(([name]) => !notSettings.has(name) && !name.startsWith("_pq_."));
  for (const [, name = "", value = ""] of (parameters.get("options") ?? "").matchAll(
    /(?:-c\s*|--)([\w.-]+)=((?:\\.|\S)*)/g,
  )) {
    settings.push([name.replaceAll("-", "_"), value.replaceAll(/\\(.)/g, "$1")]);
  }
  return settings;
}

function isSame(given: string, wanted: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(wanted)];
  return one.length === other.length && timingSafeEqual(one, other);
}

/** Changing the role is refused, since another one might write. */
const otherUser = /session[\s_]*authorization/i;
const refusal =
  "do $$ begin raise insufficient_privilege using message = 'the copy is served to be read: its user stays as it is'; end $$";

/** Remembers prepared statements, and replaces a statement that changes the role with a refusal. */
function note(type: string, bytes: Buffer, { statements }: Session): Buffer {
  if (type === "Q") return otherUser.test(readTexts(bytes, 5, 1)[0] ?? "") ? messages.toQuery(refusal) : bytes;
  if (type === "P") {
    const [name = "", sql = ""] = readTexts(bytes, 5, 2);
    if (otherUser.test(sql)) return messages.toMessage("P", name, refusal, Buffer.alloc(2));
    // A name in use keeps its statement: Postgres refuses the new one.
    if (name === "" || !statements.has(name)) statements.set(name, bytes);
  }
  if (type === "C" && bytes[5] === "S".charCodeAt(0)) statements.delete(readTexts(bytes, 6, 1)[0] ?? "");
  return bytes;
}
