import type { Call } from "trunkline";
import { toPlainText } from "./plain-text.js";
import { showCost, showDuration, showNumber, showOutcome, showTime } from "./show-values.js";
import type { Column } from "./table.js";

/** `keep`: in a narrow terminal, the column with the least goes first. */
export const callColumns: readonly Column<Call>[] = [
  { title: "time (UTC)", keep: 9, read: (call) => showTime(call.createdAt ?? call.startedAt).slice(0, 16) },
  { title: "provider", keep: 6, read: (call) => call.provider },
  { title: "dir", keep: 5, read: ({ direction }) => direction?.replace("bound", "") ?? "" },
  { title: "from", keep: 7, read: (call) => showNumber(call.from) },
  { title: "to", keep: 7.5, read: (call) => showNumber(call.to) },
  {
    title: "outcome",
    keep: 8,
    read: showOutcome,
    paint: (text, { red, green }) => (text === "failed" ? red(text) : text === "completed" ? green(text) : text),
  },
  { title: "min", keep: 4, align: "right", read: (call) => showDuration(call.durationSeconds) },
  { title: "cost", keep: 3, align: "right", read: (call) => showCost(call.cost) },
  { title: "id", keep: 1, read: (call) => toPlainText(call.id), paint: (text, { dim }) => dim(text) },
  { title: "summary", keep: 2, shrinkTo: 16, read: (call) => toPlainText(call.analysis?.summary ?? "") },
];
