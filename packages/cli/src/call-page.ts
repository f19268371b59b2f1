import type { Call, Party, Turn } from "trunkline";
import { toPlainText } from "./plain-text.js";
import { showAmount, showCost, showDuration, showTime } from "./show-values.js";
import type { Style } from "./style.js";
import { wrap } from "./width.js";

const labelWidth = 16;
const widest = 100;

/** One call, for people to read. */
export function formatCall(call: Call, columns: number | undefined, style: Style): string[] {
  const width = Math.min(columns ?? widest, widest);
  const fields = readFields(call).filter(([, text]) => text !== "");
  return [
    style.bold(`${call.provider} ${toPlainText(call.id)}`),
    ...fields.flatMap(([label, text]) => hang(`  ${label}`, labelWidth, toPlainText(text), width, style.dim)),
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

function readFields(call: Call): [label: string, text: string][] {
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
    ["from", showParty(call.from)],
    ["to", showParty(call.to)],
    ["customer", listOf(customer?.name, customer?.number, customer?.id)],
    ["assistant", listOf(assistant?.name, assistant?.number, assistant?.id)],
    ["occurred", withZone(call.occurredAt)],
    ["scheduled", withZone(call.scheduledAt)],
    ["created", withZone(call.createdAt)],
    ["started", withZone(call.startedAt)],
    ["answered", withZone(call.answeredAt)],
    ["ended at", withZone(call.endedAt)],
    ["updated", withZone(call.updatedAt)],
    ["duration", showDuration(call.durationSeconds)],
    ["cost", showCost(cost)],
    ["cost parts", cost?.parts.map(({ kind, amount }) => `${kind} ${showAmount(amount)}`).join(", ") ?? ""],
    ["summary", analysis?.summary ?? ""],
    ["sentiment", analysis?.sentiment ?? ""],
    ["successful", analysis?.successful === undefined ? "" : analysis.successful ? "yes" : "no"],
    ["analysis", showJson(analysis?.data)],
    ["campaign", listOf(campaign?.name, campaign?.id)],
    ["variables", showJson(call.variables)],
    ["metadata", showJson(call.metadata)],
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
    return transcript.text.split("\n").flatMap((line) => hang("", 2, toPlainText(line), width, style.dim));
  }
  const times = transcript.turns.map(({ startSeconds }) => showDuration(startSeconds));
  const timeWidth = Math.max(...times.map((time) => time.length));
  return transcript.turns.flatMap((turn, index) => {
    const label = `  ${[times[index]?.padStart(timeWidth), turn.role.padEnd(9)].filter(Boolean).join(" ")}`;
    return hang(label, label.length + 1, toPlainText(showTurn(turn)), width, style.dim);
  });
}

function showTurn({ text, tool }: Turn): string {
  const use = tool && `[${tool.name ?? "tool"}${tool.arguments === undefined ? "" : ` ${showJson(tool.arguments)}`}]`;
  return [use, text].filter(Boolean).join(" ");
}

function section(title: string, lines: readonly string[], style: Style): string[] {
  return lines.length === 0 ? [] : ["", style.bold(title), ...lines];
}

/** A label, and a text that goes on below itself. */
function hang(label: string, indent: number, text: string, width: number, paint: (label: string) => string): string[] {
  const [first = "", ...rest] = wrap(text, Math.max(20, width - indent));
  return [paint(label.padEnd(indent)) + first, ...rest.map((line) => " ".repeat(indent) + line)];
}

function withRaw(word: string, raw: string | undefined): string {
  return raw === undefined || raw === word ? word : `${word} (${raw})`;
}

function withZone(time: string | undefined): string {
  return time === undefined ? "" : `${showTime(time)} UTC`;
}

function showParty(party: Party | undefined): string {
  return listOf(party?.e164 ?? party?.raw, party?.name);
}

function listOf(...texts: (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined && text !== "").join(", ");
}

function showJson(value: unknown): string {
  if (value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}
