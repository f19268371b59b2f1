const mostRedirects = 5;

const redirects = [301, 302, 303, 307, 308];

/** What another origin is told. Whatever else is sent may be a credential, or somebody's secret. */
const harmless = ["accept", "range"];

/** A request as it goes out. */
export interface Outgoing extends RequestInit {
  method: string;
  headers: Record<string, string>;
}

export type Fetch = (url: string, init: Outgoing) => Promise<Response>;

/**
 * Follows redirects of requests that only read, and leaves the credentials behind when they lead to another origin: a recording's signed
 * address is not the provider's API. Any other redirect is the answer.
 */
export async function fetchFollowing(fetch: Fetch, url: string, init: Outgoing): Promise<Response> {
  let current = url;
  let { headers } = init;
  for (let followed = 0; ; followed += 1) {
    const response = await fetch(current, { ...init, headers });
    if (!redirects.includes(response.status)) return response;
    const location = response.headers.get("location");
    const reads = init.method === "GET" || init.method === "HEAD";
    if (!location || !reads || followed === mostRedirects || !URL.canParse(location, current)) return response;
    const from = new URL(current);
    const target = new URL(location, from);
    // From https it never goes on in the clear.
    if (target.protocol !== "https:" && target.protocol !== from.protocol) return response;
    // Nobody reads this body; a failure of it is nobody's either.
    response.body?.cancel().catch(() => {});
    if (target.origin !== from.origin) {
      headers = Object.fromEntries(Object.entries(headers).filter(([name]) => harmless.includes(name)));
    }
    current = target.href;
  }
}
