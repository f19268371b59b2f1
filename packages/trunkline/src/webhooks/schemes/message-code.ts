/** The hash of an HMAC, by its WebCrypto name. */
export type Hash = "SHA-1" | "SHA-256" | "SHA-512";

/** How a signature is encoded. */
export type Encoding = "hex" | "base64";

/** Bytes, or a string whose UTF-8 bytes are meant. */
export type Text = string | Uint8Array;

/** The HMAC of the concatenated texts. */
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
  // `BlobPart` excludes shared memory, which no body uses.
  return new Blob(texts as BlobPart[]).arrayBuffer();
}
