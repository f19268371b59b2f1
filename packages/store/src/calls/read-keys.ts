import { InvalidInputError } from "@trunkline/client";
import type { Connection } from "../database/database.js";

const pageSize = 5000;

/** @throws {InvalidInputError} for an invalid time or source key */
export async function* readKeys(
  connection: Connection,
  from: string,
  to: string,
  source: string | undefined,
): AsyncGenerator<string, void> {
  const owner = source === undefined ? undefined : splitSource(source);
  const until = toTime(to, "to");
  let after = toTime(from, "from");
  let key = "";
  for (;;) {
    const { rows } = await connection.query(owner ? ofSource : ofAll, [
      after,
      until,
      key,
      pageSize,
      ...(owner ? [owner.provider, owner.account] : []),
    ]);
    for (const row of rows) yield String(row.call_key);
    const last = rows.at(-1);
    if (!last || rows.length < pageSize) return;
    after = String(last.place);
    key = String(last.call_key);
  }
}

/** `provider:account`; the account may be empty, and contain any character. */
export function splitSource(source: string): { provider: string; account: string } {
  const end = source.indexOf(":");
  if (end > 0) return { provider: source.slice(0, end), account: source.slice(end + 1) };
  throw new InvalidInputError(`A source's key is provider:account, not ${JSON.stringify(source)}.`);
}

function toTime(text: string, name: string): string {
  const time = Date.parse(text);
  if (!Number.isNaN(time)) return new Date(time).toISOString();
  throw new InvalidInputError(`\`${name}\` must be a time in ISO 8601, not ${JSON.stringify(text)}.`);
}

/** Text keeps a time's microseconds, so that a page begins where the last one ended. */
const select = `
select call_key, occurred_at::text as place from calls
where occurred_at >= $1::timestamptz and occurred_at < $2::timestamptz
and (occurred_at, call_key) > ($1::timestamptz, $3::text)
and _trunkline_deleted_at is null`;
const order = "order by occurred_at, call_key limit $4::integer";
const ofAll = `${select} ${order}`;
const ofSource = `${select} and provider = $5::text and coalesce(account_id, '') = $6::text ${order}`;
