import { TrunklineError, type Call, type CallSource } from "trunkline";
import { CliError, exitCodes, usageError, type ExitCode } from "../errors/cli-error.js";
import { describeError } from "../errors/describe-error.js";
import type { Io } from "../io.js";
import { formatCallDetails } from "../output/call-details.js";
import type { Output } from "../output/output.js";
import { toOutput } from "../output/to-output.js";
import { findProvider, parseCallKey } from "../sources/find-provider.js";
import { openSource } from "../sources/open-sources.js";
import { createStyle } from "../text/style.js";
import { toJson } from "../text/to-json.js";

export interface CallsGetOptions {
  provider?: string;
  brand?: string;
  baseUrl?: string;
  config?: string;
  account?: string;
  json?: true;
  raw?: true;
}

export async function runCallsGet(text: string, options: CallsGetOptions, io: Io, output: Output): Promise<ExitCode> {
  const { brand, baseUrl, config, account, json, raw } = options;
  if (text.trim() === "") throw usageError("The id is empty.");
  if (raw && !json) throw usageError("--raw requires --json.");
  const key = parseCallKey(text);
  if (key && options.provider !== undefined && options.provider !== key.provider) {
    throw usageError(`The key belongs to ${key.provider}, but --provider is ${options.provider}.`);
  }
  const provider = options.provider ?? key?.provider;
  if (provider === undefined && brand === undefined) {
    const [, unknown] = /^([^:]+):[^:]*:./s.exec(text) ?? [];
    if (unknown !== undefined) findProvider(unknown, "The key");
    throw usageError("--provider is required, unless you pass a call's full key, such as vapi::8f2c.");
  }
  const source = await openSource(
    {
      provider: provider === undefined ? [] : [provider],
      ...(brand !== undefined && { brand }),
      baseUrl: baseUrl === undefined ? [] : [baseUrl],
      ...(config !== undefined && { config }),
      account: toLabels(account ?? key?.account, config),
    },
    io,
  );
  const call = toOutput(await getCall(source, key?.id ?? text, io), raw === true);
  await output.write(
    `${json ? toJson(call, 2) : formatCallDetails(call, output.columns, createStyle(io)).join("\n")}\n`,
  );
  return exitCodes.ok;
}

/** In a key without a config, an empty label means no account, even with a base URL; in a config it has no label. */
function toLabels(account: string | undefined, config: string | undefined): string[] {
  return account === undefined || (account === "" && config !== undefined) ? [] : [account];
}

/** @throws {CliError} a usage error if the provider rejects the id itself */
async function getCall(source: CallSource, id: string, { signal }: Io): Promise<Call> {
  try {
    return await source.get(id, { signal });
  } catch (error) {
    const isRejected = TrunklineError.isInstance(error) && error.kind === "invalid_request";
    if (!isRejected || (error.status !== 400 && error.status !== 422)) throw error;
    throw new CliError(exitCodes.usage, `${describeError(error).line} Check the id.`, error);
  }
}
