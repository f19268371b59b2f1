import { checkOptions, InvalidInputError } from "@trunkline/client";
import type { WebhookOptions } from "../webhook.js";

/**
 * The secrets of an option: a text or a list.
 *
 * @throws {InvalidInputError} for one that is no text, or blank
 */
export function readSecrets(secret: unknown, provider: string): readonly string[] {
  if (secret === undefined) return [];
  const given: readonly unknown[] = Array.isArray(secret) ? secret : [secret];
  // An environment variable that is not set is a mistake, and in a list a silent one.
  const isText = (one: unknown): one is string => typeof one === "string" && one.trim() !== "";
  if (given.length > 0 && given.every(isText)) return given;
  throw new InvalidInputError("`secret` must be a text that is not empty, or a list of such texts.", { provider });
}

/**
 * The secrets of a webhook that takes nothing else.
 *
 * @throws {InvalidInputError} for an unknown option, and for a secret that cannot be one
 */
export function readSecretOption(options: WebhookOptions, provider: string): readonly string[] {
  checkOptions(provider, options, { secret: "" });
  return readSecrets(options.secret, provider);
}
