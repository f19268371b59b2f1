import type { Delivery, Proven } from "../webhook.js";
import { WebhookError } from "../webhook-error.js";
import { findSame } from "./same-text.js";

/**
 * What a secret in the webhook's address, `?key=`, proves: that the sender was given the address.
 *
 * @throws {WebhookError} where it is missing, there twice, or none of the secrets
 */
export function proveAddressKey({ url }: Delivery, secrets: readonly string[], provider: string): Proven {
  const [key, another] = new URL(url).searchParams.getAll("key");
  const refuse = (reason: "missing" | "doubled" | "mismatch", what: string): WebhookError =>
    new WebhookError(reason, `${provider}: ${what}.`, { provider });
  if (key === undefined) throw refuse("missing", "`key` is missing in the webhook's address");
  if (another !== undefined) throw refuse("doubled", "`key` is twice in the webhook's address");
  const secret = findSame(key, secrets);
  if (secret === -1) throw refuse("mismatch", "`key` in the webhook's address is not the secret");
  return { proof: "weak", secret };
}
