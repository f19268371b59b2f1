import type { Call } from "trunkline";

/** A row of `calls`, as a database returns it. */
type Row = Readonly<Record<string, unknown>>;

/**
 * Reads a Call back from the columns that `toRow` wrote. A new field of Call does not compile until it is read here.
 */
const fields: { readonly [Field in keyof Call]-?: (row: Row) => Call[Field] | undefined } = {
  key: (row) => toText(row.call_key),
  provider: (row) => toText(row.provider),
  account: (row) => toText(row.account_id),
  id: (row) => toText(row.call_id),
  brand: (row) => toText(row.brand),
  direction: (row) => kept(row.direction),
  channel: (row) => kept(row.channel),
  status: (row) => gather({ unified: row.status, raw: row.status_raw }),
  outcome: (row) => kept(row.outcome),
  ended: (row) => gather({ by: row.ended_by, reason: row.ended_reason, raw: row.ended_reason_raw }),
  answeredBy: (row) => kept(row.answered_by),
  transfers: (row) => kept(row.transfers),
  from: (row) => gather({ e164: row.from_number, raw: row.from_raw, name: row.from_name }),
  to: (row) => gather({ e164: row.to_number, raw: row.to_raw, name: row.to_name }),
  customer: (row) => gather({ id: row.customer_id, name: row.customer_name, number: row.customer_number }),
  assistant: (row) => gather({ id: row.assistant_id, name: row.assistant_name, number: row.assistant_number }),
  createdAt: (row) => toText(row.created_at),
  startedAt: (row) => toText(row.started_at),
  answeredAt: (row) => toText(row.answered_at),
  endedAt: (row) => toText(row.ended_at),
  updatedAt: (row) => toText(row.updated_at),
  scheduledAt: (row) => toText(row.scheduled_at),
  occurredAt: (row) => toText(row.occurred_at),
  durationSeconds: (row) => (row.duration_seconds === null ? undefined : Number(row.duration_seconds)),
  transcript: (row) =>
    row.transcript_text === null ? undefined : gather({ text: row.transcript_text, turns: row.turns }),
  recordings: (row) => kept(row.recordings),
  cost: (row) =>
    row.cost_amount === null
      ? undefined
      : gather({ amount: row.cost_amount, currency: row.cost_currency, parts: row.cost_parts }),
  analysis: (row) =>
    gather({ summary: row.summary, sentiment: row.sentiment, successful: row.is_successful, data: row.analysis_data }),
  campaign: (row) => gather({ id: row.campaign_id, name: row.campaign_name }),
  variables: (row) => kept(row.variables),
  metadata: (row) => kept(row.metadata),
  completeness: (row) =>
    gather({
      transcript: row.transcript_state,
      recording: row.recording_state,
      cost: row.cost_state,
      analysis: row.analysis_state,
    }),
  assumptions: (row) => kept(row.assumptions),
  problems: (row) => kept(row.problems),
  test: (row) => kept(row.is_test),
  raw: (row) => row.raw ?? undefined,
};

export function toCall(row: Row): Call {
  const read = Object.entries(fields).map(([name, readField]) => [name, readField(row)] as const);
  // The required fields of a Call are present, since their columns in `calls` are not null.
  return Object.fromEntries(read.filter(([name, value]) => value !== undefined || name === "raw")) as unknown as Call;
}

function toText(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

/** The column was written from this field, so its value has the field's type. */
function kept<Value>(value: unknown): Value | undefined {
  return value === null ? undefined : (value as Value);
}

/** The same for several columns; undefined if all are null. */
function gather<Value>(parts: Row): Value | undefined {
  const entries = Object.entries(parts).filter(([, part]) => part !== null);
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Value);
}
