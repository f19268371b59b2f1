import type { Store } from "@trunkline/store";

/** A field whose values did not fit the provider's documents. */
export interface Drift {
  provider: string;
  path: string;
  calls: number;
}

/** How many fields are told, the most frequent first. */
export const mostFields = 20;

/** The copy's own clock, by which it says when it wrote a call. */
export async function readClock(store: Store): Promise<string> {
  const { rows } = await store.query("select now()::text as now");
  return String(rows[0]?.now);
}

/** What did not fit in the calls that were written since, the most frequent first. */
export async function findDrift(store: Store, since: string): Promise<Drift[]> {
  const { rows } = await store.query(
    `select calls.provider, problem->>'path' as path, count(*) as calls
    from calls cross join lateral jsonb_array_elements(calls.problems) as problem
    where calls._trunkline_synced_at >= $1::timestamptz
    group by 1, 2 order by 3 desc, 1, 2 limit ${mostFields}`,
    [since],
  );
  return rows.map(({ provider, path, calls }) => ({
    provider: String(provider),
    path: String(path),
    calls: Number(calls),
  }));
}
