import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";

const loader = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;

/** Runs a TypeScript file of this folder in a process of its own, whoever asks: `pnpm benchmark`, or a test. */
export function startScript(path: string, given: readonly string[], flags: readonly string[] = []): ChildProcess {
  const file = fileURLToPath(new URL(path, import.meta.url));
  return fork(file, given, { execArgv: ["--import", loader, ...flags] });
}

/** The first thing that it tells. */
export function hear<Told>(child: ChildProcess): Promise<Told> {
  return new Promise((resolve, reject) => {
    const ended = (code: number | null): void =>
      reject(new Error(`${child.spawnargs.slice(3).join(" ")} ended with ${code} and told nothing.`));
    child.once("exit", ended);
    child.once("message", (told) => {
      child.off("exit", ended);
      // Whoever starts a script knows what it tells.
      resolve(told as Told);
    });
  });
}
