import { closeSync, openSync, readSync } from "node:fs";

const chunkSize = 1_048_576;

/** Yields the non-empty lines in the first `bytes` of a file. @throws {Error} if they are incomplete */
export function* readLines(path: string, bytes: number): Generator<string> {
  const file = openSync(path, "r");
  try {
    const chunk = Buffer.allocUnsafe(Math.min(chunkSize, bytes));
    // A long line spans several chunks.
    let pieces: Buffer[] = [];
    let offset = 0;
    while (offset < bytes) {
      const read = readSync(file, chunk, 0, Math.min(chunk.length, bytes - offset), offset);
      if (read === 0) throw new Error(`It ends after ${offset} of ${bytes} bytes.`);
      offset += read;
      const found = chunk.subarray(0, read);
      const end = found.lastIndexOf(0x0a) + 1;
      pieces.push(Buffer.from(end === 0 ? found : found.subarray(0, end)));
      if (end === 0) continue;
      const text = Buffer.concat(pieces).toString("utf8");
      pieces = end < read ? [Buffer.from(found.subarray(end))] : [];
      for (const line of text.split("\n")) if (line !== "") yield line;
    }
    if (pieces.length > 0) throw new Error("Its last line has no end.");
  } finally {
    closeSync(file);
  }
}
