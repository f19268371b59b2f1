import { findBaseUrlProblem } from "@trunkline/client";
import { usageError } from "../errors/cli-error.js";
import type { Io } from "../io.js";
import { findProvider } from "./find-provider.js";

const namedUrl = /^([a-z][\w-]*)=(.*)$/i;

/**
 * Reads the values of `--base-url`: `<provider>=<url>`, or just `<url>` if exactly one provider is requested.
 *
 * @returns base URLs by provider name
 * @throws {CliError}
 */
export function readBaseUrls(values: readonly string[], requested: readonly string[]): Map<string, string> {
  const urls = new Map<string, string>();
  for (const value of values) {
    const [, name, url = value] = namedUrl.exec(value) ?? [];
    const provider = name === undefined ? onlyProvider(requested) : findProvider(name, "--base-url").name;
    if (requested.length > 0 && !requested.includes(provider)) {
      throw usageError(`--base-url is for ${provider}, but --provider is ${requested.join(", ")}.`);
    }
    if (urls.has(provider)) throw usageError(`--base-url is given twice for ${provider}.`);
    urls.set(provider, checkUrl(url, `--base-url of ${provider}`));
  }
  return urls;
}

/**
 * The base URL in a provider's environment variable, such as `VAPI_BASE_URL`. The client reads it too; here it also
 * decides whether a key is required.
 *
 * @throws {CliError}
 */
export function readBaseUrlVariable(provider: string, env: Io["env"]): string | undefined {
  const variable = baseUrlVariable(provider);
  const url = env[variable];
  return url ? checkUrl(url, variable) : undefined;
}

export function baseUrlVariable(provider: string): string {
  return `${provider.toUpperCase()}_BASE_URL`;
}

function onlyProvider(requested: readonly string[]): string {
  const [provider, another] = requested;
  if (provider !== undefined && another === undefined) return provider;
  throw usageError("--base-url needs a provider: use --base-url <provider>=<url>, or add one --provider.");
}

/** Never quotes the URL: it may contain a password. */
function checkUrl(url: string, name: string): string {
  const problem = findBaseUrlProblem(url);
  if (problem === undefined) return url;
  throw usageError(`${name} must ${problem}.`);
}
