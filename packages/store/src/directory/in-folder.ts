import { InvalidInputError } from "@trunkline/client";
import { explainError } from "../database/explain-error.js";

/**
 * Runs `work`, which opens a directory.
 *
 * @throws {InvalidInputError} if it is no directory, and none can be created
 * @throws {StoreError} for other errors of the system
 */
export function inFolder<Result>(shown: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (["EEXIST", "ENOTDIR", "ENOENT"].includes(code)) {
      throw new InvalidInputError(`${shown} is not a directory, and none can be created there.`, { cause: error });
    }
    throw explainError(error, shown);
  }
}
