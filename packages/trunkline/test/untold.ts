import { unended, type Ending, type Parties, type Times } from "../src/reading/index.js";

type Part = "campaign" | "variables" | "metadata" | "transcript" | "cost" | "analysis";

/** What a mapper has read of a record that tells nothing. */
export const untold: Parties & Ending & Times & Record<Part, undefined> = {
  ...unended,
  direction: undefined,
  channel: undefined,
  from: undefined,
  to: undefined,
  customer: undefined,
  assistant: undefined,
  createdAt: undefined,
  startedAt: undefined,
  answeredAt: undefined,
  endedAt: undefined,
  updatedAt: undefined,
  scheduledAt: undefined,
  durationSeconds: undefined,
  transcript: undefined,
  cost: undefined,
  analysis: undefined,
  campaign: undefined,
  variables: undefined,
  metadata: undefined,
};
