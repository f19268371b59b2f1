import type { Connection } from "../database/database.js";
import { toSafeJson } from "./safe-json.js";

/** Marks calls that the provider no longer has. Their rows are kept, since the calls took place. */
export async function markDeleted(
  connection: Connection,
  keys: readonly string[],
  reason: "deleted" | "expired",
): Promise<void> {
  if (keys.length === 0) return;
  await connection.query(
    `update calls set _trunkline_deleted_at = now(), _trunkline_deleted_reason = $2::text, _trunkline_synced_at = now()
    where _trunkline_deleted_at is null
    and call_key in (select jsonb_array_elements_text($1::text::jsonb))`,
    [toSafeJson(keys), reason],
  );
}
