import type { Sample } from "./sample.js";

const turns = [
  { role: "agent", message: "Hello.", time_in_call_secs: 0 },
  { role: "user", message: "Hi.", time_in_call_secs: 1 },
];

export const sample: Sample = {
  // Others only name a conversation: the answers to an outbound call and to a search, an event without its own.
  isCall: (record) =>
    "conversation_id" in record && ("status" in record || "failure_reason" in record) && !("phone_number" in record),
  withTurns: (count) => ({
    conversation_id: "conv_1",
    transcript: Array.from({ length: count }, (_, index) => turns[index % 2]),
  }),
  id: "conv_9001k1zph3fkeh5s8xg9z90swaqa",
  notThatCall: [null, [], {}, { detail: "none" }, { conversation_id: "conv_2" }],
};
