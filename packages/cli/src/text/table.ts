import type { Style } from "./style.js";
import { measure, truncate } from "./width.js";

export interface Column<Row> {
  title: string;
  /** One line without control characters. */
  read: (row: Row) => string;
  align?: "right";
  /** A narrow terminal shows the columns with the highest priority. */
  priority: number;
  /** The column may be cut to this width before it is hidden. Default: it is never cut. */
  minWidth?: number;
  paint?: (text: string, style: Style) => string;
}

const gap = 2;

export interface Table {
  lines: string[];
  /** The titles of the columns that did not fit. */
  hidden: string[];
}

/**
 * Formats rows as aligned columns, as many as fit. `rows` hold a text for each column; only the visible part of a text
 * is measured.
 */
export function formatTable<Row>(
  columns: readonly Column<Row>[],
  rows: readonly (readonly string[])[],
  width: number,
  style: Style,
): Table {
  const shortened = rows.map((row) => columns.map((_, index) => truncate(row[index] ?? "", width)));
  const widths = columns.map(({ title, align }, index) =>
    // The last column needs no padding, unless it ends where its title does.
    index === columns.length - 1 && width === Infinity && align !== "right"
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
        const padding = " ".repeat(room - measure(text));
        return [column.align === "right" ? padding + painted : painted + padding];
      })
      .join(" ".repeat(gap))
      .trimEnd();
  const titles = columns.map(({ title }) => title);
  return {
    lines: [
      format(titles, (text) => style.bold(text)),
      ...shortened.map((row) => format(row, (text, { paint }) => paint?.(text, style) ?? text)),
    ],
    hidden: titles.filter((_, index) => !shown.has(index)),
  };
}

/** The columns that fit and their widths, by index: chosen by priority, then widened while there is room. */
function fit<Row>(columns: readonly Column<Row>[], widths: readonly number[], width: number): Map<number, number> {
  if (width === Infinity) return new Map(widths.entries());
  const shown = new Map<number, number>();
  let remaining = width + gap;
  const byPriority = [...columns.keys()].sort((one, other) => columns[other]!.priority - columns[one]!.priority);
  for (const index of byPriority) {
    const least = Math.min(widths[index]!, columns[index]!.minWidth ?? Infinity);
    // The first column is shown even if it does not fit: a table needs one.
    if (shown.size > 0 && least + gap > remaining) continue;
    const room = shown.size > 0 ? least : Math.min(least, width);
    shown.set(index, room);
    remaining -= room + gap;
  }
  for (const [index, room] of shown) {
    const more = Math.min(widths[index]! - room, remaining);
    if (more <= 0) continue;
    shown.set(index, room + more);
    remaining -= more;
  }
  return shown;
}
