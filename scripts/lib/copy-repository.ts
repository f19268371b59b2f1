import { cpSync, existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Processes } from "./processes.js";

/**
 * Copies the tracked and untracked files, as they are now, into a new repository with one commit, so that a rehearsal
 * changes nothing here.
 */
export async function copyRepository({ run }: Pick<Processes, "run">, from: string, to: string): Promise<void> {
  const { stdout } = await run("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: from });
  for (const path of stdout.split("\0")) {
    if (path === "" || !existsSync(join(from, path))) continue;
    mkdirSync(dirname(join(to, path)), { recursive: true });
    cpSync(join(from, path), join(to, path));
  }
  await run("git", ["init", "--quiet", "--initial-branch=main"], { cwd: to });
  await run("git", ["config", "user.name", "Rehearsal"], { cwd: to });
  await run("git", ["config", "user.email", "rehearsal@localhost"], { cwd: to });
  await commitAll({ run }, to, "Start the rehearsal");
}

export async function commitAll({ run }: Pick<Processes, "run">, folder: string, message: string): Promise<void> {
  await run("git", ["add", "--all"], { cwd: folder });
  await run("git", ["commit", "--quiet", "--no-verify", "--no-gpg-sign", "--message", message], { cwd: folder });
}
