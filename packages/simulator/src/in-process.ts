import type { Outcome } from "./answers/fault-answer.js";
import { waitForEnd, type Ending } from "./ending.js";

/** Converts an outcome to what a real `fetch` would return or throw. */
export function toResponse(
  { method, url }: Pick<Request, "method" | "url">,
  { answer, trouble }: Outcome,
  ending: Ending,
): Response | Promise<Response> {
  if (trouble === "reset") throw networkError("ECONNRESET", "The connection was dropped.");
  if (trouble === "stall") return waitForEnd(ending);
  const bytes = toBytes(answer.body);
  const headers = new Headers(answer.headers);
  const empty = answer.status === 204 || answer.status === 304;
  if (!empty) headers.set("content-length", String(bytes.length));
  const body = trouble === undefined ? bytes : brokenBody(bytes, trouble, ending);
  const response = new Response(empty || method === "HEAD" ? null : body, { status: answer.status, headers });
  // A constructed Response has no URL; one from the network has.
  return Object.defineProperty(response, "url", { value: url });
}

function toBytes(body: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof body === "string" ? new TextEncoder().encode(body) : new Uint8Array(body);
}

/** Sends half of the body. Then the connection is closed, or nothing follows until the client gives up. */
function brokenBody(bytes: Uint8Array, trouble: "stall-body" | "cut-off", ending: Ending): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (!sent && bytes.length > 1) {
        sent = true;
        controller.enqueue(bytes.slice(0, Math.floor(bytes.length / 2)));
        return;
      }
      if (trouble === "stall-body") await waitForEnd(ending);
      throw Object.assign(new TypeError("terminated"), { cause: cause("UND_ERR_SOCKET", "other side closed") });
    },
  });
}

/** What a `fetch` rejects with when there is no answer. */
export function networkError(code: string, message: string): TypeError {
  return Object.assign(new TypeError("fetch failed"), { cause: cause(code, message) });
}

function cause(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

/** The signal of a request, however it was given. */
export function signalOf(input: unknown, init: RequestInit | undefined): AbortSignal | undefined {
  return init?.signal ?? (input instanceof Request ? input.signal : undefined);
}

/** The request that a redirect asks for. As in a browser, credentials are not sent to another host. */
export function followRedirect(request: Request, url: URL): Request {
  const headers = new Headers(request.headers);
  headers.delete("content-type");
  if (url.origin !== new URL(request.url).origin) headers.delete("authorization");
  return new Request(url, { headers, redirect: request.redirect });
}
