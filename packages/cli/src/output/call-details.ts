import type { Call, Party, Turn } from "trunkline";
import { toPlainText } from "../text/plain-text.js";
import { formatAmount, formatCost, formatDuration, formatTime } from "../text/format-values.js";
import type { Style } from "../text/style.js";
import { wrap } from "../text/width.js";

const fieldLabelWidth = 16;
const maxWidth = 100;

/** One call with all its fields, as lines for a terminal. */
export function formatCallDetails(call: Call, columns: number | undefined, style: Style): string[] {
  const width = Math.min(columns ?? maxWidth, maxWidth);
  const fields = listFields(call).filter(([, text]) => text !== "");
  return [
    style.bold(`${call.provider} ${toPlainText(call.id)}`),
    ...fields.flatMap(([label, text]) => indent(`  ${label}`, fieldLabelWidth, toPlainText(text), width, style.dim)),
    ...section("Transcript", formatTranscript(call, width, style), style),
    ...section(
      "Problems",
      call.problems.map(
        ({ path, found, expected }) => `  ${toPlainText(`${path}: found ${found}, expected ${expected}`)}`,
      ),
      style,
    ),
    ...section(
      "Assumptions",
      call.assumptions.map((assumption) => `  ${toPlainText(assumption)}`),
      style,
    ),
  ];
}

function listFields(call: Call): [label: string, text: string][] {
  const { status, ended, assistant, analysis, campaign, completeness, cost, customer } = call;
  return [
    ["account", call.account ?? ""],
    ["status", withRaw(status.unified, status.raw)],
    ["outcome", call.outcome ?? ""],
    [
      "ended",
      ended ? `by ${ended.by}${ended.reason === undefined ? "" : `: ${withRaw(ended.reason, ended.raw)}`}` : "",
    ],
    ["answered by", call.answeredBy ?? ""],
    ["direction", [call.direction, call.channel].filter(Boolean).join(", ")],
    ["from", formatParty(call.from)],
    ["to", formatParty(call.to)],
    ["customer", joinPresent(customer?.name, customer?.number, customer?.id)],
    ["assistant", joinPresent(assistant?.name, assistant?.number, assistant?.id)],
    ["occurred", withZone(call.occurredAt)],
    ["scheduled", withZone(call.scheduledAt)],
    ["created", withZone(call.createdAt)],
    ["started", withZone(call.startedAt)],
    ["answered", withZone(call.answeredAt)],
    ["ended at", withZone(call.endedAt)],
    ["updated", withZone(call.updatedAt)],
    ["duration", formatDuration(call.durationSeconds)],
    ["cost", formatCost(cost)],
    ["cost parts", cost?.parts.map(({ kind, amount }) => `${kind} ${formatAmount(amount)}`).join(", ") ?? ""],
    ["summary", analysis?.summary ?? ""],
    ["sentiment", analysis?.sentiment ?? ""],
    ["successful", analysis?.successful === undefined ? "" : analysis.successful ? "yes" : "no"],
    ["analysis", formatJson(analysis?.data)],
    ["campaign", joinPresent(campaign?.name, campaign?.id)],
    ["variables", formatJson(call.variables)],
    ["metadata", formatJson(call.metadata)],
    ...call.recordings.map(({ kind, url, needsAuth, expiresAt }): [string, string] => [
      "recording",
      [kind, url, needsAuth && "(needs the key)", expiresAt && `(until ${withZone(expiresAt)})`]
        .filter(Boolean)
        .join(" "),
    ]),
    [
      "completeness",
      Object.entries(completeness)
        .map((entry) => entry.join(" "))
        .join(", "),
    ],
    ["test", call.test === true ? "yes" : ""],
  ];
}

function formatTranscript({ transcript }: Call, width: number, style: Style): string[] {
  if (!transcript) return [];
  if (transcript.turns.length === 0) {
    return transcript.text.split("\n").flatMap((line) => indent("", 2, toPlainText(line), width, style.dim));
  }
  const times = transcript.turns.map(({ startSeconds }) => formatDuration(startSeconds));
  const timeWidth = Math.max(...times.map((time) => time.length));
  return transcript.turns.flatMap((turn, index) => {
    const label = `  ${[times[index]?.padStart(timeWidth), turn.role.padEnd(9)].filter(Boolean).join(" ")}`;
    return indent(label, label.length + 1, toPlainText(formatTurn(turn)), width, style.dim);
  });
}

function formatTurn({ text, tool }: Turn): string {
  const use = tool && `[${tool.name ?? "tool"}${tool.arguments === undefined ? "" : ` ${formatJson(tool.arguments)}`}]`;
  return [use, text].filter(Boolean).join(" ");
}

function section(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : ["", style.bold(title), ...lines];
}

/** A label, then a text whose further lines are indented to the same column. */
function indent(
  label: string,
  labelWidth: number,
  text: string,
  width: number,
  paint: (label: string) => string,
): string[] {
  const [first = "", ...rest] = wrap(text, Math.max(20, width - labelWidth));
  return [paint(label.padEnd(labelWidth)) + first, ...rest.map((line) => " ".repeat(labelWidth) + line)];
}

function withRaw(value: string, raw: string | undefined): string {
  return raw === undefined || raw === value ? value : `${value} (${raw})`;
}

function withZone(time: string | undefined): string {
  return time === undefined ? "" : `${formatTime(time)} UTC`;
}

function formatParty(party: Party | undefined): string {
  return joinPresent(party?.e164 ?? party?.raw, party?.name);
}

function joinPresent(...texts: (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== "").join(", ");
}

function formatJson(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
