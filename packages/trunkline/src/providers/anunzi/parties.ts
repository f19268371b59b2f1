import type { CallChannel, CallDirection } from "../../call.js";
import {
  numberOf,
  readId,
  readMeaning,
  readText,
  toParty,
  toPerson,
  type Parties,
  type Reader,
} from "../../reading/index.js";

/**
 * `phone_number_from` is the caller and `phone_number_to` the callee, in both directions. Synthflow's list may lack
 * them and has `lead_phone_number` and `agent_phone_number`, the customer and the assistant, in both directions.
 *
 * Its `lead_name` is the whole name, which the single call has in `name`.
 */
export function readParties(call: Reader, campaignType: string | undefined): Parties {
  const type = readMeaning(call, "type_of_call", toType);
  const direction = mapAnunziDirection(type) ?? mapAnunziDirection(campaignType);
  const lead = readText(call, "lead_phone_number");
  const agent = readText(call, "agent_phone_number");
  const name = readText(call, "name");
  const customerName = readText(call, "lead_name") ?? name;
  const inbound = direction === "inbound";
  const caller = readText(call, "phone_number_from") ?? (direction && (inbound ? lead : agent));
  const callee = readText(call, "phone_number_to") ?? (direction && (inbound ? agent : lead));
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
    assistant: toPerson(readId(call, "model_id"), undefined, ours),
  };
}

/** Widgets have calls without a direction, in Synthflow's analytics. */
function toType(word: string): string | undefined {
  return mapAnunziDirection(word) ?? (/^(?:widget|web)$/i.test(word) ? word : undefined);
}

/** `Test` is a trial; `live` says that it is none. */
export function toCampaignType(word: string): string | undefined {
  return mapAnunziDirection(word) ?? (/^(?:test|live)$/i.test(word) ? word : undefined);
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
