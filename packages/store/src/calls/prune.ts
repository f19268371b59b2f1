import { InvalidInputError } from "@trunkline/client";
import type { Connection } from "../database/database.js";
import { readDuration } from "../read-moment.js";
import type { PruneOptions } from "../store.js";

/** @throws {InvalidInputError} for an invalid duration, and if neither option is given */
export async function prune(connection: Connection, { raw, transcripts }: PruneOptions): Promise<number> {
  if (raw === undefined && transcripts === undefined) {
    throw new InvalidInputError("`raw` or `transcripts` must say how long they are kept.");
  }
  const before = (length: PruneOptions["raw"], name: string): string | null =>
    length === undefined ? null : new Date(Date.now() - readDuration(length, name)).toISOString();
  const { rows } = await connection.query(
    `with pruned as (
      update calls set
        raw = case when occurred_at < $1::timestamptz then null else raw end,
        turns = case when occurred_at < $2::timestamptz then null else turns end,
        transcript_text = case when occurred_at < $2::timestamptz then null else transcript_text end,
        _trunkline_synced_at = now()
      where (occurred_at < $1::timestamptz and raw is not null)
      or (occurred_at < $2::timestamptz and (turns is not null or transcript_text is not null))
      returning 1
    ) select count(*) as pruned from pruned`,
    [before(raw, "raw"), before(transcripts, "transcripts")],
  );
  return Number(rows[0]?.pruned);
}
