import type { Style } from "./style.js";
import { measure, truncate } from "./width.js";

export interface Column<Row> {
  title: string;
  /** One line, nothing in it that a terminal obeys. */
  read: (row: Row) => string;
  align?: "right";
  /** In a narrow terminal, the columns with the most are shown. */
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

/**
 * Lines of equal columns, as many columns as fit. `rows` hold a text for each column; what of it is not shown is not
 * measured.
 */
export function formatTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly (readonly string[])[],
  width: number,
  style: Style,
): Table {
  const shortened = rows.map((row) => columns.map((_, index) => truncate(row[index] ?? "", width)));
  const widths = columns.map(({ title }, index) =>
    // Nothing stands behind the last column.
    index === columns.length - 1 && width === Infinity
      ? Infinity
      : shortened.reduce((most, row) => Math.max(most, measure(row[index] ?? "")), title.length),
  );
  const shown = fit(columns, widths, width);
  const last = Math.max(...shown.keys());
  const format = (texts: readonly string[], paint: (text: string, column: Column<Row>) => string): string =>
    columns
      .flatMap((column, index) => {
        const room = shown.get(index);
        if (room === undefined) return [];
        const text = truncate(texts[index] ?? "", room);
        const painted = paint(text, column);
        if (index === last && column.align !== "right") return [painted];
        const filling = " ".repeat(room - measure(text));
        return [column.align === "right" ? filling + painted : painted + filling];
      })
      .join(" ".repeat(gap))
      .trimEnd();
  const titles = columns.map(({ title }) => title);
  return {
    lines: [
      format(titles, (text) => style.bold(text)),
      ...shortened.map((row) => format(row, (text, { paint }) => paint?.(text, style) ?? text)),
    ],
    left: titles.filter((_, index) => !shown.has(index)),
  };
}

/**
 * The columns that fit, by index, and how wide each may be: those that matter most first, and whichever others there is
 * still room for.
 */
function fit<Row>(columns: readonly Column<Row>[], widths: readonly number[], width: number): Map<number, number> {
  if (width === Infinity) return new Map(widths.entries());
  const shown = new Map<number, number>();
  let left = width + gap;
  const byWorth = [...columns.keys()].sort((one, other) => columns[other]!.keep - columns[one]!.keep);
  for (const index of byWorth) {
    const least = Math.min(widths[index]!, columns[index]!.shrinkTo ?? Infinity);
    // The first is shown even where it does not fit: a table without any column is none.
    if (shown.size > 0 && least + gap > left) continue;
    const room = shown.size > 0 ? least : Math.min(least, width);
    shown.set(index, room);
    left -= room + gap;
  }
  for (const [index, room] of shown) {
    const more = Math.min(widths[index]! - room, left);
    if (more <= 0) continue;
    shown.set(index, room + more);
    left -= more;
  }
  return shown;
}
