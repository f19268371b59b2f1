import { readBaseUrls, readBaseUrlVariable } from "./base-urls.js";
import { CliError, exitCodes, usageError } from "../errors/cli-error.js";
import { readCredentials } from "./credentials.js";
import { findBrandOwner, findProvider } from "./find-provider.js";
import { providers } from "../generated/providers.js";
import type { Io } from "../io.js";
import type { LoadOptions, ProviderEntry } from "./provider-entry.js";
import type { SelectedSource, SourceSelection } from "./selection.js";

/** Selects sources by the environment: by default all providers with a key or a base URL. @throws {CliError} */
export function selectFromEnvironment(selection: SourceSelection, io: Io): SelectedSource[] {
  const owner = selection.brand === undefined ? undefined : findBrandOwner(selection.brand);
  const named = [...new Set(selection.provider)].map((name) => findProvider(name));
  const requested = named.length > 0 || !owner ? named : [owner];
  if (owner && !requested.includes(owner)) {
    throw usageError(`--brand ${selection.brand} is a brand of ${owner.title}: use it with --provider ${owner.name}.`);
  }
  const baseUrls = readBaseUrls(
    selection.baseUrl,
    requested.map(({ name }) => name),
  );
  if (owner && baseUrls.has(owner.name)) throw usageError("Use either --brand or --base-url, not both.");

  for (const { name } of requested.length > 0 ? requested : providers) {
    const url = name === owner?.name || baseUrls.has(name) ? undefined : readBaseUrlVariable(name, io.env);
    if (url !== undefined) baseUrls.set(name, url);
  }
  const selected = requested.length > 0 ? requested : findConfigured(baseUrls, io.env);
  const account = readAccount(selection.account, selected);
  return selected.map((entry) => {
    const baseUrl = baseUrls.get(entry.name);
    const options: LoadOptions = {
      ...(baseUrl !== undefined && { baseUrl }),
      // `findBrandOwner` checked that it is one of the entry's brands.
      ...(entry === owner && { brand: selection.brand as never }),
      ...(account !== undefined && { account }),
    };
    return { entry, options: Object.assign(options, readCredentials(entry, io, baseUrl)) };
  });
}

/** @throws {CliError} for a label that cannot be assigned to one provider */
function readAccount(labels: readonly string[], selected: readonly ProviderEntry[]): string | undefined {
  const [label, another] = labels;
  if (label === undefined) return undefined;
  if (another !== undefined) throw usageError("Several --account need a --config.");
  if (selected.length > 1) throw usageError("--account needs one --provider, or a --config.");
  return label;
}

/** Includes providers with only some of their keys set, so that the missing key is reported. */
function findConfigured(baseUrls: ReadonlyMap<string, string>, env: Io["env"]): ProviderEntry[] {
  const configured = providers.filter(
    ({ name, environment }) => baseUrls.has(name) || environment.some((variable) => env[variable]),
  );
  if (configured.length > 0) return configured;
  const keys = providers.map(({ environment }) => environment.join(" and ")).join(", or ");
  throw new CliError(
    exitCodes.denied,
    `No API key found in the environment: set ${keys}. To try it without a key, run trunkline simulate.`,
  );
}
