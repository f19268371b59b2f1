import { suggest } from "@trunkline/client";
import { usageError } from "../errors/cli-error.js";
import { providers } from "../generated/providers.js";
import type { ProviderEntry } from "./provider-entry.js";

const names = providers.map(({ name }) => name);

/** @throws {CliError} */
export function findProvider(name: string, option = "--provider"): ProviderEntry {
  const provider = providers.find((one) => one.name === name);
  if (provider) return provider;
  const owner = providers.find(({ brands }) => brands.includes(name));
  const hint = owner ? ` It is a brand of ${owner.title}: --brand ${name}.` : suggest(name, names);
  throw usageError(`${option}: unknown provider "${name}".${hint}`);
}

/** The provider whose API the brand serves. @throws {CliError} */
export function findBrandOwner(brand: string): ProviderEntry {
  const owner = providers.find(({ brands }) => brands.includes(brand));
  if (owner) return owner;
  throw usageError(
    `--brand: unknown brand "${brand}".${suggest(
      brand,
      providers.flatMap(({ brands }) => brands),
    )}`,
  );
}

export interface CallKey {
  provider: string;
  account: string;
  id: string;
}

/** Splits a call's `key`, `provider:account:id`; undefined if the text is only an id. */
export function parseCallKey(text: string): CallKey | undefined {
  const [, provider = "", account = "", id = ""] = /^([^:]+):([^:]*):(.+)$/s.exec(text) ?? [];
  return providers.some(({ name }) => name === provider) ? { provider, account, id } : undefined;
}
