import { InvalidInputError } from "./errors.js";
import type { ClientOptions } from "./options.js";
import type { ProviderDescription } from "./provider.js";

/** The base URL that the options name, checked before anything is sent. */
export function readBaseUrl(provider: ProviderDescription, options: ClientOptions): string {
  const { brand, baseUrl, allowInsecure } = options;
  const refuse = (message: string): InvalidInputError =>
    new InvalidInputError("invalid_input", message, { provider: provider.name });
  if (baseUrl === undefined) {
    const brands = Object.keys(provider.servers);
    const server = brand === undefined ? brands[0] : brands.find((name) => name === brand);
    if (server === undefined) throw refuse(`No brand "${brand}" of ${provider.title}. There are: ${brands.join(", ")}.`);
    return provider.servers[server] ?? "";
  }
  if (brand !== undefined) throw refuse("Pass either `brand` or `baseUrl`, not both.");
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw refuse("`baseUrl` must be an absolute https URL.");
  if (url.username || url.password) throw refuse("`baseUrl` must not hold a user name or password.");
  if (url.protocol === "http:" && !allowInsecure && !isLoopback(url.hostname)) {
    throw refuse("`baseUrl` must be https: a key would travel in the clear. Set `allowInsecure` to send it all the same.");
  }
  return baseUrl.replace(/[/?#]+$/, "");
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}
