import { usageError } from "../errors/cli-error.js";
import { providers } from "../generated/providers.js";
import type { Io } from "../io.js";
import { findProvider } from "./find-provider.js";
import type { LoadWebhook, ProviderEntry } from "./provider-entry.js";

/** The environment variable of a provider's webhook secret: `VAPI_WEBHOOK_SECRET`. */
export function webhookSecretVariable(provider: string): string {
  return `${provider.toUpperCase()}_WEBHOOK_SECRET`;
}

export function readWebhookSecret({ name }: ProviderEntry, env: Io["env"]): string | undefined {
  return env[webhookSecretVariable(name)] || undefined;
}

/** @throws {CliError} for a provider that is missing, unknown, or without webhooks */
export function findWebhookProvider(name: string | undefined): { entry: ProviderEntry; loadWebhook: LoadWebhook } {
  const names = providers.filter(({ loadWebhook }) => loadWebhook).map((one) => one.name);
  if (name === undefined) throw usageError(`--provider is required: ${names.join(", ")}.`);
  const entry = findProvider(name);
  if (entry.loadWebhook) return { entry, loadWebhook: entry.loadWebhook };
  throw usageError(`--provider: ${entry.title} sends no webhooks that are known here. Available: ${names.join(", ")}.`);
}
