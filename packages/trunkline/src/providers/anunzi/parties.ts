import type { CallChannel, CallDirection } from "../../call.js";
import {
  numberOf,
  readId,
  readText,
  toParty,
  toPerson,
  type CallDraft,
  type Loose,
  type Notes,
} from "../../reading/index.js";

export type Parties = CallDraft<"direction" | "channel" | "from" | "to" | "customer" | "assistant">;

/**
 * `phone_number_from` is the caller and `phone_number_to` the callee, in both directions. Synthflow's list may lack
 * them and has `lead_phone_number` and `agent_phone_number`, the customer and the assistant, in both directions.
 *
 * Its `lead_name` is the whole name, which the single call has in `name`.
 */
export function readParties(notes: Notes, record: Loose, campaignType: string | undefined): Parties {
  const type = readText(notes, record.type_of_call, "type_of_call");
  const direction = mapAnunziDirection(type) ?? mapAnunziDirection(campaignType);
  const lead = readText(notes, record.lead_phone_number, "lead_phone_number");
  const agent = readText(notes, record.agent_phone_number, "agent_phone_number");
  const name = readText(notes, record.name, "name");
  const customerName = readText(notes, record.lead_name, "lead_name") ?? name;
  const inbound = direction === "inbound";
  const caller =
    readText(notes, record.phone_number_from, "phone_number_from") ?? (direction && (inbound ? lead : agent));
  const callee = readText(notes, record.phone_number_to, "phone_number_to") ?? (direction && (inbound ? agent : lead));
  const from = toParty(caller, inbound ? customerName : undefined);
  const to = toParty(callee, direction === "outbound" ? customerName : undefined);
  const theirs = lead === undefined ? direction && numberOf(inbound ? from : to) : numberOf(toParty(lead));
  const ours = agent === undefined ? direction && numberOf(inbound ? to : from) : numberOf(toParty(agent));
  return {
    direction,
    channel: mapAnunziChannel(from !== undefined || to !== undefined || lead !== undefined || theirs !== undefined),
    from,
    to,
    customer: toPerson(undefined, customerName, theirs),
    assistant: toPerson(readId(notes, record.model_id, "model_id"), undefined, ours),
  };
}

const directions = new Map<string, CallDirection>([
  ["Inbound", "inbound"],
  ["inbound", "inbound"],
  ["Outbound", "outbound"],
  ["outbound", "outbound"],
]);

/** `Inbound`, `Outbound` and their like in any case. `Test` and Synthflow's `live` tell no direction. */
function mapAnunziDirection(word: string | undefined): CallDirection | undefined {
  return word === undefined ? undefined : (directions.get(word) ?? directions.get(word.toLowerCase()));
}

/** Anunzi's pages speak of phone calls only. Synthflow has widgets too, whose calls have no numbers. */
function mapAnunziChannel(hasNumber: boolean): CallChannel | undefined {
  return hasNumber ? "phone" : undefined;
}
