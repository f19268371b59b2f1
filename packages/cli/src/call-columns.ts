import type { Call } from "trunkline";
import { toPlainText } from "./plain-text.js";
import { showCost, showDuration, showNumber, showTime } from "./show-values.js";
import type { Column } from "./table.js";

/**
 * `keep`: in a narrow terminal, the columns with the most are shown. With provider and id, `calls get` shows the rest.
 */
export const callColumns: readonly Column<Call>[] = [
  {
    title: "time (UTC)",
    keep: 8,
    read: (call) => showTime(call.occurredAt ?? call.createdAt ?? call.startedAt).slice(0, 16),
  },
  { title: "provider", keep: 9, read: (call) => call.provider },
  { title: "dir", keep: 4, read: ({ direction }) => direction?.replace("bound", "") ?? "" },
  { title: "from", keep: 5.5, read: (call) => showNumber(call.from) },
  { title: "to", keep: 6, read: (call) => showNumber(call.to) },
  { title: "status", keep: 2.5, read: ({ status }) => status.unified },
  {
    title: "outcome",
    keep: 7,
    read: ({ outcome }) => outcome ?? "",
    paint: (text, { red, green }) => (text === "failed" ? red(text) : text === "completed" ? green(text) : text),
  },
  { title: "min", keep: 5, align: "right", read: (call) => showDuration(call.durationSeconds) },
  { title: "cost", keep: 3, align: "right", read: (call) => showCost(call.cost) },
  { title: "id", keep: 10, read: (call) => toPlainText(call.id), paint: (text, { dim }) => dim(text) },
  { title: "summary", keep: 2, shrinkTo: 16, read: (call) => toPlainText(call.analysis?.summary ?? "") },
];
