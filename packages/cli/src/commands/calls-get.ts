import { TrunklineError, type Call, type CallSource } from "trunkline";
import { readCallKey } from "../call-key.js";
import { formatCall } from "../call-page.js";
import { CliError, usageError } from "../cli-error.js";
import { exitCodes, type ExitCode } from "../exit-codes.js";
import { describeFailure } from "../failure.js";
import type { Io } from "../io.js";
import { toJson } from "../json-text.js";
import type { Output } from "../output.js";
import { createPrepare } from "../prepare-call.js";
import { openSources } from "../sources.js";
import { createStyle } from "../style.js";

export interface CallsGetOptions {
  provider?: string;
  brand?: string;
  baseUrl?: string;
  json?: true;
  raw?: true;
}

export async function runCallsGet(text: string, options: CallsGetOptions, io: Io, output: Output): Promise<ExitCode> {
  const { brand, baseUrl, json, raw } = options;
  if (text.trim() === "") throw usageError("The id is empty.");
  if (raw && !json) throw usageError("--raw goes with --json.");
  const key = readCallKey(text);
  if (key && options.provider !== undefined && options.provider !== key.provider) {
    throw usageError(`The key is of ${key.provider}, but --provider asks for ${options.provider}.`);
  }
  const provider = options.provider ?? key?.provider;
  if (provider === undefined && brand === undefined) {
    throw usageError("--provider is missing: whose call is it? A whole key, such as vapi::8f2c, says so too.");
  }
  const sources = await openSources(
    {
      provider: provider === undefined ? [] : [provider],
      ...(brand !== undefined && { brand }),
      baseUrl: baseUrl === undefined ? [] : [baseUrl],
      // An empty one is none, whatever the address.
      ...(key && { account: key.account }),
    },
    io,
  );
  // One provider was named.
  const call = createPrepare(raw === true)(await getCall(sources[0]!, key?.id ?? text, io));
  await output.write(`${json ? toJson(call, 2) : formatCall(call, output.columns, createStyle(io)).join("\n")}\n`);
  return exitCodes.ok;
}

/** @throws {CliError} where the provider refuses the id itself: no network mends that */
async function getCall(source: CallSource, id: string, { signal }: Io): Promise<Call> {
  try {
    return await source.get(id, { signal });
  } catch (error) {
    const refused = TrunklineError.isInstance(error) && error.kind === "invalid_request";
    if (!refused || (error.status !== 400 && error.status !== 422)) throw error;
    throw new CliError(exitCodes.usage, `${describeFailure(error).line} Check the id.`, error);
  }
}
