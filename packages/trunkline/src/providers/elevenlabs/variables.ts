import { orUndefined, setOwn, type Loose } from "../../reading/index.js";
import type { Parts } from "./parts.js";

/** Without the platform's own, which are mixed into them. */
export function readVariables({ variables: { record: given } }: Parts): Loose | undefined {
  const variables: Record<string, unknown> = {};
  for (const name in given) {
    if (Object.hasOwn(given, name) && !name.startsWith("system__")) setOwn(variables, name, given[name]);
  }
  return orUndefined(variables);
}
