import { ConnectionError, TrunklineError, UnreadableResponseError } from "@trunkline/client";

/**
 * The body, as long as it is no larger than it may be: one that is larger is left as soon as that is known.
 *
 * @throws {UnreadableResponseError} for a larger one
 * @throws {ConnectionError} for one that is cut off
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
    // Nothing more is wanted of it; a failure of that is nobody's.
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
