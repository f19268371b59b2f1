import type { Call } from "trunkline";
import { toVcon, type vconTargets } from "trunkline/export";
import { exitCodes, usageError, type ExitCode } from "../errors/cli-error.js";
import type { Reporter } from "../errors/reporter.js";
import { findTextFormat, type ExportFormat } from "../export/formats.js";
import { toFile, toFolder, toStdout, type Folder, type Place } from "../export/place.js";
import { openExported, type ExportedCalls } from "../export/read-exported.js";
import type { Io } from "../io.js";
import type { Output } from "../output/output.js";
import { createProgress, type Progress } from "../output/progress.js";
import { toOutput } from "../output/to-output.js";
import { toPlainText } from "../text/plain-text.js";
import { toJson } from "../text/to-json.js";

export interface ExportOptions extends ExportedCalls {
  format?: ExportFormat;
  target?: (typeof vconTargets)[number];
  to?: string;
}

/** Where calls go, one at a time. */
interface Sink {
  /** @returns false for a call that the format has no place for */
  take: (call: Call) => Promise<boolean>;
  keep: () => Promise<void>;
  drop: () => Promise<void>;
}

/** Writes calls in the formats of others. A file is there when it is whole, or not at all. */
export async function runExport(options: ExportOptions, io: Io, output: Output, reporter: Reporter): Promise<ExitCode> {
  const { format, target, to, raw } = options;
  if (format === undefined) throw usageError("--format is required. See trunkline export --help.");
  if (target !== undefined && format !== "vcon") throw usageError("--target requires --format vcon.");
  if (raw && format !== "ndjson") throw usageError("--raw requires --format ndjson.");
  // Calls printed one by one on the same terminal show the progress themselves.
  const progress = createProgress(io, io.stderr.isTTY === true && (to !== undefined || !io.stdout.isTTY));
  const sink = await openSink(format, target, to, output);
  try {
    const opened = await openExported(options, io, (provider, delayMs) =>
      progress.note(`${provider}: retrying in ${Math.ceil(delayMs / 1000)} s`),
    );
    try {
      const { written, left } = await writeAll(opened.calls, sink, raw === true, progress, io.signal);
      await sink.keep();
      progress.clear();
      if (to !== undefined) reporter.note(`${count(written)} written to ${toPlainText(to)}.`);
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
  if (format === "vcon" && to !== undefined) return toVconFiles(await toFolder(to), target);
  const place = to === undefined ? toStdout(output) : await toFile(to);
  return toLines(place, format, target);
}

function toLines(place: Place, format: ExportFormat, target: ExportOptions["target"]): Sink {
  const { header, toText } = findTextFormat(format, target);
  let hasHeader = false;
  async function writeHeader(): Promise<void> {
    if (hasHeader || header === "") return;
    hasHeader = true;
    await place.write(header);
  }
  return {
    async take(call) {
      const text = toText(call);
      if (text === undefined) return false;
      await writeHeader();
      await place.write(text);
      return true;
    },
    // A header alone means no calls, which is unknown after a failure.
    async keep() {
      await writeHeader();
      await place.keep();
    },
    drop: () => place.drop(),
  };
}

/** A file a call, named by the vCon's id. */
function toVconFiles(folder: Folder, target: ExportOptions["target"]): Sink {
  return {
    async take(call) {
      const vcon = toVcon(call, { target });
      await folder.writeFile(`${vcon.uuid}.vcon`, `${toJson(vcon)}\n`);
      return true;
    },
    keep: () => folder.keep(),
    drop: () => folder.drop(),
  };
}

async function writeAll(
  calls: AsyncIterable<Call>,
  sink: Sink,
  includeRaw: boolean,
  progress: Progress,
  signal: AbortSignal,
): Promise<{ written: number; left: number }> {
  let written = 0;
  let left = 0;
  for await (const call of calls) {
    signal.throwIfAborted();
    if (await sink.take(toOutput(call, includeRaw))) written += 1;
    else left += 1;
    progress.add();
  }
  return { written, left };
}
