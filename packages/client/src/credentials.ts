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
  let lastValues: unknown[] = [];
  let last: Credentials | undefined;
  return () => {
    const values = credentials.map(({ option, environment }) => options[option] ?? readEnvironment(environment));
    // Keys rarely change: reuse the last result.
    if (last && values.every((value, index) => value === lastValues[index])) return last;
    const keys: Record<string, string> = {};
    for (const [index, { option, environment, header, prefix }] of credentials.entries()) {
      const key = values[index];
      if (key === undefined || key === "") {
        const message = `${title} needs a key: pass \`${option}\`, or set ${environment}.`;
        throw new AuthenticationError(message, { provider: name });
      }
      // The runtime's error for an invalid header would quote the key.
      const problem = findKeyProblem(key);
      if (problem) throw invalidInput(name, `\`${option}\` (or ${environment}) must ${problem}.`);
      keys[header.toLowerCase()] = prefix + String(key);
    }
    lastValues = values;
    last = { keys, scrub: createScrub(values.map(String)) };
    return last;
  };
}

/** What is wrong with a key, as the end of a sentence that starts with "must"; undefined if it is valid. */
export function findKeyProblem(key: unknown): string | undefined {
  return typeof key === "string" && /^[\x21-\x7e]+$/.test(key)
    ? undefined
    : "be printable ASCII without spaces or line breaks";
}
