import type { Assistant, CallChannel, CallDirection } from "../../call.js";
import {
  firstOf,
  enter,
  isObject,
  numberOf,
  readArray,
  readId,
  readMeaning,
  readObject,
  readText,
  toParty,
  toPerson,
  type Parties,
  type Reader,
} from "../../reading/index.js";
import type { Parts } from "./parts.js";

/** `customer` is the other party, whoever called whom. Only the type of a phone call tells the direction. */
export function readParties(parts: Parts): Parties {
  const { call } = parts;
  const type = readMeaning(call, "type", knownType);
  const transport = readMeaning(call, "phoneCallTransport", knownTransport);
  const direction = mapVapiDirection(type);
  const customer = readObject(call, "customer");
  const customerName = readText(customer, "name");
  const customerNumber = firstOf(readText(customer, "number"), readText(customer, "sipUri"));
  // A call on a saved number has only the number's id. An event has that number's record, whose `number` it is (§3.9).
  const phoneNumber = readObject(call, "phoneNumber");
  const ownNumber = firstOf(readText(phoneNumber, "twilioPhoneNumber"), readText(phoneNumber, "number"));
  const theirs = toParty(customerNumber, customerName);
  const ours = toParty(ownNumber);
  const inbound = direction === "inbound";
  return {
    direction,
    channel: mapVapiChannel(type, transport),
    from: direction && (inbound ? theirs : ours),
    to: direction && (inbound ? ours : theirs),
    customer: toPerson(readId(call, "customerId"), customerName, numberOf(theirs)),
    assistant: readAssistant(parts, numberOf(ours)),
  };
}

function knownType(word: string): string | undefined {
  return mapVapiChannel(word, undefined) && word;
}

function knownTransport(word: string): string | undefined {
  return word === "sip" || word === "pstn" ? word : undefined;
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
function readAssistant(parts: Parts, number: string | undefined): Assistant | undefined {
  const { call, artifact, assistant, overrides } = parts;
  const first = readFirst(artifact, "assistantActivations");
  const id = firstOf(readId(call, "assistantId"), first && readId(first, "assistantId"));
  const name = firstOf(
    readText(overrides, "name"),
    readText(assistant, "name"),
    first && readText(first, "assistantName"),
  );
  return toPerson(id, name, number);
}

function readFirst(from: Reader, name: string): Reader | undefined {
  const item = readArray(from, name)?.[0];
  return isObject(item) ? enter(from, from, `${name}.0`, item) : undefined;
}
