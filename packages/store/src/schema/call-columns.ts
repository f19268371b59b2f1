import type { Call } from "trunkline";

/** A column of `calls` that comes from a Call. */
export interface CallColumn {
  /** The type as in `create table`, without constraints. */
  type: "text" | "boolean" | "numeric" | "timestamptz" | "jsonb";
  /** What it means, for the database's comments and the documentation of columns. */
  comment: string;
  read: (call: Call) => unknown;
}

type Columns = Readonly<Record<string, CallColumn>>;

/** The columns of each field of a Call. A new field does not compile until it is handled here. */
export const callColumns: Readonly<Record<keyof Call, Columns>> = {
  key: { call_key: text("`provider:account:id`, the primary key; it never changes.", ({ key }) => key) },
  provider: { provider: text("Whose call it is: `vapi`, `retell`.", ({ provider }) => provider) },
  account: { account_id: text("The label of the account, if there are several.", ({ account }) => account) },
  id: { call_id: text("The provider's own id.", ({ id }) => id) },
  brand: { brand: text("Who serves the API, if not the provider itself.", ({ brand }) => brand) },
  direction: {
    direction: text(
      "`inbound`: the customer called. `outbound`: the customer was called.",
      ({ direction }) => direction,
    ),
  },
  channel: { channel: text("`phone`, `web`, `sip`, `chat`.", ({ channel }) => channel) },
  status: {
    status: text(
      "How far along the call is: `scheduled`, `queued`, `ringing`, `in_progress`, `ended`, `unknown`.",
      ({ status }) => status.unified,
    ),
    status_raw: text("The provider's word for it.", ({ status }) => status.raw),
  },
  outcome: {
    outcome: text(
      "What came of it, once ended: `completed`, `no_answer`, `busy`, `voicemail`, `transferred`, `canceled`, `failed`, `unknown`.",
      ({ outcome }) => outcome,
    ),
  },
  ended: {
    ended_by: text("`customer`, `assistant`, `transfer`, `system`, `unknown`.", ({ ended }) => ended?.by),
    ended_reason: text("The provider's reason in lower case with `_`, to group by.", ({ ended }) => ended?.reason),
    ended_reason_raw: text("The provider's reason, untouched.", ({ ended }) => ended?.raw),
  },
  answeredBy: { answered_by: text("Who picked up: `human`, `machine`, `unknown`.", ({ answeredBy }) => answeredBy) },
  transfers: {
    transfers: json("Attempts to hand the call over, in order: see `call_transfers`.", ({ transfers }) => transfers),
  },
  from: {
    from_number: text("The caller, in E.164.", ({ from }) => from?.e164),
    from_raw: text("The caller as the provider wrote it.", ({ from }) => from?.raw),
    from_name: text("The caller's name.", ({ from }) => from?.name),
  },
  to: {
    to_number: text("The callee, in E.164.", ({ to }) => to?.e164),
    to_raw: text("The callee as the provider wrote it.", ({ to }) => to?.raw),
    to_name: text("The callee's name.", ({ to }) => to?.name),
  },
  customer: {
    customer_id: text("The provider's id of the person on the line.", ({ customer }) => customer?.id),
    customer_name: text("The person's name.", ({ customer }) => customer?.name),
    customer_number: text("In E.164 if possible, else as the provider wrote it.", ({ customer }) => customer?.number),
  },
  assistant: {
    assistant_id: text("The provider's id of the assistant (agent, model).", ({ assistant }) => assistant?.id),
    assistant_name: text("The assistant's name.", ({ assistant }) => assistant?.name),
    assistant_number: text("The assistant's number.", ({ assistant }) => assistant?.number),
  },
  createdAt: { created_at: time("When the provider made the record.", ({ createdAt }) => createdAt) },
  startedAt: { started_at: time("When the call began: when it was dialed or came in.", ({ startedAt }) => startedAt) },
  answeredAt: { answered_at: time("When somebody or something answered.", ({ answeredAt }) => answeredAt) },
  endedAt: { ended_at: time("When the line was closed.", ({ endedAt }) => endedAt) },
  updatedAt: { updated_at: time("When the provider last changed the record.", ({ updatedAt }) => updatedAt) },
  scheduledAt: {
    scheduled_at: time("The time that the call is, or was, scheduled for.", ({ scheduledAt }) => scheduledAt),
  },
  occurredAt: {
    occurred_at: time("The time to sort, group and filter by; null only without any time.", (call) => call.occurredAt),
  },
  durationSeconds: {
    duration_seconds: {
      type: "numeric",
      comment: "How long it lasted, in seconds and fractions.",
      read: (call) => call.durationSeconds,
    },
  },
  transcript: {
    transcript_text: text("The whole conversation, one line for each turn.", ({ transcript }) => transcript?.text),
    turns: json("The same, speaker by speaker: see `call_turns`.", ({ transcript }) => transcript?.turns),
  },
  recordings: { recordings: json("Addresses of recordings: see `call_recordings`.", ({ recordings }) => recordings) },
  cost: {
    cost_amount: {
      type: "numeric",
      comment: "What the provider charges, in major units of `cost_currency`.",
      read: ({ cost }) => (cost && isDecimal(cost.amount) ? cost.amount : undefined),
    },
    cost_currency: text("ISO 4217, if the provider names it or we assume it.", ({ cost }) => cost?.currency),
    cost_parts: json("What the amount is made of: see `call_costs`.", ({ cost }) => cost?.parts),
  },
  analysis: {
    summary: text("What the call was about, in the provider's sentences.", ({ analysis }) => analysis?.summary),
    sentiment: text("The provider's word, in lower case.", ({ analysis }) => analysis?.sentiment),
    is_successful: {
      type: "boolean",
      comment: "Whether it reached its goal, if the provider judged that.",
      read: ({ analysis }) => analysis?.successful,
    },
    analysis_data: json("Whatever else the provider's analysis found, by name.", ({ analysis }) => analysis?.data),
  },
  campaign: {
    campaign_id: text("The provider's id of the campaign, or batch.", ({ campaign }) => campaign?.id),
    campaign_name: text("The campaign's name.", ({ campaign }) => campaign?.name),
  },
  variables: {
    variables: json("Values given to the assistant or collected by it, by name.", ({ variables }) => variables),
  },
  metadata: { metadata: json("What the caller of the API attached.", ({ metadata }) => metadata) },
  completeness: {
    transcript_state: state(({ completeness }) => completeness.transcript),
    recording_state: state(({ completeness }) => completeness.recording),
    cost_state: state(({ completeness }) => completeness.cost),
    analysis_state: state(({ completeness }) => completeness.analysis),
  },
  assumptions: {
    assumptions: json('What no document states and we assumed: `["cost.currency"]`.', (call) => call.assumptions),
  },
  problems: {
    problems: json(
      "Values that did not fit: `[{path, found, expected}]`; the path is in `raw`.",
      ({ problems }) => problems,
    ),
  },
  test: {
    is_test: { type: "boolean", comment: "True if the provider says it was a trial.", read: ({ test }) => test },
  },
  raw: { raw: json("The provider's own answer, without credentials; null if none is kept.", ({ raw }) => raw) },
};

export const columns: readonly (readonly [name: string, column: CallColumn])[] = Object.values(callColumns).flatMap(
  (ofField) => Object.entries(ofField),
);

function text(comment: string, read: CallColumn["read"]): CallColumn {
  return { type: "text", comment, read };
}

function json(comment: string, read: CallColumn["read"]): CallColumn {
  return { type: "jsonb", comment, read };
}

/** Postgres does not accept years with more or fewer than four digits, nor the year 0. */
function time(comment: string, read: (call: Call) => string | undefined): CallColumn {
  return {
    type: "timestamptz",
    comment,
    read(call) {
      const value = read(call);
      return value !== undefined && /^(?!0000)\d{4}-/.test(value) ? value : undefined;
    },
  };
}

function state(read: CallColumn["read"]): CallColumn {
  return text("`present`, `pending`, `absent`, `withheld`, `unlisted`: see the view `completeness`.", read);
}

/** Enough digits for any exponent in a provider's number, and no more than Postgres accepts. */
function isDecimal(amount: unknown): boolean {
  return typeof amount === "string" && /^-?\d{1,16000}(?:\.\d{1,16000})?$/.test(amount);
}
