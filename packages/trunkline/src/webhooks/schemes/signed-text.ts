import type { Clock, Delivery, Proof, Proven } from "../webhook.js";
import { WebhookError } from "../webhook-error.js";
import { toMessageCode, type Encoding, type Hash, type Text } from "./message-code.js";
import { isSameText } from "./same-text.js";

/** What a delivery's headers say of its signature. */
export interface Signed {
  /** As it came, without its prefix. */
  signature: string;
  /** What was signed, in parts. */
  texts: readonly Text[];
  /** When, epoch milliseconds; left out where no time is signed. */
  time?: number;
}

/** How a provider signs. */
export interface SignatureScheme {
  provider: string;
  hash: Hash;
  encodings: readonly Encoding[];
  /** As the secret's bytes are made: its text in UTF-8, unless said otherwise. */
  toKey?: (secret: string) => Text;
  /** How far the time may be from ours, milliseconds. */
  window?: { past: number; future: number };
  /** What a signature that fits is worth. */
  proof: Proof;
}

/**
 * What a signature proves.
 *
 * @throws {WebhookError} where it is there twice, where its time is too far away, or where none of the secrets fits
 */
export async function proveSignature(
  scheme: SignatureScheme,
  secrets: readonly string[],
  { signature, texts, time }: Signed,
  clock: Clock,
): Promise<Proven> {
  const { provider, hash, encodings, toKey, proof } = scheme;
  // No encoding has a comma: these are two headers, which arrive as one.
  if (signature.includes(",")) {
    throw new WebhookError("doubled", `${provider}: the signature is there twice.`, { provider });
  }
  if (time !== undefined) checkTime(scheme, time, clock);
  for (const encoding of encodings) {
    // Hex means the same in either case.
    const given = encoding === "hex" ? signature.toLowerCase() : signature;
    for (const [secret, text] of secrets.entries()) {
      const expected = await toMessageCode(hash, toKey?.(text) ?? text, texts, encoding);
      if (isSameText(given, expected)) return { proof, secret };
    }
  }
  throw new WebhookError(
    "mismatch",
    `${provider}: the signature does not fit ${secrets.length > 1 ? "any secret" : "the secret"}. Either the secret is another one, or ` +
      "the body is not as it was sent: it must come here raw, before any parser.",
    { provider },
  );
}

function checkTime({ provider, window }: SignatureScheme, time: number, { now, tolerance }: Clock): void {
  const past = tolerance ?? window?.past ?? Infinity;
  const future = tolerance ?? window?.future ?? Infinity;
  const age = Math.round((now - time) / 1000);
  if (now - time > past) {
    throw new WebhookError("expired", `${provider}: the delivery was signed ${age} s ago: too long, or replayed.`, {
      provider,
    });
  }
  if (time - now > future) {
    throw new WebhookError("early", `${provider}: the delivery was signed ${-age} s ahead of this machine's clock.`, {
      provider,
    });
  }
}

/**
 * The one value of a header.
 *
 * @throws {WebhookError} where it is missing
 */
export function readHeader({ headers }: Delivery, name: string, provider: string): string {
  const value = headers.get(name);
  if (value !== null && value !== "") return value;
  throw new WebhookError("missing", `${provider}: the header \`${name}\` is missing.`, { provider });
}

/**
 * The parts of a header such as `t=1,v0=2`, each once: twice it is two headers, which arrive as one.
 *
 * @throws {WebhookError} where one is missing or there twice
 */
export function readHeaderParts<const Name extends string>(
  delivery: Delivery,
  header: string,
  names: readonly Name[],
  provider: string,
): Record<Name, string> {
  const parts = readHeader(delivery, header, provider).split(",");
  const entries = names.map((name) => {
    const [part, another] = parts
      .map((text) => text.trim())
      .filter((text) => text.toLowerCase().startsWith(`${name}=`));
    if (another !== undefined) throw doubled(header, provider);
    if (part === undefined) throw malformed(header, provider);
    return [name, part.slice(name.length + 1)] as const;
  });
  // Every name has its entry, or it was thrown.
  return Object.fromEntries(entries) as Record<Name, string>;
}

/**
 * A time in decimal digits, as a number.
 *
 * @throws {WebhookError} for anything else
 */
export function readDigits(text: string, header: string, provider: string): number {
  if (/^\d{1,16}$/.test(text)) return Number(text);
  throw text.includes(",") ? doubled(header, provider) : malformed(header, provider);
}

export function malformed(header: string, provider: string): WebhookError {
  return new WebhookError("malformed", `${provider}: the header \`${header}\` is not as documented.`, { provider });
}

export function doubled(header: string, provider: string): WebhookError {
  return new WebhookError("doubled", `${provider}: the header \`${header}\` is there twice.`, { provider });
}
