import type { CallChannel, CallDirection } from "../../call.js";
import {
  lookUp,
  numberOf,
  readId,
  readMeaning,
  readText,
  toParty,
  toPerson,
  type Parties,
  type Reader,
} from "../../reading/index.js";
import { inEitherCase } from "./status.js";

/**
 * Zudu's `from_number` is the caller and `to_number` the callee, in both directions. Which of them is ours only the
 * direction tells.
 */
export function readParties(call: Reader): Parties {
  const direction = readMeaning(call, "direction", mapZuduDirection);
  const from = toParty(readText(call, "from_number"));
  const to = toParty(readText(call, "to_number"));
  const inbound = direction === "inbound";
  const ours = direction && numberOf(inbound ? to : from);
  const theirs = direction && numberOf(inbound ? from : to);
  return {
    direction,
    channel: readMeaning(call, "call_type", mapZuduChannel),
    from,
    to,
    customer: toPerson(undefined, undefined, theirs),
    assistant: toPerson(readId(call, "agent_id"), undefined, ours),
  };
}

const directions = /* @__PURE__ */ inEitherCase<CallDirection>([
  ["inbound", "inbound"],
  ["outbound", "outbound"],
]);

const channels = /* @__PURE__ */ inEitherCase<CallChannel>([
  ["phone_call", "phone"],
  ["web_call", "web"],
]);

function mapZuduDirection(direction: string | undefined): CallDirection | undefined {
  return lookUp(directions, direction);
}

function mapZuduChannel(type: string | undefined): CallChannel | undefined {
  return lookUp(channels, type);
}
