import type { Sample } from "./sample.js";

export const sample: Sample = {
  isCall: (record) => "call_id" in record,
  withTranscript: (transcript) => ({ call_id: "call-1", transcript }),
  twoLines: "bot: a\nhuman: b\n",
  id: "1726573895974x902342426476519400",
  notThatCall: [
    null,
    {},
    { status: "ok", response: null },
    { response: { calls: null } },
    { response: { calls: [{ call_id: "other" }] } },
  ],
};
