import { toCsvHeader, toCsvRow } from "trunkline/export";
import type { CallWriter } from "./call-writer.js";
import type { Output } from "./output.js";

/** CSV as in https://www.rfc-editor.org/rfc/rfc4180: a header line, then one call per line. */
export function createCsvWriter(output: Output): CallWriter {
  let hasHeader = false;
  async function writeHeader(): Promise<void> {
    if (hasHeader) return;
    hasHeader = true;
    await output.write(toCsvHeader());
  }
  return {
    async write(call) {
      await writeHeader();
      await output.write(toCsvRow(call));
    },
    async end(how) {
      // A header alone means no calls, which is unknown after a failure.
      if (how === "complete") await writeHeader();
    },
  };
}
