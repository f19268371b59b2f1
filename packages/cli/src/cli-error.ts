import { exitCodes, type ExitCode } from "./exit-codes.js";

/** What ends a command for a reason that a person can mend: its message is the line that they read. */
export class CliError extends Error {
  constructor(
    readonly exitCode: ExitCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = "CliError";
  }
}

export function usageError(message: string): CliError {
  return new CliError(exitCodes.usage, message);
}
