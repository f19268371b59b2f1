create table calls (
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
