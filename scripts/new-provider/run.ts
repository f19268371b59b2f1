import { spawn } from "node:child_process";
import { once } from "node:events";
import { copyRepository } from "../lib/copy-repository.js";

export interface Ended {
  status: number | null;
  /** What it printed, without colors. */
  output: string;
}

export async function run(command: string, folder: string): Promise<Ended> {
  const child = spawn("bash", ["-c", command], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: "1", npm_config_offline: "true" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (output += text));
  const [status] = (await once(child, "close")) as [number | null];
  // eslint-disable-next-line no-control-regex -- this is what colours are made of
  return { status, output: output.replaceAll(/\u001b\[[\d;]*m/g, "") };
}

/** Copies the repository's files into a new repository. */
export async function cloneAt(from: string, to: string): Promise<void> {
  const processes = {
    run: async (command: string, args: readonly string[], { cwd }: { cwd: string }) => {
      const { status, output } = await run([command, ...args.map((arg) => `'${arg}'`)].join(" "), cwd);
      if (status !== 0) throw new Error(output);
      return { stdout: output, stderr: "", code: status };
    },
  };
  await copyRepository(processes, from, to);
}
