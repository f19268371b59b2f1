import type { LoadOptions, ProviderEntry } from "./provider-entry.js";

/** The options that select the sources. */
export interface SourceSelection {
  provider: readonly string[];
  brand?: string;
  baseUrl: readonly string[];
  /** The path of a config, whose accounts are used instead of the keys in the environment. */
  config?: string;
  /** With a config: labels of its accounts. Without: the label of the one provider's account. */
  account: readonly string[];
}

/** A source that was selected and checked, before its provider's code is loaded. */
export interface SelectedSource {
  readonly entry: ProviderEntry;
  readonly options: LoadOptions;
  /** How far back a copy of it reaches, if a config says so. */
  readonly since?: string;
}
