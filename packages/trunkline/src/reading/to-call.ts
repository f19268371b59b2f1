import type { Call } from "../call.js";

/** Fields of a Call before those without a value are left out. */
export type CallDraft<Keys extends keyof Call, Raw = unknown, Provider extends string = string> = {
  [Key in Keys]-?: Call<Raw, Provider>[Key] | undefined;
};

/**
 * `omitMissing` for a Call, with the same result: as it sets every property by its own name, it takes a tenth of the
 * time, and for small records that time is most of a mapper's. A new field of `Call` is added here too.
 */
export function toCall<Raw, Provider extends string>(draft: CallDraft<keyof Call, Raw, Provider>): Call<Raw, Provider> {
  const call: Partial<Call<Raw, Provider>> = {};
  if (draft.provider !== undefined) call.provider = draft.provider;
  if (draft.account !== undefined) call.account = draft.account;
  if (draft.id !== undefined) call.id = draft.id;
  if (draft.key !== undefined) call.key = draft.key;
  if (draft.brand !== undefined) call.brand = draft.brand;
  if (draft.direction !== undefined) call.direction = draft.direction;
  if (draft.channel !== undefined) call.channel = draft.channel;
  if (draft.status !== undefined) call.status = draft.status;
  if (draft.outcome !== undefined) call.outcome = draft.outcome;
  if (draft.ended !== undefined) call.ended = draft.ended;
  if (draft.answeredBy !== undefined) call.answeredBy = draft.answeredBy;
  if (draft.transfers !== undefined) call.transfers = draft.transfers;
  if (draft.from !== undefined) call.from = draft.from;
  if (draft.to !== undefined) call.to = draft.to;
  if (draft.customer !== undefined) call.customer = draft.customer;
  if (draft.assistant !== undefined) call.assistant = draft.assistant;
  if (draft.createdAt !== undefined) call.createdAt = draft.createdAt;
  if (draft.startedAt !== undefined) call.startedAt = draft.startedAt;
  if (draft.answeredAt !== undefined) call.answeredAt = draft.answeredAt;
  if (draft.endedAt !== undefined) call.endedAt = draft.endedAt;
  if (draft.updatedAt !== undefined) call.updatedAt = draft.updatedAt;
  if (draft.scheduledAt !== undefined) call.scheduledAt = draft.scheduledAt;
  if (draft.occurredAt !== undefined) call.occurredAt = draft.occurredAt;
  if (draft.durationSeconds !== undefined) call.durationSeconds = draft.durationSeconds;
  if (draft.transcript !== undefined) call.transcript = draft.transcript;
  if (draft.recordings !== undefined) call.recordings = draft.recordings;
  if (draft.cost !== undefined) call.cost = draft.cost;
  if (draft.analysis !== undefined) call.analysis = draft.analysis;
  if (draft.campaign !== undefined) call.campaign = draft.campaign;
  if (draft.variables !== undefined) call.variables = draft.variables;
  if (draft.metadata !== undefined) call.metadata = draft.metadata;
  if (draft.completeness !== undefined) call.completeness = draft.completeness;
  if (draft.assumptions !== undefined) call.assumptions = draft.assumptions;
  if (draft.problems !== undefined) call.problems = draft.problems;
  if (draft.test !== undefined) call.test = draft.test;
  if (draft.raw !== undefined) call.raw = draft.raw;
  // Every property `Call` requires was required of the draft too.
  return call as Call<Raw, Provider>;
}
