const maxRedirects = 5;

const redirectStatuses = [301, 302, 303, 307, 308];

/** The options of an outgoing request. */
export interface Outgoing extends RequestInit {
  method: string;
  headers: Record<string, string>;
}

export type Fetch = (url: string, init: Outgoing) => Promise<Response>;

/**
 * Follows the redirects of GET and HEAD requests, without credentials if they lead to another origin, such as a
 * recording's signed URL. Any other response, including other redirects, is returned.
 */
export async function followRedirects(
  response: Response,
  fetch: Fetch,
  url: string,
  init: Outgoing,
): Promise<Response> {
  let last = response;
  let from = new URL(url);
  let { headers } = init;
  for (let followed = 0; followed < maxRedirects && redirectStatuses.includes(last.status); followed += 1) {
    const location = last.headers.get("location");
    if (!location || !/^(GET|HEAD)$/.test(init.method) || !URL.canParse(location, from)) break;
    const target = new URL(location, from);
    // Never from https to http.
    if (target.protocol !== "https:" && target.protocol !== from.protocol) break;
    // The body is not needed, so its failure does not matter.
    last.body?.cancel().catch(() => {});
    if (target.origin !== from.origin) {
      // Any other header may contain a secret.
      const { accept = "", range } = headers;
      headers = range ? { accept, range } : { accept };
    }
    from = target;
    last = await fetch(from.href, { ...init, headers });
  }
  return last;
}
