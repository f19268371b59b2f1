import type { Hooks } from "@trunkline/client";
import type { CallSource } from "trunkline";

/** What every provider's source takes. Credentials come beside it, under the names of the client's own options. */
export interface LoadOptions {
  baseUrl?: string;
  /**
   * One of the entry's `brands`. Each provider's type knows its own brands only, so `never` is the one type that fits
   * them all.
   */
  brand?: never;
  account?: string;
  fetch?: (request: Request) => Promise<Response>;
  timeoutMs?: number;
  hooks?: Hooks;
}

/** All that the command line knows of a provider. */
export interface ProviderEntry {
  /** `vapi` */
  readonly name: string;
  /** `Vapi` */
  readonly title: string;
  /** The variables that hold its credentials: all of them are needed. */
  readonly environment: readonly string[];
  /** The client's option for each of them, in the same order. */
  readonly options: readonly string[];
  /** Who serves this API on a host of their own; the first one is the provider itself. */
  readonly brands: readonly string[];
  readonly load: (options: LoadOptions) => Promise<CallSource>;
}
