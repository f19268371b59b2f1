import type { Hooks } from "@trunkline/client";
import type { CallSource } from "trunkline";
import { readBaseUrlVariable, readBaseUrls } from "./base-urls.js";
import { CliError, exitCodes, usageError } from "../errors/cli-error.js";
import { readCredentials } from "./credentials.js";
import { findBrandOwner, findProvider } from "./find-provider.js";
import { providers } from "../generated/providers.js";
import type { Io } from "../io.js";
import type { LoadOptions, ProviderEntry } from "./provider-entry.js";

/** The options that select the sources. */
export interface SourceSelection {
  provider: readonly string[];
  brand?: string;
  baseUrl: readonly string[];
  /** The account label in the call's key, if a key was given. */
  account?: string;
}

/**
 * The sources that the options select, by default all with a key in the environment or a base URL. Checks everything
 * before it loads any provider's code.
 *
 * @throws {CliError}
 */
export async function openSources(selection: SourceSelection, io: Io, hooks: Hooks = {}): Promise<CallSource[]> {
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
  const openings = selected.map((entry) => {
    const baseUrl = baseUrls.get(entry.name);
    const options: LoadOptions = {
      ...(baseUrl !== undefined && { baseUrl }),
      // `findBrandOwner` checked that it is one of the entry's brands.
      ...(entry === owner && { brand: selection.brand as never }),
      ...(selection.account !== undefined && { account: selection.account }),
      ...(io.fetch && { fetch: io.fetch }),
      hooks,
    };
    return { entry, options: Object.assign(options, readCredentials(entry, io.env, baseUrl)) };
  });
  return Promise.all(openings.map(({ entry, options }) => entry.load(options)));
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
