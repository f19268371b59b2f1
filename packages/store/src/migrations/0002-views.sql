create view call_turns as
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
