import { TrunklineError } from "../../src/index.js";

/** What a promise rejects with. */
export async function caught(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (reason) {
    return reason;
  }
  throw new Error("Nothing was thrown.");
}

/** The error that a request threw or returned. */
export async function errorOf(answer: Promise<{ error?: TrunklineError | undefined }>): Promise<TrunklineError> {
  const thrown = await answer.then(
    ({ error }) => error,
    (reason: unknown) => reason,
  );
  if (!TrunklineError.isInstance(thrown)) throw new Error(`Not an error of ours: ${String(thrown)}`);
  return thrown;
}
