// Generated from packages/store/src/migrations by `pnpm generate`. Do not edit.

/** Statements that are applied once to each copy, in order. */
export interface Migration {
  name: string;
  sql: string;
}

export const migrations: readonly Migration[] = [
  {
    name: "0001-tables",
    sql: `create table calls (
  call_key text primary key,
  provider text not null,
  account_id text,
  call_id text not null,
  brand text,
  direction text,
  channel text,
  status text not null,
  status_raw text,
  outcome text,
  ended_by text,
  ended_reason text,
  ended_reason_raw text,
  answered_by text,
  transfers jsonb not null default '[]',
  from_number text,
  from_raw text,
  from_name text,
  to_number text,
  to_raw text,
  to_name text,
  customer_id text,
  customer_name text,
  customer_number text,
  assistant_id text,
  assistant_name text,
  assistant_number text,
  created_at timestamptz,
  started_at timestamptz,
  answered_at timestamptz,
  ended_at timestamptz,
  updated_at timestamptz,
  scheduled_at timestamptz,
  occurred_at timestamptz,
  duration_seconds numeric,
  transcript_text text,
  turns jsonb,
  recordings jsonb not null default '[]',
  cost_amount numeric,
  cost_currency text,
  cost_parts jsonb,
  summary text,
  sentiment text,
  is_successful boolean,
  analysis_data jsonb,
  campaign_id text,
  campaign_name text,
  variables jsonb,
  metadata jsonb,
  transcript_state text not null,
  recording_state text not null,
  cost_state text not null,
  analysis_state text not null,
  assumptions jsonb not null default '[]',
  problems jsonb not null default '[]',
  is_test boolean,
  raw jsonb,
  _trunkline_hash text not null,
  _trunkline_rank smallint not null,
  _trunkline_fetched_at timestamptz not null,
  _trunkline_first_synced_at timestamptz not null default now(),
  _trunkline_synced_at timestamptz not null default now(),
  _trunkline_seen_by text not null,
  _trunkline_deleted_at timestamptz,
  _trunkline_deleted_reason text
);

create index calls_occurred_at on calls (occurred_at desc, call_key desc);
create index calls_account on calls (provider, (coalesce(account_id, '')), occurred_at, call_key);
create index calls_synced_at on calls (_trunkline_synced_at);

create table _trunkline_sync_state (
  source_key text primary key,
  provider text not null,
  account_id text,
  state json,
  fence bigint not null default 0,
  owner text,
  started_at timestamptz,
  saved_at timestamptz,
  finished_at timestamptz,
  error text,
  calls_written bigint not null default 0
);

create table _trunkline_webhook_events (
  event_key text primary key,
  provider text not null,
  account_id text,
  call_key text,
  event_type text not null,
  event_type_raw text not null,
  occurred_at timestamptz,
  received_at timestamptz not null default now()
);

create table _trunkline_forgotten (
  kind text not null,
  hash text not null,
  forgotten_at timestamptz not null default now(),
  primary key (kind, hash)
);

-- A number in whatever spelling, and any other address, as a hash.
create function _trunkline_hash_number(given text) returns text language sql immutable as $$
  select encode(sha256(convert_to(
    case when given ~ '^[-+0-9 ().]+$' then regexp_replace(given, '[^0-9]', '', 'g') else lower(given) end,
    'UTF8'
  )), 'hex')
$$;
`,
  },
  {
    name: "0002-views",
    sql: `create view call_turns as
select
  calls.call_key,
  calls.provider,
  calls.account_id,
  calls.occurred_at,
  (turn.place - 1)::integer as turn_index,
  turn.value ->> 'role' as role,
  turn.value ->> 'text' as text,
  (turn.value ->> 'startSeconds')::numeric as start_seconds,
  (turn.value ->> 'endSeconds')::numeric as end_seconds,
  turn.value -> 'tool' ->> 'name' as tool_name,
  turn.value -> 'tool' as tool
from calls
cross join lateral jsonb_array_elements(calls.turns) with ordinality as turn (value, place);

create view call_recordings as
select
  calls.call_key,
  calls.provider,
  calls.account_id,
  calls.occurred_at,
  (recording.place - 1)::integer as recording_index,
  recording.value ->> 'kind' as kind,
  recording.value ->> 'url' as url,
  (recording.value ->> 'needsAuth')::boolean as needs_auth,
  (recording.value ->> 'expiresAt')::timestamptz as expires_at
from calls
cross join lateral jsonb_array_elements(calls.recordings) with ordinality as recording (value, place);

create view call_costs as
select
  calls.call_key,
  calls.provider,
  calls.account_id,
  calls.occurred_at,
  (part.place - 1)::integer as part_index,
  part.value ->> 'kind' as kind,
  (part.value ->> 'amount')::numeric as amount,
  calls.cost_currency as currency
from calls
cross join lateral jsonb_array_elements(calls.cost_parts) with ordinality as part (value, place);

create view call_transfers as
select
  calls.call_key,
  calls.provider,
  calls.account_id,
  calls.occurred_at,
  (transfer.place - 1)::integer as transfer_index,
  transfer.value -> 'to' ->> 'e164' as to_number,
  transfer.value -> 'to' ->> 'raw' as to_raw,
  transfer.value -> 'to' ->> 'name' as to_name,
  transfer.value -> 'status' ->> 'unified' as status,
  transfer.value -> 'status' ->> 'raw' as status_raw,
  (transfer.value ->> 'at')::timestamptz as transferred_at
from calls
cross join lateral jsonb_array_elements(calls.transfers) with ordinality as transfer (value, place);

create view calls_daily as
select
  (occurred_at at time zone 'UTC')::date as day,
  provider,
  account_id,
  assistant_id,
  direction,
  outcome,
  cost_currency,
  count(*) as calls,
  sum(duration_seconds) as duration_seconds,
  sum(cost_amount) as cost_amount
from calls
group by 1, 2, 3, 4, 5, 6, 7;

create view completeness as
select
  calls.provider,
  calls.account_id,
  part.name as part,
  count(*) filter (where part.state = 'present') as present,
  count(*) filter (where part.state = 'pending') as pending,
  count(*) filter (where part.state = 'absent') as absent,
  count(*) filter (where part.state = 'withheld') as withheld,
  count(*) filter (where part.state = 'unlisted') as unlisted
from calls
cross join lateral (
  values
    ('transcript', calls.transcript_state),
    ('recording', calls.recording_state),
    ('cost', calls.cost_state),
    ('analysis', calls.analysis_state)
) as part (name, state)
where calls._trunkline_deleted_at is null
group by 1, 2, 3;

create view sync_status as
select
  source.source_key,
  source.provider,
  source.account_id,
  coalesce(held.calls, 0) as calls,
  coalesce(held.pending, 0) as pending,
  coalesce(held.deleted, 0) as deleted,
  held.newest_at,
  (source.state ->> 'bookmark')::timestamptz as complete_until,
  extract(epoch from now() - (source.state ->> 'bookmark')::timestamptz)::numeric as lag_seconds,
  coalesce(json_array_length(source.state -> 'windows'), 0) as open_windows,
  coalesce(json_array_length(source.state -> 'parked'), 0) as parked,
  source.started_at,
  source.saved_at,
  source.finished_at,
  source.error
from _trunkline_sync_state as source
left join (
  select
    provider,
    coalesce(account_id, '') as account_id,
    count(*) filter (where _trunkline_deleted_at is null) as calls,
    count(*) filter (
      where _trunkline_deleted_at is null
      and (status <> 'ended' or 'pending' in (transcript_state, recording_state, cost_state, analysis_state))
    ) as pending,
    count(_trunkline_deleted_at) as deleted,
    max(occurred_at) as newest_at
  from calls
  group by 1, 2
) as held on held.provider = source.provider and held.account_id = coalesce(source.account_id, '');
`,
  },
  {
    name: "0003-recordings",
    sql: `create table recording_files (
  call_key text primary key references calls on delete cascade,
  kind text,
  path text,
  sha256 text,
  bytes bigint,
  content_type text,
  downloaded_at timestamptz,
  tries integer not null default 0,
  tried_at timestamptz not null,
  next_try_at timestamptz,
  error text
);

create index recording_files_path on recording_files (path);

create or replace view call_recordings as
select
  calls.call_key,
  calls.provider,
  calls.account_id,
  calls.occurred_at,
  (recording.place - 1)::integer as recording_index,
  recording.value ->> 'kind' as kind,
  recording.value ->> 'url' as url,
  (recording.value ->> 'needsAuth')::boolean as needs_auth,
  (recording.value ->> 'expiresAt')::timestamptz as expires_at,
  file.path
from calls
cross join lateral jsonb_array_elements(calls.recordings) with ordinality as recording (value, place)
left join recording_files as file on file.call_key = calls.call_key and file.kind = recording.value ->> 'kind';
`,
  },
  {
    name: "0004-incomplete",
    sql: `-- A sync's \`pending\` counts calls that it will read again; this also counts those that it has given up on. Postgres 12
-- renames the column of a view only as a table's.
alter table sync_status rename column pending to incomplete;
`,
  },
  {
    name: "0005-complete-from",
    sql: `create or replace view sync_status as
select
  source.source_key,
  source.provider,
  source.account_id,
  coalesce(held.calls, 0) as calls,
  coalesce(held.incomplete, 0) as incomplete,
  coalesce(held.deleted, 0) as deleted,
  held.newest_at,
  bookmark as complete_until,
  extract(epoch from now() - bookmark)::numeric as lag_seconds,
  coalesce(json_array_length(source.state -> 'windows'), 0) as open_windows,
  coalesce(json_array_length(source.state -> 'parked'), 0) as parked,
  source.started_at,
  source.saved_at,
  source.finished_at,
  source.error,
  case when bookmark is not null then greatest(
    (source.state ->> 'since')::timestamptz,
    -- Where \`since\` was moved back, what is older is still being read.
    (
      select max(least((open.value ->> 'until')::timestamptz, bookmark))
      from json_array_elements(source.state -> 'windows') as open (value)
      where open.value ->> 'unread' is null
    )
  ) end as complete_from
from _trunkline_sync_state as source
cross join lateral (select (source.state ->> 'bookmark')::timestamptz as bookmark) as read
left join (
  select
    provider,
    coalesce(account_id, '') as account_id,
    count(*) filter (where _trunkline_deleted_at is null) as calls,
    count(*) filter (
      where _trunkline_deleted_at is null
      and (status <> 'ended' or 'pending' in (transcript_state, recording_state, cost_state, analysis_state))
    ) as incomplete,
    count(_trunkline_deleted_at) as deleted,
    max(occurred_at) as newest_at
  from calls
  group by 1, 2
) as held on held.provider = source.provider and held.account_id = coalesce(source.account_id, '');
`,
  },
];
