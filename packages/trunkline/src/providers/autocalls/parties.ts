import type { CallChannel, CallDirection } from "../../call.js";
import {
  firstOf,
  numberOf,
  readMeaning,
  readText,
  toParty,
  toPerson,
  type Parties,
  type Reader,
} from "../../reading/index.js";

/**
 * The record tells the assistant and the client, and by its type who of them called. The post-call webhook has other
 * names for them.
 */
export function readParties(call: Reader): Parties {
  const type = readMeaning(call, "type", toType);
  const direction = mapAutoCallsDirection(type);
  const assistantName = readText(call, "assistant_name");
  const ours = toParty(firstOf(readText(call, "assistant_phone_number"), readText(call, "assistant_phone")));
  const theirs = toParty(firstOf(readText(call, "client_phone_number"), readText(call, "customer_phone")));
  return {
    direction,
    channel: mapAutoCallsChannel(type),
    from: direction && (direction === "inbound" ? theirs : ours),
    to: direction && (direction === "inbound" ? ours : theirs),
    customer: toPerson(undefined, undefined, numberOf(theirs)),
    assistant: toPerson(undefined, assistantName, numberOf(ours)),
  };
}

/** Conversations have types of their own, and neither direction nor channel. */
const conversations: ReadonlySet<string> = new Set(["widget", "whatsapp", "test", "api"]);

function toType(word: string): string | undefined {
  const type = word.toLowerCase();
  return mapAutoCallsChannel(type) !== undefined || conversations.has(type) ? type : undefined;
}

/** A web call has no direction: the documents call it neither. */
function mapAutoCallsDirection(type: string | undefined): CallDirection | undefined {
  return type === "inbound" || type === "outbound" ? type : undefined;
}

function mapAutoCallsChannel(type: string | undefined): CallChannel | undefined {
  if (type === "web") return "web";
  return mapAutoCallsDirection(type) && "phone";
}
