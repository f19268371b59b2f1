import { isLoopback } from "@trunkline/client";
import { usageError } from "./cli-error.js";
import { findProvider } from "./find-provider.js";
import type { Io } from "./io.js";

const named = /^([a-z][\w-]*)=(.*)$/i;

/**
 * Base URLs by provider's name, out of `<provider>=<url>`, or a bare `<url>` where one provider is asked for.
 *
 * @throws {CliError}
 */
export function readBaseUrls(texts: readonly string[], wanted: readonly string[]): Map<string, string> {
  const urls = new Map<string, string>();
  for (const text of texts) {
    const [, name, url = text] = named.exec(text) ?? [];
    const provider = name === undefined ? onlyOne(wanted) : findProvider(name, "--base-url").name;
    if (wanted.length > 0 && !wanted.includes(provider)) {
      throw usageError(`--base-url names ${provider}, but --provider asks for ${wanted.join(", ")}.`);
    }
    if (urls.has(provider)) throw usageError(`--base-url is given twice for ${provider}.`);
    urls.set(provider, checkUrl(url, `--base-url of ${provider}`));
  }
  return urls;
}

/**
 * The base URL in a provider's own variable, such as `VAPI_BASE_URL`. The client reads it too, but not whether it needs
 * a key there.
 *
 * @throws {CliError}
 */
export function readBaseUrlOf(provider: string, env: Io["env"]): string | undefined {
  const variable = baseUrlVariable(provider);
  const url = env[variable];
  return url ? checkUrl(url, variable) : undefined;
}

export function baseUrlVariable(provider: string): string {
  return `${provider.toUpperCase()}_BASE_URL`;
}

function onlyOne(wanted: readonly string[]): string {
  const [provider, another] = wanted;
  if (provider !== undefined && another === undefined) return provider;
  throw usageError("--base-url must say whose it is: --base-url <provider>=<url>, or add one --provider.");
}

/** The text is not shown: it may hold a password. */
function checkUrl(text: string, source: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) {
    throw usageError(`${source} must be a whole URL, such as https://api.example.com.`);
  }
  if (url.username || url.password) throw usageError(`${source} must not hold a user name or password.`);
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    throw usageError(
      `${source} must be https: a key would travel in the clear. Only this machine (127.0.0.1, localhost) may be http.`,
    );
  }
  return text;
}
