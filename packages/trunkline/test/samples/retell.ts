import type { Sample } from "./sample.js";

export const sample: Sample = {
  // A web call's answer names its call, and is none.
  isCall: (record) => "call_id" in record && !("ice_servers" in record),
  withTranscript: (transcript) => ({ call_id: "call-1", transcript }),
  twoLines: "Agent: a\nUser: b\n",
  id: "call_1",
  notThatCall: [null, {}, { success: true }, { call_id: null }, { items: [] }, { call_id: "call_2" }],
};
