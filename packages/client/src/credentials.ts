import { AuthenticationError, InvalidInputError } from "./errors.js";
import type { ProviderDescription } from "./provider.js";

export const redacted = "[redacted]";

/** The headers that say who asks, read anew for each request. */
export function readCredentials(
  provider: ProviderDescription,
  options: Readonly<Record<string, unknown>>,
): Map<string, string> {
  const headers = new Map<string, string>();
  for (const { option, environment, header, prefix } of provider.credentials) {
    const value = options[option] ?? readEnvironment(environment);
    if (value === undefined || value === "") {
      throw new AuthenticationError(
        "authentication",
        `${provider.title} needs a key: pass \`${option}\`, or set the environment variable ${environment}.`,
        { provider: provider.name },
      );
    }
    // A header refused by the runtime would quote the key in its error.
    if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) {
      throw new InvalidInputError(
        "invalid_input",
        `\`${option}\` (or ${environment}) must be printable ASCII without spaces or line ends.`,
        { provider: provider.name },
      );
    }
    headers.set(header, prefix + value);
  }
  return headers;
}

/** Edge runtimes have no `process`, or one without `env`. */
function readEnvironment(name: string): string | undefined {
  const { process }: { process?: { env?: Record<string, string | undefined> } } = globalThis as object;
  return process?.env?.[name];
}

/** Takes credentials out of whatever text is about to be shown. */
export function createScrubber(headers: ReadonlyMap<string, string>): (text: string) => string {
  const secrets = [...headers.values()].map((value) => value.slice(value.indexOf(" ") + 1));
  return (text) => secrets.reduce((clean, secret) => clean.replaceAll(secret, redacted), text);
}
