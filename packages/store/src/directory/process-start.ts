import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

/**
 * When a process started, as a string that no later process with the same id has, since ids are reused. Undefined if
 * the system does not tell.
 */
export function findProcessStart(id: number): string | undefined {
  try {
    if (process.platform === "linux") {
      const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
      // The name, in parentheses, may contain anything; the start time is the 20th field after it.
      const start = readFileSync(`/proc/${id}/stat`, "utf8")
        .replace(/^[^]*\)/, "")
        .trim()
        .split(/\s+/)[19];
      return start === undefined ? undefined : `${boot}:${start}`;
    }
    if (process.platform === "win32") return undefined;
    return execFileSync("ps", ["-o", "lstart=", "-p", String(id)], { encoding: "utf8", env: { LC_ALL: "C" } }).trim();
  } catch {
    return undefined;
  }
}
