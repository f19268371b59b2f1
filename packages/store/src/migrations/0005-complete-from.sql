create or replace view sync_status as
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
    -- Where `since` was moved back, what is older is still being read.
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
