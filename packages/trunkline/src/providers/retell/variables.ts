import { orUndefined, readObject, type Loose, type Reader } from "../../reading/index.js";

/** What the agent was given, and over it what it gathered. */
export function readVariables(call: Reader): Loose | undefined {
  const given = readObject(call, "retell_llm_dynamic_variables").record;
  const collected = readObject(call, "collected_dynamic_variables").record;
  return orUndefined({ ...given, ...collected });
}
