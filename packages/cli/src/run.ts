import { CommanderError } from "commander";
import { CliError } from "./cli-error.js";
import { listSecrets } from "./credentials.js";
import { exitCodes, type ExitCode } from "./exit-codes.js";
import { providers } from "./generated/providers.js";
import type { Io } from "./io.js";
import { createOutput, OutputClosedError } from "./output.js";
import { createProgram } from "./program.js";
import { createTeller } from "./teller.js";

/** Does what the arguments say, and tells what to exit with. Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<ExitCode> {
  const output = createOutput(io.stdout, io.signal);
  const teller = createTeller(io, listSecrets(providers, io.env));
  let exitCode: ExitCode = exitCodes.ok;
  try {
    const program = createProgram(io, output, teller, (code) => {
      exitCode = code;
    });
    await program.parseAsync(argv, { from: "user" }).catch((error: unknown) => {
      // Help or the version was printed; without a command, help is printed too, but nothing was done.
      if (!(error instanceof CommanderError)) throw error;
      exitCode = error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    });
    await output.finish();
    return exitCode;
  } catch (error) {
    if (error instanceof OutputClosedError) return exitCodes.ok;
    if (!io.signal.aborted) return teller.fail(error);
    teller.note("Interrupted: this is not all.");
    // Who aborts says by what.
    const reason: unknown = io.signal.reason;
    return reason instanceof CliError ? reason.exitCode : exitCodes.interrupted;
  }
}
