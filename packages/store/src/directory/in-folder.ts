import { InvalidInputError } from "@trunkline/client";
import { explainError } from "../database/explain-error.js";

/**
 * Runs what opens a directory.
 *
 * @throws {InvalidInputError} where it is none, and none can be made
 * @throws {StoreError} for what else the system refuses
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
