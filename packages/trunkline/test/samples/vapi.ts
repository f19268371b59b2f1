import type { Sample } from "./sample.js";

export const sample: Sample = {
  isCall: (record) => "orgId" in record,
  withTranscript: (transcript) => ({ id: "call-1", artifact: { transcript } }),
  twoLines: "AI: a\nUser: b\n",
  leftOut: [
    ['artifact.transcript: "zq7"', "a text that is shorter than its copy"],
    ['transcript: "zq7"', "a text that is shorter than its copy"],
    ['summary: "zq7"', "a copy of the analysis' own"],
    ["costBreakdown.total: -98765432.5", "another copy of `costs`"],
    ["costBreakdown.stt: -98765432.5", "another copy of `costs`"],
    ["costBreakdown.llm: -98765432.5", "another copy of `costs`"],
    ["costBreakdown.tts: -98765432.5", "another copy of `costs`"],
    ["costBreakdown.vapi: -98765432.5", "another copy of `costs`"],
    ["costBreakdown.chat: -98765432.5", "another copy of `costs`"],
    ["costBreakdown.voicemailDetectionCost: -98765432.5", "another copy of `costs`"],
    ["costBreakdown.knowledgeBaseCost: -98765432.5", "another copy of `costs`"],
    ["costBreakdown.analysisCostBreakdown.summary: -98765432.5", "another copy of `costs`"],
    ["costBreakdown.analysisCostBreakdown.structuredData: -98765432.5", "another copy of `costs`"],
    ["costBreakdown.analysisCostBreakdown.successEvaluation: -98765432.5", "another copy of `costs`"],
  ],
  id: "7f2c1f1e-8d3a-4b7e-9a55-0a1b2c3d4e5f",
  notThatCall: [null, [], {}, { message: "ok" }, { id: "7f2c1f1e-8d3a-4b7e-9a55-0a1b2c3d4e60" }],
};
