import type { Assistant, CallDirection, Customer, Party } from "../../call.js";
import { readId, readText, toParty, type Loose, type Notes } from "../../reading/index.js";

export interface ZuduParties {
  from: Party | undefined;
  to: Party | undefined;
  customer: Customer | undefined;
  assistant: Assistant | undefined;
}

/** Zudu's `from_number` is the caller and `to_number` the callee, in both directions. Which of them is ours only the direction tells. */
export function readZuduParties(notes: Notes, record: Loose, direction: CallDirection | undefined): ZuduParties {
  const from = toParty(readText(notes, record.from_number, "from_number"));
  const to = toParty(readText(notes, record.to_number, "to_number"));
  const inbound = direction === "inbound";
  const ours = direction && numberOf(inbound ? to : from);
  const theirs = direction && numberOf(inbound ? from : to);
  const id = readId(notes, record.agent_id, "agent_id");
  return {
    from,
    to,
    customer: theirs === undefined ? undefined : { number: theirs },
    assistant: toAssistant(id, ours),
  };
}

function toAssistant(id: string | undefined, number: string | undefined): Assistant | undefined {
  if (id === undefined) return number === undefined ? undefined : { number };
  return number === undefined ? { id } : { id, number };
}

function numberOf(party: Party | undefined): string | undefined {
  return party?.e164 ?? party?.raw;
}
