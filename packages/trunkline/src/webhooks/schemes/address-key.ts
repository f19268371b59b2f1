import type { Delivery, Proven } from "../webhook.js";
import { refuse } from "../webhook-error.js";
import { findSame } from "./same-text.js";

const place = "`key` in the webhook's address";

/**
 * Checks a secret in the webhook's URL, `?key=`. It proves that the sender was given the URL.
 *
 * @throws {WebhookError} if it is missing, repeated, or none of the secrets
 */
export function proveAddressKey({ url }: Delivery, secrets: readonly string[]): Proven {
  const [key, another] = new URL(url).searchParams.getAll("key");
  if (key === undefined) throw refuse("missing", place);
  if (another !== undefined) throw refuse("doubled", place);
  const secret = findSame(key, secrets);
  if (secret === -1) throw refuse("mismatch", place);
  return { proof: "weak", secret };
}
