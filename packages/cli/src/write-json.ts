import type { Call } from "trunkline";
import type { CallWriter } from "./call-writer.js";
import type { Output } from "./output.js";

/** What of a call is written out. */
export type Prepare = (call: Call) => object;

/** A call a line: the first one can be used while the last one is not even asked for. */
export function createNdjsonWriter(output: Output, prepare: Prepare): CallWriter {
  return {
    write: (call) => output.write(`${JSON.stringify(prepare(call))}\n`),
    end: async () => {},
  };
}

/** One array, a call a line. After a failure it is left open, so that no reader takes what it holds for everything. */
export function createJsonWriter(output: Output, prepare: Prepare): CallWriter {
  let before = "[\n";
  return {
    async write(call) {
      await output.write(`${before}${JSON.stringify(prepare(call))}`);
      before = ",\n";
    },
    async end(ending) {
      const begun = before !== "[\n";
      if (ending === "failed") await output.write(begun ? "\n" : "");
      else await output.write(begun ? "\n]\n" : "[]\n");
    },
  };
}
