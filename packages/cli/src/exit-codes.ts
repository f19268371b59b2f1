/**
 * What a script learns from `$?`. Documented in the README and in `trunkline --help`: a change here is a change there.
 */
export const exitCodes = {
  ok: 0,
  /** The provider or the network failed. */
  failed: 1,
  usage: 2,
  /** A key is missing or refused, or may not do this. */
  denied: 3,
  notFound: 4,
  /** With `--on-error report`: what was printed is not all there is. */
  partial: 5,
  /** 128 + SIGINT, as shells have it. */
  interrupted: 130,
  /** 128 + SIGTERM. */
  terminated: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
