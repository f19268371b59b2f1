import { firstOf, readFree, type Loose, type Reader } from "../../reading/index.js";

/** The record names them `variables`, the post-call webhook `input_variables`. */
export function readVariables(call: Reader): Loose | undefined {
  return firstOf(readNamed(call, "variables"), readNamed(call, "input_variables"));
}

/** Where there are none, the provider (PHP) may write `[]`. */
function readNamed(call: Reader, name: string): Loose | undefined {
  const value = call.record[name];
  return Array.isArray(value) && value.length === 0 ? undefined : readFree(call, name);
}
