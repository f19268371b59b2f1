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
 * @throws the error of `tooLarge` as soon as the body is known to exceed `maxBytes`, and cancels the download
 */
export function readBody(
  response: Response,
  readAs: ReadAs,
  maxBytes: number,
  tooLarge: (maxBytes: number) => Error,
): Promise<unknown> {
  if (!response.ok) return readAll(response, "text", Math.min(maxBytes, maxErrorBytes), tooLarge).catch(() => "");
  if (readAs === "stream") return Promise.resolve(response.body);
  return readAll(response, readAs, readAs === "text" ? Math.min(maxBytes, maxTextBytes) : maxBytes, tooLarge);
}

async function readAll(
  response: Response,
  readAs: Exclude<ReadAs, "stream">,
  maxBytes: number,
  tooLarge: (maxBytes: number) => Error,
): Promise<unknown> {
  const { body, headers } = response;
  // There is no body, or the runtime has no streams.
  if (!body) return response[readAs]();
  const reader = body.getReader();
  const check = (bytes: number): void => {
    if (bytes <= maxBytes) return;
    reader.cancel().catch(() => {});
    throw tooLarge(maxBytes);
  };
  // Compressed or not, the body is almost never smaller than this.
  check(Number(headers.get("content-length")));
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let bytes = 0; ;) {
    const { done, value } = await reader.read();
    if (done) break;
    check((bytes += value.length));
    chunks.push(value);
  }
  const blob = (): Blob => new Blob(chunks, { type: headers.get("content-type") ?? "" });
  if (readAs !== "text") return readAs === "blob" ? blob() : blob().arrayBuffer();
  const decoder = new TextDecoder();
  // Most bodies are one chunk. Decoded at once, that takes half as long.
  if (chunks.length < 2) return decoder.decode(chunks[0]);
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
