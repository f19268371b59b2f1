const maxRedirects = 5;

const redirectStatuses = [301, 302, 303, 307, 308];

/** The headers to send to another origin. Any other header may contain a secret. */
const safeHeaders = ["accept", "range"];

/** The options of an outgoing request. */
export interface Outgoing extends RequestInit {
  method: string;
  headers: Record<string, string>;
}

export type Fetch = (url: string, init: Outgoing) => Promise<Response>;

/**
 * Follows the redirects of GET and HEAD requests, without credentials if they lead to another origin, such as a
 * recording's signed URL. Any other redirect is returned as the response.
 */
export async function fetchFollowing(fetch: Fetch, url: string, init: Outgoing): Promise<Response> {
  let response = await fetch(url, init);
  let from = url;
  let { headers } = init;
  for (let followed = 0; followed < maxRedirects && redirectStatuses.includes(response.status); followed += 1) {
    const target = readTarget(response, from, init.method);
    if (!target) return response;
    // The body is not needed, so its failure does not matter.
    response.body?.cancel().catch(() => {});
    if (target.origin !== new URL(from).origin) {
      headers = Object.fromEntries(Object.entries(headers).filter(([name]) => safeHeaders.includes(name)));
    }
    from = target.href;
    response = await fetch(from, { ...init, headers });
  }
  return response;
}

/** The target of a redirect, if it is to be followed. */
function readTarget({ headers }: Response, from: string, method: string): URL | undefined {
  const location = headers.get("location");
  if (!location || (method !== "GET" && method !== "HEAD") || !URL.canParse(location, from)) return undefined;
  const target = new URL(location, from);
  // Never from https to http.
  return target.protocol === "https:" || target.protocol === new URL(from).protocol ? target : undefined;
}
