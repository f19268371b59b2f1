import { requestIdOf } from "./answer-error.js";
import { UnreadableResponseError } from "./errors.js";
import { requestError, type RequestContext } from "./request-error.js";

/** The format to read a response body as. */
export type ReadAs = "text" | "blob" | "arrayBuffer" | "stream";

/** The formats that a caller can choose. JSON is read as text and parsed later. */
export type ParseAs = ReadAs | "json";

/** The most bytes of an error's body to read. */
const maxErrorBytes = 1_048_576;

/** The longest string in V8. */
const maxTextBytes = 536_870_888;

/**
 * Reads a response's body. The body of an error is read as text, as far as possible.
 *
 * @throws {UnreadableResponseError} as soon as the body is known to exceed `maxBytes`, and cancels the download
 */
export function readBody(
  request: RequestContext,
  response: Response,
  readAs: ReadAs,
  maxBytes: number,
): Promise<unknown> {
  if (!response.ok) return readAll(request, response, "text", Math.min(maxBytes, maxErrorBytes)).catch(() => "");
  if (readAs === "stream") return Promise.resolve(response.body);
  return readAll(request, response, readAs, readAs === "text" ? Math.min(maxBytes, maxTextBytes) : maxBytes);
}

async function readAll(
  request: RequestContext,
  response: Response,
  readAs: Exclude<ReadAs, "stream">,
  maxBytes: number,
): Promise<unknown> {
  const { body, headers, status } = response;
  // There is no body, or the runtime has no streams.
  if (!body) return response[readAs]();
  const reader = body.getReader();
  const check = (bytes: number): void => {
    if (bytes <= maxBytes) return;
    reader.cancel().catch(() => {});
    const problem = `answered ${status} with more than ${maxBytes} bytes (maxResponseBytes).`;
    const requestId = requestIdOf(request, response);
    throw requestError(UnreadableResponseError, request, problem, { status, requestId });
  };
  // Compressed or not, the body is almost never smaller than this.
  check(Number(headers.get("content-length")));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    check((bytes += value.length));
    chunks.push(value);
  }
  if (readAs !== "text") {
    const blob = new Blob(chunks, { type: headers.get("content-type") ?? "" });
    return readAs === "blob" ? blob : blob.arrayBuffer();
  }
  // Decoding at once takes half as long as chunk by chunk. Most bodies are one chunk.
  return new TextDecoder().decode(chunks.length < 2 ? chunks[0] : join(chunks, bytes));
}

function join(chunks: readonly Uint8Array[], bytes: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(bytes);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
