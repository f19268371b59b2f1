import { InvalidInputError, NotFoundError } from "@trunkline/client";
import type { Call, CallSource, Parked } from "trunkline";
import { isForgotten } from "../calls/forgotten.js";
import { hashCall } from "../calls/hash-call.js";
import { readKeys } from "../calls/read-keys.js";
import { toSafeJson, toSafeText } from "../calls/safe-json.js";
import { toKept } from "../calls/to-row.js";
import { toCompleteSpan, type CompleteSpan } from "../complete-span.js";
import type { Connection, Database } from "../database/database.js";
import { readClock, readMoment } from "../read-moment.js";
import type { UnreadPlace, VerifyOptions, VerifyReport } from "../store.js";
import { readState } from "../sync/sync-state.js";

const day = 86_400_000;

/** Providers may list calls late, so the default end is before the bookmark. */
const margin = 600_000;

const batchSize = 250;

/** A copy to compare with a source, in a database or in files. */
export interface ComparedCopy {
  readSpan: () => Promise<CompleteSpan>;
  compare: (calls: readonly Call[]) => Promise<Difference>;
  keys: (from: string, to: string) => AsyncIterable<string>;
}

/** The compared calls that differ from the copy. */
export interface Difference {
  missing: string[];
  changed: Call[];
}

export async function verifySource(
  database: Database,
  source: CallSource,
  options: VerifyOptions,
): Promise<VerifyReport> {
  const copy: ComparedCopy = {
    readSpan: async () => toCompleteSpan(await readState(database, source.key)),
    compare: (calls) => compare(database, calls),
    keys: (from, to) => readKeys(database, from, to, source.key),
  };
  return verifyCopy(copy, source, options);
}

export async function verifyCopy(
  copy: ComparedCopy,
  source: CallSource,
  { from, to, pageSize, signal, now: clock }: VerifyOptions,
): Promise<VerifyReport> {
  const now = readClock(clock);
  const span = await copy.readSpan();
  const begin = span.from === undefined ? -Infinity : Date.parse(span.from);
  const since = from === undefined ? Math.max(begin, now - 30 * day) : readMoment(from, "from", now);
  const until = to === undefined ? findEnd(span, source) : readMoment(to, "to", now);
  if (since >= until) {
    if (from === undefined && since === begin) {
      throw new InvalidInputError(
        `The copy of ${labelOf(source)} begins at ${span.from}, and nothing before ${new Date(until).toISOString()} is in it to compare, unless \`from\` says from when.`,
      );
    }
    throw new InvalidInputError(
      `\`from\` must be before \`to\`, not ${new Date(since).toISOString()} and ${new Date(until).toISOString()}.`,
    );
  }
  const report: VerifyReport = {
    source: source.key,
    ...(span.from !== undefined && { completeFrom: span.from }),
    from: new Date(since).toISOString(),
    to: new Date(until).toISOString(),
    compared: 0,
    missing: [],
    extra: [],
    expired: 0,
    changed: [],
    unread: [],
  };
  const listed = new Set<string>();
  let batch: Call[] = [];
  async function compareBatch(): Promise<void> {
    const { missing, changed } = await copy.compare(batch);
    report.missing.push(...missing);
    for (const call of changed) if (!(await isAsGot(copy, source, call, signal))) report.changed.push(call.key);
    batch = [];
  }
  const { unlisted = [], retentionDays } = source.capabilities;
  const calls = source.list({
    since: new Date(since),
    until: new Date(until),
    order: "any",
    detail: unlisted.length > 0 ? "full" : "list",
    pageSize,
    signal,
    onParked: (parked) => void report.unread.push(toUnread(parked)),
  });
  for await (const call of calls) {
    if (call.id === "") continue;
    listed.add(toSafeText(call.key));
    batch.push(call);
    if (batch.length >= batchSize) await compareBatch();
  }
  await compareBatch();
  report.compared = listed.size;
  // A copy is meant to keep what the provider's retention deletes. So calls older than that are not differences, and
  // are not requested one by one.
  const kept = retentionDays === undefined ? since : Math.min(Math.max(since, now - retentionDays * day), until);
  const edge = new Date(kept).toISOString();
  for await (const key of copy.keys(report.from, edge)) if (!listed.has(toSafeText(key))) report.expired += 1;
  for await (const key of copy.keys(edge, report.to)) {
    if (!listed.has(toSafeText(key)) && !(await isThere(source, key, signal))) report.extra.push(key);
  }
  return report;
}

function toUnread({ reason, error, newest, oldest, after }: Parked): UnreadPlace {
  return {
    reason,
    error: error instanceof Error ? error.message : String(error),
    ...(oldest !== undefined && { oldest: new Date(oldest).toISOString() }),
    ...(newest !== undefined && { newest: new Date(newest).toISOString() }),
    ...(after !== undefined && { after }),
  };
}

/** A margin before the copy's bookmark. */
function findEnd({ until }: CompleteSpan, source: CallSource): number {
  if (until !== undefined) return Date.parse(until) - margin;
  throw new InvalidInputError(
    `No sync of ${labelOf(source)} was finished yet: say up to when to compare, with \`to\`.`,
  );
}

function labelOf({ key }: CallSource): string {
  return key.replace(/:$/, "");
}

async function compare(connection: Connection, calls: readonly Call[]): Promise<Difference> {
  const given = calls.map((call) => ({
    call_key: call.key,
    full: hashCall(call, "full"),
    redacted: hashCall(toKept(call, "redacted"), "redacted"),
    occurred_at: call.occurredAt,
    created_at: call.createdAt,
    from_number: call.from?.e164,
    from_raw: call.from?.raw,
    to_number: call.to?.e164,
    to_raw: call.to?.raw,
    customer_number: call.customer?.number,
  }));
  const { rows } = await connection.query(comparison, [toSafeJson(given)]);
  const found = new Map(rows.map((row) => [String(row.call_key), row.found]));
  return {
    missing: calls.filter(({ key }) => found.get(toSafeText(key)) === "missing").map(({ key }) => key),
    changed: calls.filter(({ key }) => found.get(toSafeText(key)) === "changed"),
  };
}

/** `raw` that is not kept or was pruned is not a change, since the hash is that of the call as it was read. */
const comparison = `
select given.call_key, case when kept.call_key is null then 'missing' else 'changed' end as found
from jsonb_to_recordset($1::text::jsonb) as given(
  call_key text, "full" text, redacted text, occurred_at timestamptz, created_at timestamptz,
  from_number text, from_raw text, to_number text, to_raw text, customer_number text
)
left join calls as kept on kept.call_key = given.call_key and kept._trunkline_deleted_at is null
where (kept.call_key is null or substr(kept._trunkline_hash, 3) <> substr(
  case when kept._trunkline_hash like 'f:%' then given."full" else given.redacted end, 3
))
and not ${isForgotten}`;

/** Whether the copy has the call as `get` returns it, which can be more than the list shows. */
async function isAsGot(
  copy: ComparedCopy,
  source: CallSource,
  { id }: Call,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  try {
    const { missing, changed } = await copy.compare([await source.get(id, { signal })]);
    return missing.length === 0 && changed.length === 0;
  } catch (error) {
    if (isUnknown(error)) return false;
    throw error;
  }
}

/** A list that changes while it is read may leave a call out. */
async function isThere(source: CallSource, key: string, signal: AbortSignal | undefined): Promise<boolean> {
  try {
    await source.get(key, { signal });
    return true;
  } catch (error) {
    if (isUnknown(error)) return false;
    throw error;
  }
}

/** The call does not exist, or its id is invalid. */
function isUnknown(error: unknown): boolean {
  return NotFoundError.isInstance(error) || InvalidInputError.isInstance(error);
}
