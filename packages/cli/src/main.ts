#!/usr/bin/env node
import { setMaxListeners } from "node:events";
import { CliError, exitCodes } from "./errors/cli-error.js";
import { run } from "./run.js";

// Lists read in parallel share one signal, and Node would warn on stderr of a leak above ten listeners.
setMaxListeners(0);

const interrupt = new AbortController();
// Once: a second Ctrl-C kills the process.
process.once("SIGINT", () => interrupt.abort(new CliError(exitCodes.interrupted, "Interrupted.")));
// Sent to stop services and containers. What was read is still printed.
process.once("SIGTERM", () => interrupt.abort(new CliError(exitCodes.terminated, "Terminated.")));

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  signal: interrupt.signal,
  now: Date.now,
});
