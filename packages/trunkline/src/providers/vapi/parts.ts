import { fieldsOf, orUndefined, readObject, readRecord, type Loose, type Notes } from "../../reading/index.js";

/** All that is read of a call. */
const takeRecord = /* @__PURE__ */ fieldsOf([
  "id",
  "type",
  "status",
  "endedReason",
  "destination",
  "createdAt",
  "startedAt",
  "endedAt",
  "updatedAt",
  "schedulePlan",
  "customer",
  "customerId",
  "phoneNumber",
  "phoneCallTransport",
  "assistant",
  "assistantId",
  "assistantOverrides",
  "campaignId",
  "metadata",
  "artifact",
  "artifactPlan",
  "messages",
  "transcript",
  "recordingUrl",
  "stereoRecordingUrl",
  "cost",
  "costs",
  "costBreakdown",
  "analysis",
  "summary",
]);

/** All that is read of a call's artifact. */
const takeArtifact = /* @__PURE__ */ fieldsOf([
  "messages",
  "transcript",
  "recording",
  "recordingUrl",
  "stereoRecordingUrl",
  "videoRecordingUrl",
  "presignedUrlsExpiresAt",
  "presignedMonoUrl",
  "presignedStereoUrl",
  "presignedAssistantUrl",
  "presignedCustomerUrl",
  "presignedVideoUrl",
  "assistantActivations",
  "transfers",
  "variables",
  "variableValues",
  "structuredOutputs",
  "scorecards",
]);

export type VapiRecord = Readonly<ReturnType<typeof takeRecord>>;
export type VapiArtifact = Readonly<ReturnType<typeof takeArtifact>>;

/**
 * A call and the objects in it that several readers look into, each read once: one of a wrong type is one problem.
 * Empty where missing.
 */
export interface Parts {
  record: VapiRecord;
  artifact: VapiArtifact;
  /** True where the artifact has anything, read or not. */
  hasArtifact: boolean;
  /** The inline assistant; a saved one is only an id. */
  assistant: Loose;
  overrides: Loose;
}

const nothing: Loose = /* @__PURE__ */ Object.freeze({});

export function readParts(notes: Notes, raw: unknown): Parts {
  const record = takeRecord(readRecord(notes, raw));
  const artifact = readObject(notes, record.artifact, "artifact") ?? nothing;
  return {
    record,
    artifact: takeArtifact(artifact),
    hasArtifact: orUndefined(artifact) !== undefined,
    assistant: readObject(notes, record.assistant, "assistant") ?? nothing,
    overrides: readObject(notes, record.assistantOverrides, "assistantOverrides") ?? nothing,
  };
}
