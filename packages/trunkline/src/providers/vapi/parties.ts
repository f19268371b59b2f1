import type { Assistant, CallChannel, CallDirection } from "../../call.js";
import {
  isObject,
  numberOf,
  readArray,
  readId,
  readObject,
  readText,
  toParty,
  toPerson,
  type CallDraft,
  type Notes,
} from "../../reading/index.js";
import type { Parts } from "./parts.js";

export type Parties = CallDraft<"direction" | "channel" | "from" | "to" | "customer" | "assistant">;

/** `customer` is the other party, whoever called whom. Only the type of a phone call tells the direction. */
export function readParties(notes: Notes, parts: Parts): Parties {
  const { record } = parts;
  const type = readText(notes, record.type, "type");
  const direction = mapVapiDirection(type);
  const customer = readObject(notes, record.customer, "customer");
  const customerName = readText(notes, customer?.name, "customer.name");
  const customerNumber =
    readText(notes, customer?.number, "customer.number") ?? readText(notes, customer?.sipUri, "customer.sipUri");
  // A call on a saved number has only the number's id.
  const phoneNumber = readObject(notes, record.phoneNumber, "phoneNumber");
  const ownNumber = readText(notes, phoneNumber?.twilioPhoneNumber, "phoneNumber.twilioPhoneNumber");
  const theirs = toParty(customerNumber, customerName);
  const ours = toParty(ownNumber);
  const inbound = direction === "inbound";
  return {
    direction,
    channel: mapVapiChannel(type, readText(notes, record.phoneCallTransport, "phoneCallTransport")),
    from: direction && (inbound ? theirs : ours),
    to: direction && (inbound ? ours : theirs),
    customer: toPerson(readId(notes, record.customerId, "customerId"), customerName, numberOf(theirs)),
    assistant: readAssistant(notes, parts, numberOf(ours)),
  };
}

export function mapVapiDirection(type: string | undefined): CallDirection | undefined {
  if (type === "inboundPhoneCall") return "inbound";
  return type === "outboundPhoneCall" ? "outbound" : undefined;
}

/** A websocket call has no phone in it either: other software sends and plays its audio. */
export function mapVapiChannel(type: string | undefined, transport: string | undefined): CallChannel | undefined {
  if (type === "webCall" || type === "vapi.websocketCall") return "web";
  if (mapVapiDirection(type) === undefined) return undefined;
  return transport === "sip" ? "sip" : "phone";
}

/**
 * A saved assistant has only its id in the call, an inline one its name; a squad's are listed in the order in which
 * they spoke.
 */
function readAssistant(
  notes: Notes,
  { record, artifact, assistant, overrides }: Parts,
  number: string | undefined,
): Assistant | undefined {
  const activations = readArray(notes, artifact.assistantActivations, "artifact.assistantActivations");
  const first = isObject(activations?.[0]) ? activations[0] : undefined;
  const path = "artifact.assistantActivations.0";
  const id =
    readId(notes, record.assistantId, "assistantId") ?? readId(notes, first?.assistantId, `${path}.assistantId`);
  const name =
    readText(notes, overrides.name, "assistantOverrides.name") ??
    readText(notes, assistant.name, "assistant.name") ??
    readText(notes, first?.assistantName, `${path}.assistantName`);
  return toPerson(id, name, number);
}
