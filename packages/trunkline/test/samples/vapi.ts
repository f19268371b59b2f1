import type { Sample } from "./sample.js";

export const sample: Sample = {
  isCall: (record) => "orgId" in record,
  withTranscript: (transcript) => ({ id: "call-1", artifact: { transcript } }),
  twoLines: "AI: a\nUser: b\n",
  id: "7f2c1f1e-8d3a-4b7e-9a55-0a1b2c3d4e5f",
  notThatCall: [null, [], {}, { message: "ok" }, { id: "7f2c1f1e-8d3a-4b7e-9a55-0a1b2c3d4e60" }],
};
