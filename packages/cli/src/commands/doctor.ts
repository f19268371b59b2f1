import type { SourceStatus } from "@trunkline/store";
import type { CallSource } from "trunkline";
import { exitCodes, type ExitCode } from "../errors/cli-error.js";
import { describeError } from "../errors/describe-error.js";
import type { Io } from "../io.js";
import type { Output } from "../output/output.js";
import { loadSource, selectSources } from "../sources/open-sources.js";
import type { SelectedSource, SourceSelection } from "../sources/selection.js";
import { labelOf } from "../sync/label.js";
import { runBounded } from "../sync/run-bounded.js";
import { isFiles, openAnyCopy } from "../sync/target.js";
import { formatTime } from "../text/format-values.js";
import { toPlainText } from "../text/plain-text.js";
import { createStyle } from "../text/style.js";

export interface DoctorOptions extends SourceSelection {
  db?: string;
  concurrency: number;
}

interface Finding {
  isFine: boolean;
  text: string;
}

/** Checks keys, clock and copy, and names the command that fixes each problem. */
export async function runDoctor(options: DoctorOptions, io: Io, output: Output): Promise<ExitCode> {
  const selected = selectSources(options, io);
  const store = options.db === undefined ? undefined : await openAnyCopy(options.db);
  const style = createStyle(io);
  let worst: ExitCode = exitCodes.ok;
  try {
    const status = (await store?.status()) ?? [];
    const reports = await runBounded(selected, options.concurrency, async (one) => {
      const { source, findings, exitCode } = await checkSource(one, io);
      if (store) findings.push(...checkCopy(source, status, options.db ?? "", io.now()));
      const isFine = findings.every((finding) => finding.isFine);
      if (exitCode !== exitCodes.ok) worst = exitCode;
      else if (!isFine && worst === exitCodes.ok) worst = exitCodes.failed;
      const lines = findings.map(
        (finding) => `  ${finding.isFine ? style.green("ok ") : style.red("fix")} ${toPlainText(finding.text)}`,
      );
      return `${style.bold(toPlainText(labelOf(source)))}\n${lines.join("\n")}\n`;
    });
    await output.write(reports.join(""));
    return worst;
  } finally {
    await store?.close();
  }
}

/** A wrong clock makes windows end in the future, or before the newest calls. */
const mostClockMs = 30_000;

/** Requests one call, to check that the key is accepted and the provider answers, and to compare its clock. */
async function checkSource(
  selected: SelectedSource,
  io: Io,
): Promise<{ source: CallSource; findings: Finding[]; exitCode: ExitCode }> {
  let clock: Finding | undefined;
  const send = selected.options.fetch ?? io.fetch ?? fetch;
  const options = {
    ...selected.options,
    fetch: async (request: Request): Promise<Response> => {
      const response = await send(request);
      clock ??= checkClock(response.headers.get("date"), io.now());
      return response;
    },
  };
  const source = await loadSource({ ...selected, options }, io);
  try {
    const { items } = await source.list({ limit: 1, pageSize: 1, signal: io.signal }).firstPage();
    const [newest] = items;
    const at = formatTime(newest?.occurredAt);
    const calls = at !== "" ? `the newest call is of ${at} UTC` : newest ? "there are calls" : "there are no calls yet";
    const text = `the key is accepted, ${calls}`;
    const findings = [{ isFine: true, text }, ...(clock ? [clock] : [])];
    return { source, findings, exitCode: exitCodes.ok };
  } catch (error) {
    io.signal.throwIfAborted();
    const { line, exitCode } = describeError(error, io.keys?.origins);
    return { source, findings: [{ isFine: false, text: line }, ...(clock ? [clock] : [])], exitCode };
  }
}

function checkClock(date: string | null, now: number): Finding | undefined {
  const difference = date === null ? Number.NaN : now - Date.parse(date);
  if (Number.isNaN(difference)) return undefined;
  // The header has whole seconds.
  if (Math.abs(difference) <= mostClockMs)
    return { isFine: true, text: "this machine's clock agrees with the provider's" };
  const seconds = Math.round(Math.abs(difference) / 1000);
  return {
    isFine: false,
    text: `this machine's clock is ${seconds} s ${difference > 0 ? "ahead of" : "behind"} the provider's: set it, for example by NTP`,
  };
}

const dayMs = 86_400_000;

/** Says where to find the parked entries and their errors. */
function toParkedHint({ key }: CallSource, db: string): string {
  if (isFiles(db)) return "`parked` in the account's state.json says which, and why";
  const sql = `select item from _trunkline_sync_state, json_array_elements(state->'parked') as item where source_key = '${key.replaceAll("'", "''")}'`;
  return `this says which, and why: trunkline db query "${sql}" --db ${db}`;
}

function checkCopy(source: CallSource, kept: readonly SourceStatus[], db: string, now: number): Finding[] {
  const sync = `trunkline sync --to ${db}`;
  const status = kept.find(({ source: key }) => key === source.key);
  if (status?.completeUntil === undefined) {
    const others = kept.filter((one) => one !== status && one.provider === source.provider).map(labelOf);
    const beside = others.length === 0 ? "" : ` of this account, only of ${others.join(", ")}`;
    return [{ isFine: false, text: `no sync was finished yet${beside}: run ${sync}` }];
  }
  const lag = now - Date.parse(status.completeUntil);
  const begin = status.completeFrom === undefined ? "" : `from ${formatTime(status.completeFrom)} `;
  const { retentionDays } = source.capabilities;
  const left = retentionDays === undefined ? undefined : retentionDays - lag / dayMs;
  return [
    lag > dayMs
      ? { isFine: false, text: `the copy ends at ${formatTime(status.completeUntil)} UTC: run ${sync}` }
      : { isFine: true, text: `the copy is complete ${begin}until ${formatTime(status.completeUntil)} UTC` },
    ...(left !== undefined && left < 7
      ? [
          {
            isFine: false,
            text: `the provider keeps calls for ${retentionDays} days, and in ${Math.max(0, Math.floor(left))} days it lets go of some that the copy has not: run ${sync}`,
          },
        ]
      : []),
    ...(status.openWindows > 0
      ? [{ isFine: false, text: `${status.openWindows} parts of the list are not read to their end: run ${sync}` }]
      : []),
    ...(status.error !== undefined ? [{ isFine: false, text: `the last sync failed: ${status.error}` }] : []),
    status.parked > 0
      ? {
          isFine: false,
          text: `${status.parked} items could not be read and are tried again by later syncs; ${toParkedHint(source, db)}`,
        }
      : { isFine: true, text: "nothing is parked" },
  ];
}
