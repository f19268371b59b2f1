import { findKeyProblem, isLoopback } from "@trunkline/client";
import { CliError, exitCodes } from "../errors/cli-error.js";
import type { Io } from "../io.js";
import { webhookSecretVariable } from "./webhook-secrets.js";
import type { ProviderEntry } from "./provider-entry.js";

/** Sent to a local server without a key: the simulator accepts any. */
export const placeholderKey = "simulator";

/** Whether requests stay on this machine. */
export function isLocal(baseUrl: string | undefined): boolean {
  return baseUrl !== undefined && isLoopback(new URL(baseUrl).hostname);
}

/**
 * The provider's credentials from the environment, by the client's option names.
 *
 * @throws {CliError} if one is missing or is not a valid key
 */
export function readCredentials(
  { title, environment, options }: ProviderEntry,
  { env }: Pick<Io, "env">,
  baseUrl: string | undefined,
): Record<string, string> {
  const missing = environment.filter((variable) => !env[variable]);
  if (missing.length > 0 && !isLocal(baseUrl)) {
    throw new CliError(exitCodes.denied, `${title} needs a key: set ${missing.join(" and ")} in the environment.`);
  }
  const values = environment.map((variable, index) => {
    const value = env[variable] || placeholderKey;
    const problem = findKeyProblem(value);
    if (problem !== undefined) throw new CliError(exitCodes.denied, `${variable} must ${problem}.`);
    return [options[index] ?? variable, value];
  });
  return Object.fromEntries(values);
}

/** The values that must never be printed, longest first. */
export function listSecrets(providers: readonly ProviderEntry[], env: Io["env"]): string[] {
  return (
    providers
      .flatMap(({ name, environment }) => [...environment, webhookSecretVariable(name)].map((one) => env[one] ?? ""))
      // Shorter values are not keys, and removing them would garble messages.
      .filter((value) => value.length > 5)
      .sort((one, other) => other.length - one.length)
  );
}
