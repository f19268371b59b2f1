import type { SyncProgress as Step } from "@trunkline/store";
import type { Io } from "../io.js";
import { formatTime } from "../text/format-values.js";
import { toPlainText } from "../text/plain-text.js";
import { truncate } from "../text/width.js";

/** One line for each source that is being read, on stderr, until it is cleared. */
export interface SyncProgress {
  begin: (label: string) => void;
  step: (label: string, step: Step) => void;
  /** Shows why there is a delay. */
  wait: (label: string, milliseconds: number) => void;
  end: (label: string) => void;
  clear: () => void;
}

interface Row {
  began: number;
  step?: Step;
  waitsUntil?: number;
}

const redrawEveryMs = 200;
/** Lines that have scrolled off a terminal cannot be redrawn. */
const mostRows = 12;

export function createSyncProgress(
  { stderr, now }: Pick<Io, "stderr" | "now">,
  total: number,
  enabled: boolean,
): SyncProgress {
  if (!enabled) return { begin() {}, step() {}, wait() {}, end() {}, clear() {} };
  const rows = new Map<string, Row>();
  let done = 0;
  let drawn = 0;
  let drawnAt = 0;

  function erase(): void {
    if (drawn > 0) stderr.write(`\u001B[${drawn}A\r\u001B[J`);
    drawn = 0;
  }

  function draw(force = false): void {
    if (!force && now() - drawnAt < redrawEveryMs) return;
    drawnAt = now();
    const width = (stderr.columns || 80) - 1;
    const labelWidth = Math.max(...Array.from(rows.keys(), (label) => label.length), 0);
    const lines = Array.from(rows, ([label, row]) => `${label.padEnd(labelWidth)}  ${formatRow(row, now())}`);
    const shown = lines.slice(0, mostRows);
    if (total > 1) shown.push(`${done} of ${total} sources are done`);
    erase();
    for (const line of shown) stderr.write(`${truncate(line, width)}\n`);
    drawn = shown.length;
  }

  function change(label: string, values: Partial<Row>): void {
    const row = rows.get(label);
    if (row) rows.set(label, { ...row, ...values });
    draw();
  }

  return {
    begin(label) {
      rows.set(label, { began: now() });
      draw(true);
    },
    step: (label, step) => change(label, { step }),
    wait: (label, milliseconds) => change(label, { waitsUntil: now() + milliseconds }),
    end(label) {
      rows.delete(label);
      done += 1;
      draw(true);
    },
    clear: erase,
  };
}

function formatRow({ began, step, waitsUntil }: Row, now: number): string {
  const seconds = (now - began) / 1000;
  const written = step?.written ?? 0;
  const isWaiting = waitsUntil !== undefined && waitsUntil > now;
  return [
    `${written} calls`,
    written > 0 && seconds >= 1 && `${Math.round(written / seconds)}/s`,
    step?.at !== undefined && `at ${formatTime(toPlainText(step.at))}`,
    step !== undefined && step.openWindows > 1 && `${step.openWindows} windows left`,
    isWaiting && `waiting until ${formatTime(new Date(waitsUntil).toISOString())} UTC`,
  ]
    .filter(Boolean)
    .join(", ");
}
