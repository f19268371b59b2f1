import { CommanderError } from "commander";
import { CliError, exitCodes, type ExitCode } from "./errors/cli-error.js";
import { createReporter } from "./errors/reporter.js";
import { providers } from "./generated/providers.js";
import type { Io } from "./io.js";
import { createOutput, OutputClosedError } from "./output/output.js";
import { createProgram } from "./program.js";
import { listSecrets } from "./sources/credentials.js";
import { createKnownKeys } from "./sources/known-keys.js";

/** Runs the command and returns its exit code. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const output = createOutput(io.stdout, io.signal);
  const keys = createKnownKeys(listSecrets(providers, io.env));
  const reporter = createReporter(io, keys);
  let exitCode: ExitCode = exitCodes.ok;
  try {
    const program = createProgram({ ...io, keys }, output, reporter, (code) => {
      exitCode = code;
    });
    await program.parseAsync(argv, { from: "user" }).catch((error: unknown) => {
      // Help or the version was printed. Without a command, help is printed too, but as an error.
      if (!(error instanceof CommanderError)) throw error;
      exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    });
    await output.finish();
    return exitCode;
  } catch (error) {
    if (error instanceof OutputClosedError) return exitCodes.ok;
    if (!io.signal.aborted) return reporter.fail(error);
    reporter.note("Interrupted: the output is incomplete.");
    // The abort reason has the exit code for the signal.
    const reason: unknown = io.signal.reason;
    return reason instanceof CliError ? reason.exitCode : exitCodes.interrupted;
  }
}
