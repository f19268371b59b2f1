import type { Io } from "../io.js";
import type { ExitCode } from "./cli-error.js";
import type { KnownKeys } from "../sources/known-keys.js";
import { describeError, formatForDebugging } from "./describe-error.js";

/** Writes messages to stderr, without any key. */
export interface Reporter {
  note: (line: string) => void;
  /** Reports the error and its source, and returns the exit code for it. */
  fail: (error: unknown, source?: string) => ExitCode;
}

export function createReporter({ stderr, env }: Pick<Io, "stderr" | "env">, keys: KnownKeys): Reporter {
  function writeLine(text: string): void {
    // A safeguard: the client's errors contain no keys. Longest first, since one key may contain another.
    const secrets = [...keys.secrets].sort((one, other) => other.length - one.length);
    const clean = secrets.reduce((rest, secret) => rest.replaceAll(secret, "[redacted]"), text);
    stderr.write(`${clean}\n`);
  }
  // A closed stderr cannot be reported anywhere.
  stderr.on("error", () => {});
  return {
    note: writeLine,
    fail(error, source) {
      const { line, exitCode } = describeError(error, keys.origins);
      writeLine(`error: ${source === undefined ? line : nameSource(source, line)}`);
      if (isDebugging(env)) writeLine(formatForDebugging(error));
      return exitCode;
    },
  };
}

/** A provider's error names the provider already, one of a list its account too, and so does a source: `vapi:acme`. */
function nameSource(source: string, line: string): string {
  const [provider = ""] = source.split(":");
  const named = [`${provider}: `, `${source} `].find((start) => line.startsWith(start)) ?? "";
  return `${source}: ${line.slice(named.length)}`;
}

/** Whether `DEBUG` lists `trunkline` or `*`, as https://www.npmjs.com/package/debug reads it. */
function isDebugging(env: Io["env"]): boolean {
  return (env.DEBUG ?? "").split(/[\s,]+/).some((name) => name === "trunkline" || name === "*");
}
