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
export function createBaseUrlReader(
  { name, title, servers }: ProviderDescription,
  { brand, baseUrl, allowInsecure }: ClientOptions,
): () => string {
  const brands = Object.keys(servers);
  const chosen = brand ?? brands[0] ?? "";
  if (!brands.includes(chosen))
    throw invalidInput(name, `Unknown brand "${brand}" of ${title}.${suggest(chosen, brands)}`);
  if (brand !== undefined && baseUrl !== undefined) throw invalidInput(name, "Pass `brand` or `baseUrl`, not both.");
  const check = (url: string, source: string): string => {
    const problem = findBaseUrlProblem(url);
    if (problem && !(allowInsecure && problem === insecure)) {
      const hint = problem === insecure ? " `allowInsecure` permits http." : "";
      throw invalidInput(name, `\`${source}\` must ${problem}.${hint}`);
    }
    return url.replace(/\/+$/, "");
  };
  const own = servers[chosen] ?? "";
  const fixed = baseUrl === undefined ? brand && own : check(baseUrl, "baseUrl");
  const variable = `${name.toUpperCase()}_BASE_URL`;
  return () => {
    if (fixed !== undefined) return fixed;
    const url = readEnvironment(variable);
    return url ? check(url, variable) : own;
  };
}

/** The brand whose documented server has this base URL, in any spelling. */
export function findBrand({ servers }: ProviderDescription, baseUrl: string): string | undefined {
  const find = (read: (url: string) => string): string | undefined =>
    Object.keys(servers).find((brand) => read(servers[brand] ?? "") === read(baseUrl));
  // Nearly always spelled as documented.
  return find((url) => url) ?? find(toPlace);
}

/** Host and path, normalized: lower case, without the default port, the root's dot and trailing slashes. */
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
