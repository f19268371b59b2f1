import { isLoopback } from "@trunkline/client";
import { CliError } from "./cli-error.js";
import { exitCodes } from "./exit-codes.js";
import type { Io } from "./io.js";
import type { ProviderEntry } from "./provider-entry.js";

/** Sent to a simulator, which takes any key. */
const standIn = "simulator";

/**
 * The provider's credentials out of the environment, by the names of the client's options.
 * They are passed on, so that only what `env` holds is ever used.
 *
 * @throws {CliError} where one is missing, or cannot be a key
 */
export function readCredentials(
  { title, environment, options }: ProviderEntry,
  env: Io["env"],
  baseUrl: string | undefined,
): Record<string, string> {
  const local = baseUrl !== undefined && isLoopback(new URL(baseUrl).hostname);
  const missing = environment.filter((variable) => !env[variable]);
  if (missing.length > 0 && !local) {
    throw new CliError(exitCodes.denied, `${title} needs a key: set ${missing.join(" and ")} in the environment.`);
  }
  const values = environment.map((variable, index) => {
    const value = env[variable] || standIn;
    if (!/^[\x21-\x7e]+$/.test(value)) {
      throw new CliError(exitCodes.denied, `${variable} must be printable ASCII without spaces or line ends.`);
    }
    return [options[index] ?? variable, value];
  });
  return Object.fromEntries(values);
}

/** The values that must not be printed, whatever happens. */
export function listSecrets(providers: readonly ProviderEntry[], env: Io["env"]): string[] {
  return (
    providers
      .flatMap(({ environment }) => environment.map((variable) => env[variable] ?? ""))
      // Shorter ones would take words out of sentences, and are no keys.
      .filter((value) => value.length > 5)
      .sort((one, other) => other.length - one.length)
  );
}
