import { callColumns } from "./call-columns.js";
import type { CallWriter } from "./call-writer.js";
import type { Output } from "./output.js";
import type { Style } from "./style.js";
import { formatTable } from "./table.js";
import type { Teller } from "./teller.js";

/** Holds the cells of every call, not the calls, since the widest one says how wide a column is. */
export function createTableWriter(output: Output, style: Style, teller: Teller): CallWriter {
  const rows: string[][] = [];
  return {
    async write(call) {
      rows.push(callColumns.map(({ read }) => read(call)));
    },
    async end(ending) {
      if (rows.length > 0) {
        const { lines, left } = formatTable(callColumns, rows, output.columns ?? Infinity, style);
        await output.write(`${lines.join("\n")}\n`);
        if (left.length > 0) teller.note(`No room for ${left.join(", ")}: a wider window has it, and so has --json.`);
      } else if (ending === "whole") await output.write("No calls.\n");
    },
  };
}
