import type { CallChannel, CallDirection } from "../../call.js";
import {
  lookUp,
  numberOf,
  readId,
  readText,
  toParty,
  toPerson,
  type CallDraft,
  type Loose,
  type Notes,
} from "../../reading/index.js";

export type Parties = CallDraft<"direction" | "channel" | "from" | "to" | "customer" | "assistant">;

/**
 * Zudu's `from_number` is the caller and `to_number` the callee, in both directions. Which of them is ours only the
 * direction tells.
 */
export function readParties(notes: Notes, record: Loose): Parties {
  const direction = mapZuduDirection(readText(notes, record.direction, "direction"));
  const from = toParty(readText(notes, record.from_number, "from_number"));
  const to = toParty(readText(notes, record.to_number, "to_number"));
  const inbound = direction === "inbound";
  const ours = direction && numberOf(inbound ? to : from);
  const theirs = direction && numberOf(inbound ? from : to);
  return {
    direction,
    channel: mapZuduChannel(readText(notes, record.call_type, "call_type")),
    from,
    to,
    customer: toPerson(undefined, undefined, theirs),
    assistant: toPerson(readId(notes, record.agent_id, "agent_id"), undefined, ours),
  };
}

const directions = new Map<string, CallDirection>([
  ["inbound", "inbound"],
  ["outbound", "outbound"],
]);

const channels = new Map<string, CallChannel>([
  ["phone_call", "phone"],
  ["web_call", "web"],
]);

function mapZuduDirection(direction: string | undefined): CallDirection | undefined {
  return lookUp(directions, direction);
}

function mapZuduChannel(type: string | undefined): CallChannel | undefined {
  return lookUp(channels, type);
}
