import { sync, toQuery } from "./server-messages.js";

/** Messages to the embedded Postgres, answered in pieces that are good only while they are handed over. */
export type Exchange = (messages: Uint8Array, onAnswer: (piece: Uint8Array) => void) => Promise<void>;

/** What a server keeps of a connection, while another one has its turn. */
export interface Session {
  /** By name, as `set_config` takes it. */
  settings: Map<string, string>;
  /** What was prepared, by name: the message that did it. */
  statements: Map<string, Buffer>;
}

/** The embedded Postgres, which knows one connection, as several that may only read. */
export interface Reader {
  /** Makes what follows the session's: outside a transaction, before each of its turns. @throws in Postgres's words */
  enter: (session: Session) => Promise<void>;
  /** One statement, and its rows as texts. @throws in Postgres's words */
  ask: (sql: string) => Promise<string[][]>;
  /** Gives the connection back as it was. */
  leave: () => Promise<void>;
}

/** A role that Postgres has itself: it may read all, and no more. */
const readOnly = "set session authorization pg_read_all_data; set default_transaction_read_only = on";
/** An embedded Postgres begins as this one, without noting it as the default to go back to. */
const fresh = "set session authorization postgres; reset all; deallocate all";
/** What a client must not keep for its next turn. */
const ours = new Set(["session_authorization", "role", "default_transaction_read_only"]);

export function createReader(exchange: Exchange): Reader {
  let last: Session | undefined;

  async function ask(sql: string): Promise<string[][]> {
    const pieces: Buffer[] = [];
    await exchange(toQuery(sql), (piece) => pieces.push(Buffer.from(piece)));
    return readRows(Buffer.concat(pieces));
  }

  async function remember(session: Session): Promise<void> {
    const settings = await ask("select name, setting from pg_settings where source = 'session'");
    session.settings = new Map(
      settings.flatMap(([name = "", value = ""]) =>
        ours.has(name) || name.startsWith("transaction_") ? [] : [[name, value]],
      ),
    );
    const prepared = new Set((await ask("select name from pg_prepared_statements")).flat());
    for (const name of session.statements.keys()) {
      if (name !== "" && !prepared.has(name)) session.statements.delete(name);
    }
  }

  return {
    ask,
    async enter(session) {
      if (session === last) return void (await ask(readOnly));
      if (last) await remember(last);
      last = undefined;
      await ask(`${fresh}; ${readOnly}`);
      const settings = [...session.settings].map(
        ([name, value]) => `set_config(${quote(name)}, ${quote(value)}, false)`,
      );
      if (settings.length > 0) await ask(`select ${settings.join(", ")}`);
      // One that cannot be prepared any more fails when it is used.
      for (const message of session.statements.values()) await exchange(Buffer.concat([message, sync]), () => {});
      last = session;
    },
    async leave() {
      last = undefined;
      await ask(fresh);
    },
  };
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** @throws in Postgres's words */
function readRows(answer: Buffer): string[][] {
  const rows: string[][] = [];
  for (let at = 0; at + 5 <= answer.length;) {
    const type = String.fromCharCode(answer[at] ?? 0);
    const end = at + 1 + answer.readUInt32BE(at + 1);
    if (type === "D") rows.push(readRow(answer.subarray(at + 5, end)));
    if (type === "E") {
      const fields = answer.toString("utf8", at + 5, end).split("\0");
      throw new Error(fields.find((field) => field.startsWith("M"))?.slice(1) ?? "It was refused.");
    }
    at = end;
  }
  return rows;
}

function readRow(body: Buffer): string[] {
  const cells: string[] = [];
  const count = body.readUInt16BE(0);
  for (let at = 2; cells.length < count;) {
    // -1 is null, which none of our own questions is answered with.
    const length = Math.max(0, body.readInt32BE(at));
    cells.push(body.toString("utf8", at + 4, at + 4 + length));
    at += 4 + length;
  }
  return cells;
}
