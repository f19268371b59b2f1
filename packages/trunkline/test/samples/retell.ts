import type { Sample } from "./sample.js";

export const sample: Sample = {
  // A web call's answer names its call, and is none.
  isCall: (record) => "call_id" in record && !("ice_servers" in record),
  withTranscript: (transcript) => ({ call_id: "call-1", transcript }),
  twoLines: "Agent: a\nUser: b\n",
  leftOut: [
    ['transcript_with_tool_calls.#.role: "zq7"', "one of two speakers, of whom the other is known: an assumption"],
    ["call_cost.combined_cost: -98765432.5", "cents, of which the call has the whole units: -987654.325"],
    ["call_cost.product_costs.#.cost: -98765432.5", "as the total"],
  ],
  id: "call_1",
  notThatCall: [null, {}, { success: true }, { call_id: null }, { items: [] }, { call_id: "call_2" }],
};
