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
  leftOut: [
    ['termination_reason: "zq7"', "a reason for the end of a conversation that has not ended"],
    ['metadata.termination_reason: "zq7"', "the same"],
    ['metadata.error.reason: "zq7"', "an error of a conversation that has not ended"],
    ["metadata.error.code: -98765432.5", "a number without a documented value, of which only one is looked for"],
    ['transcript.#.tool_results.#.tool_name: "zq7"', "a copy of the use's own name"],
    ['metadata.sms.agent_phone_number: "zq7"', "a number beside that of the phone call"],
    ['metadata.sms.sms_user_phone_number: "zq7"', "the same"],
    ['metadata.whatsapp.whatsapp_user_id: "zq7"', "an id beside the user's own"],
    ["metadata.charging.llm_price: -98765432.5", "a part of a cost whose whole is not told"],
  ],
  id: "conv_9001k1zph3fkeh5s8xg9z90swaqa",
  notThatCall: [null, [], {}, { detail: "none" }, { conversation_id: "conv_2" }],
};
