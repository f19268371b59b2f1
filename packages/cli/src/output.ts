import { once } from "node:events";
import type { OutputStream } from "./io.js";

/** Whoever read the output has gone, as `head` does when it has enough. Nothing failed. */
export class OutputClosedError extends Error {}

export interface Output {
  /** Undefined where this is no terminal. */
  readonly columns: number | undefined;
  /** Waits for a slow reader. @throws {OutputClosedError} */
  write: (text: string) => Promise<void>;
  /** Waits until everything is written. @throws {OutputClosedError} */
  finish: () => Promise<void>;
}

const goneCodes = new Set(["EPIPE", "ERR_STREAM_DESTROYED", "ERR_STREAM_WRITE_AFTER_END"]);

export function createOutput(stream: OutputStream, signal: AbortSignal): Output {
  let failure: Error | undefined;
  // Stays for good: an error that comes after the last write would otherwise end the process with a stack.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    failure ??= goneCodes.has(error.code ?? "") ? new OutputClosedError() : error;
  });

  function check(): void {
    if (failure) throw failure;
  }

  return {
    // Some terminals say 0 for not knowing.
    columns: stream.isTTY ? stream.columns || 80 : undefined,
    async write(text) {
      check();
      if (stream.write(text)) return;
      // An error is kept by the listener above, and an abort ends the waiting but not the output.
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
