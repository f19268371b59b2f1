import type { CallSource, DownloadedRecording, Recording } from "trunkline";
import { splitSource } from "../calls/read-keys.js";
import type { Connection } from "../database/database.js";

/** A call whose recording is to be downloaded. */
export interface Wanted {
  key: string;
  id: string;
  /** As last stored; signed URLs have lost their signatures. */
  recordings: Recording[];
  /** How often it was tried so far. */
  tries: number;
  /** Where an interrupted run was about to write it. */
  path: string | undefined;
}

const hour = 3_600_000;

/** Hours to wait after each failed try, as a sync does for what it cannot read. */
const pauses = [0, 1, 6, 24, 72, 168] as const;

/** Oldest first, since providers delete those first; without those that this run has tried. */
export async function findWanted(
  connection: Connection,
  source: CallSource,
  { began, now, limit }: { began: number; now: number; limit: number },
): Promise<Wanted[]> {
  const { provider, account } = splitSource(source.key);
  const { rows } = await connection.query(
    `select calls.call_key, calls.call_id, calls.recordings, coalesce(file.tries, 0) as tries, file.path
    from calls left join recording_files as file on file.call_key = calls.call_key
    where calls.provider = $1::text and coalesce(calls.account_id, '') = $2::text
    and calls.recordings <> '[]' and calls._trunkline_deleted_at is null and file.sha256 is null
    and (file.call_key is null or (file.tried_at < $3::timestamptz and file.next_try_at <= $4::timestamptz))
    order by calls.occurred_at nulls last, calls.call_key limit $5::integer`,
    [provider, account, toTime(began), toTime(now), limit],
  );
  return rows.map(({ call_key, call_id, recordings, tries, path }) => ({
    key: String(call_key),
    id: String(call_id),
    // The column was written from a Call's recordings.
    recordings: recordings as Recording[],
    tries: Number(tries),
    path: typeof path === "string" ? path : undefined,
  }));
}

export async function countWaiting(connection: Connection, source: CallSource): Promise<number> {
  const { provider, account } = splitSource(source.key);
  const { rows } = await connection.query(
    `select count(*) as waiting from recording_files as file join calls using (call_key)
    where calls.provider = $1::text and coalesce(calls.account_id, '') = $2::text
    and calls._trunkline_deleted_at is null and file.sha256 is null`,
    [provider, account],
  );
  return Number(rows[0]?.waiting);
}

/**
 * Notes where a file is about to be written, so that erasing the call finds it even if the run is interrupted.
 *
 * @returns false if the call was deleted from the copy meanwhile, or another run has stored its recording
 */
export async function notePath(
  connection: Connection,
  key: string,
  { path, now }: { path: string; now: number },
): Promise<boolean> {
  const { rows } = await connection.query(
    `insert into recording_files (call_key, path, tried_at, next_try_at)
    select $1::text, $2::text, $3::timestamptz, $3::timestamptz
    where exists (select from calls where call_key = $1::text)
    on conflict (call_key) do update set path = excluded.path, tried_at = excluded.tried_at
    where recording_files.sha256 is null
    returning 1 as noted`,
    [key, path, toTime(now)],
  );
  return rows.length > 0;
}

/** @returns false if the call was deleted from the copy meanwhile */
export async function noteDownload(
  connection: Connection,
  key: string,
  { recording, bytes, sha256, contentType }: DownloadedRecording,
  { path, now }: { path: string; now: number },
): Promise<boolean> {
  const { rows } = await connection.query(
    `insert into recording_files
      (call_key, kind, path, sha256, bytes, content_type, downloaded_at, tries, tried_at, next_try_at, error)
    select $1::text, $2::text, $3::text, $4::text, $5::bigint, $6::text, $7::timestamptz, 1, $7::timestamptz, null, null
    where exists (select from calls where call_key = $1::text)
    on conflict (call_key) do update set
      kind = excluded.kind, path = excluded.path, sha256 = excluded.sha256, bytes = excluded.bytes,
      content_type = excluded.content_type, downloaded_at = excluded.downloaded_at, tries = recording_files.tries + 1,
      tried_at = excluded.tried_at, next_try_at = null, error = null
    returning 1 as noted`,
    [key, recording.kind, path, sha256, bytes.length, contentType?.replaceAll("\0", "") ?? null, toTime(now)],
  );
  return rows.length > 0;
}

export async function noteFailedDownload(
  connection: Connection,
  { key, tries }: Wanted,
  { error, now }: { error: string; now: number },
): Promise<void> {
  await connection.query(
    `insert into recording_files (call_key, tries, tried_at, next_try_at, error)
    select $1::text, 1, $2::timestamptz, $3::timestamptz, $4::text
    where exists (select from calls where call_key = $1::text)
    on conflict (call_key) do update set
      tries = recording_files.tries + 1, tried_at = excluded.tried_at, next_try_at = excluded.next_try_at,
      error = excluded.error`,
    [key, toTime(now), toTime(now + (pauses[tries] ?? 168) * hour), error.replaceAll("\0", "\ufffd")],
  );
}

function toTime(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}
