import { sync, toQuery } from "./server-messages.js";

/** Sends messages to the embedded Postgres. A piece of the answer is valid only during the call of `onAnswer`. */
export type Exchange = (messages: Uint8Array, onAnswer: (piece: Uint8Array) => void) => Promise<void>;

/** The state of a connection, kept while another one has its turn. */
export interface Session {
  /** Values by name, as for `set_config`. */
  settings: Map<string, string>;
  /** Prepared statements by name: the message that prepared each. */
  statements: Map<string, Buffer>;
}

/** The embedded Postgres's one connection as several read-only ones. */
export interface Reader {
  /**
   * Switches to a session, before each of its turns and outside a transaction. @throws {Error} with Postgres's message
   */
  enter: (session: Session) => Promise<void>;
  /** Runs one statement; its rows are strings. @throws {Error} with Postgres's message */
  ask: (sql: string) => Promise<string[][]>;
  /** Resets the connection to its original state. */
  leave: () => Promise<void>;
}

/** A predefined role of Postgres that may read everything and change nothing. */
const readOnly = "set session authorization pg_read_all_data; set default_transaction_read_only = on";
/** The embedded Postgres starts as this user, but does not record it as the default to reset to. */
const fresh = "set session authorization postgres; reset all; deallocate all";
/** Settings that a client must not carry to its next turn. */
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
      // A statement that can no longer be prepared fails when it is used.
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

/** @throws {Error} with Postgres's message */
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
    // -1 is null, which none of these statements returns.
    const length = Math.max(0, body.readInt32BE(at));
    cells.push(body.toString("utf8", at + 4, at + 4 + length));
    at += 4 + length;
  }
  return cells;
}
