/** An answer's status, and where it redirects to. */
export function describeAnswer({ status, headers }: Response, asked: URL): string {
  const location = headers.get("location");
  if (status < 300 || status > 399 || location === null || !URL.canParse(location, asked)) return String(status);
  // Without the query, which may hold a key.
  const { origin, pathname } = new URL(location, asked);
  return `${status}, a redirect to ${origin}${pathname}, which is not followed`;
}

/** Why a request got no answer. */
export function describeUnanswered(error: unknown): string {
  const { name, code, message = String(error) } = innermost(error);
  if (code === "ECONNREFUSED") return "nobody there: the connection was refused";
  if (code === "ECONNRESET" || code === "EPIPE" || code === "UND_ERR_SOCKET") return "the connection was cut";
  if (name === "TimeoutError" || code === "UND_ERR_HEADERS_TIMEOUT") return "no answer in time";
  return `no answer: ${message || String(code)}`;
}

/** `fetch failed` says nothing: what failed is its cause. */
function innermost(error: unknown): Partial<Record<"name" | "code" | "message", string>> {
  return error instanceof Error && error.cause instanceof Error ? innermost(error.cause) : Object(error);
}
