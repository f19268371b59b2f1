import { orUndefined, readObject, setOwn, type Loose, type Reader } from "../../reading/index.js";

/** Without the platform's own, which are mixed into them. */
export function readVariables(call: Reader): Loose | undefined {
  const given = readObject(readObject(call, "conversation_initiation_client_data"), "dynamic_variables").record;
  const variables: Record<string, unknown> = {};
  for (const name in given) {
    if (Object.hasOwn(given, name) && !name.startsWith("system__")) setOwn(variables, name, given[name]);
  }
  return orUndefined(variables);
}
