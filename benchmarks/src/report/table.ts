import type { Figure, Unit } from "../figures.js";

/** Figures as a Markdown table: a row each, and a column each. */
export function toTable(figures: readonly Figure[]): string {
  const rows = [...new Set(figures.map(({ row }) => row))];
  const columns = [...new Set(figures.map(({ column }) => column))];
  const cellAt = (row: string, column: string) => {
    const figure = figures.find((one) => one.row === row && one.column === column);
    return figure ? showFigure(figure) : "";
  };
  const lines = [
    ["", ...columns],
    ["---", ...columns.map(() => "---:")],
    ...rows.map((row) => [row, ...columns.map((column) => cellAt(row, column))]),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}

/** The median, and where half of the rounds were. */
export function showFigure({ unit, value }: Pick<Figure, "unit" | "value">): string {
  const all = showNumber(value.median, unit);
  const [low, high] = [showDigits(value.low, unit), showDigits(value.high, unit)];
  return low === high ? all : `${all} (${low}–${high})`;
}

const units: Record<Unit, string> = {
  ratio: "",
  bytes: "",
  milliseconds: " ms",
  microseconds: " µs",
  seconds: " s",
  megabytes: " MB",
  count: "",
  perSecond: "/s",
};

export function showNumber(value: number, unit: Unit): string {
  return showDigits(value, unit) + units[unit];
}

function showDigits(value: number, unit: Unit): string {
  const digits = unit === "ratio" ? 3 : unit === "bytes" || unit === "count" || Math.abs(value) >= 100 ? 0 : 1;
  return value.toLocaleString("en-US", { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
