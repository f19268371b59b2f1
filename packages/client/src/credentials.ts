import { AuthenticationError } from "./errors.js";
import type { ProviderDescription } from "./provider.js";
import { refuse } from "./refuse.js";

/** The headers that say who asks, by their names in small letters. */
export type Credentials = Readonly<Record<string, string>>;

/** Takes credentials out of whatever text is about to be shown. */
export type Scrub = (text: string) => string;

export const redacted = "[redacted]";

/** Read anew for each request: an environment variable may be set after the client was made. */
export function readCredentials(
  { name, title, credentials }: ProviderDescription,
  options: Readonly<Record<string, unknown>>,
): Credentials {
  const headers: Record<string, string> = {};
  for (const { option, environment, header, prefix } of credentials) {
    const value = options[option] ?? readEnvironment(environment);
    if (value === undefined || value === "") {
      throw new AuthenticationError(
        "authentication",
        `${title} needs a key: pass \`${option}\`, or set the environment variable ${environment}.`,
        { provider: name },
      );
    }
    // A header refused by the runtime would quote the key in its error.
    if (typeof value !== "string" || !/^[\x21-\x7e]+$/.test(value)) {
      throw refuse(name, `\`${option}\` (or ${environment}) must be printable ASCII without spaces or line ends.`);
    }
    headers[header.toLowerCase()] = prefix + value;
  }
  return headers;
}

/** Edge runtimes have no `process`, or one without `env`. */
function readEnvironment(name: string): string | undefined {
  const { process }: { process?: { env?: Record<string, string | undefined> } } = globalThis as object;
  return process?.env?.[name];
}

export function createScrubber(credentials: Credentials): Scrub {
  const secrets = Object.values(credentials).map((value) => value.slice(value.indexOf(" ") + 1));
  // The longest first: one may be a part of another.
  secrets.sort((one, other) => other.length - one.length);
  return (text) => secrets.reduce((clean, secret) => clean.replaceAll(secret, redacted), text);
}
