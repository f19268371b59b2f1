import type { StoreSyncReport } from "@trunkline/store";
import { describeError } from "../errors/describe-error.js";
import type { KnownKeys } from "../sources/known-keys.js";
import type { SyncResult } from "../sync/sync-one.js";
import { formatTime } from "../text/format-values.js";
import { toPlainText } from "../text/plain-text.js";
import type { Column } from "../text/table.js";

/** The result of one source, for scripts. */
export function toSyncLine(
  { source, seconds, report, error, recordings, recordingsError }: SyncResult,
  dryRun: boolean,
  origins: KnownKeys["origins"],
): object {
  const { provider, account, key } = source;
  return {
    source: key,
    provider,
    account,
    ok: report !== undefined,
    dryRun: dryRun || undefined,
    seconds,
    ...(report && {
      written: report.written,
      inserted: report.inserted,
      updated: report.updated,
      deleted: report.deleted.length,
      expired: report.expired.length,
      pending: report.pending,
      parked: report.parked.length,
      givenUp: report.givenUp.length,
      completeUntil: completeUntil(report),
      warnings: report.warnings,
    }),
    ...(error !== undefined && { error: describeError(error, origins).line }),
    ...(recordings && {
      recordings: {
        downloaded: recordings.downloaded,
        bytes: recordings.bytes,
        failed: recordings.failed,
        waiting: recordings.waiting,
      },
    }),
    ...(recordingsError !== undefined && { recordings: { error: describeError(recordingsError, origins).line } }),
  };
}

export const syncColumns: readonly Column<SyncResult>[] = [
  { title: "source", priority: 10, read: ({ label }) => toPlainText(label) },
  { title: "new", priority: 9, align: "right", read: ({ report }) => String(report?.inserted ?? "") },
  { title: "changed", priority: 8, align: "right", read: ({ report }) => String(report?.updated ?? "") },
  {
    title: "gone",
    priority: 6,
    align: "right",
    read: ({ report }) => (report ? String(report.deleted.length + report.expired.length) : ""),
  },
  { title: "pending", priority: 5, align: "right", read: ({ report }) => String(report?.pending ?? "") },
  { title: "parked", priority: 4, align: "right", read: ({ report }) => String(report?.parked.length ?? "") },
  {
    title: "complete until (UTC)",
    priority: 7,
    read: ({ report }) => (report ? formatTime(completeUntil(report)) : "failed"),
    paint: (text, { red }) => (text === "failed" ? red(text) : text),
  },
  { title: "seconds", priority: 3, align: "right", read: ({ seconds }) => seconds.toFixed(1) },
];

function completeUntil({ state }: StoreSyncReport): string | undefined {
  return state.bookmark;
}
