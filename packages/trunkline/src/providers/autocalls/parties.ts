import type { CallChannel, CallDirection } from "../../call.js";
import { numberOf, readText, toParty, toPerson, type CallDraft, type Loose, type Notes } from "../../reading/index.js";

export type Parties = CallDraft<"direction" | "channel" | "from" | "to" | "customer" | "assistant">;

/**
 * The record tells the assistant and the client, and by its type who of them called. The post-call webhook has other
 * names for them.
 */
export function readParties(notes: Notes, record: Loose): Parties {
  const type = readText(notes, record.type, "type")?.toLowerCase();
  const direction = mapAutoCallsDirection(type);
  const assistantName = readText(notes, record.assistant_name, "assistant_name");
  const ours = toParty(
    readText(notes, record.assistant_phone_number, "assistant_phone_number") ??
      readText(notes, record.assistant_phone, "assistant_phone"),
  );
  const theirs = toParty(
    readText(notes, record.client_phone_number, "client_phone_number") ??
      readText(notes, record.customer_phone, "customer_phone"),
  );
  return {
    direction,
    channel: mapAutoCallsChannel(type),
    from: direction && (direction === "inbound" ? theirs : ours),
    to: direction && (direction === "inbound" ? ours : theirs),
    customer: toPerson(undefined, undefined, numberOf(theirs)),
    assistant: toPerson(undefined, assistantName, numberOf(ours)),
  };
}

/** A web call has no direction: the documents call it neither. */
function mapAutoCallsDirection(type: string | undefined): CallDirection | undefined {
  return type === "inbound" || type === "outbound" ? type : undefined;
}

function mapAutoCallsChannel(type: string | undefined): CallChannel | undefined {
  if (type === "web") return "web";
  return mapAutoCallsDirection(type) && "phone";
}
