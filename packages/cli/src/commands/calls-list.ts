import { listCalls, type CallDirection, type CallListing, type CallOutcome } from "trunkline";
import type { CallWriter } from "../call-writer.js";
import { usageError } from "../cli-error.js";
import { exitCodes, type ExitCode } from "../exit-codes.js";
import type { Io } from "../io.js";
import type { Output } from "../output.js";
import { createPrepare, type Prepare } from "../prepare-call.js";
import { createProgress, type Progress } from "../progress.js";
import { openSources, type SourceChoice } from "../sources.js";
import { createStyle } from "../style.js";
import type { Teller } from "../teller.js";
import { createCsvWriter } from "../write-csv.js";
import { createJsonWriter, createNdjsonWriter } from "../write-json.js";
import { createTableWriter } from "../write-table.js";

export interface CallsListOptions extends SourceChoice {
  since?: Date;
  until?: Date;
  assistant?: string;
  direction: readonly CallDirection[];
  outcome: readonly CallOutcome[];
  phone?: string;
  limit?: number;
  json?: true;
  ndjson?: true;
  csv?: true;
  raw?: true;
  onError: "throw" | "report";
}

/** Enough to see what is going on, and few enough to be there at once. */
export const tableLimit = 20;

export async function runCallsList(
  options: CallsListOptions,
  io: Io,
  output: Output,
  teller: Teller,
): Promise<ExitCode> {
  checkTogether(options);
  const isTable = !options.json && !options.ndjson && !options.csv;
  // Calls that scroll by on the same terminal are progress enough.
  const progress = createProgress(io, io.stderr.isTTY === true && (isTable || !io.stdout.isTTY));
  let listing: CallListing | undefined;
  let count = 0;
  try {
    const sources = await openSources(options, io, {
      onRetry: ({ provider, delayMs }) => progress.note(`${provider}: asking again in ${Math.ceil(delayMs / 1000)} s`),
    });
    listing = listCalls(sources, { ...toQuery(options, isTable), signal: io.signal });
    const prepare = createPrepare(options.raw === true);
    const writer = createWriter(options, io, output, teller);
    count = await writeAll(listing, prepare, writer, progress, io.signal);
    if (listing.failures.length === sources.length) throw listing.failures[0]?.error;
  } finally {
    progress.clear();
  }
  if (isTable && options.limit === undefined && count === tableLimit) {
    teller.note(`The newest ${tableLimit} calls; more with --limit.`);
  }
  return tellFailures(listing, teller);
}

function createWriter(options: CallsListOptions, io: Io, output: Output, teller: Teller): CallWriter {
  if (options.json) return createJsonWriter(output);
  if (options.ndjson) return createNdjsonWriter(output);
  if (options.csv) return createCsvWriter(output);
  return createTableWriter(output, createStyle(io), teller);
}

/** @throws {CliError} for options that contradict each other */
function checkTogether({ since, until, json, ndjson, csv, raw }: CallsListOptions): void {
  if ([json, ndjson, csv].filter(Boolean).length > 1) throw usageError("Give one of --json, --ndjson and --csv.");
  if (raw && !json && !ndjson) throw usageError("--raw goes with --json or --ndjson: nothing else has room for it.");
  if (since && until && since >= until) throw usageError("--since must be before --until.");
}

function toQuery(
  { since, until, assistant, direction, outcome, phone, limit, onError }: CallsListOptions,
  isTable: boolean,
) {
  return {
    since,
    until,
    assistantId: assistant,
    direction: anyOf(direction),
    outcome: anyOf(outcome),
    phoneNumber: phone,
    limit: limit ?? (isTable ? tableLimit : undefined),
    onError,
  };
}

/** Of no word, any is right. */
function anyOf<Word>(words: readonly Word[]): readonly Word[] | undefined {
  return words.length === 0 ? undefined : words;
}

/** The number of calls. Whatever ends the list early, what was read of it is printed. */
async function writeAll(
  listing: CallListing,
  prepare: Prepare,
  writer: CallWriter,
  progress: Progress,
  signal: AbortSignal,
): Promise<number> {
  let count = 0;
  try {
    for await (const call of listing) {
      signal.throwIfAborted();
      await writer.write(prepare(call));
      progress.add();
      count += 1;
    }
  } catch (error) {
    progress.clear();
    await writer.end(signal.aborted ? "interrupted" : "failed");
    throw error;
  }
  progress.clear();
  await writer.end("whole");
  // With `report`, a source that is interrupted ends like one that failed.
  if (listing.failures.length > 0) signal.throwIfAborted();
  return count;
}

function tellFailures({ failures }: CallListing, teller: Teller): ExitCode {
  for (const { error } of failures) teller.fail(error);
  return failures.length > 0 ? exitCodes.partial : exitCodes.ok;
}
