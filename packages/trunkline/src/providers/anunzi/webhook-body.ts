import { enter, isObject, readObject, type Notes, type Reader } from "../../reading/index.js";

interface OpenedWebhook {
  call: Reader;
  /** Where a property of `call` is in the webhook's body, if not in its `call` under the same name. */
  places: ReadonlyMap<string, string>;
}

export function isWebhook({ record: body }: Reader): boolean {
  return isObject(body.call) && body.call_id === undefined;
}

/**
 * The body of the post-call webhook (https://doc.anunzi.net/calls/calls/webhooks, its payload at
 * https://docs.synthflow.ai/webhooks) in the form of Synthflow's list: the call's own properties, and what stands
 * beside the call there.
 */
export function openWebhook(answer: Reader): OpenedWebhook {
  const body = answer.record;
  const call = isObject(body.call) ? body.call : {};
  const lead = readObject(answer, "lead").record;
  const ownStatus = call.status !== undefined && call.status !== null;
  const moved: readonly (readonly [name: string, place: string, value: unknown])[] = [
    ["call_status", ownStatus ? "call.status" : "status", ownStatus ? call.status : body.status],
    ["lead_name", "lead.name", lead.name],
    ["lead_phone_number", "lead.phone_number", lead.phone_number],
    ["prompt_variables", "lead.prompt_variables", lead.prompt_variables],
    ["error_message", "error_message", body.error_message],
    ["executed_actions", "executed_actions", body.executed_actions],
    ["collected_variables", "collected_variables", body.collected_variables],
    ["judge_results", "analysis", body.analysis],
  ];
  const record: Record<string, unknown> = { ...call };
  const places = new Map<string, string>([["lead", "lead"]]);
  for (const [name, place, value] of moved) {
    if (value === undefined) continue;
    record[name] = value;
    places.set(name, place);
  }
  return { call: enter(answer, undefined, "", record), places };
}

/** Problems are found in the opened record, and told of the body. */
export function placeProblems({ problems }: Notes, places: OpenedWebhook["places"]): void {
  for (const problem of problems) {
    const dot = problem.path.indexOf(".");
    const name = dot === -1 ? problem.path : problem.path.slice(0, dot);
    const place = places.get(name) ?? `call.${name}`;
    problem.path = dot === -1 ? place : place + problem.path.slice(dot);
  }
}
