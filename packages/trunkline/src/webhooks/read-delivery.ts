import type { Delivery } from "./webhook.js";
import { WebhookError } from "./webhook-error.js";

/**
 * A request's bytes as they came, as many as there may be.
 *
 * @throws {WebhookError} for a body that was read before, one that is too large or compressed, and one that breaks off
 */
export async function readDelivery(request: Request, maxBytes: number): Promise<Delivery> {
  // What the type forbids comes from JavaScript all the same.
  const given: Partial<Request> | null | undefined = request;
  if (typeof given?.url !== "string" || typeof given.headers?.get !== "function") throw notMeantFor();
  const { method, url, headers, body } = request;
  if (request.bodyUsed || body?.locked === true) throw bodyRead();
  checkHeaders(headers, maxBytes);
  return { method, url, headers, body: await readBytes(body?.getReader(), maxBytes) };
}

/** @throws {WebhookError} for what need not be read to be refused */
export function checkHeaders(headers: Headers, maxBytes: number): void {
  const encoding = headers.get("content-encoding");
  if (encoding !== null && encoding.toLowerCase() !== "identity") {
    throw new WebhookError(
      "encoded",
      "the body is compressed, and no provider documents that: whether the signature is of these bytes, nobody can tell.",
    );
  }
  checkSize(Number(headers.get("content-length")), maxBytes);
}

/** What a body is read from: a stream's reader, or Node's iterator. */
interface Chunks {
  read: () => Promise<{ done?: boolean | undefined; value?: Uint8Array<ArrayBuffer> | undefined }>;
  cancel?: () => Promise<void>;
}

/** @throws {WebhookError} for more bytes than there may be, and for a body that breaks off */
export async function readBytes(chunks: Chunks | undefined, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let part = await chunks?.read(); part?.value; part = await chunks?.read()) {
      checkSize((size += part.value.length), maxBytes);
      parts.push(part.value);
    }
  } catch (error) {
    // The rest is not needed, so that a cancel that fails changes nothing.
    chunks?.cancel?.().catch(() => {});
    if (WebhookError.isInstance(error)) throw error;
    throw new WebhookError("unreadable", `the body broke off after ${size} bytes.`, { cause: error });
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function checkSize(bytes: number, maxBytes: number): void {
  if (bytes > maxBytes) throw new WebhookError("too_large", `the body is larger than \`maxBytes\`, ${maxBytes}.`);
}

export function bodyRead(): WebhookError {
  return new WebhookError(
    "body_read",
    "the body was read before it came here, and the signature is of its bytes, which no parser gives back. Pass the " +
      'request on unread: on this route without `express.json()`, or with `express.raw({ type: "*/*" })`; in Next and ' +
      "Hono without `await request.json()`.",
  );
}

/** A request of Node's came where a web Request is meant to, or the other way round. */
export function notMeantFor(): WebhookError {
  return new WebhookError(
    "setup",
    "`receiver.node` takes Node's own request and response. For a web Request, use `receiver.handler`.",
  );
}
