import stringWidth from "string-width";
import type { Style } from "./style.js";
import { truncate } from "./width.js";

export interface Column<Row> {
  title: string;
  /** One line, nothing in it that a terminal obeys. */
  read: (row: Row) => string;
  align?: "right";
  /** In a narrow terminal, the column with the least goes first. */
  keep: number;
  /** May be cut to this many columns of the terminal before it goes. */
  shrinkTo?: number;
  paint?: (text: string, style: Style) => string;
}

const gap = 2;

export interface Table {
  lines: string[];
  /** The titles of the columns that there was no room for. */
  left: string[];
}

/** Lines of equal columns, as many columns as fit. `rows` hold a text for each column. */
export function formatTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly (readonly string[])[],
  width: number,
  style: Style,
): Table {
  const widths = columns.map(({ title }, index) =>
    rows.reduce((most, row) => Math.max(most, stringWidth(row[index] ?? "")), title.length),
  );
  const shown = fit(columns, widths, width);
  const format = (texts: readonly string[], paint: (text: string, column: Column<Row>) => string): string =>
    [...shown]
      .map(([index, room]) => {
        const column = columns[index]!;
        const text = truncate(texts[index] ?? "", room);
        const filling = " ".repeat(room - stringWidth(text));
        return column.align === "right" ? filling + paint(text, column) : paint(text, column) + filling;
      })
      .join(" ".repeat(gap))
      .trimEnd();
  const titles = columns.map(({ title }) => title);
  return {
    lines: [
      format(titles, (text) => style.bold(text)),
      ...rows.map((row) => format(row, (text, { paint }) => paint?.(text, style) ?? text)),
    ],
    left: titles.filter((_, index) => !shown.has(index)),
  };
}

/** The columns that fit, by index, and how wide each may be. */
function fit<Row>(columns: readonly Column<Row>[], widths: readonly number[], width: number): Map<number, number> {
  const shown = new Map(widths.entries());
  for (;;) {
    const excess = [...shown.values()].reduce((sum, one) => sum + one + gap, -gap) - width;
    if (excess <= 0 || shown.size === 1) return shown;
    const shrinking = [...shown.keys()].find(
      (index) => shown.get(index)! - excess >= (columns[index]!.shrinkTo ?? Infinity),
    );
    if (shrinking !== undefined) {
      shown.set(shrinking, shown.get(shrinking)! - excess);
      return shown;
    }
    const [least] = [...shown.keys()].sort((one, other) => columns[one]!.keep - columns[other]!.keep);
    shown.delete(least!);
  }
}
