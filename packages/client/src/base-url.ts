import type { ClientOptions } from "./options.js";
import type { ProviderDescription } from "./provider.js";
import { refuse } from "./refuse.js";

/** The base URL that the options name, checked before anything is sent. */
export function readBaseUrl(provider: ProviderDescription, options: ClientOptions): string {
  const { brand, baseUrl, allowInsecure } = options;
  const { name, title, servers } = provider;
  if (baseUrl === undefined) {
    const [first = ""] = Object.keys(servers);
    const server = Object.hasOwn(servers, brand ?? first) ? servers[brand ?? first] : undefined;
    if (server) return server;
    throw refuse(name, `No brand "${brand}" of ${title}. There are: ${Object.keys(servers).join(", ")}.`);
  }
  if (brand !== undefined) throw refuse(name, "Pass `brand` or `baseUrl`, not both.");
  const problem = findProblem(baseUrl, allowInsecure);
  if (problem) throw refuse(name, `\`baseUrl\` must ${problem}.`);
  return baseUrl.replace(/\/+$/, "");
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

function isLoopback(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost") || host === "[::1]" || /^127(\.\d+){3}$/.test(host);
}
