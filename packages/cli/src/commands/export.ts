import type { Call } from "trunkline";
import { toVcon, type vconTargets } from "trunkline/export";
import { exitCodes, usageError, type ExitCode } from "../errors/cli-error.js";
import type { Reporter } from "../errors/reporter.js";
import { findTextFormat, type ExportFormat } from "../export/formats.js";
import { toFile, toFolder, toStdout, toWholeFile, type Folder, type Place } from "../export/place.js";
import { openExported, type ExportedCalls } from "../export/read-exported.js";
import type { Io } from "../io.js";
import type { Output } from "../output/output.js";
import { createProgress } from "../output/progress.js";
import { toOutput } from "../output/to-output.js";
import { toPlainText } from "../text/plain-text.js";
import { toJson } from "../text/to-json.js";

export interface ExportOptions extends ExportedCalls {
  format?: ExportFormat;
  target?: (typeof vconTargets)[number];
  to?: string;
}

/** Where calls go. */
interface Sink {
  /** @returns how many calls the format cannot hold */
  take: (calls: AsyncIterable<Call>) => Promise<number>;
  keep: () => Promise<void>;
  drop: () => Promise<void>;
}

/** Exports calls to other formats. A file is written completely, or not at all. */
export async function runExport(options: ExportOptions, io: Io, output: Output, reporter: Reporter): Promise<ExitCode> {
  const { format, target, to, raw } = options;
  if (format === undefined) throw usageError("--format is required. See trunkline export --help.");
  if (target !== undefined && format !== "vcon") throw usageError("--target requires --format vcon.");
  if (raw && format !== "ndjson" && format !== "parquet") {
    throw usageError("--raw requires --format ndjson or parquet.");
  }
  // Calls printed one by one on the same terminal show the progress themselves.
  const progress = createProgress(io, io.stderr.isTTY === true && (to !== undefined || !io.stdout.isTTY));
  const sink = await openSink(format, target, to, output);
  try {
    const opened = await openExported(options, io, (provider, delayMs) =>
      progress.note(`${provider}: retrying in ${Math.ceil(delayMs / 1000)} s`),
    );
    try {
      let read = 0;
      const calls = prepare(opened.calls, raw === true, io.signal, () => {
        read += 1;
        progress.add();
      });
      const left = await sink.take(calls);
      await sink.keep();
      progress.clear();
      if (to !== undefined) reporter.note(`${count(read - left)} written to ${toPlainText(to)}.`);
      if (left > 0) reporter.note(`${count(left)} left out: HubSpot takes none without a time.`);
    } finally {
      await opened.close();
    }
  } catch (error) {
    await sink.drop();
    throw error;
  } finally {
    progress.clear();
  }
  return exitCodes.ok;
}

function count(calls: number): string {
  return calls === 1 ? "1 call was" : `${calls} calls were`;
}

async function openSink(
  format: ExportFormat,
  target: ExportOptions["target"],
  to: string | undefined,
  output: Output,
): Promise<Sink> {
  if (format === "parquet") return toParquet(to);
  if (format === "vcon" && to !== undefined) return toVconFiles(await toFolder(to), target);
  const place = to === undefined ? toStdout(output) : await toFile(to);
  return toLines(place, format, target);
}

/** @throws {CliError} if no file is given */
async function toParquet(to: string | undefined): Promise<Sink> {
  if (to === undefined) throw usageError("--format parquet needs a file: --to calls.parquet.");
  const file = await toWholeFile(to);
  return {
    async take(calls) {
      const { writeParquet } = await import("@trunkline/store");
      await file.write((path) => writeParquet(path, calls));
      return 0;
    },
    keep: () => file.keep(),
    drop: () => file.drop(),
  };
}

function toLines(place: Place, format: Exclude<ExportFormat, "parquet">, target: ExportOptions["target"]): Sink {
  const { header, toText } = findTextFormat(format, target);
  let hasHeader = false;
  async function writeHeader(): Promise<void> {
    if (hasHeader || header === "") return;
    hasHeader = true;
    await place.write(header);
  }
  return {
    async take(calls) {
      let left = 0;
      for await (const call of calls) {
        const text = toText(call);
        if (text === undefined) {
          left += 1;
          continue;
        }
        await writeHeader();
        await place.write(text);
      }
      return left;
    },
    // A header alone means no calls, which is unknown after a failure.
    async keep() {
      await writeHeader();
      await place.keep();
    },
    drop: () => place.drop(),
  };
}

/** One file per call, named by the vCon's id. */
function toVconFiles(folder: Folder, target: ExportOptions["target"]): Sink {
  return {
    async take(calls) {
      for await (const call of calls) {
        const vcon = toVcon(call, { target });
        await folder.writeFile(`${vcon.uuid}.vcon`, `${toJson(vcon)}\n`);
      }
      return 0;
    },
    keep: () => folder.keep(),
    drop: () => folder.drop(),
  };
}

/** Prepares calls for output: redacted, and with `raw` only if requested. */
async function* prepare(
  calls: AsyncIterable<Call>,
  includeRaw: boolean,
  signal: AbortSignal,
  onCall: () => void,
): AsyncGenerator<Call, void> {
  for await (const call of calls) {
    signal.throwIfAborted();
    yield toOutput(call, includeRaw);
    onCall();
  }
}
