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
  leftOut: [
    ['error_message: "zq7"', "words for people, of which those of a busy line alone are a fact"],
    ['transferred_to: "zq7"', "the attempts tell whom a transfer with an introduction went to"],
    ...[
      'text: "zq7"',
      ...['"zq7"', '{"zq7":1}', '["zq7"]', "-98765432.5"].map((value) => `speaker_label: ${value}`),
    ].map(
      (what) =>
        [`corrected_transcript.#.${what}`, "a second copy of the transcript, of which the times are taken"] as const,
    ),
  ],
  id: "c1234567-89ab-cdef-0123-456789abcdef",
  notThatCall: [
    null,
    {},
    { data: null, errors: [] },
    { status: "error", message: "Internal server error." },
    { call_id: "d9cce3f3-23cf-4fa7-b62c-8be8119b8715" },
  ],
};
