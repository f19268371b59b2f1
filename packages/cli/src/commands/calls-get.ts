import { formatCall } from "../call-page.js";
import { usageError } from "../cli-error.js";
import { exitCodes, type ExitCode } from "../exit-codes.js";
import type { Io } from "../io.js";
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

export async function runCallsGet(id: string, options: CallsGetOptions, io: Io, output: Output): Promise<ExitCode> {
  const { provider, brand, baseUrl, json, raw } = options;
  if (id.trim() === "") throw usageError("The id is empty.");
  if (provider === undefined && brand === undefined) throw usageError("--provider is missing: whose call is it?");
  if (raw && !json) throw usageError("--raw goes with --json.");
  const sources = await openSources(
    {
      provider: provider === undefined ? [] : [provider],
      ...(brand !== undefined && { brand }),
      baseUrl: baseUrl === undefined ? [] : [baseUrl],
    },
    io,
  );
  // One provider was named.
  const call = await sources[0]!.get(id, { signal: io.signal });
  const text = json
    ? JSON.stringify(createPrepare(sources, raw === true)(call), undefined, 2)
    : formatCall(call, output.columns, createStyle(io)).join("\n");
  await output.write(`${text}\n`);
  return exitCodes.ok;
}
