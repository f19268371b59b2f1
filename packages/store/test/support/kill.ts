import { spawn } from "node:child_process";
import { once } from "node:events";

/** Runs the script, and kills it so long after it said the word. Tells what it said. */
export async function runUntilKilled(
  script: string,
  args: readonly string[],
  { word = "", after = Infinity } = {},
): Promise<string> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(child, "exit") as Promise<[number | null, string | null]>;
  let said = "";
  let timer: NodeJS.Timeout | undefined;
  child.stdout.on("data", (chunk: Buffer) => {
    said += String(chunk);
    if (after !== Infinity && said.includes(word)) timer ??= setTimeout(() => child.kill("SIGKILL"), after);
  });
  const [code, signal] = await exit;
  clearTimeout(timer);
  if (signal !== "SIGKILL" && code !== 0) throw new Error(`The sync failed with exit code ${code}.`);
  return said;
}
