import { once } from "node:events";
import { exitCodes, usageError, type ExitCode } from "../errors/cli-error.js";
import type { Io } from "../io.js";
import type { Output } from "../output/output.js";
import { checkTarget, isServer, openExistingCopy } from "../sync/target.js";
import { toPlainText } from "../text/plain-text.js";
import { describeListenError } from "./simulate.js";
import type { DbOptions } from "./db.js";

export interface DbServeOptions extends DbOptions {
  port: number;
}

/** The password for clients, if it is not to be a new one each time. */
const servePasswordVariable = "TRUNKLINE_DB_PASSWORD";

/** Serves the copy until Ctrl-C, the normal way to stop it. */
export async function runDbServe({ db, port }: DbServeOptions, io: Io, output: Output): Promise<ExitCode> {
  const to = checkTarget(db, "--db");
  if (isServer(to)) {
    throw usageError("--db: a copy on a Postgres is served by that: connect to it. db serve is for a directory.");
  }
  const password = io.env[servePasswordVariable];
  if (password === "") throw usageError(`${servePasswordVariable} is empty: give it a password, or unset it.`);
  const store = await openExistingCopy(to);
  try {
    const served = await store.serve({ port, password }).catch((error: unknown) => {
      throw describeListenError(error, port);
    });
    await output.write(
      [
        `Serving ${toPlainText(to)} at ${served.host}:${served.port}, to be read and not changed. Press Ctrl-C to stop.`,
        password === undefined
          ? "Any user and database will do, with the password in this line, which is new each time:"
          : `Any user and database will do, with the password of ${servePasswordVariable}:`,
        `psql "${password === undefined ? served.url : withoutPassword(served.url)}"`,
        "",
      ].join("\n"),
    );
    if (!io.signal.aborted) await once(io.signal, "abort");
    return exitCodes.ok;
  } finally {
    await store.close();
  }
}

function withoutPassword(address: string): string {
  const url = new URL(address);
  url.password = "";
  return url.href;
}
