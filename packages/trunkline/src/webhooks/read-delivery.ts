import type { Delivery } from "./webhook.js";
import { WebhookError } from "./webhook-error.js";

/** The chunks of a body, from a stream's reader or Node's iterator. */
interface Chunks {
  read: () => Promise<{ done?: boolean | undefined; value?: Uint8Array<ArrayBuffer> | undefined }>;
  cancel?: () => Promise<void>;
}

/** A web Request or a Node request whose body was not read yet. */
export interface Incoming extends Omit<Delivery, "body"> {
  /** True if other code has read the body, or is reading it. */
  readonly isRead: boolean;
  /** Undefined if there is no body. */
  readonly openBody: () => Chunks | undefined;
}

export function fromRequest(request: Request): Incoming {
  // JavaScript may pass what the type forbids.
  const given: Partial<Request> | null | undefined = request;
  if (typeof given?.url !== "string" || typeof given.headers?.get !== "function") throw notMeantFor();
  const { method, url, headers, body, bodyUsed } = request;
  return { method, url, headers, isRead: bodyUsed || body?.locked === true, openBody: () => body?.getReader() };
}

/**
 * Reads a request with its body's original bytes, at most `maxBytes`.
 *
 * @throws {WebhookError} for a body that was already read, is too large, is compressed or breaks off
 */
export async function readDelivery(
  { method, url, headers, isRead, openBody }: Incoming,
  maxBytes: number,
): Promise<Delivery> {
  if (isRead) {
    throw new WebhookError(
      "body_read",
      "the body was read before, and the signature is of its bytes. Pass the request on unread: without " +
        '`express.json()`, or with `express.raw({ type: "*/*" })`, and without `await request.json()`.',
    );
  }
  const encoding = headers.get("content-encoding") ?? "identity";
  if (encoding.toLowerCase() !== "identity") {
    throw new WebhookError("encoded", "the body is compressed, which no provider documents.");
  }
  const check = (bytes: number): void => {
    if (bytes > maxBytes) throw new WebhookError("too_large", `the body is larger than \`maxBytes\`, ${maxBytes}.`);
  };
  check(Number(headers.get("content-length")));
  const chunks = openBody();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  try {
    for (let part = await chunks?.read(); part?.value; part = await chunks?.read()) {
      check((size += part.value.length));
      parts.push(part.value);
    }
  } catch (error) {
    // The rest is not needed, so a failing cancel does not matter.
    chunks?.cancel?.().catch(() => {});
    if (WebhookError.isInstance(error)) throw error;
    throw new WebhookError("unreadable", `the body broke off after ${size} bytes.`, { cause: error });
  }
  return { method, url, headers, body: new Uint8Array(await new Blob(parts).arrayBuffer()) };
}

/** The error for a Node request where a web Request is expected, or the reverse. */
export function notMeantFor(): WebhookError {
  return new WebhookError("setup", "`receiver.node` takes Node's requests. For a web Request, use `receiver.handler`.");
}
