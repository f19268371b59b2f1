import { suggest } from "@trunkline/client";
import type { ConfiguredAccount } from "../config/config.js";
import { toKeyField } from "../config/config.js";
import { readConfig } from "../config/read-config.js";
import { describeReference, readKey } from "../config/read-key.js";
import { CliError, exitCodes, usageError } from "../errors/cli-error.js";
import type { Io } from "../io.js";
import { readBaseUrls } from "./base-urls.js";
import { isLocal, placeholderKey } from "./credentials.js";
import { findProvider } from "./find-provider.js";
import { noteKey } from "./known-keys.js";
import { limitRate } from "./limit-rate.js";
import type { LoadOptions } from "./provider-entry.js";
import type { SelectedSource, SourceSelection } from "./selection.js";

/** The accounts of a config, narrowed by `--provider` and `--account`. @throws {CliError} */
export function selectConfigured(
  { provider, account, brand, baseUrl }: SourceSelection,
  path: string,
  io: Io,
): SelectedSource[] {
  if (brand !== undefined) throw usageError('Use either --config or --brand: a config has the field "brand".');
  const accounts = readConfig(path);
  const requested = [...new Set(provider)].map((name) => findProvider(name).name);
  for (const name of requested) {
    if (accounts.some((one) => one.provider === name)) continue;
    throw usageError(`--provider: ${path} has no account at ${findProvider(name).title}.`);
  }
  const labels = accounts.flatMap((one) => (one.account === undefined ? [] : [one.account]));
  for (const label of account) {
    if (!labels.includes(label)) {
      throw usageError(`--account: ${path} has no account "${label}".${suggest(label, [...new Set(labels)])}`);
    }
  }
  const names = requested.length > 0 ? requested : [...new Set(accounts.map((one) => one.provider))];
  const baseUrls = readBaseUrls(baseUrl, names);
  const selected = accounts.filter(
    (one) =>
      names.includes(one.provider) &&
      (account.length === 0 || (one.account !== undefined && account.includes(one.account))),
  );
  if (selected.length === 0) {
    throw usageError(`${path} has no account ${account.join(" or ")} at ${names.join(" or ")}.`);
  }
  return selected.map((one) => toSelected(one, baseUrls.get(one.provider) ?? one.baseUrl, io));
}

function toSelected(configured: ConfiguredAccount, baseUrl: string | undefined, io: Io): SelectedSource {
  const { provider, account, brand, rate, since, currency } = configured;
  const entry = findProvider(provider);
  const send = io.fetch ?? fetch;
  const options: LoadOptions = {
    ...(baseUrl === undefined ? brand !== undefined && { brand: brand as never } : { baseUrl }),
    ...(account !== undefined && { account }),
    ...(currency !== undefined && { currency }),
    ...(rate !== undefined && { fetch: limitRate(send, rate) }),
  };
  return {
    entry,
    options: Object.assign(options, readKeys(configured, baseUrl, io)),
    ...(since !== undefined && { since }),
  };
}

/** For keys that a config does not name, reads the provider's environment variables. */
function readKeys(
  { provider, keys, place }: ConfiguredAccount,
  baseUrl: string | undefined,
  io: Io,
): Record<string, string> {
  const { options, environment, title } = findProvider(provider);
  return Object.fromEntries(
    options.map((option, index) => {
      const reference = keys[option] ?? { from: "env" as const, name: environment[index] ?? option };
      const value = readKey(reference, place, io.env) ?? (isLocal(baseUrl) ? placeholderKey : undefined);
      const name = describeReference(reference);
      if (value !== undefined) {
        noteKey(io.keys, provider, name, value);
        return [option, value];
      }
      const advice =
        reference.from === "file"
          ? `${name} is empty`
          : `set ${name} in the environment, or name another "${toKeyField(option)}"`;
      throw new CliError(exitCodes.denied, `${place}: ${title} needs a key: ${advice}.`);
    }),
  );
}
