/** How an answer's body is wanted. */
export type ReadAs = "text" | "blob" | "arrayBuffer" | "stream";

/** Of an error's body only so much is read: the status says most, and the words come first. */
const mostOfError = 1_048_576;

/** V8 holds no longer text. */
const mostOfText = 536_870_888;

/**
 * The body of an answer, or of an error what can be read of it as text.
 *
 * @throws what `tooLarge` makes, as soon as the body is known to be over `maxBytes`; the download is cancelled
 */
export async function readBody(
  response: Response,
  readAs: ReadAs,
  maxBytes: number,
  tooLarge: (maxBytes: number) => Error,
): Promise<unknown> {
  if (!response.ok) return readWhole(response, "text", Math.min(maxBytes, mostOfError), tooLarge).catch(() => "");
  if (readAs === "stream") return response.body;
  return readWhole(response, readAs, readAs === "text" ? Math.min(maxBytes, mostOfText) : maxBytes, tooLarge);
}

async function readWhole(
  response: Response,
  readAs: Exclude<ReadAs, "stream">,
  maxBytes: number,
  tooLarge: (maxBytes: number) => Error,
): Promise<unknown> {
  const { body, headers } = response;
  // There is none, or the runtime has no streams.
  if (!body) return response[readAs]();
  const reader = body.getReader();
  const check = (bytes: number): void => {
    if (bytes <= maxBytes) return;
    reader.cancel().catch(() => {});
    throw tooLarge(maxBytes);
  };
  // Compressed or not, a body is hardly ever shorter than this.
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
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join("") + decoder.decode();
}
