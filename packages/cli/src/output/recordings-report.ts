import type { ExitCode } from "../errors/cli-error.js";
import type { Reporter } from "../errors/reporter.js";
import type { SyncResult } from "../sync/sync-one.js";
import { toPlainText } from "../text/plain-text.js";

/** How many failed recordings are named; the copy lists all. */
const mostNamed = 3;

/** Reports failures, and returns the exit codes of those that concern all recordings of a source. */
export function reportRecordings(results: readonly SyncResult[], reporter: Reporter): ExitCode[] {
  for (const { label, recordings } of results) {
    for (const { key, error } of recordings?.failures.slice(0, mostNamed) ?? []) {
      reporter.note(toPlainText(`warning: ${label}: no recording of ${key} yet: ${error}`));
    }
  }
  return results
    .filter(({ recordingsError }) => recordingsError !== undefined)
    .map(({ label, recordingsError }) => reporter.fail(recordingsError, `${label}: recordings`));
}

/** One line over all sources. */
export function formatRecordings(results: readonly SyncResult[]): string {
  const sum = (name: "downloaded" | "bytes" | "failed" | "waiting"): number =>
    results.reduce((total, { recordings }) => total + (recordings?.[name] ?? 0), 0);
  const megabytes = (sum("bytes") / 1_000_000).toFixed(1);
  const waiting = sum("waiting") === 0 ? "" : `, ${sum("waiting")} are tried again later`;
  return `Recordings: ${sum("downloaded")} downloaded, ${megabytes} MB${waiting}.`;
}
