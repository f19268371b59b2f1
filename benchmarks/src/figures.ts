import type { Spread } from "./statistics.js";

export type Unit =
  "ratio" | "bytes" | "milliseconds" | "seconds" | "megabytes" | "count" | "perSecond" | "microseconds";

/** One cell of a table. */
export interface Figure {
  row: string;
  column: string;
  unit: Unit;
  value: Spread;
}

/** What one benchmark found: a table. */
export interface Finding {
  /** Its name on the command line. */
  name: string;
  title: string;
  /** How it was measured, for whoever reads the table. */
  method: string;
  figures: Figure[];
}
