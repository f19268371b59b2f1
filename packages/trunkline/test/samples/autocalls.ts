import type { Sample } from "./sample.js";

export const sample: Sample = {
  isCall: (record) => "transcript" in record,
  withTranscript: (transcript) => ({ id: 1, transcript }),
  twoLines: "AI: a\nCustomer: b\n",
  id: "123",
  notThatCall: [null, [], {}, { data: { id: 123 } }, { id: 124 }],
};
