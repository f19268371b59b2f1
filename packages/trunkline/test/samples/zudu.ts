import type { Sample } from "./sample.js";

export const sample: Sample = {
  // A task of a batch names its call, and is none.
  isCall: (record) => "call_id" in record && !("task_id" in record),
  withTranscript: (transcript) => ({ call_id: "call-1", transcript }),
  twoLines: "Agent: a\nUser: b\n",
  leftOut: [
    ['disconnection_reason: "zq7"', "a reason for the end of a call that has not ended"],
    ['events.#.event: "zq7"', "free text, of which only the creation is looked for"],
    ['call_cost: {"zq7":1}', "an object without a documented field"],
  ],
  id: "call_1",
  notThatCall: [null, {}, { success: true }, { data: null }, { data: {} }, { data: { call_id: "call_2" } }],
};
