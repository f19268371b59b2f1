import type { Call } from "trunkline";
import type { Reporter } from "../errors/reporter.js";
import { formatCost, formatDuration, formatPartyNumber, formatTime } from "../text/format-values.js";
import { toPlainText } from "../text/plain-text.js";
import type { Style } from "../text/style.js";
import { formatTable, type Column } from "../text/table.js";
import type { CallWriter } from "./call-writer.js";
import type { Output } from "./output.js";

/**
 * A narrow terminal keeps the columns with the highest `priority`. Provider and id come first: `calls get` needs them.
 */
const columns: readonly Column<Call>[] = [
  {
    title: "time (UTC)",
    priority: 8,
    read: (call) => formatTime(call.occurredAt ?? call.createdAt ?? call.startedAt).slice(0, 16),
  },
  { title: "provider", priority: 9, read: (call) => call.provider },
  { title: "dir", priority: 4, read: ({ direction }) => direction?.replace("bound", "") ?? "" },
  { title: "from", priority: 5.5, read: (call) => formatPartyNumber(call.from) },
  { title: "to", priority: 6, read: (call) => formatPartyNumber(call.to) },
  { title: "status", priority: 2.5, read: ({ status }) => status.unified },
  {
    title: "outcome",
    priority: 7,
    read: ({ outcome }) => outcome ?? "",
    paint: (text, { red, green }) => (text === "failed" ? red(text) : text === "completed" ? green(text) : text),
  },
  { title: "min", priority: 5, align: "right", read: (call) => formatDuration(call.durationSeconds) },
  { title: "cost", priority: 3, align: "right", read: (call) => formatCost(call.cost) },
  { title: "id", priority: 10, read: (call) => toPlainText(call.id), paint: (text, { dim }) => dim(text) },
  { title: "summary", priority: 2, minWidth: 16, read: (call) => toPlainText(call.analysis?.summary ?? "") },
];

/** Keeps the cells of every call until the end, because the widest cell sets a column's width. */
export function createTableWriter(output: Output, style: Style, reporter: Reporter): CallWriter {
  const rows: string[][] = [];
  return {
    async write(call) {
      rows.push(columns.map(({ read }) => read(call)));
    },
    async end(how) {
      if (rows.length > 0) {
        const { lines, hidden } = formatTable(columns, rows, output.columns ?? Infinity, style);
        await output.write(`${lines.join("\n")}\n`);
        if (hidden.length > 0) {
          reporter.note(`Hidden columns: ${hidden.join(", ")}. Use a wider terminal or --json to see them.`);
        }
      } else if (how === "complete") await output.write("No calls.\n");
    },
  };
}
