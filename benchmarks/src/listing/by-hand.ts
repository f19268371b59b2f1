// The same lists by hand, on a bare `fetch`, each call mapped as ours are.
import type { Convert } from "../mappers.js";
import type { Provider, Raw } from "../providers.js";

const usualSize = 100;

interface Page {
  calls: Raw[];
  /** What the request for the page after this one names, where the answer says it. */
  next?: string;
}

interface Paging {
  path: string;
  method?: "POST";
  read: (answer: unknown) => Page;
  /** The page with this number, or the one after `before`. */
  parameters: (page: number, size: number, before: Page | undefined) => Record<string, string | number>;
}

/** The answers' shapes are documented, and served by our own server. */
const at = (answer: unknown, ...path: string[]): Page => ({
  calls: path.reduce<unknown>((value, name) => (value as Raw)[name], answer) as Raw[],
});

/** An answer with a list of calls, and with a token for the next page as long as there is one. */
const withToken = (answer: unknown, list: string, token: string): Page => {
  const { [list]: calls, [token]: next, has_more: hasMore } = answer as Raw;
  // As documented too.
  return hasMore === true ? { calls: calls as Raw[], next: next as string } : { calls: calls as Raw[] };
};

const pagings: Record<Provider, Paging> = {
  anunzi: {
    path: "/calls",
    read: (answer) => at(answer, "response", "calls"),
    parameters: (page, size) => ({ model_id: "model", limit: size, offset: page * size }),
  },
  autocalls: {
    path: "/user/calls",
    read: (answer) => at(answer, "data"),
    parameters: (page, size) => ({ per_page: size, page: page + 1 }),
  },
  bland: {
    path: "/v1/calls",
    read: (answer) => at(answer, "calls"),
    parameters: (page, size) => ({ limit: size, from: page * size }),
  },
  elevenlabs: {
    path: "/v1/convai/conversations",
    read: (answer) => withToken(answer, "conversations", "next_cursor"),
    parameters: (_page, size, before) => ({ page_size: size, ...(before?.next && { cursor: before.next }) }),
  },
  retell: {
    path: "/v3/list-calls",
    method: "POST",
    read: (answer) => withToken(answer, "items", "pagination_key"),
    parameters: (_page, size, before) => ({ limit: size, ...(before?.next && { pagination_key: before.next }) }),
  },
  vapi: {
    path: "/call",
    read: (answer) => ({ calls: answer as Raw[] }),
    parameters: (_page, size, before) => ({
      limit: size,
      ...(before && { createdAtLt: String(before.calls.at(-1)?.createdAt) }),
    }),
  },
  zudu: {
    path: "/api/calls",
    method: "POST",
    read: (answer) => at(answer, "data", "calls"),
    parameters: (page, size) => ({ limit: size, page }),
  },
};

const numbered: readonly Provider[] = ["autocalls", "bland", "zudu"];

/**
 * Whether several pages can be asked for at once: the first one tells how many there are. Of the others, each page is
 * known from the one before, or no total is told.
 */
export function hasNumberedPages(provider: Provider): boolean {
  return numbered.includes(provider);
}

function createFetchPage(provider: Provider, baseUrl: string, size = usualSize) {
  const { path, method = "GET", read, parameters } = pagings[provider];
  const headers = { accept: "application/json", authorization: "Bearer key", "content-type": "application/json" };
  return async (page: number, before?: Page): Promise<Page> => {
    const asked = parameters(page, size, before);
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
  size?: number,
): Promise<number> {
  const fetchPage = createFetchPage(provider, baseUrl, size);
  let count = 0;
  let before: Page | undefined;
  for (let page = 0; count < total; page += 1) {
    before = await fetchPage(page, before);
    count += before.calls.map(convert).length;
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
  let next: Promise<Page> | undefined = fetchPage(0);
  for (let page = 1; next; page += 1) {
    const before: Page = await next;
    const more: boolean = count + before.calls.length < total;
    next = more ? fetchPage(page, before) : undefined;
    count += before.calls.map(convert).length;
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
  const pages = Math.ceil(total / usualSize);
  const underWay: Promise<Page>[] = [];
  let asked = 0;
  let count = 0;
  const ask = (): void => {
    if (asked < pages) underWay.push(fetchPage(asked));
    asked += 1;
  };
  while (asked < atOnce) ask();
  for (let first = underWay.shift(); first; first = underWay.shift()) {
    const { calls } = await first;
    ask();
    count += calls.map(convert).length;
  }
  return count;
}
