import { readEnvironment } from "./environment.js";
import { suggest } from "./nearest.js";
import type { ClientOptions } from "./options.js";
import type { ProviderDescription } from "./provider.js";
import { refuse } from "./refuse.js";

/**
 * Reads where requests go: the address that the options name, checked here, else the one in the provider's environment
 * variable of the moment, else the provider's own.
 *
 * @throws {InvalidInputError} for options that cannot be right; on reading, for a variable that cannot
 */
export function createBaseUrlReader(provider: ProviderDescription, options: ClientOptions): () => string {
  const { brand, baseUrl, allowInsecure } = options;
  const { name, title, servers } = provider;
  const check = (url: string, source: string): string => {
    const problem = findProblem(url, allowInsecure);
    if (problem) throw refuse(name, `\`${source}\` must ${problem}.`);
    return url.replace(/\/+$/, "");
  };
  const brands = Object.keys(servers);
  const [first = ""] = brands;
  const chosen = brand ?? first;
  if (!brands.includes(chosen)) throw refuse(name, `No brand "${brand}" of ${title}.${suggest(String(brand), brands)}`);
  const own = servers[chosen] ?? "";
  if (baseUrl !== undefined) {
    if (brand !== undefined) throw refuse(name, "Pass `brand` or `baseUrl`, not both.");
    const checked = check(baseUrl, "baseUrl");
    return () => checked;
  }
  if (brand !== undefined) return () => own;
  const variable = `${name.toUpperCase()}_BASE_URL`;
  return () => {
    const url = readEnvironment(variable);
    return url ? check(url, variable) : own;
  };
}

/** Whose documented server a base URL is. */
export function findBrand({ servers }: ProviderDescription, baseUrl: string): string | undefined {
  return Object.keys(servers).find((brand) => servers[brand] === baseUrl);
}

/** Never quotes the URL: it may hold what it should not. */
function findProblem(baseUrl: string, allowInsecure = false): string | undefined {
  if (!URL.canParse(baseUrl) || !/^https?:/i.test(baseUrl)) return "be an absolute https URL";
  const { protocol, hostname, username, password } = new URL(baseUrl);
  if (username || password) return "not hold a user name or password";
  if (/[?#]/.test(baseUrl)) return "not hold a query or fragment";
  if (protocol === "https:" || allowInsecure || isLoopback(hostname)) return undefined;
  return "be https, or a key travels in the clear: `allowInsecure` permits it";
}

/** Whether a URL's `hostname` is this machine itself: nothing that is sent there travels a network. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}
