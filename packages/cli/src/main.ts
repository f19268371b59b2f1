#!/usr/bin/env node
import { setMaxListeners } from "node:events";
import { run } from "./run.js";

// Lists read side by side all listen to one signal, and Node takes more than ten listeners for a leak: on stderr.
setMaxListeners(0);

const interrupt = new AbortController();
// Once: a second Ctrl-C ends the process the hard way, should the first one not do.
process.once("SIGINT", () => interrupt.abort(new Error("Interrupted.")));

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  signal: interrupt.signal,
  now: Date.now,
});
