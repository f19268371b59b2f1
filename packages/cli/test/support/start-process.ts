import { spawn, type ChildProcessByStdio } from "node:child_process";
import type { Readable } from "node:stream";
import { fileURLToPath } from "node:url";

// As it is built: it starts in a tenth of the time that the sources take.
const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

export interface Started {
  child: ChildProcessByStdio<null, Readable, Readable>;
  stderr: () => string;
  /** The exit code or signal. */
  ended: Promise<number | string | null>;
}

/** Starts the command as a process, to test pipes and signals. */
export function startProcess(argv: readonly string[], env: Record<string, string> = {}, file?: string): Started {
  const command = [process.execPath, main, ...argv];
  // Redirects stdout to the file, if there is one.
  const [program = "", ...rest] =
    file === undefined ? command : ["/bin/sh", "-c", `exec "$@" > ${file}`, "sh", ...command];
  const child = spawn(program, rest, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { PATH: process.env.PATH, ...env },
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  child.stdout.setEncoding("utf8");
  const ended = new Promise<number | string | null>((resolve) => {
    child.on("close", (code, signal) => resolve(code ?? signal));
  });
  return { child, stderr: () => errors, ended };
}
