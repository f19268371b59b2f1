import type { Delivery } from "./webhook.js";
import { WebhookError } from "./webhook-error.js";

/** What a body is read from: a stream's reader, or Node's iterator. */
interface Chunks {
  read: () => Promise<{ done?: boolean | undefined; value?: Uint8Array<ArrayBuffer> | undefined }>;
  cancel?: () => Promise<void>;
}

/** A request whose body was not read yet, the web's or Node's. */
export interface Incoming extends Omit<Delivery, "body"> {
  /** True where somebody else read the body, or is about to. */
  readonly isRead: boolean;
  /** Undefined where there is no body. */
  readonly openBody: () => Chunks | undefined;
}

export function fromRequest(request: Request): Incoming {
  // What the type forbids comes from JavaScript all the same.
  const given: Partial<Request> | null | undefined = request;
  if (typeof given?.url !== "string" || typeof given.headers?.get !== "function") throw notMeantFor();
  const { method, url, headers, body, bodyUsed } = request;
  return { method, url, headers, isRead: bodyUsed || body?.locked === true, openBody: () => body?.getReader() };
}

/**
 * A request's bytes as they came, as many as there may be.
 *
 * @throws {WebhookError} for a body that was read before, one that is too large or compressed, and one that breaks off
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
    // The rest is not needed, so that a cancel that fails changes nothing.
    chunks?.cancel?.().catch(() => {});
    if (WebhookError.isInstance(error)) throw error;
    throw new WebhookError("unreadable", `the body broke off after ${size} bytes.`, { cause: error });
  }
  return { method, url, headers, body: new Uint8Array(await new Blob(parts).arrayBuffer()) };
}

/** A request of Node's came where a web Request is meant to, or the other way round. */
export function notMeantFor(): WebhookError {
  return new WebhookError("setup", "`receiver.node` takes Node's requests. For a web Request, use `receiver.handler`.");
}
