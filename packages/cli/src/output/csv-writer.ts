import type { Call } from "trunkline";
import { controls } from "../text/plain-text.js";
import type { CallWriter } from "./call-writer.js";
import type { Output } from "./output.js";

type Cell = string | number | boolean | undefined;

/** In order. New columns go last, so that column numbers stay valid. */
const columns: Readonly<Record<string, (call: Call) => Cell>> = {
  key: (call) => call.key,
  provider: (call) => call.provider,
  account: (call) => call.account,
  id: (call) => call.id,
  occurred_at: (call) => call.occurredAt ?? call.createdAt ?? call.startedAt,
  created_at: (call) => call.createdAt,
  scheduled_at: (call) => call.scheduledAt,
  started_at: (call) => call.startedAt,
  answered_at: (call) => call.answeredAt,
  ended_at: (call) => call.endedAt,
  duration_seconds: (call) => call.durationSeconds,
  direction: (call) => call.direction,
  channel: (call) => call.channel,
  status: (call) => call.status.unified,
  outcome: (call) => call.outcome,
  ended_by: (call) => call.ended?.by,
  end_reason: (call) => call.ended?.reason,
  answered_by: (call) => call.answeredBy,
  from: (call) => call.from?.e164 ?? call.from?.raw,
  to: (call) => call.to?.e164 ?? call.to?.raw,
  customer_name: (call) => call.customer?.name,
  customer_number: (call) => call.customer?.number,
  assistant_id: (call) => call.assistant?.id,
  assistant_name: (call) => call.assistant?.name,
  campaign: (call) => call.campaign?.name ?? call.campaign?.id,
  cost: (call) => call.cost?.amount,
  currency: (call) => call.cost?.currency,
  successful: (call) => call.analysis?.successful,
  sentiment: (call) => call.analysis?.sentiment,
  summary: (call) => call.analysis?.summary,
  recording: (call) => call.recordings[0]?.url,
  test: (call) => call.test,
};

/** CSV as in https://www.rfc-editor.org/rfc/rfc4180: a header line, then one call per line. */
export function createCsvWriter(output: Output): CallWriter {
  let hasHeader = false;
  async function writeHeader(): Promise<void> {
    if (hasHeader) return;
    hasHeader = true;
    await output.write(toLine(Object.keys(columns)));
  }
  return {
    async write(call) {
      await writeHeader();
      await output.write(toLine(Object.values(columns).map((read) => read(call))));
    },
    async end(how) {
      // A header alone means no calls, which is unknown after a failure.
      if (how === "complete") await writeHeader();
    },
  };
}

function toLine(cells: readonly Cell[]): string {
  return `${cells.map(toCell).join(",")}\r\n`;
}

const number = /^[+-]?\d+(?:\.\d+)?$/;
/**
 * Spreadsheets run a cell that starts like this as a formula: https://owasp.org/www-community/attacks/CSV_Injection.
 */
const formula = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
const unsafe = new RegExp(`(?![\\t\\r\\n])[${controls}]`, "gu");

function toCell(cell: Cell): string {
  const text = String(cell ?? "").replaceAll(unsafe, " ");
  // Plain numbers and phone numbers are not formulas and stay unchanged.
  const escaped = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(escaped) ? `"${escaped.replaceAll('"', '""')}"` : escaped;
}
