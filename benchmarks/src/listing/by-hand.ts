// The same lists by hand, on a bare `fetch`, each call mapped as ours are.
import type { Convert } from "../mappers.js";
import type { Provider, Raw } from "../providers.js";

const pageSize = 100;

interface Paging {
  path: string;
  method?: "POST";
  read: (answer: unknown) => Raw[];
  /** The page with this number, or the one after `last`. */
  parameters: (page: number, last: Raw | undefined) => Record<string, string | number>;
}

/** The answers' shapes are documented, and served by our own server. */
const at = (answer: unknown, ...path: string[]): Raw[] =>
  path.reduce<unknown>((value, name) => (value as Raw)[name], answer) as Raw[];

export const pagings: Record<Provider, Paging> = {
  anunzi: {
    path: "/calls",
    read: (answer) => at(answer, "response", "calls"),
    parameters: (page) => ({ model_id: "model", limit: pageSize, offset: page * pageSize }),
  },
  autocalls: {
    path: "/user/calls",
    read: (answer) => at(answer, "data"),
    parameters: (page) => ({ per_page: pageSize, page: page + 1 }),
  },
  vapi: {
    path: "/call",
    read: (answer) => answer as Raw[],
    parameters: (_page, last) => ({ limit: pageSize, ...(last && { createdAtLt: String(last.createdAt) }) }),
  },
  zudu: {
    path: "/api/calls",
    method: "POST",
    read: (answer) => at(answer, "data", "calls"),
    parameters: (page) => ({ limit: pageSize, page }),
  },
};

export function createFetchPage(provider: Provider, baseUrl: string) {
  const { path, method = "GET", read, parameters } = pagings[provider];
  const headers = { accept: "application/json", authorization: "Bearer key", "content-type": "application/json" };
  return async (page: number, last?: Raw): Promise<Raw[]> => {
    const asked = parameters(page, last);
    const query =
      method === "GET"
        ? `?${new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)]))}`
        : "";
    const body = method === "POST" ? JSON.stringify(asked) : null;
    return read(await (await fetch(baseUrl + path + query, { method, headers, body })).json());
  };
}

/** Page after page, nothing overlapped: what most people write. */
export async function listOneByOne(
  provider: Provider,
  baseUrl: string,
  total: number,
  convert: Convert,
): Promise<number> {
  const fetchPage = createFetchPage(provider, baseUrl);
  let count = 0;
  let last: Raw | undefined;
  for (let page = 0; count < total; page += 1) {
    const calls = await fetchPage(page, last);
    last = calls.at(-1);
    count += calls.map(convert).length;
  }
  return count;
}

/** The next page is on its way while this one is mapped. */
export async function listOverlapped(
  provider: Provider,
  baseUrl: string,
  total: number,
  convert: Convert,
): Promise<number> {
  const fetchPage = createFetchPage(provider, baseUrl);
  let count = 0;
  let next: Promise<Raw[]> | undefined = fetchPage(0);
  for (let page = 1; next; page += 1) {
    const calls: Raw[] = await next;
    const more: boolean = count + calls.length < total;
    next = more ? fetchPage(page, calls.at(-1)) : undefined;
    count += calls.map(convert).length;
  }
  return count;
}

/** As many pages on their way at a time, mapped in order. */
export async function listAtOnce(
  provider: Provider,
  baseUrl: string,
  total: number,
  convert: Convert,
  atOnce: number,
): Promise<number> {
  const fetchPage = createFetchPage(provider, baseUrl);
  const pages = Math.ceil(total / pageSize);
  const underWay: Promise<Raw[]>[] = [];
  let asked = 0;
  let count = 0;
  const ask = (): void => {
    if (asked < pages) underWay.push(fetchPage(asked));
    asked += 1;
  };
  while (asked < atOnce) ask();
  for (let first = underWay.shift(); first; first = underWay.shift()) {
    const calls = await first;
    ask();
    count += calls.map(convert).length;
  }
  return count;
}
