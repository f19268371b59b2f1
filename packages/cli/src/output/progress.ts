import type { Io } from "../io.js";
import { truncate } from "../text/width.js";

export interface Progress {
  /** Counts one more call. */
  add: () => void;
  /** Shows why there is a delay. */
  note: (text: string) => void;
  clear: () => void;
}

const redrawEveryMs = 100;
const clearLine = "\r\u001B[K";

/** Shows `412 calls...` on stderr until it is cleared. */
export function createProgress({ stderr, now }: Pick<Io, "stderr" | "now">, enabled: boolean): Progress {
  if (!enabled) return { add() {}, note() {}, clear() {} };
  let count = 0;
  let drawnAt = 0;

  function draw(text: string): void {
    drawnAt = now();
    stderr.write(clearLine + truncate(text, (stderr.columns || 80) - 1));
  }

  draw("0 calls...");
  return {
    add() {
      count += 1;
      if (now() - drawnAt >= redrawEveryMs) draw(`${count} calls...`);
    },
    note(text) {
      draw(`${count} calls... ${text}`);
    },
    clear() {
      stderr.write(clearLine);
    },
  };
}
