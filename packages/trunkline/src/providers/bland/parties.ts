import type { CallDirection } from "../../call.js";
import {
  assume,
  numberOf,
  readBoolean,
  readId,
  readText,
  toParty,
  toPerson,
  type Parties,
  type Reader,
} from "../../reading/index.js";

/** `from` is the caller and `to` the callee, in both directions. Which of them is ours only `inbound` tells. */
export function readParties(call: Reader): Parties {
  const inbound = readBoolean(call, "inbound");
  const direction: CallDirection | undefined = inbound === undefined ? undefined : inbound ? "inbound" : "outbound";
  // As written: a number without a country code is one of the United States to Bland, where it dials.
  const from = toParty(readText(call, "from"));
  const to = toParty(readText(call, "to"));
  const theirs = direction && numberOf(inbound ? from : to);
  const ours = direction && numberOf(inbound ? to : from);
  // The target of a transfer is not the customer.
  const isAttempt = readBoolean(call, "is_proxy_agent_call") === true;
  return {
    direction,
    channel: from !== undefined || to !== undefined ? "phone" : undefined,
    from,
    to,
    customer: isAttempt ? undefined : toPerson(undefined, undefined, theirs),
    assistant: toPerson(readAssistantId(call), undefined, ours),
  };
}

function readAssistantId(call: Reader): string | undefined {
  const persona = readId(call, "persona_id");
  const pathway = readId(call, "pathway_id");
  // The list of active calls has "" for none.
  if (persona !== undefined || pathway === undefined) return persona;
  assume(call, "assistant.fromPathway");
  return pathway;
}
