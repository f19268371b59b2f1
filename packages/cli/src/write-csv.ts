import type { Call } from "trunkline";
import type { CallWriter } from "./call-writer.js";
import type { Output } from "./output.js";

type Cell = string | number | boolean | undefined;

/** The columns, in their order; new ones come last, so that a reader who counts goes on. */
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

/** A line of names, then a call a line: https://www.rfc-editor.org/rfc/rfc4180. */
export function createCsvWriter(output: Output): CallWriter {
  let begun = false;
  async function begin(): Promise<void> {
    if (begun) return;
    begun = true;
    await output.write(toLine(Object.keys(columns)));
  }
  return {
    async write(call) {
      await begin();
      await output.write(toLine(Object.values(columns).map((read) => read(call))));
    },
    async end(ending) {
      // The names alone say that there is no call; after a failure nobody knows.
      if (ending === "whole") await begin();
    },
  };
}

function toLine(cells: readonly Cell[]): string {
  return `${cells.map(toCell).join(",")}\r\n`;
}

const number = /^[+-]?\d+(?:\.\d+)?$/;
/**
 * Spreadsheets take a cell that begins so for a formula, and run it:
 * https://owasp.org/www-community/attacks/CSV_Injection.
 */
const formula = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
/** What does something to a terminal, line ends and tabs apart. */
const unprintable = /(?![\t\r\n])[\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu;

function toCell(cell: Cell): string {
  const text = String(cell ?? "").replaceAll(unprintable, " ");
  // A number, or a telephone's, is no formula, and must stay what it is.
  const harmless = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
