import type { CallChannel, CallDirection } from "../../call.js";
import {
  assume,
  firstOf,
  lookUp,
  numberOf,
  readBoolean,
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
import { mapSource } from "./status.js";

/**
 * `agent_number` is ours and `external_number` the customer's, whoever called whom; so are those of text messages. A
 * row has the direction only.
 */
export function readParties(parts: Parts): Parties {
  const { call, row, metadata, phoneCall, isFailure } = parts;
  const sms = readObject(metadata, "sms");
  const whatsApp = readObject(metadata, "whatsapp");
  if (isFailure) assume(call, "direction.outbound");
  const direction = isFailure
    ? "outbound"
    : firstOf(
        firstOf(readMeaning(phoneCall, "direction", mapDirection), readMeaning(row, "direction", mapDirection)),
        readMeaning(sms, "direction", mapDirection),
        // `unknown` is a documented word.
        whatsApp.record.direction === "unknown" ? undefined : readMeaning(whatsApp, "direction", mapDirection),
      );
  const inbound = direction === "inbound";
  const told = readNumbers(parts, sms, readObject(whatsApp, "recipient"));
  const ours = toParty(told.ours);
  const theirs = toParty(told.theirs);
  return {
    direction,
    channel: readChannel(parts, sms),
    from: direction && (inbound ? theirs : ours),
    to: direction && (inbound ? ours : theirs),
    customer: toPerson(
      firstOf(readId(call, "user_id"), readText(whatsApp, "whatsapp_user_id")),
      undefined,
      numberOf(theirs),
    ),
    assistant: toPerson(readId(call, "agent_id"), readText(call, "agent_name"), numberOf(ours)),
  };
}

interface Numbers {
  ours: string | undefined;
  theirs: string | undefined;
}

function readNumbers(
  { call, metadata, phoneCall, variables, isFailure }: Parts,
  sms: Reader,
  recipient: Reader,
): Numbers {
  if (isFailure) {
    const body = readObject(metadata, "body");
    return {
      ours: firstOf(readText(body, "From"), readText(body, "from_number")),
      theirs: firstOf(readText(body, "To"), readText(body, "to_number")),
    };
  }
  const ours = firstOf(readText(phoneCall, "agent_number"), readText(sms, "agent_phone_number"));
  const theirs = firstOf(
    readText(phoneCall, "external_number"),
    readText(sms, "sms_user_phone_number"),
    readText(recipient, "phone"),
  );
  if (ours !== undefined || theirs !== undefined) return { ours, theirs };
  const caller = readText(variables, "system__caller_id");
  const called = readText(variables, "system__called_number");
  if (caller !== undefined || called !== undefined) assume(call, "parties.fromVariables");
  return phoneCall.record.direction === "outbound"
    ? { ours: caller, theirs: called }
    : { ours: called, theirs: caller };
}

function mapDirection(word: string): CallDirection | undefined {
  return lookUp(directions, word);
}

const directions = /* @__PURE__ */ new Map<string, CallDirection>([
  ["inbound", "inbound"],
  ["outbound", "outbound"],
]);

/** Text is text, whatever it was started from; then the carrier tells, and what it was started from comes last. */
function readChannel({ call, row, metadata, phoneCall, isFailure }: Parts, sms: Reader): CallChannel | undefined {
  const source = firstOf(readSource(metadata), readSource(row));
  if (readBoolean(metadata, "text_only") === true || "direction" in sms.record) return "chat";
  if (isFailure || readText(phoneCall, "type") !== undefined) {
    // A SIP address in place of a number did not come by the telephone network.
    return /^sips?:/i.test(String(phoneCall.record.external_number)) ? "sip" : "phone";
  }
  if (source === undefined || source === "either") return undefined;
  assume(call, "channel.fromSource");
  return source;
}

function readSource(from: Reader): CallChannel | "either" | undefined {
  return readMeaning(from, "conversation_initiation_source", mapSource);
}
