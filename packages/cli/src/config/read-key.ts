import { readFileSync } from "node:fs";
import { findKeyProblem } from "@trunkline/client";
import { CliError, exitCodes } from "../errors/cli-error.js";
import type { Io } from "../io.js";
import type { KeyReference } from "./config.js";

/**
 * Reads the key that a config refers to; undefined for an environment variable that is not set.
 *
 * @throws {CliError} for a file that cannot be read, and for an invalid key
 */
export function readKey(reference: KeyReference, place: string, env: Io["env"]): string | undefined {
  const value = reference.from === "env" ? env[reference.name] : readKeyFile(reference.path, place);
  if (!value) return undefined;
  const problem = findKeyProblem(value);
  if (problem === undefined) return value;
  throw new CliError(exitCodes.denied, `${place}: ${describeReference(reference)} must ${problem}.`);
}

export function describeReference(reference: KeyReference): string {
  return reference.from === "env" ? reference.name : `the key in ${reference.path}`;
}

/** Trimmed, since most editors end a file with a line break. */
function readKeyFile(path: string, place: string): string {
  try {
    return readFileSync(path, "utf8").trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === "ENOENT" ? "there is no such file" : (code ?? "unreadable");
    throw new CliError(exitCodes.denied, `${place}: the key cannot be read from ${path}: ${why}.`);
  }
}
