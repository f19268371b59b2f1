import { listCalls, type CallListing } from "trunkline";
import { exitCodes, usageError, type ExitCode } from "../errors/cli-error.js";
import type { Reporter } from "../errors/reporter.js";
import type { Io } from "../io.js";
import type { CallWriter } from "../output/call-writer.js";
import { createCsvWriter } from "../output/csv-writer.js";
import { createJsonWriter, createNdjsonWriter } from "../output/json-writer.js";
import type { Output } from "../output/output.js";
import { createProgress, type Progress } from "../output/progress.js";
import { createTableWriter } from "../output/table-writer.js";
import { toOutput } from "../output/to-output.js";
import { toCallQuery, type CallFilters } from "../sources/call-filters.js";
import { openSources } from "../sources/open-sources.js";
import type { SourceSelection } from "../sources/selection.js";
import { createStyle } from "../text/style.js";

export interface CallsListOptions extends SourceSelection, CallFilters {
  json?: true;
  ndjson?: true;
  csv?: true;
  raw?: true;
  onError: ErrorPolicy;
}

export const errorPolicies = ["throw", "report"] as const;
type ErrorPolicy = (typeof errorPolicies)[number];

/** The default limit of the table, which is printed only when it is complete. */
export const tableLimit = 20;

export async function runCallsList(
  options: CallsListOptions,
  io: Io,
  output: Output,
  reporter: Reporter,
): Promise<ExitCode> {
  checkCombinations(options);
  const { detail, onError } = options;
  const isTable = !options.json && !options.ndjson && !options.csv;
  const limit = options.limit ?? (isTable ? tableLimit : undefined);
  const query = { ...toCallQuery(options), limit, detail, onError };
  // Calls printed one by one on the same terminal show the progress themselves.
  const progress = createProgress(io, io.stderr.isTTY === true && (isTable || !io.stdout.isTTY));
  let listing: CallListing | undefined;
  let count = 0;
  try {
    const sources = await openSources(options, io, {
      onRetry: ({ provider, delayMs }) => progress.note(`${provider}: retrying in ${Math.ceil(delayMs / 1000)} s`),
    });
    listing = listCalls(sources, { ...query, signal: io.signal });
    const writer = createWriter(options, io, output, reporter);
    count = await writeAll(listing, options.raw === true, writer, progress, io.signal);
    if (listing.failures.length === sources.length) throw listing.failures[0]?.error;
  } finally {
    progress.clear();
  }
  if (isTable && options.limit === undefined && count === tableLimit) {
    reporter.note(`Showing the newest ${tableLimit} calls. Use --limit for more.`);
  }
  return reportFailures(listing, reporter, options.config !== undefined);
}

function createWriter(options: CallsListOptions, io: Io, output: Output, reporter: Reporter): CallWriter {
  if (options.json) return createJsonWriter(output);
  if (options.ndjson) return createNdjsonWriter(output);
  if (options.csv) return createCsvWriter(output);
  return createTableWriter(output, createStyle(io), reporter);
}

/** @throws {CliError} for options that exclude each other */
function checkCombinations({ json, ndjson, csv, raw }: CallsListOptions): void {
  if ([json, ndjson, csv].filter(Boolean).length > 1) throw usageError("Use only one of --json, --ndjson and --csv.");
  if (raw && !json && !ndjson) throw usageError("--raw requires --json or --ndjson.");
}

/** Writes every call and returns their number. If the list ends early, what was read is still printed. */
async function writeAll(
  listing: CallListing,
  includeRaw: boolean,
  writer: CallWriter,
  progress: Progress,
  signal: AbortSignal,
): Promise<number> {
  let count = 0;
  try {
    for await (const call of listing) {
      signal.throwIfAborted();
      await writer.write(toOutput(call, includeRaw));
      progress.add();
      count += 1;
    }
  } catch (error) {
    progress.clear();
    await writer.end(signal.aborted ? "interrupted" : "failed");
    throw error;
  }
  progress.clear();
  await writer.end("complete");
  // With `report`, an interrupted source counts as a failed one.
  if (listing.failures.length > 0) signal.throwIfAborted();
  return count;
}

/**
 * `hasAccounts`: there are several accounts, so the provider, which every error names, does not identify the source.
 */
function reportFailures({ failures }: CallListing, reporter: Reporter, hasAccounts: boolean): ExitCode {
  for (const { account, error } of failures) reporter.fail(error, hasAccounts ? account : undefined);
  return failures.length > 0 ? exitCodes.partial : exitCodes.ok;
}
