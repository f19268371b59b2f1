import type { CallChannel, CallDirection } from "../../call.js";
import type { Parties } from "../finish-call.js";
import { inEitherCase, lookUp } from "../outcome.js";
import { numberOf, toParty, toPerson } from "../party.js";
import type { Reader } from "../reader.js";
import { readId, readMeaning, readText } from "../values.js";

/**
 * `from_number` is the caller and `to_number` the callee, in both directions. Which of them is ours only the direction
 * tells.
 */
export function readParties(call: Reader): Parties {
  const direction = readMeaning(call, "direction", mapDirection);
  const from = toParty(readText(call, "from_number"));
  const to = toParty(readText(call, "to_number"));
  const inbound = direction === "inbound";
  const ours = direction && numberOf(inbound ? to : from);
  const theirs = direction && numberOf(inbound ? from : to);
  return {
    direction,
    channel: readMeaning(call, "call_type", mapChannel),
    from,
    to,
    customer: toPerson(undefined, undefined, theirs),
    assistant: toPerson(readId(call, "agent_id"), readText(call, "agent_name"), ours),
  };
}

const directions = /* @__PURE__ */ inEitherCase<CallDirection>({ inbound: "inbound", outbound: "outbound" });
const channels = /* @__PURE__ */ inEitherCase<CallChannel>({ phone_call: "phone", web_call: "web" });

function mapDirection(direction: string): CallDirection | undefined {
  return lookUp(directions, direction);
}

function mapChannel(type: string): CallChannel | undefined {
  return lookUp(channels, type);
}
