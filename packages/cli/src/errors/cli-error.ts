/** Exit codes, documented in the README and in `trunkline --help`: change all three together. */
export const exitCodes = {
  ok: 0,
  /** The provider or the network failed. */
  failed: 1,
  usage: 2,
  /** A key is missing, was rejected, or lacks the permission. */
  denied: 3,
  notFound: 4,
  /** With `--on-error report`: some providers failed, so the output is incomplete. */
  partial: 5,
  /** 128 + SIGINT, the shell convention. */
  interrupted: 130,
  /** 128 + SIGTERM. */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends a command for a reason that the user can fix: the message is the line they read. */
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
