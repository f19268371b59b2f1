import type { Call } from "../call.js";

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

/** The column names of `toCsvRow`, as the first line of a file: CSV (RFC 4180), ended by CRLF. */
export function toCsvHeader(): string {
  return toCsvLine(Object.keys(columns));
}

/**
 * Writes a call as one line of CSV (RFC 4180), ended by CRLF: a cell for each name in `toCsvHeader`, empty if the call
 * has no value. A cell that a spreadsheet would run as a formula gets a leading apostrophe. Nothing is redacted: pass
 * `redactCall(call)`.
 */
export function toCsvRow(call: Call): string {
  return toCsvLine(Object.values(columns).map((read) => read(call)));
}

/** Writes any cells as one line of CSV, by the same rules as `toCsvRow`. */
export function toCsvLine(cells: readonly (string | number | boolean | undefined)[]): string {
  return `${cells.map(toCell).join(",")}\r\n`;
}

const number = /^[+-]?\d+(?:\.\d+)?$/;
/**
 * Spreadsheets run a cell that starts like this as a formula: https://owasp.org/www-community/attacks/CSV_Injection.
 */
const formula = /^[\s\p{Cc}]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/u;
/** Characters that move a terminal's cursor, change the text direction, or break lines where CSV does not. */
const unsafe = /(?![\t\r\n])[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

function toCell(cell: Cell): string {
  const text = String(cell ?? "").replaceAll(unsafe, " ");
  // Plain numbers and phone numbers are not formulas and stay unchanged.
  const escaped = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(escaped) ? `"${escaped.replaceAll('"', '""')}"` : escaped;
}
