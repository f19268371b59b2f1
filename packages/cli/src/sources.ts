import type { Hooks } from "@trunkline/client";
import type { CallSource } from "trunkline";
import { readBaseUrlOf, readBaseUrls } from "./base-urls.js";
import { CliError, usageError } from "./cli-error.js";
import { readCredentials } from "./credentials.js";
import { exitCodes } from "./exit-codes.js";
import { findBrandOwner, findProvider } from "./find-provider.js";
import { providers } from "./generated/providers.js";
import type { Io } from "./io.js";
import type { LoadOptions, ProviderEntry } from "./provider-entry.js";

/** The options that say where calls come from. */
export interface SourceChoice {
  provider: readonly string[];
  brand?: string;
  baseUrl: readonly string[];
  /** The label that the calls' keys have, where one was told by a key. */
  account?: string;
}

/**
 * The sources that the options name, or all whose keys are in the environment. Everything is checked before any
 * provider's code is loaded.
 *
 * @throws {CliError}
 */
export async function openSources(choice: SourceChoice, io: Io, hooks: Hooks = {}): Promise<CallSource[]> {
  const owner = choice.brand === undefined ? undefined : findBrandOwner(choice.brand);
  const named = [...new Set(choice.provider)].map((name) => findProvider(name));
  const wanted = named.length > 0 || !owner ? named : [owner];
  if (owner && !wanted.includes(owner)) {
    throw usageError(`--brand ${choice.brand} is a brand of ${owner.title}: use it with --provider ${owner.name}.`);
  }
  const baseUrls = readBaseUrls(
    choice.baseUrl,
    wanted.map(({ name }) => name),
  );
  if (owner && baseUrls.has(owner.name)) throw usageError("Give either --brand or --base-url, not both.");

  for (const { name } of wanted.length > 0 ? wanted : providers) {
    const url = name === owner?.name || baseUrls.has(name) ? undefined : readBaseUrlOf(name, io.env);
    if (url !== undefined) baseUrls.set(name, url);
  }
  const chosen = wanted.length > 0 ? wanted : findReachable(baseUrls, io.env);
  const openings = chosen.map((entry) => {
    const baseUrl = baseUrls.get(entry.name);
    const options: LoadOptions = {
      ...(baseUrl !== undefined && { baseUrl }),
      // One of the entry's brands, see LoadOptions.
      ...(entry === owner && { brand: choice.brand as never }),
      ...(choice.account !== undefined && { account: choice.account }),
      ...(io.fetch && { fetch: io.fetch }),
      hooks,
    };
    return { entry, options: Object.assign(options, readCredentials(entry, io.env, baseUrl)) };
  });
  return Promise.all(openings.map(({ entry, options }) => entry.load(options)));
}

/** With half of a provider's keys set, it is wanted, and something is wrong: better said than left out. */
function findReachable(baseUrls: ReadonlyMap<string, string>, env: Io["env"]): ProviderEntry[] {
  const reachable = providers.filter(
    ({ name, environment }) => baseUrls.has(name) || environment.some((variable) => env[variable]),
  );
  if (reachable.length > 0) return reachable;
  const keys = providers.map(({ environment }) => environment.join(" and ")).join(", or ");
  throw new CliError(
    exitCodes.denied,
    `No provider's key is in the environment: set ${keys}. To try it without a key: trunkline simulate.`,
  );
}
