import { readEnvironment } from "./environment.js";
import { AuthenticationError, invalidInput } from "./errors.js";
import type { ProviderDescription } from "./provider.js";
import { createScrub, type Scrub } from "./scrub.js";

/** The keys of one request. */
export interface Credentials {
  /** The headers that carry the keys, by lower-case name. */
  readonly keys: Readonly<Record<string, string>>;
  readonly scrub: Scrub;
}

/**
 * Returns a function that reads the keys for each request, because environment variables may be set or changed later.
 *
 * @throws {AuthenticationError} by the returned function, if a key is missing
 */
export function createKeyReader(
  { name, title, credentials }: ProviderDescription,
  options: Readonly<Record<string, unknown>>,
): () => Credentials {
  let known = "";
  let scrub = createScrub([]);
  return () => {
    const keys: Record<string, string> = {};
    const values = credentials.map(({ option, environment, header, prefix }) => {
      const key = options[option] ?? readEnvironment(environment);
      if (key === undefined || key === "") {
        const message = `${title} needs a key: pass \`${option}\`, or set ${environment}.`;
        throw new AuthenticationError(message, { provider: name });
      }
      // The runtime's error for an invalid header would quote the key.
      const problem = findKeyProblem(key);
      if (problem) throw invalidInput(name, `\`${option}\` (or ${environment}) must ${problem}.`);
      const text = String(key);
      keys[header.toLowerCase()] = prefix + text;
      return text;
    });
    // Keys rarely change, and a scrub is slow to create. No key has a space, so joining is unambiguous.
    const secrets = values.join(" ");
    if (secrets !== known) scrub = createScrub(values);
    known = secrets;
    return { keys, scrub };
  };
}

/** What is wrong with a key, as the end of a sentence that starts with "must"; undefined if it is valid. */
export function findKeyProblem(key: unknown): string | undefined {
  return typeof key === "string" && /^[\x21-\x7e]+$/.test(key)
    ? undefined
    : "be printable ASCII without spaces or line breaks";
}
