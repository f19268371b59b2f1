import type { UnreadPlace, VerifyReport } from "@trunkline/store";
import { exitCodes, usageError, type ExitCode } from "../errors/cli-error.js";
import type { Reporter } from "../errors/reporter.js";
import type { Io } from "../io.js";
import type { Output } from "../output/output.js";
import { openSources } from "../sources/open-sources.js";
import type { SourceSelection } from "../sources/selection.js";
import { labelOf } from "../sync/label.js";
import { runBounded } from "../sync/run-bounded.js";
import { openAnyCopy } from "../sync/target.js";
import { formatTime } from "../text/format-values.js";
import { toPlainText } from "../text/plain-text.js";
import { createStyle } from "../text/style.js";
import { formatTable, type Column } from "../text/table.js";
import { toJson } from "../text/to-json.js";

export interface VerifyCommandOptions extends SourceSelection {
  db?: string;
  since?: Date;
  until?: Date;
  concurrency: number;
  json?: true;
}

interface Verified {
  label: string;
  report: VerifyReport;
}

/** Lists a past window again and compares it with the copy. */
export async function runVerify(
  options: VerifyCommandOptions,
  io: Io,
  output: Output,
  reporter: Reporter,
): Promise<ExitCode> {
  const { db, since, until, concurrency, json } = options;
  if (since && until && since >= until) throw usageError("--since must be before --until.");
  const sources = await openSources(options, io);
  const store = await openAnyCopy(db);
  try {
    let failed: ExitCode = exitCodes.ok;
    const results = await runBounded(sources, concurrency, async (source): Promise<Verified | undefined> => {
      const label = labelOf(source);
      try {
        const report = await store.verify(source, { from: since, to: until, signal: io.signal });
        if (json) await output.write(`${toJson(report)}\n`);
        return { label, report };
      } catch (error) {
        if (io.signal.aborted) throw error;
        failed = reporter.fail(error, label);
        return undefined;
      }
    });
    const verified = results.filter((result) => result !== undefined);
    if (!json && verified.length > 0) {
      await writeReport(
        verified,
        { failed: results.length - verified.length, isRecent: since === undefined },
        io,
        output,
      );
    }
    if (failed !== exitCodes.ok) return failed;
    return verified.every(({ report }) => isWhole(report)) ? exitCodes.ok : exitCodes.failed;
  } finally {
    await store.close();
  }
}

function isEqual({ missing, extra, changed }: VerifyReport): boolean {
  return missing.length + extra.length + changed.length === 0;
}

function isWhole(report: VerifyReport): boolean {
  return isEqual(report) && report.unread.length === 0;
}

const columns: readonly Column<Verified>[] = [
  { title: "source", priority: 10, read: ({ label }) => toPlainText(label) },
  { title: "from (UTC)", priority: 3, read: ({ report }) => formatTime(report.from) },
  { title: "to (UTC)", priority: 4, read: ({ report }) => formatTime(report.to) },
  { title: "compared", priority: 6, align: "right", read: ({ report }) => String(report.compared) },
  { title: "missing", priority: 9, align: "right", read: ({ report }) => String(report.missing.length) },
  { title: "extra", priority: 8, align: "right", read: ({ report }) => String(report.extra.length) },
  { title: "changed", priority: 7, align: "right", read: ({ report }) => String(report.changed.length) },
];

/** How many keys are printed; `--json` has all. */
const mostKeys = 20;

async function writeReport(
  verified: readonly Verified[],
  { failed, isRecent }: { failed: number; isRecent: boolean },
  io: Io,
  output: Output,
): Promise<void> {
  const rows = verified.map((one) => columns.map(({ read }) => read(one)));
  const { lines } = formatTable(columns, rows, output.columns ?? Infinity, createStyle(io));
  for (const { report } of verified) {
    for (const word of ["missing", "extra", "changed"] as const) {
      const keys = report[word];
      lines.push(...keys.slice(0, mostKeys).map((key) => `${word}: ${toPlainText(key)}`));
      if (keys.length > mostKeys) lines.push(`${word}: and ${keys.length - mostKeys} more, see --json`);
    }
    lines.push(...report.unread.slice(0, mostKeys).map((place) => `not compared: ${toPlainText(describe(place))}`));
    if (report.unread.length > mostKeys) {
      lines.push(`not compared: and ${report.unread.length - mostKeys} more, see --json`);
    }
  }
  if (failed > 0) lines.push(`${failed === 1 ? "One source was" : `${failed} sources were`} not compared.`);
  else if (verified.every(({ report }) => isWhole(report))) {
    lines.push(
      isRecent && !verified.every(({ report }) => report.from === report.completeFrom)
        ? "The copy is complete for the last 30 days; --since compares older calls too."
        : "The copy is complete for this time.",
    );
  }
  if (verified.some(({ report }) => report.unread.length > 0)) {
    lines.push("What the provider's list did not bring was not compared; each sync tries it again.");
  }
  for (const { label, report } of verified) {
    const { completeFrom, from } = report;
    if (completeFrom === undefined || completeFrom < from) continue;
    const compared = completeFrom === from ? "nothing older was compared" : "older calls are missing in it";
    lines.push(
      `${toPlainText(label)}: the copy begins at ${formatTime(completeFrom)} UTC, and ${compared}; sync with an earlier --since, or without, brings those.`,
    );
  }
  for (const { label, report } of verified) {
    if (report.expired === 0) continue;
    const calls = report.expired === 1 ? "1 call is" : `${report.expired} calls are`;
    lines.push(`${toPlainText(label)}: ${calls} past the provider's retention, and only in this copy.`);
  }
  if (!verified.every(({ report }) => isEqual(report))) {
    lines.push(
      "The copy differs. Calls that a provider has just changed come with the next sync; --full-refresh reads all again.",
    );
  }
  await output.write(`${lines.join("\n")}\n`);
}

function describe({ error, after, newest }: UnreadPlace): string {
  const place = [newest && `at or before ${newest}`, after && `behind ${after}`].filter(Boolean).join(", ");
  return place === "" ? error : `${place}: ${error}`;
}
