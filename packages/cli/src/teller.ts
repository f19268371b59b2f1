import { formatForDebugging, isDebugging } from "./debug.js";
import { describeFailure } from "./failure.js";
import type { ExitCode } from "./exit-codes.js";
import type { Io } from "./io.js";
import { scrub } from "./scrub.js";

/** Speaks to the person on stderr, keys taken out. */
export interface Teller {
  note: (line: string) => void;
  /** Says what failed, and gives the code to exit with. */
  fail: (error: unknown) => ExitCode;
}

export function createTeller({ stderr, env }: Pick<Io, "stderr" | "env">, secrets: readonly string[]): Teller {
  function say(text: string): void {
    stderr.write(`${scrub(text, secrets)}\n`);
  }
  // Nobody may be listening any more, and there is nobody left to tell.
  stderr.on("error", () => {});
  return {
    note: say,
    fail(error) {
      const { line, exitCode } = describeFailure(error);
      say(`error: ${line}`);
      if (isDebugging(env)) say(formatForDebugging(error));
      return exitCode;
    },
  };
}
