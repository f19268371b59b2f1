import {
  enter,
  isObject,
  orUndefined,
  readFree,
  readObject,
  report,
  setOwn,
  type Loose,
  type Reader,
} from "../../reading/index.js";

/**
 * Synthflow's: what the assistant was given (`prompt_variables`), and over it what it collected in the conversation.
 * Anunzi's answers have neither.
 */
export function readVariables(call: Reader): Record<string, unknown> | undefined {
  const given = readFree(call, "prompt_variables");
  const collected = readCollected(readObject(call, "collected_variables"));
  if (collected === undefined || given === undefined) return collected ?? given;
  return { ...given, ...collected };
}

/**
 * By assistant and then by variable; the example of https://docs.synthflow.ai/changelog/2026/2/4 is by variable at
 * once.
 */
function readCollected(groups: Reader): Record<string, unknown> | undefined {
  const collected: Record<string, unknown> = {};
  for (const name of Object.keys(groups.record)) {
    const group = groups.record[name];
    if (isVariable(group)) add(collected, name, group);
    else if (isObject(group)) addAll(collected, enter(groups, groups, name, group));
    else if (group !== null) report(groups, name, group, "object");
  }
  return orUndefined(collected);
}

function addAll(collected: Record<string, unknown>, group: Reader): void {
  for (const name of Object.keys(group.record)) {
    const variable = group.record[name];
    if (isObject(variable)) add(collected, name, variable);
    else if (variable !== null) report(group, name, variable, "object");
  }
}

function isVariable(value: unknown): value is Loose {
  return isObject(value) && typeof value.collected === "boolean";
}

function add(collected: Record<string, unknown>, name: string, variable: Loose): void {
  const value = variable.value;
  if (variable.collected !== false && value !== undefined && value !== null) setOwn(collected, name, value);
}
