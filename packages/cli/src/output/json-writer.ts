import type { CallWriter } from "./call-writer.js";
import { toJson } from "../text/to-json.js";
import type { Output } from "./output.js";

/** One call per line, each written as soon as it is read. */
export function createNdjsonWriter(output: Output): CallWriter {
  return {
    write: (call) => output.write(`${toJson(call)}\n`),
    end: async () => {},
  };
}

/** One array, one call per line. After a failure the array is not closed, so that no parser accepts it as complete. */
export function createJsonWriter(output: Output): CallWriter {
  let separator = "[\n";
  return {
    async write(call) {
      await output.write(`${separator}${toJson(call)}`);
      separator = ",\n";
    },
    async end(how) {
      const hasCalls = separator !== "[\n";
      if (how === "failed") await output.write(hasCalls ? "\n" : "");
      else await output.write(hasCalls ? "\n]\n" : "[]\n");
    },
  };
}
