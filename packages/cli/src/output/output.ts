import { once } from "node:events";
import type { OutputStream } from "../io.js";

/** The reader closed the pipe, as `head` does. Not a failure. */
export class OutputClosedError extends Error {}

export interface Output {
  /** The terminal's width; undefined if this is not a terminal. */
  readonly columns: number | undefined;
  /** Waits for a slow reader. @throws {OutputClosedError} */
  write: (text: string) => Promise<void>;
  /** Waits until everything is written. @throws {OutputClosedError} */
  finish: () => Promise<void>;
}

const closedCodes = new Set(["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"]);

export function createOutput(stream: OutputStream, signal: AbortSignal): Output {
  let failure: Error | undefined;
  // Never removed: an error after the last write would otherwise crash the process.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    failure ??= closedCodes.has(error.code ?? "") ? new OutputClosedError() : error;
  });

  function check(): void {
    if (failure) throw failure;
  }

  return {
    // Some terminals report 0 if they do not know.
    columns: stream.isTTY ? stream.columns || 80 : undefined,
    async write(text) {
      check();
      if (stream.write(text)) return;
      // The listener above keeps errors. An abort ends the wait, but the output goes on.
      if (!signal.aborted && !stream.destroyed) await once(stream, "drain", { signal }).catch(() => {});
      check();
    },
    async finish() {
      check();
      await new Promise<void>((resolve) => {
        stream.write("", () => resolve());
      });
      check();
    },
  };
}
