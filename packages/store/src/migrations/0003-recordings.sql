create table recording_files (
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
