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
 * Follows redirects of requests that only read, and leaves the credentials behind when they lead to another origin: a
 * recording's signed address is not the provider's API. Any other redirect is the answer.
 */
export async function fetchFollowing(fetch: Fetch, url: string, init: Outgoing): Promise<Response> {
  let response = await fetch(url, init);
  let from = url;
  let { headers } = init;
  for (let followed = 0; followed < mostRedirects && redirects.includes(response.status); followed += 1) {
    const target = readTarget(response, from, init.method);
    if (!target) return response;
    // Nobody reads this body; a failure of it is nobody's either.
    response.body?.cancel().catch(() => {});
    if (target.origin !== new URL(from).origin) {
      headers = Object.fromEntries(Object.entries(headers).filter(([name]) => harmless.includes(name)));
    }
    from = target.href;
    response = await fetch(from, { ...init, headers });
  }
  return response;
}

/** Where the redirect leads, if it is one to follow. */
function readTarget({ headers }: Response, from: string, method: string): URL | undefined {
  const location = headers.get("location");
  if (!location || (method !== "GET" && method !== "HEAD") || !URL.canParse(location, from)) return undefined;
  const target = new URL(location, from);
  // From https it never goes on in the clear.
  return target.protocol === "https:" || target.protocol === new URL(from).protocol ? target : undefined;
}
