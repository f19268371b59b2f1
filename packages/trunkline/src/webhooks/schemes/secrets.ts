import { checkOptions, InvalidInputError } from "@trunkline/client";
import type { WebhookOptions } from "../webhook.js";

/**
 * Reads the secrets of an option: a string or a list of strings.
 *
 * @throws {InvalidInputError} for a secret that is not a string, or is blank
 */
export function readSecrets(secret: unknown, provider: string): readonly string[] {
  if (secret === undefined) return [];
  const given: readonly unknown[] = Array.isArray(secret) ? secret : [secret];
  // An unset environment variable is a mistake, which would go unnoticed in a list.
  const isText = (one: unknown): one is string => typeof one === "string" && one.trim() !== "";
  if (given.length > 0 && given.every(isText)) return given;
  throw new InvalidInputError("`secret` must be a text that is not empty, or a list of such texts.", { provider });
}

/**
 * Reads the secrets of a webhook that has no other options.
 *
 * @throws {InvalidInputError} for an unknown option or an invalid secret
 */
export function readSecretOption(options: WebhookOptions, provider: string): readonly string[] {
  checkOptions(provider, options, { secret: "" });
  return readSecrets(options.secret, provider);
}
