import type { Hooks } from "@trunkline/client";
import type { CallSource } from "trunkline";
import type { Webhook } from "trunkline/webhooks";

/** The options that every provider's source takes. Credentials are added under the client's own option names. */
export interface LoadOptions {
  baseUrl?: string;
  /**
   * One of the entry's `brands`. Each provider's type accepts only its own brands, so `never` is the only type that
   * fits all of them.
   */
  brand?: never;
  account?: string;
  currency?: string;
  fetch?: (request: Request) => Promise<Response>;
  timeoutMs?: number;
  hooks?: Hooks;
}

/** Creates a provider's webhook, which authenticates and reads its deliveries. */
export type LoadWebhook = (options: { secret?: string }) => Promise<Webhook>;

/** What the command line knows about a provider. */
export interface ProviderEntry {
  /** `vapi` */
  readonly name: string;
  /** `Vapi` */
  readonly title: string;
  /** The environment variables of its credentials. All are required. */
  readonly environment: readonly string[];
  /** The client option of each variable, in the same order. */
  readonly options: readonly string[];
  /** The companies that serve this API; the first is the provider itself. */
  readonly brands: readonly string[];
  readonly load: (options: LoadOptions) => Promise<CallSource>;
  /** Missing if webhooks of the provider are not supported. */
  readonly loadWebhook?: LoadWebhook;
}
