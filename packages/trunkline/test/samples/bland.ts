import type { Sample } from "./sample.js";

/**
 * What names a call and is none: other operations' answers, variables, what is added to a call later, attempts and
 * citations.
 */
const ofOthers = [
  "short_from",
  "objective",
  "payload",
  "message",
  "event_type",
  "category",
  "variable_name",
  "phone_number",
];

export const sample: Sample = {
  isCall: (record) => "call_id" in record && !ofOthers.some((name) => name in record),
  withTranscript: (transcript) => ({ call_id: "call-1", concatenated_transcript: transcript, transcripts: [] }),
  twoLines: "assistant: a \n user: b \n",
  id: "c1234567-89ab-cdef-0123-456789abcdef",
  notThatCall: [
    null,
    {},
    { data: null, errors: [] },
    { status: "error", message: "Internal server error." },
    { call_id: "d9cce3f3-23cf-4fa7-b62c-8be8119b8715" },
  ],
};
