#!/usr/bin/env node
import { setMaxListeners } from "node:events";
import { CliError } from "./cli-error.js";
import { exitCodes } from "./exit-codes.js";
import { run } from "./run.js";

// Lists read side by side all listen to one signal, and Node takes more than ten listeners for a leak: on stderr.
setMaxListeners(0);

const interrupt = new AbortController();
// Once: a second Ctrl-C ends the process the hard way, should the first one not do.
process.once("SIGINT", () => interrupt.abort(new CliError(exitCodes.interrupted, "Interrupted.")));
// What ends services and containers, and may as well find whole what was read.
process.once("SIGTERM", () => interrupt.abort(new CliError(exitCodes.terminated, "Terminated.")));

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  signal: interrupt.signal,
  now: Date.now,
});
