import type { Assistant, CallDirection, Customer, Party } from "../../call.js";
import { readId, readText, toE164, toParty, type Loose, type Notes } from "../../reading/index.js";

export interface Parties {
  from: Party | undefined;
  to: Party | undefined;
  customer: Customer | undefined;
  assistant: Assistant | undefined;
}

/**
 * `phone_number_from` is the caller and `phone_number_to` the callee, in both directions. Synthflow's list may lack
 * them and has `lead_phone_number` and `agent_phone_number`, the customer and the assistant, in both directions.
 *
 * Its `lead_name` is the whole name, which the single call has in `name`.
 */
export function readParties(notes: Notes, record: Loose, direction: CallDirection | undefined): Parties {
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
  const theirs = lead === undefined ? direction && numberOf(inbound ? from : to) : (toE164(lead) ?? lead);
  const ours = agent === undefined ? direction && numberOf(inbound ? to : from) : (toE164(agent) ?? agent);
  return {
    from,
    to,
    customer: toCustomer(customerName, theirs),
    assistant: toAssistant(readId(notes, record.model_id, "model_id"), ours),
  };
}

function numberOf(party: Party | undefined): string | undefined {
  return party?.e164 ?? party?.raw;
}

function toCustomer(name: string | undefined, number: string | undefined): Customer | undefined {
  if (number === undefined) return name === undefined ? undefined : { name };
  return name === undefined ? { number } : { name, number };
}

function toAssistant(id: string | undefined, number: string | undefined): Assistant | undefined {
  if (number === undefined) return id === undefined ? undefined : { id };
  return id === undefined ? { number } : { id, number };
}
