import { ConnectionError, TrunklineError, UnreadableResponseError } from "@trunkline/client";

/**
 * Reads a body of at most `maxBytes`. Reading stops as soon as it is known to be larger.
 *
 * @throws {UnreadableResponseError} if the body is larger
 * @throws {ConnectionError} if the body is cut off
 */
export async function readLimited(
  response: Response,
  maxBytes: number,
  provider: string,
  signal: AbortSignal | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const announced = Number(response.headers.get("content-length") ?? 0);
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    if (announced > maxBytes) throw tooLarge(maxBytes, provider);
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
      size += part.value.length;
      if (size > maxBytes) throw tooLarge(maxBytes, provider);
      parts.push(part.value);
    }
  } catch (error) {
    // The rest is not needed, so a failing cancel does not matter.
    reader?.cancel().catch(() => {});
    signal?.throwIfAborted();
    if (TrunklineError.isInstance(error)) throw error;
    const message = `The connection broke off after ${size} bytes of the recording.`;
    throw new ConnectionError(message, { provider, retryable: true, cause: error });
  }
  const bytes = new Uint8Array(size);
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length;
  }
  return bytes;
}

function tooLarge(maxBytes: number, provider: string): UnreadableResponseError {
  return new UnreadableResponseError(`The recording is larger than \`maxBytes\`, ${maxBytes}.`, {
    provider,
  });
}
