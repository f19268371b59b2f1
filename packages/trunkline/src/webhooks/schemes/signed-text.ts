import type { Clock, Delivery, Proof, Proven } from "../webhook.js";
import { refuse, WebhookError } from "../webhook-error.js";
import { toMessageCode, type Encoding, type Hash, type Text } from "./message-code.js";
import { isSameText } from "./same-text.js";

/** How a provider signs, if not with HMAC-SHA-256 in hex. */
export interface SignatureScheme {
  hash?: Hash;
  encodings?: readonly Encoding[];
  /** Derives the HMAC key from a secret. Default: its UTF-8 bytes. */
  toKey?: ((secret: string) => Text) | undefined;
  /** The proof that a matching signature gives. Default: `verified`. */
  proof?: Proof;
}

/**
 * Checks a signature of the concatenated texts.
 *
 * @throws {WebhookError} if the signature is repeated, or matches none of the secrets
 */
export async function proveSignature(
  secrets: readonly string[],
  signature: string,
  texts: readonly Text[],
  { hash = "SHA-256", encodings = ["hex"], toKey, proof = "verified" }: SignatureScheme = {},
): Promise<Proven> {
  // No encoding has a comma, so these are two headers, which arrive joined.
  if (signature.includes(",")) throw refuse("doubled", "the signature");
  for (const encoding of encodings) {
    // Hex is case-insensitive.
    const given = encoding === "hex" ? signature.toLowerCase() : signature;
    for (const [secret, text] of secrets.entries()) {
      const expected = await toMessageCode(hash, toKey?.(text) ?? text, texts, encoding);
      if (isSameText(given, expected)) return { proof, secret };
    }
  }
  throw new WebhookError(
    "mismatch",
    `the signature does not fit ${secrets.length > 1 ? "any secret" : "the secret"}: either the secret is another one, ` +
      "or the body is not raw, as it was sent.",
  );
}

/** The tolerance of most schemes, either way. */
const usualWindow = 300_000;

/**
 * Checks that the signed time is near enough to now. `past`: how far back it may be, milliseconds.
 *
 * @throws {WebhookError} if it is not
 */
export function checkTime(time: number, { now, tolerance }: Clock, past = usualWindow): void {
  const age = now - time;
  const seconds = Math.round(Math.abs(age) / 1000);
  if (age > (tolerance ?? past)) {
    throw new WebhookError("expired", `the delivery was signed ${seconds} s ago: too long, or replayed.`);
  }
  if (-age > (tolerance ?? usualWindow)) {
    throw new WebhookError("early", `the delivery was signed ${seconds} s ahead of this machine's clock.`);
  }
}

/**
 * Reads the value of a header.
 *
 * @throws {WebhookError} if it is missing
 */
export function readHeader({ headers }: Delivery, name: string): string {
  const value = headers.get(name);
  if (value !== null && value !== "") return value;
  throw refuse("missing", nameHeader(name));
}

/**
 * Reads the parts of a header such as `t=1,v0=2`. A repeated part means two headers, which arrive joined.
 *
 * @throws {WebhookError} if a part is missing or repeated
 */
export function readHeaderParts<const Names extends readonly string[]>(
  delivery: Delivery,
  header: string,
  names: Names,
): { [At in keyof Names]: string } {
  const parts = readHeader(delivery, header).split(",");
  const values = names.map((name) => {
    const [part, another] = parts
      .map((text) => text.trim())
      .filter((text) => text.toLowerCase().startsWith(`${name}=`));
    if (another !== undefined) throw refuse("doubled", nameHeader(header));
    if (part === undefined) throw refuse("malformed", nameHeader(header));
    return part.slice(name.length + 1);
  });
  // `map` loses the tuple's length.
  return values as { [At in keyof Names]: string };
}

/**
 * Reads a time in decimal digits.
 *
 * @throws {WebhookError} for anything else
 */
export function readDigits(text: string, header: string): number {
  if (/^\d{1,16}$/.test(text)) return Number(text);
  throw refuse(text.includes(",") ? "doubled" : "malformed", nameHeader(header));
}

export function nameHeader(name: string): string {
  return `the header \`${name}\``;
}
