import { readEnvironment } from "./environment.js";
import { suggest } from "./nearest.js";
import type { ClientOptions } from "./options.js";
import type { ProviderDescription } from "./provider.js";
import { invalidInput } from "./errors.js";

/**
 * Returns a function that reads the base URL: from the options, otherwise from the provider's environment variable,
 * otherwise the provider's own.
 *
 * @throws {InvalidInputError} for an invalid option; the returned function throws it for an invalid variable
 */
export function createBaseUrlReader(provider: ProviderDescription, options: ClientOptions): () => string {
  const { brand, baseUrl, allowInsecure } = options;
  const { name, title, servers } = provider;
  const check = (url: string, source: string): string => {
    const problem = findBaseUrlProblem(url);
    if (problem && !(allowInsecure && problem === insecure)) {
      const hint = problem === insecure ? " `allowInsecure` permits http." : "";
      throw invalidInput(name, `\`${source}\` must ${problem}.${hint}`);
    }
    return url.replace(/\/+$/, "");
  };
  const brands = Object.keys(servers);
  const [first = ""] = brands;
  const chosen = brand ?? first;
  if (!brands.includes(chosen))
    throw invalidInput(name, `Unknown brand "${brand}" of ${title}.${suggest(String(brand), brands)}`);
  const own = servers[chosen] ?? "";
  if (baseUrl !== undefined) {
    if (brand !== undefined) throw invalidInput(name, "Pass `brand` or `baseUrl`, not both.");
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

/** The brand whose documented server has this base URL, however the URL is spelt. */
export function findBrand({ servers }: ProviderDescription, baseUrl: string): string | undefined {
  const brands = Object.keys(servers);
  const exact = brands.find((brand) => servers[brand] === baseUrl);
  if (exact !== undefined) return exact;
  const place = toPlace(baseUrl);
  return brands.find((brand) => toPlace(servers[brand] ?? "") === place);
}

/** Host and path without what makes no difference: upper case, the default port, the root's dot, slashes at the end. */
function toPlace(url: string): string {
  const { host, pathname } = new URL(url);
  return host.replace(/\.(?=:|$)/, "") + pathname.replace(/\/+$/, "");
}

const insecure = "use https, because http would send the key unencrypted";

/**
 * What is wrong with a base URL, as the end of a sentence that starts with "must"; undefined if it is valid. Never
 * quotes the URL: it may contain a password.
 */
export function findBaseUrlProblem(baseUrl: string): string | undefined {
  if (!URL.canParse(baseUrl) || !/^https?:/i.test(baseUrl)) return "be an absolute https URL";
  const { protocol, hostname, username, password } = new URL(baseUrl);
  if (username || password) return "not contain a user name or password";
  if (/[?#]/.test(baseUrl)) return "not contain a query or fragment";
  return protocol === "https:" || isLoopback(hostname) ? undefined : insecure;
}

/** Whether a URL's `hostname` is this machine, so that requests to it never leave it. */
export function isLoopback(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}
