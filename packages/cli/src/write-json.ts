import type { CallWriter } from "./call-writer.js";
import { toJson } from "./json-text.js";
import type { Output } from "./output.js";

/** A call a line: the first one can be used while the last one is not even asked for. */
export function createNdjsonWriter(output: Output): CallWriter {
  return {
    write: (call) => output.write(`${toJson(call)}\n`),
    end: async () => {},
  };
}

/** One array, a call a line. After a failure it is left open, so that no reader takes what it holds for everything. */
export function createJsonWriter(output: Output): CallWriter {
  let before = "[\n";
  return {
    async write(call) {
      await output.write(`${before}${toJson(call)}`);
      before = ",\n";
    },
    async end(ending) {
      const begun = before !== "[\n";
      if (ending === "failed") await output.write(begun ? "\n" : "");
      else await output.write(begun ? "\n]\n" : "[]\n");
    },
  };
}
