/** The hash of an HMAC, by the name that WebCrypto has for it. */
export type Hash = "SHA-1" | "SHA-256" | "SHA-512";

/** How a signature is written. */
export type Encoding = "hex" | "base64";

/** Bytes, and texts that stand for theirs in UTF-8. */
export type Text = string | Uint8Array;

/** The HMAC of these texts, one behind the other. */
export async function toMessageCode(
  hash: Hash,
  secret: Text,
  texts: readonly Text[],
  encoding: Encoding,
): Promise<string> {
  const key = await crypto.subtle.importKey("raw", await toBytes([secret]), { name: "HMAC", hash }, false, ["sign"]);
  const code = new Uint8Array(await crypto.subtle.sign("HMAC", key, await toBytes(texts)));
  if (encoding === "base64") return btoa(String.fromCharCode(...code));
  return Array.from(code, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

function toBytes(texts: readonly Text[]): Promise<ArrayBuffer> {
  // No body is in memory that is shared, which the type of a Blob's parts rules out.
  return new Blob(texts as BlobPart[]).arrayBuffer();
}
