import { createHmac } from "node:crypto";

/** The moment of the vectors: 2025-02-14T12:48:17Z. */
export const second = 1_739_537_297;
export const now = (): number => second * 1000;

export interface Sent {
  url?: string;
  headers?: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer>;
}

/** A delivery as a server receives it. */
export function toRequest({ url = "https://example.com/hook", headers = {}, body }: Sent): Request {
  return new Request(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body });
}

/** Node's own HMAC, so that nothing of ours is held against itself. */
export function sign(
  secret: string | Uint8Array,
  text: string,
  encoding: "hex" | "base64" = "hex",
  hash = "sha256",
): string {
  return createHmac(hash, secret).update(text, "utf8").digest(encoding);
}

/** Signed as Vapi does unless it is told otherwise. */
export function signVapi(body: string, secret: string, timestamp: number | string = second): Sent {
  return {
    headers: { "x-signature": sign(secret, `${timestamp}.${body}`), "x-timestamp": String(timestamp) },
    body,
  };
}
