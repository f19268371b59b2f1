import type { Sending } from "./send.js";

const mostRedirects = 5;

/**
 * Follows redirects of requests that only read, and leaves the credentials behind when they lead to another origin: a recording's signed
 * address is not the provider's API. Any other redirect is the answer.
 */
export async function followRedirects(request: Request, sending: Sending): Promise<Response> {
  const { credentials, fetch } = sending;
  let current = request;
  for (let followed = 0; ; followed += 1) {
    const response = await fetch(current);
    const location = response.headers.get("location");
    const reads = current.method === "GET" || current.method === "HEAD";
    if (response.status < 300 || response.status > 399 || !location || !reads || followed === mostRedirects) {
      return response;
    }
    const target = new URL(location, current.url);
    if (target.protocol !== "https:" && target.origin !== new URL(current.url).origin) return response;
    await response.body?.cancel();
    const next = new Request(target, { method: current.method, headers: current.headers, signal: current.signal, redirect: "manual" });
    if (target.origin !== new URL(request.url).origin) {
      for (const header of credentials.keys()) next.headers.delete(header);
    }
    current = next;
  }
}
