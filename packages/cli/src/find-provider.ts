import { suggest } from "@trunkline/client";
import { usageError } from "./cli-error.js";
import { providers } from "./generated/providers.js";
import type { ProviderEntry } from "./provider-entry.js";

const names = providers.map(({ name }) => name);

/** @throws {CliError} */
export function findProvider(name: string, option = "--provider"): ProviderEntry {
  const provider = providers.find((one) => one.name === name);
  if (provider) return provider;
  const owner = providers.find(({ brands }) => brands.includes(name));
  const hint = owner ? ` It is a brand of ${owner.title}: --brand ${name}.` : suggest(name, names);
  throw usageError(`${option} knows no "${name}".${hint}`);
}

/** The provider that the brand serves the API of. @throws {CliError} */
export function findBrandOwner(brand: string): ProviderEntry {
  const owner = providers.find(({ brands }) => brands.includes(brand));
  if (owner) return owner;
  throw usageError(
    `--brand knows no "${brand}".${suggest(
      brand,
      providers.flatMap(({ brands }) => brands),
    )}`,
  );
}
