import { readEnvironment } from "./environment.js";
import { AuthenticationError } from "./errors.js";
import type { ProviderDescription } from "./provider.js";
import { refuse } from "./refuse.js";
import { createScrub, type Scrub } from "./scrub.js";

/** Who asks. */
export interface Credentials {
  /** What the keys are sent in, by names in small letters. */
  readonly keys: Readonly<Record<string, string>>;
  /** The same after the client's own: what most requests send, made once for them all. */
  readonly headers: Readonly<Record<string, string>>;
  readonly scrub: Scrub;
}

/**
 * Reads the keys anew for each request: an environment variable may be set after the client was made, or changed.
 *
 * @throws {AuthenticationError} on reading, where there is none
 */
export function createKeyReader(
  provider: ProviderDescription,
  options: Readonly<Record<string, unknown>>,
  clientHeaders: Readonly<Record<string, string>>,
): () => Credentials {
  let lastKeys: unknown[] = [];
  let last: Credentials | undefined;
  return () => {
    const keys = provider.credentials.map(({ option, environment }) => options[option] ?? readEnvironment(environment));
    // Seldom is a key another than before.
    if (!last || keys.some((key, index) => key !== lastKeys[index])) {
      last = toCredentials(provider, keys, clientHeaders);
      lastKeys = keys;
    }
    return last;
  };
}

function toCredentials(
  { name, title, credentials }: ProviderDescription,
  values: readonly unknown[],
  clientHeaders: Readonly<Record<string, string>>,
): Credentials {
  const keys: Record<string, string> = {};
  const secrets: string[] = [];
  for (const [index, { option, environment, header, prefix }] of credentials.entries()) {
    const key = values[index];
    if (key === undefined || key === "") {
      const message = `${title} needs a key: pass \`${option}\`, or set ${environment}.`;
      throw new AuthenticationError("authentication", message, { provider: name });
    }
    // A header refused by the runtime would quote the key in its error.
    if (typeof key !== "string" || !/^[\x21-\x7e]+$/.test(key)) {
      throw refuse(name, `\`${option}\` (or ${environment}) must be printable ASCII without spaces or line ends.`);
    }
    keys[header.toLowerCase()] = prefix + key;
    secrets.push(key);
  }
  return { keys, headers: { ...clientHeaders, ...keys }, scrub: createScrub(secrets) };
}
