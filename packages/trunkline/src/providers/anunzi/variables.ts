import { isObject, orUndefined, readObject, report, setOwn, type Loose, type Notes } from "../../reading/index.js";

/**
 * Synthflow's: what the assistant was given (`prompt_variables`), and over it what it collected in the conversation.
 * Anunzi's answers have neither.
 */
export function readVariables(notes: Notes, record: Loose): Record<string, unknown> | undefined {
  const given = orUndefined(readObject(notes, record.prompt_variables, "prompt_variables"));
  const collected = readCollected(notes, record.collected_variables);
  if (collected === undefined || given === undefined) return collected ?? given;
  return { ...given, ...collected };
}

/**
 * By assistant and then by variable; the example of https://docs.synthflow.ai/changelog/2026/2/4 is by variable at
 * once.
 */
function readCollected(notes: Notes, value: unknown): Record<string, unknown> | undefined {
  const groups = readObject(notes, value, "collected_variables");
  if (groups === undefined) return undefined;
  const collected: Record<string, unknown> = {};
  for (const name of Object.keys(groups)) {
    const group = groups[name];
    if (isVariable(group)) add(collected, name, group);
    else if (isObject(group)) addAll(notes, collected, group, `collected_variables.${name}`);
    else if (group !== null) report(notes, `collected_variables.${name}`, group, "object");
  }
  return orUndefined(collected);
}

function addAll(notes: Notes, collected: Record<string, unknown>, group: Loose, path: string): void {
  for (const name of Object.keys(group)) {
    const variable = group[name];
    if (isObject(variable)) add(collected, name, variable);
    else if (variable !== null) report(notes, `${path}.${name}`, variable, "object");
  }
}

function isVariable(value: unknown): value is Loose {
  return isObject(value) && typeof value.collected === "boolean";
}

function add(collected: Record<string, unknown>, name: string, variable: Loose): void {
  const value = variable.value;
  if (variable.collected !== false && value !== undefined && value !== null) setOwn(collected, name, value);
}
