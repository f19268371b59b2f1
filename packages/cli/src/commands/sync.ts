import type { RawMode, StoreSyncOptions } from "@trunkline/store";
import type { CallSource } from "trunkline";
import { CliError, exitCodes, usageError, type ExitCode } from "../errors/cli-error.js";
import { describeError } from "../errors/describe-error.js";
import type { Reporter } from "../errors/reporter.js";
import type { Io } from "../io.js";
import type { Output } from "../output/output.js";
import { formatRecordings, reportRecordings } from "../output/recordings-report.js";
import { createSyncProgress } from "../output/sync-progress.js";
import { syncColumns, toSyncLine } from "../output/sync-report.js";
import { loadSource, selectSources } from "../sources/open-sources.js";
import type { SourceSelection } from "../sources/selection.js";
import { openForSync, type Copy, type CopyOptions } from "../sync/copy.js";
import type { Drift } from "../sync/drift.js";
import { labelOf } from "../sync/label.js";
import { runBounded } from "../sync/run-bounded.js";
import { addRecordings, syncOne, type SyncResult } from "../sync/sync-one.js";
import { checkTarget, isFiles } from "../sync/target.js";
import { createStyle } from "../text/style.js";
import { formatTable } from "../text/table.js";
import { toJson } from "../text/to-json.js";

export const rawModes = ["redacted", "none", "full"] as const satisfies readonly RawMode[];
export const driftPolicies = ["warn", "fail"] as const;

export interface SyncCommandOptions extends SourceSelection, CopyOptions {
  to?: string;
  since?: Date;
  /** Milliseconds. */
  every?: number;
  fullRefresh?: true;
  /** The directory for recordings. */
  recordings?: string;
  onDrift: (typeof driftPolicies)[number];
  concurrency: number;
  json?: true;
}

interface Opened {
  source: CallSource;
  since: string | Date | undefined;
  /** Called for each delay. */
  waits: { tell: (milliseconds: number) => void };
}

/** Brings a copy up to date: once, or repeatedly until Ctrl-C, the normal way to stop that. */
export async function runSync(
  options: SyncCommandOptions,
  io: Io,
  output: Output,
  reporter: Reporter,
): Promise<ExitCode> {
  const to = checkTarget(options.to, "--to");
  checkTogether(to, options);
  const sources = await openAll(options, io);
  const store = await openForSync(to, options);
  try {
    let exitCode = await runRound(store, sources, options, io, output, reporter);
    while (options.every !== undefined && (await pause(options.every, io.signal))) {
      // A full refresh is done only in the first round.
      const { fullRefresh: _, ...rest } = options;
      exitCode = await runRound(store, sources, rest, io, output, reporter);
    }
    if (options.every !== undefined && io.signal.aborted) return exitCodes.ok;
    return exitCode;
  } finally {
    await store.close();
  }
}

/** @throws {CliError} for options that cannot be combined */
function checkTogether(
  to: string,
  { dryRun, every, compact, keepRaw, keepTranscripts, recordings }: SyncCommandOptions,
): void {
  if (dryRun && every !== undefined) throw usageError("Use either --dry-run or --every, not both.");
  if (dryRun && recordings !== undefined) throw usageError("Use either --dry-run or --recordings, not both.");
  if (isFiles(to) && recordings !== undefined) {
    throw usageError("--recordings needs a database, ./calls or postgres://…, whose table says where they are.");
  }
  if (compact && every !== undefined) throw usageError("Use either --compact or --every, not both.");
  if (compact && !isFiles(to)) throw usageError("--compact is for ndjson:DIR and parquet:DIR: a database needs none.");
  if (isFiles(to) && (keepRaw !== undefined || keepTranscripts !== undefined)) {
    const option = keepRaw === undefined ? "--keep-transcripts" : "--keep-raw";
    throw usageError(`${option} needs a database, ./calls or postgres://…: files keep what was written.`);
  }
}

async function openAll(options: SyncCommandOptions, io: Io): Promise<Opened[]> {
  const opened = await Promise.all(
    selectSources(options, io).map(async (selected) => {
      const waits: Opened["waits"] = { tell: () => {} };
      const source = await loadSource(selected, io, { onRetry: ({ delayMs }) => waits.tell(delayMs) });
      return { source, since: options.since ?? selected.since, waits };
    }),
  );
  const keys = opened.map(({ source }) => source.key);
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw usageError(`Two accounts have the key ${twice}: give each an "account" of its own.`);
  return opened;
}

/** @returns the exit code of the worst failure */
async function runRound(
  store: Copy,
  sources: readonly Opened[],
  options: SyncCommandOptions,
  io: Io,
  output: Output,
  reporter: Reporter,
): Promise<ExitCode> {
  const { json, dryRun, fullRefresh, concurrency, every } = options;
  const findDrift = await store.beginRound();
  const progress = createSyncProgress(io, sources.length, io.stderr.isTTY === true);
  let results: SyncResult[];
  try {
    results = await runBounded(sources, concurrency, async ({ source, since, waits }) => {
      const label = labelOf(source);
      progress.begin(label);
      waits.tell = (milliseconds) => progress.wait(label, milliseconds);
      const wanted: StoreSyncOptions = {
        since,
        fullRefresh,
        dryRun,
        signal: io.signal,
        onProgress: (step) => progress.step(label, step),
      };
      const synced = await syncOne(store, source, wanted, io.now);
      const { recordings: folder } = options;
      const result =
        folder === undefined || !store.database
          ? synced
          : await addRecordings(store.database, synced, { folder, signal: io.signal, fetch: io.fetch });
      progress.end(label);
      if (json) await output.write(`${toJson(toSyncLine(result, dryRun === true, io.keys?.origins ?? new Map()))}\n`);
      return result;
    });
  } finally {
    progress.clear();
  }
  if (io.signal.aborted) return noteInterruption(io, reporter, every !== undefined);
  await store.tidy();
  if (!json) await writeTable(results, options, io, output);
  for (const { label, report } of results) {
    for (const warning of json ? [] : (report?.warnings ?? [])) reporter.note(`warning: ${label}: ${warning}`);
  }
  const codes = [
    ...reportFailures(results, reporter),
    ...reportRecordings(results, reporter),
    reportDrift(dryRun ? [] : await findDrift(), options, reporter),
  ];
  return findWorst(codes);
}

/** An error that all sources share, such as a lost server, is reported once. */
function reportFailures(results: readonly SyncResult[], reporter: Reporter): ExitCode[] {
  const failed = results.filter(({ report }) => report === undefined);
  const lines = new Set(failed.map(({ error }) => describeError(error).line));
  const isOne = failed.length > 1 && lines.size === 1;
  return failed.map(({ label, error }, index) => {
    if (isOne && index > 0) return describeError(error).exitCode;
    return reporter.fail(error, isOne ? `${failed.length} sources` : label);
  });
}

function reportDrift(drift: readonly Drift[], { onDrift }: SyncCommandOptions, reporter: Reporter): ExitCode {
  for (const { provider, path, calls } of drift.slice(0, 5)) {
    reporter.note(
      `${onDrift === "fail" ? "error" : "warning"}: ${provider}: ${path} did not fit the documents in ${calls} ${calls === 1 ? "call" : "calls"}. It is kept: see the column problems.`,
    );
  }
  return onDrift === "fail" && drift.length > 0 ? exitCodes.failed : exitCodes.ok;
}

/** What needs a person is worse than what passes by itself. */
const worstFirst: readonly ExitCode[] = [
  exitCodes.denied,
  exitCodes.usage,
  exitCodes.notFound,
  exitCodes.failed,
  exitCodes.ok,
];

function findWorst(codes: readonly ExitCode[]): ExitCode {
  return worstFirst.find((code) => codes.includes(code)) ?? exitCodes.ok;
}

async function writeTable(
  results: readonly SyncResult[],
  { every, dryRun, recordings }: SyncCommandOptions,
  io: Io,
  output: Output,
): Promise<void> {
  const sum = (read: (result: SyncResult) => number | undefined): number =>
    results.reduce((total, result) => total + (read(result) ?? 0), 0);
  const totals = `${sum(({ report }) => report?.inserted)} new, ${sum(({ report }) => report?.updated)} changed`;
  if (every !== undefined) {
    await output.write(`${new Date(io.now()).toISOString()} ${totals}\n`);
    return;
  }
  const rows = results.map((result) => syncColumns.map(({ read }) => read(result)));
  const { lines } = formatTable(syncColumns, rows, output.columns ?? Infinity, createStyle(io));
  await output.write(`${lines.join("\n")}\n`);
  if (recordings !== undefined) await output.write(`${formatRecordings(results)}\n`);
  if (dryRun) await output.write("A dry run: nothing was written.\n");
}

function noteInterruption({ signal }: Io, reporter: Reporter, isRepeated: boolean): ExitCode {
  reporter.note("Interrupted. What was read is in the copy, and the next sync goes on from there.");
  if (isRepeated) return exitCodes.ok;
  const reason: unknown = signal.reason;
  return reason instanceof CliError ? reason.exitCode : exitCodes.interrupted;
}

/** @returns false if it was interrupted */
async function pause(milliseconds: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return false;
  return new Promise((resolve) => {
    const timer = setTimeout(end, milliseconds);
    function end(): void {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve(!signal.aborted);
    }
    signal.addEventListener("abort", end, { once: true });
  });
}
